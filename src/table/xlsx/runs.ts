import type { CellMarks } from '../table.ts';
import { isUnseen, type Style } from './styles.ts';

/** A piece of a rich text and what its own font says; null where it says nothing, so that the font of the cell holds. */
export interface Run {
  /** Characters. */
  readonly length: number;
  readonly struck: boolean | null;
  /** Above or below the line. */
  readonly raised: boolean | null;
  /** Its colour where that is one behind cells or too small for any, `''` for another. */
  readonly colour: string | null;
}

const isAlike = (one: Run, other: Run) =>
  one.struck === other.struck && one.raised === other.raised && one.colour === other.colour;

/** Adds a piece behind the others: one of blanks, or with the look of the last, only makes it longer. */
export function addRun(runs: Run[], run: Run, blank: boolean): void {
  const last = runs.at(-1);
  if (last !== undefined && (blank || isAlike(last, run)))
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  else runs.push(run);
}

const ordinal = /^(?:st|nd|rd|th|er|re|ère|nde|ème|eme)$/i;

/**
 * Whether raised letters say the same on the line: the st of 1st and the 2 of m2, with the three letters before them. A
 * single letter may be the mark of a note.
 */
export const isSameOnLine = (before: string, text: string): boolean =>
  ordinal.test(text.trim()) || (/^[23]$/.test(text.trim()) && /(?:^|[\d\s])k?m$/.test(before));

/** How much of a text is so: in none of its pieces, in all, or in a part. */
function share(runs: readonly Run[], is: (run: Run) => boolean): 'none' | 'part' | 'all' {
  const some = runs.filter(is).length;
  return some === 0 ? 'none' : some === runs.length ? 'all' : 'part';
}

/** The marks of a cell of a style whose text has pieces of their own looks. */
export function marksOf(text: string, runs: readonly Run[], style: Style): CellMarks {
  const isHidden = (run: Run) => isUnseen(run.colour ?? style.colour, style.fill);
  const struck = share(runs, (run) => run.struck ?? style.struck);
  const raised = share(runs, (run) => run.raised ?? style.raised);
  const hidden = share(runs, isHidden);
  const unseen = style.hides === 'all' || hidden === 'none' ? style.hides : hidden;
  return {
    ...(style.format.code === null ? {} : { format: style.format.code }),
    ...(struck === 'none' ? {} : { strikethrough: struck }),
    ...(raised === 'part' ? { raised } : {}),
    ...(unseen === null ? {} : { unseen }),
    ...(unseen === 'part' ? { seen: seenOf(text, runs, isHidden) } : {}),
  };
}

function seenOf(text: string, runs: readonly Run[], isHidden: (run: Run) => boolean): string {
  let at = 0;
  let seen = '';
  for (const run of runs) {
    if (!isHidden(run)) seen += text.slice(at, at + run.length);
    at += run.length;
  }
  return seen;
}
