import { describe, expect, it } from 'vitest';
import { hiddenWatch } from '../../../src/log/rows/hidden.ts';
import type { Row } from '../../../src/table/table.ts';

const row = (number: number, texts: readonly string[], hidden = false): Row => {
  const cells = texts.map((text) => (text === '' ? undefined : { type: 'text' as const, text, raw: text }));
  return hidden ? { row: number, cells, hidden } : { row: number, cells };
};

function found(rows: readonly Row[], sheet: { hiddenColumns?: number[]; filtered?: boolean } = {}) {
  const { hiddenColumns = [], filtered = false } = sheet;
  const watch = hiddenWatch({ name: 'Log', hiddenColumns, filtered }, 'log.xlsx', { row: 3, dataFrom: 5 });
  for (const one of rows) watch.see(one);
  return watch.findings().map(({ notice, place, data }) => [notice.code, place.sheet, data]);
}

describe('what is hidden in a log', () => {
  it('are rows below the headings, in spans', () => {
    const rows = [6, 7, 8, 12].map((number) => row(number, ['x'], true));
    expect(found([row(5, ['x']), ...rows])).toEqual([['S110', 'Log', { count: 4, rows: ['6-8', '12'] }]]);
  });

  it('are the headings, said as such; what stands above them is no part of the log', () => {
    expect(
      found([row(1, ['Title'], true), row(3, ['id'], true), row(4, ['#id'], true), row(5, ['x'])]),
    ).toEqual([['S113', 'Log', { count: 2, rows: ['3', '4'] }]]);
  });

  it('are columns with data, not those with a heading or blanks only', () => {
    const rows = [row(1, ['', '', 'Title']), row(3, ['a', 'b', 'c', 'd']), row(5, ['1', '\u00a0', '', 'x'])];
    expect(found(rows, { hiddenColumns: [2, 3, 4, 9] })).toEqual([
      ['S111', 'Log', { count: 1, columns: ['D'] }],
    ]);
  });

  it('is what a filter may hide', () => {
    expect(found([row(5, ['x'])], { filtered: true })).toEqual([['S112', 'Log', {}]]);
  });

  it('names no more than ten spans', () => {
    const rows = Array.from({ length: 30 }, (_, index) => row(6 + index * 2, ['x'], true));
    const [[, , data] = []] = found(rows);
    expect(data).toMatchObject({ count: 30 });
    expect((data as { rows: string[] }).rows).toHaveLength(11);
    expect((data as { rows: string[] }).rows.at(-1)).toBe('…');
  });
});
