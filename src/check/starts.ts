import type { CellStarts } from '../table/cell-starts.ts';
import type { Book } from '../table/table.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How to ask where cells begin, by file. */
export type Starts = ReadonlyMap<string, NonNullable<Book['starts']>>;

/** The same findings, each about a cell of a text file with the place where that begins; the places of one file at a time. */
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
  const placed: Diagnostic[] = [];
  let known: { readonly file: string; readonly starts: CellStarts } | undefined;
  for (const one of diagnostics) {
    const { file, row, column } = one.place;
    const wanted = rows.get(file);
    // Findings come file by file.
    if (wanted !== undefined && known?.file !== file)
      known = { file, starts: await starts.get(file)!(wanted) };
    const start = known?.file === file ? known.starts.get(row ?? 0)?.get(column ?? 0) : undefined;
    placed.push(start === undefined ? one : { ...one, place: { ...one.place, start } });
  }
  return placed;
}
