import { type Column, type ColumnName, columnNamed, type Values } from '../schema/columns.ts';
import type { WrittenCell } from '../workbook/workbook.ts';
import type { Places } from './conditions.ts';

/** What stays true of an activity in the next period: not what was reached, told or spent in the last one. */
const lasting: readonly ColumnName[] = [
  ...(['activity_id', 'agency', 'objective', 'pillar', 'pillars_also', 'crime_type'] as const),
  ...(['activity_type', 'title', 'status', 'status_reason', 'start_date', 'end_date'] as const),
  ...(['venue_country', 'admin1', 'place', 'partners', 'funders', 'joint_id', 'counted_here'] as const),
  ...(['indicator', 'target', 'basis', 'people_basis', 'stakeholder', 'channel', 'visibility'] as const),
];
const unfinished = new Set(['planned', 'ongoing', 'postponed']);

/** The rows of the last log whose activities are not finished. */
export const carriedOver = (rows: readonly Values[]): readonly Values[] =>
  rows.filter(({ activity_id: id, status }) => id !== undefined && unfinished.has(status ?? ''));

/** A cell of a row that is carried over, as text with its codes; empty where it is not carried. */
export function carriedText(row: Values, name: ColumnName): string {
  const value = lasting.includes(name) ? row[name] : undefined;
  return value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value);
}

/** The cells of a row that is carried over, by column from 1, as an office would type them. */
export function carriedCells(row: Values, places: Places): Map<number, WrittenCell> {
  const { layout } = places;
  return new Map(
    lasting.flatMap((name): [number, WrittenCell][] => {
      const value = row[name];
      if (value === undefined || !layout.names.includes(name)) return [];
      return [[layout.columnOf(name), cellOf(columnNamed.get(name)!, value, places)]];
    }),
  );
}

function cellOf(
  { name, kind }: Column,
  value: NonNullable<Values[ColumnName]>,
  { lists }: Places,
): WrittenCell {
  if (typeof value === 'number') return { value };
  if (typeof value === 'object') return { value: value.map((one) => lists.shown(name, one)).join('; ') };
  return kind === 'date' ? { day: value } : { value: lists.shown(name, value) };
}
