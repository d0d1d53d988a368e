import { type Finding, raise } from '../../notices/finding.ts';
import { totalsRowDiffers } from '../../notices/totals-row-differs.ts';
import { type ColumnName, columns } from '../../schema/columns.ts';
import type { Row } from '../../table/table.ts';
import type { Convention } from '../cells/context.ts';
import { readNumber } from '../cells/number.ts';
import type { Entry, Layout } from './entry.ts';

const summed = columns
  .filter(({ kind, name }) => (kind === 'number' || kind === 'integer') && name !== 'spent')
  .map(({ name }) => name);
type Summed = ColumnName & ('target' | 'value' | 'women' | 'men' | 'girls' | 'boys' | 'unspecified');

/** Uses a sheet's totals rows as checksums over the rows above them; totals are never counted. */
export function totalsChecker(
  layout: Layout,
  convention: Convention,
): { add(entry: Entry): void; check(row: Row): Finding[] } {
  const all = new Map<Summed, number>();
  const sinceLast = new Map<Summed, number>();
  const unsure = new Set<Summed>();
  const put = (sums: Map<Summed, number>, name: Summed, value: number) =>
    sums.set(name, (sums.get(name) ?? 0) + value);
  return {
    add(entry) {
      for (const name of summed as readonly Summed[]) {
        // A sum over a cell that could not be read proves nothing.
        if (entry.faulty.has(name)) unsure.add(name);
        const value = entry.values[name];
        if (value === undefined) continue;
        put(all, name, value);
        put(sinceLast, name, value);
      }
    },
    check(row) {
      const found: Finding[] = [];
      for (const name of summed as readonly Summed[]) {
        const at = layout.columns.get(name);
        const cell = at === undefined ? undefined : row.cells[at.column - 1];
        if (at === undefined || cell === undefined || cell.text.trim() === '' || unsure.has(name)) continue;
        const read = readNumber(cell, convention, true);
        if ('fault' in read) continue;
        const printed = read.value;
        const sums = [sinceLast.get(name) ?? 0, all.get(name) ?? 0];
        if (sums.some((sum) => Math.abs(sum - printed) < 1e-6)) continue;
        const place = { file: layout.file, sheet: layout.sheet, row: row.row, column: at.column };
        found.push(
          raise(
            totalsRowDiffers,
            place,
            { printed, sum: sums[1]! },
            {
              value: cell.text,
              column: name,
              heading: at.heading,
            },
          ),
        );
      }
      sinceLast.clear();
      return found;
    },
  };
}
