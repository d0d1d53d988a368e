import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { countFigures } from '../../src/count/count.ts';
import { pack as words } from '../../src/locales/en/programme.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { printProblem } from '../../src/programme/words.ts';
import { protectReports } from '../../src/protect/protect.ts';
import { figureOf } from '../count/count-rows.ts';
import { type Pack, packOnDisk, packSource, put, type } from './pack-on-disk.ts';

const good = packOnDisk('fixtures/pack-enfance');

/** The second grant after a change: the programme, or what is said of it. */
function after(change: (pack: Pack) => void): Programme | string[] {
  const pack = structuredClone(good);
  change(pack);
  const loaded = loadProgramme(packSource(pack));
  return 'programme' in loaded ? loaded.programme : loaded.problems.map((one) => printProblem(one, words));
}

/** Without the column in which indicators say what their numbers are, as packs were before. */
function unkinded({ tables }: Pack): void {
  const table = tables['indicators.csv']!;
  for (const row of table) {
    const [, unit, kind] = row;
    row.splice(1, 2, kind === 'kind' || kind === 'count' ? unit! : kind!);
    if (!/^[a-z]+$|^percentage_points$/.test(row[1]!)) row[1] = 'items';
  }
  for (const row of table.slice(1)) if (row[1] === 'comités') row[1] = 'committees';
}

const columns =
  'activity_id;period;country;agency;objective;pillar;activity_type;title;status;start_date;end_date;admin1;indicator;value;people_basis;stakeholder;women;men;girls;boys;evidence';
/** Four girls and boys who survived violence, under an indicator that protects nobody by itself. */
const exposed = `BEN-2024-003;2024-Q3;BEN;UNICEF;OS1;education;prise_en_charge;Centre;completed;2024-07-01;2024-09-30;Borgou;1.1.1;4;unique;enfants_survivants;;;3;1;registre`;

test('a unit is no kind: personnes in place of persons is refused, and as a wording it changes nothing', () => {
  const refused = after((pack) => {
    unkinded(pack);
    type(pack, 'indicators.csv', 3, 'unit', 'personnes');
  });
  expect(refused).toEqual([
    expect.stringMatching(
      /^indicators\.csv, row 3, column unit: Found "personnes"; needed is persons, .* "kind"/,
    ),
  ]);
  const worded = after((pack) => type(pack, 'indicators.csv', 3, 'unit', 'maîtres')) as Programme;
  expect(worded.indicators[1]).toMatchObject({ kind: 'persons', unit: 'maîtres' });
});

test('whom rows expose is hidden whatever a unit is called, and whatever the indicator is said to count', async () => {
  for (const [unit, kind] of [
    ['personnes', 'persons'],
    ['élèves', 'persons'],
    ['inscriptions', 'count'],
  ] as const) {
    const programme = after((pack) => {
      type(pack, 'indicators.csv', 2, 'unit', unit);
      type(pack, 'indicators.csv', 2, 'kind', kind);
    }) as Programme;
    const file = memorySource('ben-2024-Q3.csv', new TextEncoder().encode(`${columns}\n${exposed}\n`));
    const { entries } = await check([file], { programme, asOf: '2025-01-10', keep: true });
    const [safe] = protectReports([countFigures(entries, { programme, period: '2024-Q3' })], 20);
    const line = safe!.lines.find(
      ({ indicator, total }) => indicator.code === '1.1.1' && total.value !== null,
    );
    expect([unit, line?.total.value]).toEqual([unit, { hidden: expect.any(String) }]);
  }
});

test('targets of two kinds stand beside each other', () => {
  const programme = after(({ tables }) => {
    const [heading] = tables['targets.csv']!;
    tables['targets.csv'] = [
      heading!,
      ['1.1.2', 'BEN', '', '0', '300', 'x', '', ''],
      ['1.1.2', 'BEN', '2024-Q4', '0', '25', 'x', '', ''],
      ['1.1.2', 'TGO', '', '0', '300', 'x', '', ''],
    ];
  }) as Programme;
  const figures = countFigures([], { programme, period: '2024-Q4' });
  expect(figureOf(figures, '1.1.2', null)).toMatchObject({ target: 600, inPeriod: { target: 25 } });
  expect(figureOf(figures, '1.1.2', null, 'BEN')).toMatchObject({ target: 300, inPeriod: { target: 25 } });
});

test('a sentence with a slot that nobody fills is refused at its place', () => {
  expect(after((pack) => type(pack, 'indicators.csv', 3, 'sentence', '{quantite} enseignants'))).toEqual([
    expect.stringMatching(/^indicators\.csv, row 3, column sentence: Found "quantite"/),
  ]);
});

test('halves in the pack take quarters in its logs and targets', () => {
  const programme = after((pack) => {
    put(pack, 'programme.json', 'periods', ['2023-S2', '2024-S1', '2024-S2', '2025-S1', '2025-S2']);
  });
  expect(programme).toMatchObject({ periods: ['2023-S2', '2024-S1', '2024-S2', '2025-S1', '2025-S2'] });
});

test('a name that must not be taken for a country of the pack is of none of them', () => {
  expect(after((pack) => type(pack, 'countries.csv', 2, 'never', 'Nigeria|Togo'))).toEqual([
    expect.stringMatching(/^countries\.csv, row 2, column never: Found "Togo", which is TGO in this pack/),
  ]);
});
