import { describe, expect, test } from 'vitest';
import { loadProgramme } from '../../src/programme/load.ts';
import { good, type Pack, packSource, problemsAfter, type } from './pack-on-disk.ts';

/** The table as packs had it before indicators said their kind: a word of one kind in `unit`. */
function withoutKind({ tables }: Pack): void {
  const table = tables['indicators.csv']!;
  const at = table[0]!.indexOf('kind');
  for (const row of table) row.splice(at, 1);
  for (const row of table) row[1] = row[1]!.replace('per cent', 'percent').replace(' ', '_');
}

describe('a table of indicators without the column kind', () => {
  test('is read where its units can be one thing only', () => {
    const pack = structuredClone(good);
    withoutKind(pack);
    const old = loadProgramme(packSource(pack));
    expect(old).toEqual(loadProgramme(packSource(good)));
    expect(old).toHaveProperty('programme');
  });

  test.each([
    'personnes',
    'person',
    'Persons',
    'pourcentage',
    'percentage',
    '%',
    'pp',
    'ménages',
    'constructor',
  ])('is refused with the unit %s, and says what to add', (unit) => {
    const problems = problemsAfter((pack) => {
      withoutKind(pack);
      type(pack, 'indicators.csv', 6, 'unit', unit);
    });
    expect(problems).toEqual([
      {
        ...{ file: 'indicators.csv', row: 6, column: 'unit' },
        message: expect.stringMatching(/^Found ".*"; needed is persons, .* add a column "kind" that says/),
      },
    ]);
  });
});

test('a unit is only wording: any text is printed as it stands', () => {
  for (const unit of ['personnes', 'kits scolaires', '%', 'человек', 'constructor'])
    expect(problemsAfter((pack) => type(pack, 'indicators.csv', 6, 'unit', unit))).toEqual([]);
});
