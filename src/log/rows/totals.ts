import { rowPlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { totalsRowDiffers } from '../../notices/totals-row-differs.ts';
import { type ColumnName, isAmount, columns as schema } from '../../schema/columns.ts';
import { eachCell, isFilled, type Row } from '../../table/table.ts';
import { totalLabel } from '../../text/total-words.ts';
import type { Convention } from '../cells/context.ts';
import { readNumber } from '../cells/number.ts';
import type { Entry, Layout } from './entry.ts';

const summed = schema.filter((column) => isAmount(column) && column.name !== 'spent').map(({ name }) => name);
type Summed = ColumnName & ('target' | 'value' | 'women' | 'men' | 'girls' | 'boys' | 'unspecified');

/** Totals rows of a sheet that are remembered. */
const mostTotals = 10_000;

/** What a totals row gave: whether its sums could be compared, and those that differ. */
interface Checked {
  readonly compared: boolean;
  readonly findings: readonly Finding[];
}

/** Sums are compared to the millionth, as decimals leave tiny differences. */
const exactly = (sum: number) => Math.round(sum * 1e6);

/**
 * Uses a sheet's totals rows as checksums over the rows above them; totals are never counted. A total may be of all rows,
 * or of those since any totals row before it: of a month, or of the three months of a quarter.
 */
export function totalsChecker(
  layout: Layout,
  convention: Convention,
): { add(entry: Entry): void; check(row: Row): Checked } {
  const all = new Map<Summed, number>();
  /** What had been summed up at each totals row, and before the first row. */
  const before = new Map<Summed, Set<number>>();
  let last = new Map<Summed, number>();
  const unsure = new Set<Summed>();
  const columns = (summed as readonly Summed[]).flatMap((name) => {
    const at = layout.columns.get(name);
    return at === undefined ? [] : [{ name, ...at }];
  });
  const indicatorAt = layout.columns.get('indicator')?.column;
  /** The indicators of the rows so far, as typed; more than two need not be known. */
  const indicators = new Set<string>();
  const marks = (name: Summed) => before.get(name) ?? new Set([0]);

  /** A total of rows that nobody can tell: it names a place, or one of several indicators. */
  function isOfSome(row: Row): boolean {
    let label = '';
    eachCell(row, ({ text }) => {
      if (label === '' && totalLabel(text.trim()) !== null) label = text.trim();
    });
    const indicator = indicatorAt === undefined ? '' : (row.cells[indicatorAt - 1]?.text.trim() ?? '');
    const ofOne = indicator !== '' && indicator !== label;
    return totalLabel(label) !== 'known' || (ofOne && !(indicators.size === 1 && indicators.has(indicator)));
  }

  function differing(row: Row): Finding[] {
    return columns.flatMap(({ name, column, heading }) => {
      const cell = row.cells[column - 1];
      if (!isFilled(cell) || unsure.has(name)) return [];
      const read = readNumber(cell, convention, true);
      if ('fault' in read) return [];
      const printed = read.value;
      const sum = all.get(name) ?? 0;
      if (exactly(sum) === exactly(printed) || marks(name).has(exactly(sum - printed))) return [];
      const sums = [sum, sum - (last.get(name) ?? 0)].filter((one, at) => at === 0 || one !== 0);
      const near = sums.reduce((best, one) =>
        Math.abs(one - printed) < Math.abs(best - printed) ? one : best,
      );
      const details = { value: cell.text, column: name, heading };
      return [raise(totalsRowDiffers, rowPlace(layout, row, column), { printed, sum: near }, details)];
    });
  }

  return {
    add(entry) {
      if (indicators.size < 2) indicators.add(entry.texts.indicator ?? '');
      for (const { name } of columns) {
        // A sum over a cell that could not be read proves nothing.
        if (entry.faulty.size > 0 && entry.faulty.has(name)) unsure.add(name);
        const value = entry.values[name];
        if (value !== undefined) all.set(name, (all.get(name) ?? 0) + value);
      }
    },
    check(row) {
      const compared = !isOfSome(row);
      const findings = compared ? differing(row) : [];
      for (const { name } of columns) {
        const sums = marks(name);
        // A hostile file of nothing but totals must not fill the memory.
        if (sums.size < mostTotals) sums.add(exactly(all.get(name) ?? 0));
        before.set(name, sums);
      }
      last = new Map(all);
      return { compared, findings };
    },
  };
}
