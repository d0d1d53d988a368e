import { type Place, rowPlace } from '../address.ts';
import { own } from '../own.ts';
import type { Values } from '../schema/columns.ts';
import type { Source } from '../table/table.ts';
import { type CheckOptions, check } from './check.ts';
import { isCounted } from './result.ts';

/** One result line of a log: an activity, an indicator, a period. */
export interface ReadRow {
  readonly place: Place;
  /** By column of the schema: codes, ISO dates, numbers; what an activity's first row says is filled in. Texts are the office's own. */
  readonly values: Values;
  /** It has no error: only such rows are counted in a report. */
  readonly counted: boolean;
}

/**
 * The rows of logs in order of files and rows, as the reports count them. They are checked on the way, since a figure that
 * nobody proved is none; what was found is in the result of `check`. Throws a RangeError on options that are none.
 */
export async function read(
  sources: readonly Source[],
  options: Omit<CheckOptions, 'keep'>,
): Promise<readonly ReadRow[]> {
  const result = await check(sources, { ...options, keep: true });
  const counted = isCounted(result);
  return result.entries.map((entry) => ({
    place: rowPlace(entry.layout, entry, null),
    values: own(entry.values),
    counted: counted(entry),
  }));
}
