import type { Headings } from '../log/headings/headings.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { masked } from '../privacy/personal-data.ts';
import type { ColumnName } from '../schema/columns.ts';
import { cutText } from './cut.ts';
import type { Excerpt } from './diagnostic.ts';
import { maskedCell } from './shown.ts';

/** Columns shown in an excerpt, at most: what fits a narrow terminal. */
const widest = 3;

/** The row a finding is about: its activity id, the cell before, and the cell itself, under the office's headings. */
export function entryExcerpt(entry: Entry, finding: Finding): Excerpt | null {
  const { columns, headingRow } = entry.layout;
  const sorted = [...columns].sort(([, a], [, b]) => a.column - b.column);
  const at = sorted.findIndex(([name]) => name === finding.column);
  if (at < 0) return null;
  const related = finding.related?.flatMap((place) =>
    place.row === entry.row ? sorted.filter(([, { column }]) => column === place.column) : [],
  );
  const before = related?.[0] ?? sorted[at - 1];
  const id = sorted.find(([name]) => name === 'activity_id');
  const chosen = [...new Set([id, before, sorted[at]].filter((column) => column !== undefined))]
    .slice(0, widest)
    .sort(([, a], [, b]) => a.column - b.column);
  return {
    headingRow,
    columns: chosen.map(([, { column, heading }]) => ({ column, heading: cutText(masked(heading)) })),
    rows: [{ row: entry.row, cells: chosen.map(([name]) => shown(entry, name)) }],
  };
}

const shown = (entry: Entry, name: ColumnName) => cutText(maskedCell(entry.texts[name] ?? '', name));

/** The headings around one of them. */
export function headingExcerpt(headings: Headings, { place }: Finding): Excerpt | null {
  const { row, all } = headings;
  const at = all.findIndex(({ column }) => column === place.column);
  if (at < 0) return null;
  const columns = all
    .slice(Math.max(0, at - 1), at + 2)
    .map(({ column, heading }) => ({ column, heading: cutText(masked(heading)) }));
  return { headingRow: row, columns, rows: [] };
}
