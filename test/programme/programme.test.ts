import { addMonths, lastDayOfMonth, lightFormat, subDays, subMonths } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { codeReaders } from '../../src/log/cells/code.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../../src/programme/lookup.ts';
import {
  isReportPeriod,
  listNames,
  periodContains,
  periodRange,
  previousPeriod,
} from '../../src/programme/programme.ts';
import { languages } from '../../src/text/languages.ts';
import { good, loadedPack, packSource, type } from './pack-on-disk.ts';

const gloAct = loadedPack('templates/glo-act');
const small = loadedPack('templates/starter');

describe('the GLO.ACT pack', () => {
  test('holds the published facts of the action', () => {
    const { action } = gloAct;
    expect(gloAct.id).toBe('glo-act');
    expect(action.budget).toMatchObject({ amount: 11_000_000, currency: 'EUR' });
    expect(action.contribution).toMatchObject({ amount: 10_000_000, currency: 'EUR' });
    expect([action.start.slice(0, 7), action.end.slice(0, 7)]).toEqual(['2015-07', '2019-07']);
    expect(action.contract).toBeNull();
    expect(`${action.donor} ${action.coordinator} ${action.partners.join(' ')}`).toMatch(
      /EU.*UNODC.*IOM.*UNICEF/,
    );
    expect(action.fundingStatement).toBe('This project is funded by the European Union');
    expect(action.disclaimer).toMatch(
      /^This publication has been produced with the assistance of the European Union\. The contents .* are the sole responsibility of .* and can in no way be taken to reflect the views of the European Union\.$/,
    );
  });

  test('holds 13 countries, 24 indicators, four pillars and six objectives', () => {
    const alpha3 = 'BLR BRA COL EGY KGZ LAO MLI MAR NPL NER PAK ZAF UKR'.split(' ');
    expect(gloAct.countries.map((country) => country.alpha3)).toEqual(alpha3);
    expect(gloAct.indicators).toHaveLength(24);
    const byPillar = Object.groupBy(gloAct.indicators, (indicator) => indicator.pillar);
    expect(Object.entries(byPillar).map(([pillar, all]) => [pillar, all?.length])).toEqual([
      ['prevention', 7],
      ['protection', 6],
      ['prosecution', 5],
      ['partnerships', 6],
    ]);
    expect(gloAct.lists.objective.map(({ code }) => code)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6']);
    expect(gloAct.periods.at(0)).toBe('2015-S2');
    expect(gloAct.periods.at(-1)).toBe('2019-S2');
    expect(gloAct.periods).toHaveLength(9);
  });

  test('protects people who were assisted, and lets an estimated reach never add up', () => {
    const secret = gloAct.indicators.filter((indicator) => indicator.protected).map(({ code }) => code);
    expect(secret).toEqual(['PR-01', 'PR-02', 'PR-03']);
    expect(findIndicator(gloAct, 'PV-05')).toMatchObject({
      unit: 'persons',
      aggregation: 'latest',
      pillar: 'prevention',
    });
    expect(findIndicator(gloAct, 'PS-02')).toMatchObject({
      aggregation: 'mean',
      level: 'outcome',
      objectives: ['O3'],
    });
  });

  // The codes of the activity log's table, as the design lists them.
  const codes: [(typeof listNames)[number], string][] = [
    ['agency', 'UNODC IOM UNICEF'],
    ['pillar', 'prevention protection prosecution partnerships'],
    ['crime_type', 'TIP SOM BOTH'],
    [
      'activity_type',
      'campaign awareness_session training training_of_trainers workshop consultation conference study_visit legal_drafting assessment equipment direct_assistance grant mentoring coordination_meeting publication other',
    ],
    ['status', 'planned ongoing completed postponed cancelled'],
    ['precision', 'exact at_least at_most approx estimate'],
    ['basis', 'period cumulative'],
    ['people_basis', 'unique participations reach_estimate'],
    [
      'stakeholder',
      'police investigators border_officials prosecutors judiciary legal_aid labour_inspectors social_services health education local_government central_government parliament military consular civil_society media academia private_sector transport community_leaders youth women_groups general_public at_risk_migrants victims international_organisation other',
    ],
    ['stage', 'needs_assessed drafted validated submitted adopted in_force implemented'],
    ['channel', 'print banner radio tv sms facebook twitter instagram other_social web'],
    ['visibility', 'emblem statement press social none'],
    ['counted_here', 'yes no'],
  ];
  test.each(codes)('list %s has the codes of the log, in order', (list, expected) => {
    expect(gloAct.lists[list].map(({ code }) => code)).toEqual(expected.split(' '));
  });

  test.each(gloAct.countries.map((country) => [country.name, country] as const))(
    '%s has its names',
    (name, country) => {
      const languages = new Set(country.names.map(({ language }) => language));
      for (const language of ['en', 'fr', 'es', 'pt', 'ru', 'uk', 'ar'])
        expect(languages).toContain(language);
      for (const language of country.languages) expect(languages).toContain(language);
      expect(countryName(country, 'en')).toBe(name);
    },
  );

  test('names countries as offices do, and Nigeria is nobody', () => {
    const owner = (name: string) =>
      gloAct.countries.find((country) => country.names.some((each) => each.name === name))?.alpha3;
    const asWritten: [string, string][] = [
      ['Kirghizistan', 'KGZ'],
      ['Кыргызстан', 'KGZ'],
      ["Lao People's Democratic Republic", 'LAO'],
      ['ລາວ', 'LAO'],
      ['नेपाल', 'NPL'],
      ['پاکستان', 'PAK'],
      ['ЮАР', 'ZAF'],
      ['Білорусь', 'BLR'],
      ['Níger', 'NER'],
    ];
    for (const [name, alpha3] of asWritten) expect(owner(name)).toBe(alpha3);
    const all = gloAct.countries.flatMap(({ alpha2, alpha3, names }) => [
      alpha2,
      alpha3,
      ...names.map((n) => n.name),
    ]);
    expect(all.filter((name) => /ni[gj]?[eé]ri[ae]|^nga?$|нигери|нігері|نيجيريا/i.test(name))).toEqual([]);
  });

  test('every spelling is read as what it stands for', () => {
    const { lists, countries } = codeReaders(gloAct);
    for (const list of listNames) {
      for (const { code, labels, aliases } of gloAct.lists[list]) {
        for (const name of [code, ...Object.values(labels), ...aliases]) {
          expect([list, name, lists[list]?.read(name).code]).toEqual([list, name, code]);
        }
      }
    }
    for (const { alpha2, alpha3, names } of gloAct.countries) {
      for (const name of [alpha2, alpha3, ...names.map((each) => each.name)]) {
        expect([name, countries.read(name).code]).toEqual([name, alpha3]);
      }
    }
    for (const nigeria of ['Nigeria', 'Nigéria', 'NG', 'NGA', 'Нигерия', 'نيجيريا']) {
      expect(countries.read(nigeria).code).toBeNull();
    }
  });

  // What offices in Egypt and texts of the UN write, beside the name in the list.
  test.each([
    ['activity_type', 'حلقة عمل', 'workshop'],
    ['activity_type', 'دورة تدريبية', 'training'],
    ['activity_type', 'صياغة التشريعات', 'legal_drafting'],
    ['status', 'مكتملة', 'completed'],
    ['status', 'ملغاة', 'cancelled'],
    ['stakeholder', 'النيابة العامة', 'prosecutors'],
    ['stakeholder', 'القضاة', 'judiciary'],
    ['stage', 'مسودة', 'drafted'],
  ] as const)('a %s in other words: %s', (list, typed, code) => {
    expect(codeReaders(gloAct).lists[list]?.read(typed)).toMatchObject({ code });
  });

  test('gives every country targets, and only the campaign in Pakistan published ones', () => {
    for (const { alpha3 } of gloAct.countries) {
      expect(gloAct.targets.filter(({ country }) => country === alpha3).length).toBeGreaterThanOrEqual(4);
    }
    const published = gloAct.targets.filter((target) => !target.source.includes('invented'));
    expect(published.map(({ country, indicator, target }) => [country, indicator, target])).toEqual([
      ['PAK', 'PV-01', 250_000],
      ['PAK', 'PV-02', 600],
      ['PAK', 'PV-03', 500_000],
    ]);
  });

  test('has words in seven languages for every code, and numbers for the form of Annex VI', () => {
    for (const code of [...Object.values(gloAct.lists).flat(), ...gloAct.indicators]) {
      for (const language of languages) expect(code.labels[language]).toMatch(/\S/);
    }
    const report = gloAct.reports['eu-interim'];
    expect(report?.facts.map(({ number }) => number)).toEqual(
      '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9'.split(' '),
    );
    const status = findCode(gloAct, 'status', 'ongoing');
    expect(status && inLanguage(status.labels, 'fr', gloAct)).toBe('En cours');
    expect(status && inLanguage(status.labels, 'ru', gloAct)).toBe('Продолжается');
    expect(status && inLanguage(status.labels, 'ky', gloAct)).toBe('Ongoing');
  });
});

test('a second pack with other countries, pillars, languages and periods loads', () => {
  expect(small.languages).toEqual(['en']);
  expect(small.lists.pillar.map(({ code }) => code)).toEqual(['awareness', 'services', 'cooperation']);
  expect(findCountry(small, 'PER')).toMatchObject({
    name: 'Peru',
    dateOrder: 'dmy',
    decimal: 'point',
    currency: 'PEN',
  });
  expect(findCountry(small, 'PAK')).toBeUndefined();
  expect(small.targets.map(({ period, baseline, target }) => [period, baseline, target])).toEqual([
    [null, 0, 300],
    ['2021-Q2', 0, 60],
    [null, 0, 120],
    [null, 0, 90],
    [null, null, 8],
    [null, 41.5, 80],
  ]);
});

test('days from and until, aliases of indicators and targets of all countries are optional columns', () => {
  const pack = structuredClone(good);
  const add = (file: string, row: number, cells: Readonly<Record<string, string>>) => {
    const table = pack.tables[file]!;
    for (const [heading, cell] of Object.entries(cells)) {
      if (!table[0]!.includes(heading))
        for (const [at, own] of table.entries()) own.push(at === 0 ? heading : '');
      type(pack, file, row, heading, cell);
    }
  };
  add('countries.csv', 2, { from: '2016-01-01', until: '2018-12-31' });
  add('codes/channel.csv', 2, { until: '2017-12-31' });
  add('indicators.csv', 2, { aliases: 'Flyers | Handouts', from: '2015-07-01' });
  add('targets.csv', 2, { country: '', until: '2019-01-31' });
  const loaded = loadProgramme(packSource(pack));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const { countries, lists, indicators, targets } = loaded.programme;
  expect(countries[0]).toMatchObject({ alpha3: 'BLR', from: '2016-01-01', until: '2018-12-31' });
  expect(countries[1]).toMatchObject({ from: null, until: null });
  expect(lists.channel[0]).toMatchObject({ from: null, until: '2017-12-31' });
  expect(indicators[0]).toMatchObject({ aliases: ['Flyers', 'Handouts'], from: '2015-07-01', until: null });
  expect(codeReaders(loaded.programme).indicators.read('handouts').code).toBe('PV-01');
  expect(targets[0]).toMatchObject({ country: null, until: '2019-01-31' });
  type(pack, 'countries.csv', 2, 'until', '2015-12-31');
  type(pack, 'targets.csv', 2, 'until', '31/01/2019');
  type(pack, 'indicators.csv', 2, 'aliases', 'SMS sent');
  const wrong = loadProgramme(packSource(pack));
  expect(
    'problems' in wrong && wrong.problems.map(({ file, row, column }) => [file, row, column]).sort(),
  ).toEqual([
    ['countries.csv', 2, 'until'],
    ['indicators.csv', 4, 'en'],
    ['targets.csv', 2, 'until'],
  ]);
});

describe('periods', () => {
  test.each([
    ['2018', true],
    ['2018-S2', true],
    ['2018-Q3', true],
    ['2015', true],
    ['2015-Q2', false],
    ['2020', false],
    ['soon', false],
  ])('%s may be reported by a pack that lists half-years: %s', (period, may) => {
    expect(isReportPeriod(gloAct, period)).toBe(may);
  });

  test('have first and last days', () => {
    expect(periodRange('2018-S2')).toEqual({ start: '2018-07-01', end: '2018-12-31' });
    expect(periodRange('2018-Q2')).toEqual({ start: '2018-04-01', end: '2018-06-30' });
    expect(periodRange('2018')).toEqual({ start: '2018-01-01', end: '2018-12-31' });
    for (const none of ['2018-S3', '2018-Q0', '18', '2018-S2 ', '2018-S', ''])
      expect(periodRange(none)).toBeNull();
  });

  test.each([
    ['2018-S2', '2018-S1'],
    ['2018-S1', '2017-S2'],
    ['2018-Q1', '2017-Q4'],
    ['2018-Q3', '2018-Q2'],
    ['2018', '2017'],
    ['2016', '2015'],
    ['2015-S2', null],
    ['2015-Q3', null],
    ['2015', null],
    ['soon', null],
  ])('before %s comes %s', (period, previous) => {
    expect(previousPeriod(gloAct, period)).toBe(previous);
  });

  test('end and follow each other as another calendar says', () => {
    const day = (date: Date) => lightFormat(date, 'yyyy-MM-dd');
    const parts = [
      [1, ['']],
      [2, ['-S1', '-S2']],
      [4, ['-Q1', '-Q2', '-Q3', '-Q4']],
    ] as const;
    for (const year of [2016, 2017, 2018]) {
      for (const [count, names] of parts) {
        names.forEach((name, index) => {
          const months = 12 / count;
          const start = new Date(year, index * months, 1);
          const end = lastDayOfMonth(addMonths(start, months - 1));
          expect(periodRange(year + name)).toEqual({ start: day(start), end: day(end) });
          const before = previousPeriod(gloAct, year + name)!;
          expect(periodRange(before)).toEqual({
            start: day(subMonths(start, months)),
            end: day(subDays(start, 1)),
          });
        });
      }
    }
  });

  test.each([
    ['2018', '2018-S2', true],
    ['2018-S2', '2018-Q3', true],
    ['2018-S2', '2018-S2', true],
    ['2018-S2', '2018-Q2', false],
    ['2018-Q3', '2018-S2', false],
    ['soon', '2018', false],
    ['2018', 'soon', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(periodContains(outer, inner)).toBe(expected);
  });
});
