import { unsteered } from '../text/steering.ts';
import type { Showing } from './words.ts';

/** Around a text that keeps to its own direction, from left to right or by its first letter; and its end (UAX 9). */
const leftToRight = '\u2066';
const byItself = '\u2068';
const end = '\u2069';
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Characters of a value quoted in a message. */
const longestQuote = 120;

/** A text from a file as it may go to a terminal: what steers is shown as a sign, and right-to-left text keeps to itself. */
export function inserted(text: string): string {
  const shown = unsteered(text);
  return rightToLeftLetter.test(shown) ? byItself + shown + end : shown;
}

/** A text from a file to be quoted inside a sentence: as `inserted`, and cut where it is too long to read. */
function quoted(text: string): string {
  if (text.length <= longestQuote) return inserted(text);
  const letters = characters(text.slice(0, longestQuote * 4));
  return letters.length <= longestQuote && text.length <= longestQuote * 4
    ? inserted(text)
    : inserted(`${letters.slice(0, longestQuote).join('')}…`);
}

/** A text of a file, a code or a name inside a sentence that is written from right to left. */
export function isolated(text: string): string {
  if (text === '' || text.startsWith(byItself)) return text;
  return (/^[ -~]*$/.test(text) ? leftToRight : byItself) + text + end;
}

/** Texts from files inside a sentence for people; lists are cut where nobody reads on. */
export const forPeople = ({ rightToLeft }: { readonly rightToLeft: boolean }): Showing => ({
  text: rightToLeft ? (text) => isolated(quoted(text)) : quoted,
  longestList: 12,
});

/** Characters as people count them, or code points in a browser that cannot tell. */
const characters = (text: string): string[] =>
  Intl.Segmenter === undefined
    ? Array.from(text)
    : Array.from(
        new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
        ({ segment }) => segment,
      );

/** What lines are made for. */
export interface Terminal {
  readonly color: boolean;
  /** Columns of a line; 80 where nobody says. */
  readonly width?: number;
  /** Columns a text takes; a character each where nobody says. */
  readonly widthOf?: (text: string) => number;
}

/** Ways to lay out texts on a terminal. */
export interface Screen {
  readonly width: number;
  widthOf(text: string): number;
  /** Paints text with an SGR code (1 bold, 2 dim, 31 red ...), or leaves it when colours are off. */
  ink(code: number, text: string): string;
  /** A text from a file on one line, in so many columns at most. */
  clip(text: string, columns: number): string;
  /** A text with spaces after it, up to so many columns. */
  pad(text: string, columns: number): string;
  /** Lines of cells under each other, two spaces apart. */
  aligned(rows: readonly (readonly string[])[], gap?: string): string[];
  /** Breaks text between words so that no line is wider than `width` columns; later lines begin with `indent`. */
  wrap(text: string, indent: string, width?: number): string[];
}

/** Lays out texts for one terminal. */
export function screenOf({
  color,
  width: columns = 80,
  widthOf = (text) => characters(text).length,
}: Terminal): Screen {
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

  function clip(text: string, width: number): string {
    const flat = unsteered(text.slice(0, 1000).replace(/\s+/g, ' '));
    if (text.length <= 1000 && widthOf(flat) <= width) return inserted(flat);
    let shown = '';
    let used = 0;
    for (const letter of characters(flat)) {
      used += widthOf(letter);
      if (used > width - 1) break;
      shown += letter;
    }
    return inserted(`${shown}…`);
  }

  function aligned(rows: readonly (readonly string[])[], gap = '  '): string[] {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
    return rows.map((row) =>
      row
        .map((text, column) => pad(text, widths[column]!))
        .join(gap)
        .trimEnd(),
    );
  }

  function wrap(text: string, indent: string, width = columns): string[] {
    const lead = /^ */.exec(text)![0];
    const lines: string[] = [];
    let line = lead;
    let used = lead.length;
    let open = '';
    for (const { word, glued } of pieces(text.slice(lead.length), width - indent.length)) {
      const size = widthOf(word);
      if (used + (glued ? 0 : 1) + size > width && line.trim() !== '') {
        // A line is a paragraph to a terminal: what runs over its end begins anew.
        lines.push(open === '' ? line : line + end);
        line = indent + open + word;
        used = indent.length + size;
      } else {
        const gap = glued || line.trim() === '' ? '' : ' ';
        line += gap + word;
        used += gap.length + size;
      }
      const opened = Math.max(word.lastIndexOf(leftToRight), word.lastIndexOf(byItself));
      if (opened >= 0 || word.includes(end)) open = opened > word.lastIndexOf(end) ? word[opened]! : '';
    }
    return [...lines, line];
  }

  /** The words of a text. Scripts that do without spaces are broken anywhere; paths and addresses stay whole. */
  function pieces(text: string, room: number): readonly { word: string; glued: boolean }[] {
    return text.split(/[ \n]/).flatMap((word) => {
      const long = /[^\0-\x7f]/.test(word) && widthOf(word) > room;
      return (long ? characters(word) : [word]).map((piece, index) => ({ word: piece, glued: index > 0 }));
    });
  }

  const ink = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { width: columns, widthOf, ink, clip, pad, aligned, wrap };
}
