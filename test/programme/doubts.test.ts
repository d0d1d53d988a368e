import { expect, test } from 'vitest';
import { packPage as english } from '../../src/locales/en/headquarters/pack-page.ts';
import { packPage as french } from '../../src/locales/fr/headquarters/pack-page.ts';
import { doubtsOf } from '../../src/programme/doubts.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { loadedPack, type Pack, packOnDisk, packSource, put, type } from './pack-on-disk.ts';

test('nothing is doubted in the packs that are here', () => {
  for (const folder of ['templates/glo-act', 'templates/starter', 'fixtures/pack-enfance'])
    expect(doubtsOf(loadedPack(folder))).toEqual([]);
});

const indicator = (row: number, heading: string, value: string) => (pack: Pack) =>
  type(pack, 'indicators.csv', row, heading, value);
const target = (row: number, heading: string, value: string) => (pack: Pack) =>
  type(pack, 'targets.csv', row, heading, value);

/** A day under `until` or `from` of a code; the table has none yet. */
const dated = ({ tables }: Pack, file: string, code: string, days: readonly [string, string]) => {
  tables[file] = tables[file]!.map((row, at) => [
    ...row,
    ...(at === 0 ? ['from', 'until'] : row[0] === code ? days : ['', '']),
  ]);
};
const until = (pack: Pack, file: string, code: string, day: string) => dated(pack, file, code, ['', day]);

// Row 2 of the indicators is 1.1.1 (persons), row 6 is 1.2.2 (per cent); row 3 of the targets is 1.1.2 BEN, row 7 is 1.2.2 BEN.
test.each<[string, string, (pack: Pack) => void]>([
  ['no-people', '1.1.1', indicator(2, 'kind', 'count')],
  ['shares-summed', '1.2.2', indicator(6, 'aggregation', 'sum')],
  ['people-averaged', '1.1.1', indicator(2, 'aggregation', 'mean')],
  ['over-100', '1.2.2 BEN', target(7, 'target', '750')],
  [
    'as-part',
    '1.2.2 BEN',
    (pack) => {
      target(7, 'target', '0.75')(pack);
      target(7, 'baseline', '0.5')(pack);
    },
  ],
  [
    'example',
    'action.partners',
    (pack) => put(pack, 'programme.json', 'action.partners', ['Socio (inventado)']),
  ],
  ['example', 'id', (pack) => put(pack, 'programme.json', 'id', 'starter')],
  ['below-baseline', '1.1.2 BEN', target(3, 'baseline', '301')],
  ['stage-unused', '1.1.1', indicator(2, 'meets_from', 'adopte')],
  ['never', '1.1.1', indicator(2, 'from', '2026-10-01')],
  ['never', 'BEN', (pack) => type(pack, 'countries.csv', 2, 'until', '2023-09-30')],
  [
    'never',
    '1.1.2 CIV 2024-Q4',
    (pack) => {
      target(3, 'country', 'CIV')(pack);
      target(3, 'period', '2024-Q4')(pack);
    },
  ],
  // 70 and 80 per cent of two offices would be 150.
  ['no-share', '1.1.3', indicator(4, 'unit', '%')],
  ['no-share', '1.1.3', indicator(4, 'unit', 'pourcentage')],
  ['no-share', '1.1.3', indicator(4, 'unit', 'points de pourcentage')],
  ['no-share', '1.1.3', indicator(4, 'fr', 'Taux de fréquentation')],
  ['no-share', '1.1.3', indicator(4, 'fr', '% des écoles équipées')],
  ['no-share', '1.1.1', indicator(2, 'fr', 'Completion rate')],
  ['no-people', '1.2.2', indicator(6, 'unit', 'personnes')],
  // A French report would say it of French indicators.
  ['unit-english', '1.1.1', indicator(2, 'unit', 'persons')],
  ['unit-english', '1.2.2', indicator(6, 'unit', 'per cent')],
  ['at-risk', '2.1.1', indicator(9, 'protected', 'no')],
  ['at-risk', '1.1.2', indicator(3, 'fr', 'Nombre de victimes identifiées')],
  ['at-risk', '1.1.2', indicator(3, 'fr', 'Presumed victims referred')],
  ['at-risk', '1.1.2', indicator(3, 'fr', 'Mineurs non accompagnés accueillis')],
  ['at-risk', '1.1.2', indicator(3, 'fr', 'Personas refugiadas asistidas')],
  [
    'at-risk',
    'stakeholder enfants_survivants',
    (pack) => put(pack, 'programme.json', 'protectedStakeholders', ['public']),
  ],
  // Each case is somebody's.
  ['at-risk', '1.1.3', indicator(4, 'fr', 'Cas de violences pris en charge')],
  ['at-risk', '1.1.3', indicator(4, 'unit', 'cases')],
  ['stage-first', '3.1.1', ({ tables }) => tables['codes/stage.csv']!.splice(1, 2)],
  ['people-once', '1.1.1', indicator(2, 'aggregation', 'distinct')],
  ['shares-summed', '1.2.2', indicator(6, 'aggregation', 'distinct')],
  ['stages-lost', '2.2.2', indicator(13, 'aggregation', 'sum')],
  ['word-before', '1.1.1', indicator(2, 'sentence', 'Plus de {quantity} enfants')],
  ['word-before', '1.1.1', indicator(2, 'sentence', 'Formation de {quantity} enfants')],
  [
    'like-date',
    '1-1',
    (pack) => {
      indicator(5, 'code', '1-1')(pack);
    },
  ],
  ['like-date', '007', indicator(5, 'code', '007')],
  ['placeholder', '1.1.3', indicator(4, 'fr', 'à compléter')],
  ['placeholder', 'action.title', (pack) => put(pack, 'programme.json', 'action.title', '[titre]')],
  ['placeholder', 'action.partners', (pack) => put(pack, 'programme.json', 'action.partners', ['TBC'])],
  // Running totals, as a logframe with milestones has them: 100, 200 and 300 of 300 to the end.
  [
    'above-end',
    '1.1.2 BEN',
    ({ tables }) => {
      for (const [period, number] of [
        ['2024-Q3', '100'],
        ['2024-Q4', '200'],
        ['2025-Q1', '300'],
      ])
        tables['targets.csv']!.push(['1.1.2', 'BEN', period!, '0', number!, 'x', '', '']);
    },
  ],
  ['above-end', '1.1.1 BEN', target(4, 'target', '6001')],
  [
    'below-parts',
    '1.1.2',
    ({ tables }) => tables['targets.csv']!.push(['1.1.2', '', '', '0', '299', 'x', '', '']),
  ],
  ['period-beside', '1.1.1 BEN 2024-S2', target(4, 'period', '2024-S2')],
  ['part-of-one', '1.1.2 BEN', target(3, 'target', '1.5')],
  ['as-part', '1.2.2 BEN', target(7, 'baseline', '0.625')],
  ['never', '1.1.2 BEN', target(3, 'from', '2026-10-01')],
  ['never', '1.1.1 BEN 2024-Q3', target(4, 'from', '2024-10-01')],
  ['never', '1.1.1 BEN 2024-Q3', target(4, 'until', '2024-09-29')],
  // The action lasts from October 2023 to September 2026.
  [
    'used-longer',
    '3.1.1',
    (pack) => {
      until(pack, 'codes/stage.csv', 'adopte', '2024-12-31');
    },
  ],
  [
    'used-longer',
    '1.1.3',
    (pack) => {
      pack.tables['codes/pillar.csv']!.push(['autre', 'Autre', '']);
      dated(pack, 'codes/pillar.csv', 'autre', ['2024-01-01', '']);
      const report = pack.json['reports/ue-intermediaire.json'] as { pillars: unknown[] };
      report.pillars.push({ code: 'autre', definition: { fr: 'Autre' } });
      indicator(4, 'pillar', 'autre')(pack);
    },
  ],
  [
    'used-longer',
    '1.1.1',
    (pack) => {
      // Another objective is left to all the others.
      pack.tables['codes/objective.csv']!.push(['OS4', 'Autre', '']);
      until(pack, 'codes/objective.csv', 'OS1', '2024-12-31');
      for (const row of [3, 4, 5, 6, 7]) indicator(row, 'objectives', 'OS1|OS4')(pack);
    },
  ],
  ['fixed-dated', 'codes/status', (pack) => until(pack, 'codes/status.csv', 'completed', '2024-12-31')],
  [
    'list-empty',
    'codes/agency',
    (pack) => {
      until(pack, 'codes/agency.csv', 'UNICEF', '2024-12-31');
      for (const row of [3, 4]) pack.tables['codes/agency.csv']![row - 1]![3] = '2025-06-30';
    },
  ],
  ['currency-other', 'BEN', (pack) => type(pack, 'countries.csv', 2, 'currency', 'XAF')],
  ['one-name', 'BEN', (pack) => type(pack, 'countries.csv', 2, 'never', 'Bénin City, Edo')],
  [
    'one-name',
    'TGO',
    (pack) => pack.tables['country-names.csv']!.push(['TGO', 'en', 'Togo, Togolese Republic']),
  ],
  ['one-name', 'radio', (pack) => type(pack, 'codes/channel.csv', 2, 'aliases', 'ondes / fm')],
  // It ends at the end of 2024, and the third quarter of 2026 is the last.
  ['target-gap', '1.1.2 BEN', target(3, 'until', '2024-12-31')],
  ['target-gap', '1.1.2 BEN', target(3, 'from', '2024-10-01')],
  [
    'target-gap',
    '1.1.2 BEN',
    (pack) => {
      target(3, 'until', '2024-09-30')(pack);
      pack.tables['targets.csv']!.push(['1.1.2', 'BEN', '', '0', '400', 'x', '2025-01-01', '']);
    },
  ],
  ['target-overlap', '1.1.1 BEN', target(2, 'until', '2024-12-31')],
  ['target-back', '1.1.1 BEN', target(8, 'until', '2025-12-31')],
  ['target-left', 'CIV', target(3, 'country', 'CIV')],
  [
    'never',
    '1.1.2 CIV',
    (pack) => {
      target(3, 'country', 'CIV')(pack);
      target(3, 'from', '2024-07-01')(pack);
      target(3, 'until', '2024-12-31')(pack);
    },
  ],
  [
    'never',
    '2.2.4',
    (pack) => pack.tables['targets.csv']!.push(['2.2.4', '', '', '0', '9', 'x', '2024-07-01', '']),
  ],
  [
    'period-gap',
    'periods',
    ({ json }) => {
      const facts = json['programme.json'] as { periods: string[] };
      facts.periods.splice(2, 1);
    },
  ],
  [
    'contribution',
    'action.contribution',
    (pack) => put(pack, 'programme.json', 'action.contribution.amount', 8_000_001),
  ],
  [
    'contribution',
    'action.contribution',
    (pack) => put(pack, 'programme.json', 'action.contribution.currency', 'USD'),
  ],
  [
    'nobody-protected',
    'protectedStakeholders',
    (pack) => {
      put(pack, 'programme.json', 'protectedStakeholders', []);
      for (const row of [9, 10]) indicator(row, 'protected', 'no')(pack);
    },
  ],
])('%s of %s', (doubt, of, change) => {
  const pack = packOnDisk('fixtures/pack-enfance');
  change(pack);
  const loaded = loadProgramme(packSource(pack));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const [found, ...others] = doubtsOf(loaded.programme);
  expect([found?.doubt, found?.of, others.length]).toEqual([doubt, of, 0]);
  expect(english.doubt(found!)).toMatch(new RegExp(`^${of}: `));
  expect(french.doubt(found!)).toMatch(new RegExp(`^${of}\\u00a0: `));
});

test('a code of the worked examples that is in no list is doubted', () => {
  const pack = packOnDisk('templates/glo-act');
  type(pack, 'examples.csv', 3, 'indicator', 'PV-92');
  type(pack, 'examples.csv', 8, 'stakeholder', 'academia|press');
  const loaded = loadProgramme(packSource(pack));
  expect('programme' in loaded && doubtsOf(loaded.programme)).toEqual([
    { doubt: 'example-code', of: 'examples.csv', found: 'indicator PV-92' },
    { doubt: 'example-code', of: 'examples.csv', found: 'stakeholder press' },
  ]);
});

test('what is as it should be is not doubted', () => {
  for (const change of [
    indicator(3, 'fr', 'Agents formés à l’aide aux victimes'),
    indicator(3, 'fr', 'Police officers trained on victims of trafficking'),
    indicator(4, 'fr', 'Trousses pour survivantes'),
    indicator(6, 'aggregation', 'mean'),
    indicator(2, 'sentence', 'Au total, {quantity} enfants ont été scolarisés'),
    indicator(5, 'code', '1.2.1-a'),
    // A target of 5,000 to the end, 800 of a quarter and 4,200 of the next.
    ({ tables }: Pack) => tables['targets.csv']!.push(['1.1.1', 'BEN', '2024-Q4', '0', '4200', 'x', '', '']),
    target(4, 'until', '2024-09-30'),
    (pack: Pack) => put(pack, 'programme.json', 'periods', ['2024-S1', '2024-Q1', '2024-Q2', '2024-Q3']),
  ]) {
    const pack = packOnDisk('fixtures/pack-enfance');
    change(pack);
    const loaded = loadProgramme(packSource(pack));
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    expect(doubtsOf(loaded.programme)).toEqual([]);
  }
});

test('codes that a spreadsheet makes one number are doubted', () => {
  const programme = loadedPack('fixtures/pack-enfance');
  const [one, other, ...rest] = programme.indicators;
  const indicators = [{ ...one!, code: '1.1' }, { ...other!, code: '1.10' }, ...rest];
  expect(doubtsOf({ ...programme, indicators, targets: [] })).toMatchObject([
    { doubt: 'like-number', of: '1.1', found: '1.10' },
    { doubt: 'like-number', of: '1.10', found: '1.1' },
  ]);
});
