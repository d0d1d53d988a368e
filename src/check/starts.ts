import { own } from '../own.ts';
import type { Book } from '../table/table.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How to ask where cells begin, by file. */
export type Starts = ReadonlyMap<string, NonNullable<Book['starts']>>;

/** The same findings, each about a cell of a text file with the place where that begins. */
export async function withStarts(
  diagnostics: readonly Diagnostic[],
  starts: Starts,
): Promise<readonly Diagnostic[]> {
  const rows = new Map<string, Set<number>>();
  for (const { place } of diagnostics) {
    const { file, row, column } = place;
    if (row === null || column === null || !starts.has(file)) continue;
    rows.set(file, (rows.get(file) ?? new Set()).add(row));
  }
  if (rows.size === 0) return diagnostics;
  const found = new Map<string, Awaited<ReturnType<NonNullable<Book['starts']>>>>();
  for (const [file, wanted] of rows) found.set(file, await starts.get(file)!(wanted));
  return diagnostics.map((one) => {
    const { file, row, column } = one.place;
    const start = found
      .get(file)
      ?.get(row ?? 0)
      ?.get(column ?? 0);
    return start === undefined ? one : { ...one, place: { ...one.place, ...own({ start }) } };
  });
}
