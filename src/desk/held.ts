import type { Result } from '../check/result.ts';
import { periodContains } from '../programme/programme.ts';

/** What a file holds for the period that is looked at. */
export interface Held {
  /** Periods that its rows are of, and the one it promises. */
  readonly periods: ReadonlySet<string>;
  /** Of the period, or of none that can be read. */
  readonly rows: number;
  /** Their ids, each with the periods that its rows are of: an empty text where that cannot be read. */
  readonly activities: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same of every file, by its name. */
export function heldBy(
  { files, entries }: Pick<Result, 'files' | 'entries'>,
  period: string,
): ReadonlyMap<string, Held> {
  const all = new Map(
    files.map((file) => [
      file.file,
      {
        periods: new Set(file.period === null ? [] : [file.period]),
        rows: 0,
        activities: new Map<string, Set<string>>(),
      },
    ]),
  );
  for (const { layout, values } of entries) {
    const held = all.get(layout.file);
    if (held === undefined) continue;
    const { period: of, activity_id: id } = values;
    if (of !== undefined) held.periods.add(of);
    if (of !== undefined && !periodContains(period, of)) continue;
    held.rows++;
    if (id !== undefined) held.activities.set(id, (held.activities.get(id) ?? new Set()).add(of ?? ''));
  }
  return all;
}
