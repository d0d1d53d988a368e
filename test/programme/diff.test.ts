import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { comparedOver } from '../../src/cli/pack.ts';
import { packChanges as words } from '../../src/locales/en/headquarters/pack-changes.ts';
import { en } from '../../src/locales/en/index.ts';
import { packChanges } from '../../src/programme/diff.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { good, loadedPack, type Pack, packOnDisk, packSource, put, type } from './pack-on-disk.ts';

const shipped = loadedPack('templates/glo-act');

function said(change: (pack: Pack) => void): string[] {
  const pack = structuredClone(good);
  change(pack);
  const loaded = loadProgramme(packSource(pack));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return packChanges(shipped, loaded.programme).map((one) => words.change(one));
}

/** Ten changes as headquarters makes them in the middle of an action, and what is said of each. */
const changes: [string, (pack: Pack) => void, RegExp[]][] = [
  ['nothing', () => {}, []],
  [
    'a target that is written over',
    (pack) => type(pack, 'targets.csv', 2, 'target', '250'),
    [
      /^targets, PV-06 BLR: target was “200”, is “250”\. Percentages change in every report, .* add one with "from"\.$/,
    ],
  ],
  [
    'a target that is taken out',
    ({ tables }) => tables['targets.csv']!.splice(2, 1),
    [/^targets, PR-04 BLR: removed\. Its percentages are gone/],
  ],
  [
    'a label that changes without an alias',
    (pack) => type(pack, 'indicators.csv', 2, 'en', 'Flyers distributed'),
    [
      /^indicators, PV-01: en was “Leaflets .*”, is “Flyers distributed”\. Wording only\.$/,
      /^indicators, PV-01: “Leaflets and brochures distributed” is no longer read\. Put it under "aliases"/,
    ],
  ],
  [
    'a code that is taken out',
    ({ tables }) => tables['codes/channel.csv']!.splice(1, 1),
    [
      /^codes\/channel, print: removed\. Rows that name it no longer validate, old ones too, .* under "until"\.$/,
    ],
  ],
  [
    'what an indicator counts',
    (pack) => {
      type(pack, 'indicators.csv', 2, 'unit', 'people');
      type(pack, 'indicators.csv', 2, 'kind', 'persons');
    },
    [
      /^indicators, PV-01: kind was “count”, is “persons”\. Its numbers are counted, added and protected as another kind/,
      /^indicators, PV-01: unit was “items”, is “people”\. Wording only\.$/,
    ],
  ],
  [
    'how an indicator adds up',
    (pack) => type(pack, 'indicators.csv', 2, 'aggregation', 'max'),
    [/^indicators, PV-01: aggregation was “sum”, is “max”\. Its totals .* change, in earlier reports too\.$/],
  ],
  [
    'whom an indicator exposes',
    (pack) => type(pack, 'indicators.csv', 9, 'protected', 'no'),
    [/^indicators, PR-01: protected was “true”, is “false”\. Which of its small numbers are hidden changes/],
  ],
  [
    'the limit of small numbers',
    (pack) => put(pack, 'programme.json', 'smallNumbers', 20),
    [/^programme, smallNumbers: was “11”, is “20”\. More numbers are hidden where the limit is higher/],
  ],
  [
    'the end of the action',
    (pack) => put(pack, 'programme.json', 'action.end', '2019-12-31'),
    [/^programme, action\.end: was “2019-07-31”, is “2019-12-31”\. Dates outside the action are errors\.$/],
  ],
  [
    'the habit of an office',
    (pack) => type(pack, 'countries.csv', 2, 'date_order', 'mdy'),
    [
      /^countries, BLR: date_order was “dmy”, is “mdy”\. Dates that can be read two ways are read in the other one/,
    ],
  ],
];

test.each(changes)('%s', (_, change, expected) => {
  expect(said(change)).toEqual(expected.map((message) => expect.stringMatching(message)));
});

test('all of them in one pack are each named, and nothing else', () => {
  const all = said((pack) => {
    for (const [, change] of changes) change(pack);
  });
  const expected = changes.flatMap(([, , messages]) => messages);
  expect(changes.length - 1).toBe(10);
  expect(all).toHaveLength(expected.length);
  for (const message of expected) expect(all).toContainEqual(expect.stringMatching(message));
});

test('a group of people that comes, goes or changes is told', () => {
  const enfance = packOnDisk('fixtures/pack-enfance');
  const pack = structuredClone(enfance);
  const groups = pack.tables['groups.csv']!;
  type(pack, 'groups.csv', 2, 'among', 'girls');
  type(pack, 'groups.csv', 2, 'aliases', '');
  groups[2] = ['roma', '', 'Roms', ''];
  const changed = [enfance, pack].map((one) => {
    const loaded = loadProgramme(packSource(one));
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.programme;
  });
  expect(packChanges(changed[0]!, changed[1]!).map((one) => words.change(one))).toEqual([
    expect.stringMatching(
      /^groups, children_with_disabilities: among now without “boys”\. Rows that were sound/,
    ),
    expect.stringMatching(
      /^groups, children_with_disabilities: a column headed “Enfants en situation de handicap” is no longer read/,
    ),
    expect.stringMatching(/^groups, refugees: removed\. Its column is no longer read/),
    expect.stringMatching(/^groups, roma: added\. A column of this name is read/),
  ]);
});

test('a name that is read as something else is told, not as one that is lost', () => {
  // Two words exchanged, and two indicators made one.
  const [one, other] = good.tables['indicators.csv']!.slice(1, 3);
  const at = good.tables['indicators.csv']![0]!.indexOf('es');
  expect(
    said((pack) => {
      type(pack, 'indicators.csv', 2, 'es', other![at]!);
      type(pack, 'indicators.csv', 3, 'es', one![at]!);
    }).filter((line) => !line.endsWith('Wording only.')),
  ).toEqual([
    `indicators, PV-01: “${one![at]}” is read as PV-02 now. Rows that say so count there, in earlier reports too, and are protected as it is.`,
    `indicators, PV-02: “${other![at]}” is read as PV-01 now. Rows that say so count there, in earlier reports too, and are protected as it is.`,
  ]);
  expect(
    said(({ tables }) => {
      tables['indicators.csv']![0]!.push('aliases');
      for (const row of tables['indicators.csv']!.slice(1)) row.push(row[0] === 'PR-01' ? 'PR-02' : '');
      tables['indicators.csv'] = tables['indicators.csv']!.filter(([code]) => code !== 'PR-02');
      tables['targets.csv'] = tables['targets.csv']!.filter(([code]) => code !== 'PR-02');
    }),
  ).toContainEqual(
    expect.stringMatching(/^indicators, PR-02: “PR-02” is read as PR-01 now\. Rows that say so count there/),
  );
});

test('the order of a form, the printed name of a country and worked examples are told', () => {
  const [pillars, printed, examples] = [
    said((pack) => (pack.json['reports/eu-interim.json'] as { pillars: unknown[] }).pillars.reverse()),
    said(({ tables }) => tables['country-names.csv']!.splice(1, 1)),
    said((pack) => type(pack, 'examples.csv', 3, 'target', '700')),
  ];
  expect(pillars).toEqual([
    expect.stringMatching(
      /^reports, eu-interim: pillars was “prevention, .*”, is “partnerships, .*pillars follow/,
    ),
  ]);
  expect(printed).toEqual([
    'countries, BLR: printed.en was “Belarus”, is “Republic of Belarus”. Reports and new logs in this language call it so, earlier reports too.',
  ]);
  expect(examples).toEqual([
    expect.stringMatching(/^programme, examples: .* New logs show other worked examples\.$/),
  ]);
});

test('a change of order is told, and of stages what it does', () => {
  const moved = said(({ tables }) =>
    tables['codes/stage.csv']!.push(tables['codes/stage.csv']!.splice(1, 1)[0]!),
  );
  expect(moved).toEqual([
    expect.stringMatching(/^codes\/stage: the order was .*Documents stand at other steps/),
  ]);
});

test('a long sentence is shown from where it differs', () => {
  const [told] = said((pack) => {
    const sentence = `{quantity} ${'long '.repeat(40)}leaflets`;
    type(pack, 'indicators.csv', 2, 'sentence', sentence);
  });
  expect(told).toMatch(/^indicators, PV-01: sentence was “.*”, is “.*long long/);
});

describe('ten changes of a grant at once', () => {
  const old = packOnDisk('fixtures/pack-enfance');
  const pack = structuredClone(old);
  const without = (file: string, of: string) => {
    pack.tables[file] = pack.tables[file]!.filter((row) => !row.includes(of));
  };
  type(pack, 'targets.csv', 3, 'target', '400');
  for (const file of ['countries.csv', 'country-names.csv', 'targets.csv']) without(file, 'TGO');
  type(pack, 'codes/activity_type.csv', 2, 'code', 'cours');
  put(pack, 'programme.json', 'inPersonTypes', ['cours', 'sensibilisation']);
  pack.tables['codes/stakeholder.csv'] = pack.tables['codes/stakeholder.csv']!.map((row, at) => [
    ...row,
    at === 0 ? 'until' : row[0] === 'enseignants' ? '2024-09-30' : '',
  ]);
  type(pack, 'codes/stakeholder.csv', 7, 'code', 'tous');
  type(pack, 'indicators.csv', 2, 'fr', 'Enfants inscrits');
  type(pack, 'indicators.csv', 3, 'kind', 'count');
  const { periods } = old.json['programme.json'] as { periods: string[] };
  put(pack, 'programme.json', 'periods', [...periods, '2024-S2']);
  put(pack, 'programme.json', 'smallNumbers', 40);
  type(pack, 'indicators.csv', 9, 'sentence', '{quantity} enfants');
  put(pack, 'programme.json', 'columnsLeftOut', ['crime_type', 'channel']);
  const load = (of: Pack) => {
    const loaded = loadProgramme(packSource(of));
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.programme;
  };
  const packs = [load(old), load(pack)] as const;

  test('each is named with what follows from it', () => {
    expect(packChanges(...packs).map((one) => words.change(one))).toEqual(
      [
        /^programme, periods: now with “2024-S2”\. Logs and reports may be of these periods/,
        /^programme, inPersonTypes: now without “formation” and with “cours”\. The region is asked for/,
        /^programme, smallNumbers: was “20”, is “40”\. More numbers are hidden/,
        /^programme, columnsLeftOut: now with “channel”\. A column that is left out is not asked for and not read/,
        /^countries, TGO: removed\. Rows that name it no longer validate, old ones too, .* "until"\.$/,
        /^codes\/activity_type, formation: is now cours\. Rows that say formation are still read\.$/,
        /^codes\/stakeholder, enseignants: until was nothing, is “2024-09-30”\. Rows of periods outside these days no longer validate/,
        /^codes\/stakeholder, public: is now tous\. Rows that say public no longer validate\. Put public under "aliases" of tous\.$/,
        /^indicators, 1\.1\.1: fr was “Enfants scolarisés”, is “Enfants inscrits”\. Wording only\.$/,
        /^indicators, 1\.1\.1: “Enfants scolarisés” is no longer read\. Put it under "aliases"/,
        /^indicators, 1\.1\.2: kind was “persons”, is “count”\. Its numbers are counted, added and protected as another kind/,
        /^indicators, 2\.1\.1: sentence was “.*”, is “.*enfants”\. Reports say its results in other words/,
        /^targets, 1\.1\.2 BEN: target was “300”, is “400”\. Percentages change in every report/,
        /^targets, 2\.1\.1 TGO: removed\. Its percentages are gone/,
        /^targets, 3\.1\.1 TGO: removed\. Its percentages are gone/,
      ].map((one) => expect.stringMatching(one)),
    );
  });

  test('with the rows that no longer validate and the figures that change', async () => {
    // Benin in the third quarter: 70 women and 50 men, 640 children, 15 and 13 survivors; Togo trains and helps besides.
    const heading =
      'activity_id,period,country,agency,objective,pillar,activity_type,title,status,start_date,end_date,admin1,indicator,value,people_basis,stakeholder,women,men,girls,boys,evidence';
    const log = (name: string, ...rows: string[]) =>
      memorySource(name, new TextEncoder().encode([heading, ...rows, ''].join('\n')));
    const trained = (country: string, type: string, period: string, day: string, value: string) =>
      `${country}-2024-00${period.at(-1)},${period},${country},UNICEF,OS1,education,${type},Cours,completed,${day},${day},Nord,1.1.2,${value},registre`;
    const files = [
      log(
        'ben-2024-Q3.csv',
        trained('BEN', 'Formation', '2024-Q3', '2024-07-15', '120,unique,enseignants,70,50,,'),
        'BEN-2024-007,2024-Q3,BEN,UNICEF,OS2,protection,Prise en charge,Centre,completed,2024-07-01,2024-09-30,Nord,2.1.1,28,unique,enfants_survivants,,,15,13,registre',
      ),
      log('ben-2024-Q4.csv', trained('BEN', 'formation', '2024-Q4', '2024-10-15', '20,unique,public,8,12,,')),
      log(
        'tgo-2024-Q4.csv',
        trained('TGO', 'Formation', '2024-Q4', '2024-11-15', '45,unique,enseignants,20,25,,'),
      ),
    ];
    const { text } = await comparedOver(files, packs, { asOf: '2025-01-10', language: en, words });
    const [rows, figures] = text.split(/\n(?=\d+ figures change)/) as [string, string];
    // A code that was renamed, a country that is gone; the retired code is of Togo, which no longer validates itself.
    expect(rows).toContain('ben-2024-Q4.csv, row 2: “public”');
    expect(rows).toContain('tgo-2024-Q4.csv, row 2: “TGO”');
    expect(rows).not.toContain('ben-2024-Q3');
    for (const line of [
      '2024-Q3, 1.1.2 unique, in the period: 120, now –',
      '2024-Q3, 1.1.2, in the period: –, now 120',
      '2024-Q3, 1.1.2 unique, target: 300, now –',
      '2024-Q3, 1.1.2, target: –, now 400',
      '2024-Q3, 1.1.2 unique, per cent of the target: 40, now –',
      '2024-Q3, 1.1.2, per cent of the target: –, now 30',
      '2024-Q3, people unique, in the period: 120, now –',
      '2024-Q4, people unique, in the period: 65, now –',
      '2024-Q4, activities, number: 2, now 0',
    ])
      expect(figures.split('\n').map((one) => one.trim())).toContain(line);
    // 28 children are printed at a limit of 20 and hidden at 40: of everybody and of Benin, in the period and to date.
    expect(figures).toMatch(/2024-Q3, 2\.1\.1 unique, numbers that are not printed: 0, now [1-9]/);
    expect(figures).not.toMatch(/2\.1\.1.*28/);
  });
});
