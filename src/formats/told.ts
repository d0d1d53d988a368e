import { cellName, type Place } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Result } from '../check/result.ts';
import type { Waiver } from '../check/review.ts';
import { groupBy } from '../group-by.ts';
import { unsteered } from '../text/steering.ts';
import { causesIn, sizeOf } from './causes.ts';
import type { FormatOptions } from './format.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';
import type { Showing } from './words.ts';

/** Characters of a value inside a sentence. */
const longestQuote = 120;

/** Texts from files inside a sentence that another program shows. */
export const forPrograms: Showing = {
  text(text) {
    const shown = unsteered(text.slice(0, longestQuote * 2));
    return shown.length <= longestQuote ? shown : `${Array.from(shown).slice(0, longestQuote).join('')}…`;
  },
  longestList: 12,
};

/** Findings of one cause as other programs list them: all accepted by one waiver, or none; all known before, or none. */
export interface Told {
  readonly same: readonly Diagnostic[];
  readonly first: Diagnostic;
  /** Cells or rows, those among them that are counted and not given. */
  readonly size: number;
  readonly waiver: Waiver | null;
  /** Whether an earlier result has it; null where none was held against it. */
  readonly known: boolean | null;
}

/** All that was found by cause, each told once; what is only for information is left out where nobody wants it. */
export function allTold(
  { diagnostics, review }: Result,
  { quiet }: Pick<FormatOptions, 'quiet'>,
): readonly Told[] {
  const accepted = review?.waivers?.accepted ?? [];
  const shown = (all: readonly Diagnostic[]) =>
    quiet ? all.filter(({ severity }) => severity !== 'note') : all;
  const told = (same: readonly Diagnostic[], waiver: Waiver | null): Told => {
    const first = same[0]!;
    return { same, first, size: sizeOf(same), waiver, known: first.known ?? null };
  };
  const open = [false, true].flatMap((known) =>
    causesIn(shown(diagnostics.filter((one) => (one.known ?? false) === known))).map((same) =>
      told(same, null),
    ),
  );
  const waived = [...groupBy(accepted, ({ waiver }) => waiver)].flatMap(([waiver, all]) =>
    causesIn(shown(all.map(({ finding }) => finding))).map((same) => told(same, waiver)),
  );
  return [...open, ...waived];
}

/** Sentences that are told of one cause. */
const mostTellings = 4;

/** What a cause says, each part on a line of its own, and its cells where there are several. */
export function sentences({ same, first, size }: Told, { words }: Pick<FormatOptions, 'words'>) {
  const { formats } = words;
  const { title, message, why, fix } = said(first, words, forPrograms);
  const others = tellings(same, words, forPrograms, mostTellings).slice(1);
  const also = others.map((other) => {
    const cells = addresses(other.of).slice(0, mostTellings).join(formats.between);
    const sentence = other.sameButForValue
      ? formats.alsoHolds(cells, forPrograms.text(other.of[0]!.value!))
      : formats.alsoSays(cells, other.message);
    return other.fix === fix ? sentence : `${sentence} ${other.fix}`;
  });
  const all = addresses(same);
  const shown = all.slice(0, mostCells);
  const rest = size - shown.length;
  const listed = shown.join(formats.between);
  const cells = all.length < 2 ? '' : rest > 0 ? `${listed} ${formats.more(rest)}` : listed;
  const whole = [message, ...also, `${formats.whatToDo}: ${fix}`, cells].filter((part) => part !== '');
  return { title, message, why, also, fix, cells, whole };
}

/** Cells of a cause that are named. */
const mostCells = 10;

const addresses = (same: readonly Diagnostic[]): readonly string[] => [
  ...new Set(same.flatMap(({ place }) => addressOf(place) ?? [])),
];

/** A cell or a row as a formula writes it: `'Log'!N12`, `N12`, `'Log'!12:12`; null where there is none. */
export function addressOf(place: Place): string | null {
  const { sheet, row } = place;
  const cell = cellName(place) ?? (row === null ? null : `${row}:${row}`);
  if (cell === null) return null;
  return sheet === null ? cell : `'${unsteered(sheet).replaceAll("'", "''")}'!${cell}`;
}

/** A path as a URI: relative where it is, with `%20` for a space. */
export function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded.replace(/^\.\/(?=.)/, '');
}
