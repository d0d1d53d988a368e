import { remark } from '../../notices/finding.ts';
import { severalValuesInOneCell } from '../../notices/several-values-in-one-cell.ts';
import { type ColumnName, peopleParts } from '../../schema/columns.ts';
import { peopleIn } from '../../text/people-words.ts';
import { type CellReading, severalSlots } from './cell-reading.ts';

/** Columns whose cells may hold a total with its parts. */
const counted: ReadonlySet<ColumnName> = new Set(['target', 'value', ...peopleParts]);

/** What is to be typed where, when a cell that is no number holds a total with its parts; null for any other. */
export function peopleReading(column: ColumnName, text: string): CellReading | null {
  const counts = counted.has(column) ? peopleIn(text) : null;
  if (counts === null) return null;
  const { total: stated, ...parts } = counts;
  const given = Object.values(parts);
  const sum = given.reduce((all, one) => all + one, 0);
  // "20 women" under women is a unit beside a number.
  if (
    stated === undefined &&
    given.length === 1 &&
    (column === 'target' || parts[column as 'women'] !== undefined)
  )
    return null;
  const odd = stated !== undefined && (given.length > 1 ? sum !== stated : sum > stated);
  const kind = odd ? 'mismatch' : column === 'value' ? 'people' : column === 'target' ? 'target' : 'parts';
  const texts = Object.fromEntries(Object.entries(parts).map(([part, count]) => [part, String(count)]));
  const total = String(stated ?? sum);
  const values = [total, ...given.map(String)];
  const data = { ...severalSlots(kind, values), ...texts, total, sum: String(sum) };
  return { remarks: [remark(severalValuesInOneCell, data)] };
}
