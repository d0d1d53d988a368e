import type { Row } from '../table/table.ts';
import type { Layout } from './entry.ts';
import { normalise } from './normalise.ts';

/** What a row below the headings is. */
export type RowKind = 'data' | 'total' | 'headings' | 'remark';

const totalWords = [
  ...[
    'total',
    'totals',
    'subtotal',
    'sub total',
    'grand total',
    'sum',
    'totaux',
    'sous total',
    'total general',
  ],
  ...[
    'total geral',
    'suma',
    'soma',
    'итого',
    'всего',
    'всього',
    'разом',
    'усяго',
    'жалпы',
    'المجموع',
    'الإجمالي',
  ],
  ...['जम्मा', 'ລວມ', 'کل'],
].map(normalise);

/** Tells rows of data from totals, repeated headings and remarks under the table. */
export function rowKind(row: Row, layout: Layout): RowKind {
  const filled = row.cells.flatMap((cell, index) =>
    cell === undefined || cell.text.trim() === '' ? [] : [{ column: index + 1, text: cell.text.trim() }],
  );
  const first = filled[0];
  if (first === undefined) return 'remark';
  const words = normalise(first.text).replace(/\d+/g, '').trim();
  if (
    totalWords.includes(words) ||
    totalWords.some((total) => words.startsWith(`${total} `) && filled.length > 1)
  ) {
    return 'total';
  }
  const typed = new Map(
    [...layout.columns.values()].map(({ column, heading }) => [column, normalise(heading)]),
  );
  const same = filled.filter(({ column, text }) => typed.get(column) === normalise(text));
  if (same.length >= 3 && same.length * 2 > filled.length) return 'headings';
  const known = new Set([...layout.columns.values()].map(({ column }) => column));
  const ours = filled.filter(({ column }) => known.has(column));
  const id = layout.columns.get('activity_id')?.column;
  const long = first.text.length > 20 || /\s/.test(first.text);
  if (filled.length === 1 && long && (first.column === id || ours.length === 0)) return 'remark';
  return ours.length === 0 ? 'remark' : 'data';
}
