import { dateUnreadable } from '../../notices/date-unreadable.ts';
import { disguisedCell } from '../../notices/disguised-cell.ts';
import { raisedSigns } from '../../notices/raised-signs.ts';
import type { Column } from '../../schema/columns.ts';
import { type Cell, isMixed } from '../../table/table.ts';
import { type CellReading, severalOf, unread } from './cell-reading.ts';

/** Whether a column holds what people write in their own words. */
export const isFree = ({ kind, name }: Pick<Column, 'kind' | 'name'>): boolean =>
  (kind === 'text' || kind === 'texts') && name !== 'joint_id';

/** What is said of a value parts of which look otherwise than the rest, since what is left is another one; null for free texts; a column that is none of ours counts people. */
export function mixedReading(column: Column | null, cell: Cell): CellReading | null {
  if (!isMixed(cell) || (column !== null && isFree(column))) return null;
  if (cell.marks?.unseen === 'part') return unread(disguisedCell, {});
  if (cell.marks?.raised === 'part') return unread(raisedSigns, {});
  const text = cell.text.trim();
  switch (column?.kind ?? 'integer') {
    case 'date':
      return unread(dateUnreadable, { trouble: 'several', first: '', last: '' });
    case 'number':
    case 'integer':
      return severalOf('list', [text]);
    case 'id':
    case 'text':
      return severalOf('ids', [text]);
    default:
      return severalOf('codes', [text]);
  }
}
