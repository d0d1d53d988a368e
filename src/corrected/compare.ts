import type { Place } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { isCounted, type Result } from '../check/result.ts';
import type { Entry } from '../log/rows/entry.ts';
import { dateAmbiguous } from '../notices/date-ambiguous.ts';
import { dateOrderContradictory } from '../notices/date-order-contradictory.ts';
import { numberConventionContradictory } from '../notices/number-convention-contradictory.ts';
import { columns } from '../schema/columns.ts';

/** What a corrected copy gives beside its file: places of findings that the file does not have, or that figures differ. */
export type Comparison =
  | { readonly figures: 'same'; readonly news: readonly Place[] }
  | { readonly figures: 'other' };

/** Compares the check of a copy with that of its file, both with all their entries. */
export function compared(before: Result, after: Result): Comparison {
  if (!sameFigures(before, after)) return { figures: 'other' };
  const known = new Map<string, number>();
  for (const one of before.diagnostics) known.set(placeKey(one), (known.get(placeKey(one)) ?? 0) + 1);
  const news = after.diagnostics.flatMap((one) => {
    const left = known.get(placeKey(one)) ?? 0;
    known.set(placeKey(one), left - 1);
    return left > 0 ? [] : [one.place, ...(one.related ?? [])];
  });
  // Of many findings of a rule only the first are told.
  const totals = new Map(before.tallies.map(({ code, total }) => [code, total]));
  const more = after.tallies.filter(({ code, total }) => total > (totals.get(code) ?? 0));
  const untold = before.tallies.some(({ total, shown }) => shown < total);
  return { figures: 'same', news: untold && more.length === 0 ? [] : [...news, ...more.map(nowhere)] };
}

const nowhere = ({ file }: { readonly file: string }): Place => ({
  file,
  sheet: null,
  row: null,
  column: null,
});

/** Said once of a file, at the first cell that shows it: where that is mended the next one does. */
const ofFile: ReadonlySet<string> = new Set(
  [dateAmbiguous, dateOrderContradictory, numberConventionContradictory].map(({ code }) => code),
);

const placeKey = ({ code, place: { sheet, row, column } }: Diagnostic) =>
  ofFile.has(code) ? code : [code, sheet, row, column].join('\n');

/** Whether every row that was read is read as before, and what was counted is counted. */
function sameFigures(before: Result, after: Result): boolean {
  if (before.entries.length !== after.entries.length) return false;
  const [counted, stillCounted] = [isCounted(before), isCounted(after)];
  return before.entries.every((entry, index) => {
    const now = after.entries[index]!;
    return (
      entry.row === now.row &&
      entry.layout.sheet === now.layout.sheet &&
      sameValues(entry, now) &&
      (!counted(entry) || stillCounted(now))
    );
  });
}

const sameValues = (entry: Entry, now: Entry): boolean =>
  columns.every(({ name }) => {
    const value = entry.values[name];
    return (
      entry.layout.columns.get(name)?.column === now.layout.columns.get(name)?.column &&
      (value === undefined || JSON.stringify(value) === JSON.stringify(now.values[name]))
    );
  });
