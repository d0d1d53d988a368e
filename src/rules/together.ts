import { NumberList } from '../text/number-list.ts';

/**
 * The rows up to a last one that share a key other than 0, in the order of the first of each key. Most rows are alone: a list for
 * each of a million would take more than all else that is remembered.
 */
export function together(last: number, keyOf: (row: number) => number): Iterable<readonly number[]> {
  const sizes = new NumberList();
  for (let row = 0; row <= last; row++) {
    const key = keyOf(row);
    if (key !== 0) sizes.set(key, sizes.at(key) + 1);
  }
  const groups = new Map<number, number[]>();
  for (let row = 0; row <= last; row++) {
    const key = keyOf(row);
    if (sizes.at(key) < 2) continue;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return groups.values();
}
