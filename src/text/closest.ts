import { distance } from 'fastest-levenshtein';

/**
 * The one candidate nearest to `text` within `share` of its length in edits (rounded), or null when none is near
 * or two different ones are equally near. Both sides already normalised.
 */
export function closest<T>(
  text: string,
  candidates: Iterable<readonly [name: string, thing: T]>,
  share: number,
): T | null {
  let best: T | null = null;
  let fewest = Math.round(text.length * share);
  // Three letters are near too many others: BFA is not BRA.
  if (text.length < 4 || fewest < 1) return null;
  let tied = false;
  for (const [name, thing] of candidates) {
    if (Math.abs(name.length - text.length) > fewest) continue;
    const edits = distance(text, name);
    if (edits > fewest) continue;
    if (best !== null && edits === fewest) {
      tied = tied || thing !== best;
      continue;
    }
    best = thing;
    fewest = edits;
    tied = false;
  }
  return tied ? null : best;
}

/** Whether two words are one insertion, deletion or exchange apart, or the same. */
export const oneSlipApart = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 && distance(one, other) <= 1;
