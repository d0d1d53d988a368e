import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Telling } from './tellings.ts';
import { inserted } from './terminal.ts';
import type { FormatWords } from './words.ts';

/** Cells named before "and n more". */
export const named = 4;

/** A cell or a row, and its sheet; empty where the file has none. */
interface Spot {
  readonly sheet: string;
  readonly at: string;
}

/** The cell of a finding, or its row or line; null where it is about a whole file or sheet. */
export const spotOf = ({ place }: Diagnostic, words: FormatWords): string | null =>
  cellName(place) ?? (place.row !== null ? words.row(place.row) : place.line ? words.line(place.line) : null);

/** Cells, or rows where a finding has no cell, each once. */
export const spotsOf = (findings: readonly Diagnostic[], words: FormatWords): readonly Spot[] => [
  ...new Map(
    findings.flatMap((one): [string, Spot][] => {
      const sheet = one.place.sheet ?? '';
      const at = spotOf(one, words);
      return at === null ? [] : [[`${sheet}\n${at}`, { sheet, at }]];
    }),
  ).values(),
];

/** Spots one after the other; of `several` sheets each sheet is named before its first. */
export const listed = (spots: readonly Spot[], several: boolean, words: FormatWords): string =>
  spots
    .map(({ sheet, at }, index) =>
      several && sheet !== spots[index - 1]?.sheet ? `${words.sheet(inserted(sheet))} ${at}` : at,
    )
    .join(words.between);

/** Whether findings stand on several sheets. */
export const onSeveral = (same: readonly Diagnostic[]): boolean =>
  same.some(({ place }) => place.sheet !== same[0]!.place.sheet);

/** Sheet and the first cells of a cause, of those that are told of. */
export function whereIn(
  same: readonly Diagnostic[],
  told: readonly Telling[],
  words: FormatWords,
): readonly string[] {
  const { place } = same[0]!;
  const several = onSeveral(same);
  const spots = spotsOf(same, words);
  const key = ({ sheet, at }: Spot) => `${sheet}\n${at}`;
  const known = new Set(told.flatMap(({ of }) => spotsOf(of, words).slice(0, named).map(key)));
  const shown = spots.filter((spot) => known.has(key(spot))).slice(0, named);
  const unkept = same.reduce((sum, one) => sum + (one.unkept ?? 0), 0);
  const rest = spots.length + unkept - shown.length;
  const sheet = place.sheet === null || several ? [] : [words.sheet(inserted(place.sheet))];
  const list = listed(shown, several, words);
  const cells = list === '' ? [] : [rest > 0 ? `${list} ${words.more(rest)}` : list];
  return [...sheet, ...cells];
}
