import { mask, masked } from '../privacy/personal-data.ts';

/** How Excel shows a number of ten digits or more; the first ones of an identity number tell a day of birth. */
const scientific = /\d(?:[.,]\d+)?E\+?(?:0?9|[1-9]\d)(?!\d)/gi;
/** Columns whose cells are numbers that an office gives. */
const ids: ReadonlySet<string | undefined> = new Set(['activity_id', 'joint_id']);

/** What a cell shows, with what looks like personal data masked. */
export function maskedCell(text: string, column: string | undefined): string {
  const safe = masked(text);
  return ids.has(column) ? safe : safe.replace(scientific, mask);
}
