import { type Range, rowPlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { mergedNumber } from '../../notices/merged-number.ts';
import type { Notice, SlotsOf } from '../../notices/notice.ts';
import { isFilled, type Row } from '../../table/table.ts';
import { groupReader } from '../cells/cell.ts';
import type { CellContext } from '../cells/context.ts';
import type { Entry, Layout } from './entry.ts';
import type { Draft } from './inherit.ts';
import { looksOf } from './looks.ts';
import { coveredFinder } from './merges.ts';

/** A finding about the cell of an entry in which a group of people is counted. */
export function groupFinding<const K extends Notice['slots']>(
  entry: Entry,
  notice: Notice<K>,
  group: string,
  data: SlotsOf<K>,
  value?: string,
): Finding {
  const { column, heading } = entry.layout.groups.get(group)!;
  const key = entry.values.activity_id ?? entry.texts.activity_id;
  return raise(notice, rowPlace(entry.layout, entry, column), data, {
    ...{ values: entry.values, heading },
    ...(value === undefined ? {} : { value }),
    ...(key === undefined ? {} : { key }),
  });
}

/** Reads how many there are of the grant's own groups of people into the entry of a row. */
export function groupsReader(layout: Layout, context: CellContext, merges: readonly Range[]) {
  const readers = [...layout.groups].map(([group, { column }]) => ({
    ...{ group, index: column - 1 },
    read: groupReader(context),
  }));
  const covered = coveredFinder(
    merges,
    readers.map(({ index }) => index + 1),
  );
  return (entry: Draft, row: Row): Finding[] => {
    const found: Finding[] = [];
    for (const { group, index, read } of readers) {
      const cover = covered === null ? null : covered(row, index + 1);
      if (cover !== null) found.push(groupFinding(entry, mergedNumber, group, { from: cover.from }));
      const cell = row.cells[index];
      if (cell === undefined || !isFilled(cell)) continue;
      const { value, remarks } = read(cell, entry.values);
      const number = typeof value === 'number' ? value : null;
      if (number !== null || (remarks.length > 0 && !remarks[0]?.notice.asEmpty))
        entry.groups = new Map(entry.groups).set(group, number);
      for (const { notice, data } of [...remarks, ...looksOf(cell, false)])
        found.push(groupFinding(entry, notice, group, data, cell.text.trim()));
    }
    return found;
  };
}
