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

test('codes that a spreadsheet makes one number are doubted', () => {
  const programme = loadedPack('fixtures/pack-enfance');
  const [one, other, ...rest] = programme.indicators;
  const indicators = [{ ...one!, code: '1.1' }, { ...other!, code: '1.10' }, ...rest];
  expect(doubtsOf({ ...programme, indicators, targets: [] })).toMatchObject([
    { doubt: 'like-number', of: '1.1', found: '1.10' },
    { doubt: 'like-number', of: '1.10', found: '1.1' },
  ]);
});
