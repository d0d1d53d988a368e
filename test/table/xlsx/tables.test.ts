import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../../src/address.ts';
import { check } from '../../../src/check/check.ts';
import { memorySource } from '../../../src/cli/files.ts';
import { escaped, headings, rows } from '../../fuzz/book-parts.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';
import { MAIN, parts, relations, sheet } from './parts.ts';

const programme = loadedPack('templates/glo-act');
const at = (name: string) => headings.indexOf(name);
const last = columnLetters(headings.length);
const bottom = rows.length + 2;

/** Cells of a row by the names of their columns, as texts or, below the log, as numbers. */
const rowOf = (row: number, cells: readonly (string | number | undefined)[]) =>
  `<row r="${row}">${cells
    .map((value, index) => {
      const name = `${columnLetters(index + 1)}${row}`;
      if (value === undefined || value === '') return '';
      return typeof value === 'number'
        ? `<c r="${name}"><v>${value}</v></c>`
        : `<c r="${name}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    })
    .join('')}</row>`;
const sums = (label: string) =>
  headings.map((_, index) => (index === at('title') ? label : index === at('value') ? 99 : undefined));

/** The verdict, the codes, and the entries counted of a log with one more row and a table. */
async function told(table: string, more = sums('All of it')): Promise<string> {
  const all = [headings, ...rows, more].map((cells, index) => rowOf(index + 1, cells));
  const bytes = zipSync(
    parts('', {
      'xl/worksheets/sheet1.xml': sheet(all.join('')),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['t', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" ${table}/>`,
    }),
  );
  const { verdict, diagnostics } = await check([memorySource('log.xlsx', bytes)], {
    programme,
    asOf: '2018-12-31',
  });
  return [verdict, ...new Set(diagnostics.map(({ code }) => code))].sort().join(' ');
}

describe('the row in which a table adds up its others', () => {
  const whole = `ref="A1:${last}${bottom}"`;

  test('is no activity, whatever it is called, or if it has no name at all', async () => {
    for (const label of ['All of it', '', 'Σ', 'Training'])
      expect(await told(`${whole} totalsRowCount="1"`, sums(label))).toMatch(/S119.* ready/);
  });

  test.each([
    ['of a table without one', whole],
    ['of a table without one any more', `${whole} totalsRowShown="1"`],
    ['of a table that ends above', `ref="A1:${last}${bottom - 1}" totalsRowCount="1"`],
    ['of a table beside the log', `ref="AX1:AZ${bottom}" totalsRowCount="1"`],
    ['of a table of a few columns', `ref="A1:C${bottom}" totalsRowCount="1"`],
  ])('is an activity that lacks most of it, where it is not that: %s', async (_name, table) => {
    const said = await told(table);
    expect(said).toContain('not-ready');
    expect(said).not.toContain('S119');
  });

  test('that begins with the id of an activity is one', async () => {
    const again = [...rows[0]!];
    again[0] = 'PAK-2018-077';
    expect(await told(`${whole} totalsRowCount="1"`, again)).not.toContain('S119');
  });

  test.each(['-1', '1.5', '2000', 'x'])('a count of %s such rows is damage', async (count) => {
    expect(await told(`${whole} totalsRowCount="${count}"`)).toMatch(/F011.* unreadable/);
  });
});
