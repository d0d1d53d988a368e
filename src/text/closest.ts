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

/** Letters in a word in which a slip is to be seen as one. */
const shortestSlip = 5;

/** Whether two words are the same but for one letter more, less or changed, or for two neighbours swapped. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < shortestSlip || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  return (
    short[same] === long[same + 1] &&
    short[same + 1] === long[same] &&
    short.slice(same + 2) === long.slice(same + 2)
  );
}
