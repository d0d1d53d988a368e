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
export function rowTeller(layout: Layout): (row: Row) => RowKind {
  const places = [...layout.columns.values()];
  const ours = new Set(places.map(({ column }) => column));
  const typed = new Map(places.map(({ column, heading }) => [column, normalise(heading)]));
  const id = layout.columns.get('activity_id')?.column;
  return (row) => {
    // Nearly every row begins with an id, and then there is nothing to tell.
    if (id !== undefined && /^\s*\p{Lu}{3}-\d/u.test(row.cells[id - 1]?.text ?? '')) return 'data';
    const filled = row.cells.flatMap((cell, index) =>
      cell === undefined || cell.text.trim() === '' ? [] : [{ column: index + 1, text: cell.text.trim() }],
    );
    const first = filled[0];
    if (first === undefined) return 'remark';
    const words = normalise(first.text).replace(/\d+/g, '').trim();
    if (totalWords.some((total) => words === total || (words.startsWith(`${total} `) && filled.length > 1))) {
      return 'total';
    }
    const same = filled.filter(({ column, text }) => typed.get(column) === normalise(text));
    if (same.length >= 3 && same.length * 2 > filled.length) return 'headings';
    const known = filled.filter(({ column }) => ours.has(column));
    const long = first.text.length > 20 || /\s/.test(first.text);
    if (filled.length === 1 && long && (first.column === id || known.length === 0)) return 'remark';
    return known.length === 0 ? 'remark' : 'data';
  };
}
