import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { bidiControls } from '../../text/hidden.ts';
import type { Span, Text } from '../blocks.ts';
import type { Warn } from './warning.ts';

/** What the text of a document needs to know of the rest: where links lead, and where to complain. */
export interface Links {
  /** Anchor of a heading to the name of its Word bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly warn: Warn;
}

/** Nothing but signs that stay as they are. */
const allPlain = /^[ -~\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]*$/;

const unprinted = new RegExp(
  `[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF${bidiControls}]`,
  'g',
);

/**
 * Text that XML and Word can hold: line ends as `\n`, tabs as spaces, other control characters, non-characters
 * and signs that turn the direction of writing gone, half surrogates as U+FFFD.
 */
export function clean(text: string): string {
  if (allPlain.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprinted, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Clean text on one line, for headings, attributes and properties. */
export const oneLine = (text: string): string => clean(text).replaceAll('\n', ' ').trim();

/** True where a word is so long that the layout engine would spend seconds on breaking it. */
export const hasEndlessWord = (value: object): boolean => /[^\s"\\]{400}/.test(JSON.stringify(value));

const spans = (text: Text): readonly Span[] => (typeof text === 'string' ? [{ text }] : text);

const rightToLeft =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const turned = new RegExp(rightToLeft, 'u');
const stretch = new RegExp(`${rightToLeft}(?:[^\\p{L}\\n]*[\\p{M}]*${rightToLeft})*\\p{M}*`, 'gu');

/** Whether a text is one line in one direction, and nothing in it is to be cleaned away. */
export const isPlain = (text: string): boolean =>
  !turned.test(text) && !text.includes('\n') && clean(text) === text;

/** Cuts a line where the writing direction turns: Word needs a run of its own for Arabic, Urdu or Hebrew words. */
export function turns(line: string): { readonly text: string; readonly rtl: boolean }[] {
  const pieces: { text: string; rtl: boolean }[] = [];
  let end = 0;
  for (const match of line.matchAll(stretch)) {
    if (match.index > end) pieces.push({ text: line.slice(end, match.index), rtl: false });
    pieces.push({ text: match[0], rtl: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), rtl: false });
  return pieces;
}

/** True when every word of the text is written from right to left, so that its paragraph is too. */
export function isRightToLeft(text: Text): boolean {
  const filled = spans(text).filter((span) => span.text.trim() !== '');
  return filled.length > 0 && filled.every((span) => span.rtl === true);
}

function runs(span: Span, style: string | undefined): TextRun[] {
  const look = {
    ...(style === undefined ? {} : { style }),
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
  };
  return clean(span.text)
    .split('\n')
    .flatMap((line, index) => {
      const pieces = span.rtl ? [{ text: line, rtl: true }] : turns(line);
      if (pieces.length === 0) pieces.push({ text: '', rtl: false });
      return pieces.map(
        ({ text, rtl }, piece) =>
          new TextRun({
            ...look,
            text,
            ...(rtl ? { rightToLeft: true } : {}),
            ...(index > 0 && piece === 0 ? { break: 1 } : {}),
          }),
      );
    });
}

/** Word refuses a file with a broken address, so only what is an address becomes a link. */
function webAddress(link: string): string | undefined {
  if (!/^(https?|mailto):/i.test(link) || !URL.canParse(link)) return undefined;
  return new URL(link).href;
}

/** Running text as Word runs and links; `style` is the character style of what has no look of its own. */
export function inline(text: Text, links: Links, style?: string): ParagraphChild[] {
  return spans(text).flatMap((span): ParagraphChild[] => {
    const own = span.grey ? 'Grey' : style;
    if (span.link === undefined) return runs(span, own);
    const bookmark = links.bookmarks.get(span.link);
    if (bookmark !== undefined)
      return [new InternalHyperlink({ anchor: bookmark, children: runs(span, 'Hyperlink') })];
    const address = webAddress(span.link);
    if (address !== undefined)
      return [new ExternalHyperlink({ link: address, children: runs(span, 'Hyperlink') })];
    links.warn({ kind: 'dead-link', link: oneLine(span.link) });
    return runs(span, own);
  });
}
