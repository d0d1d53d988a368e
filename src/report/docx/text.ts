import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { bidiControls } from '../../text/hidden.ts';
import type { Span, Text } from '../blocks.ts';
import { byScript, held, languageOf, mostlyRightToLeft, turned, turns } from './scripts.ts';
import type { Warn } from './warning.ts';

/** What the text of a document needs to know of the rest: where links lead, and where to complain. */
export interface Links {
  /** Anchor of a heading to the name of its Word bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly warn: Warn;
}

/** Nothing but signs that stay as they are. */
const allPlain = /^[ -~\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]*$/;

/** Printed signs of one alphabet: of most texts of a long report nothing else is asked. */
const allAscii = /^[ -~]*$/;

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

/** Whether a text is one line in one direction and in Latin letters, and nothing in it is to be cleaned away. */
export const isPlain = (text: string): boolean =>
  allAscii.test(text) ||
  (languageOf(text) === null && !turned.test(text) && !text.includes('\n') && clean(text) === text);

/** True where a paragraph is written from right to left: every word of it is, or it begins so and most of its letters are. */
export function isRightToLeft(text: Text): boolean {
  const filled = spans(text).filter((span) => span.text.trim() !== '');
  if (filled.length === 1 && mostlyRightToLeft(filled[0]!.text)) return true;
  return filled.length > 0 && filled.every((span) => span.rtl === true);
}

/** `holds` where words from right to left stand in a paragraph from left to right: each keeps its place. */
function runs(span: Span, style: string | undefined, holds: boolean): TextRun[] {
  const look = {
    ...(style === undefined ? {} : { style }),
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
  };
  return clean(span.text)
    .split('\n')
    .flatMap((line, index) => {
      const pieces = (span.rtl ? [{ text: line, rtl: true }] : turns(line)).flatMap((turn) => {
        const text = holds ? held(turn) : turn.text;
        return (turn.rtl ? [text] : byScript(text)).map((part) => ({ text: part, rtl: turn.rtl }));
      });
      if (pieces.length === 0) pieces.push({ text: '', rtl: false });
      return pieces.map(({ text, rtl }, piece) => {
        const language = languageOf(text);
        return new TextRun({
          ...look,
          text,
          ...(language === null ? {} : { language }),
          ...(rtl ? { rightToLeft: true } : {}),
          ...(index > 0 && piece === 0 ? { break: 1 } : {}),
        });
      });
    });
}

/** Word refuses a file with a broken address, so only what is an address becomes a link. */
function webAddress(link: string): string | undefined {
  if (!/^(https?|mailto):/i.test(link) || !URL.canParse(link)) return undefined;
  return new URL(link).href;
}

/** Running text as Word runs and links; `style` is the character style of what has no look of its own. */
export function inline(text: Text, links: Links, style?: string): ParagraphChild[] {
  const holds = !isRightToLeft(text) && spans(text).some((span) => turned.test(span.text));
  return spans(text).flatMap((span): ParagraphChild[] => {
    const own = span.grey ? 'Grey' : style;
    if (span.link === undefined) return runs(span, own, holds);
    const bookmark = links.bookmarks.get(span.link);
    if (bookmark !== undefined)
      return [new InternalHyperlink({ anchor: bookmark, children: runs(span, 'Hyperlink', holds) })];
    const address = webAddress(span.link);
    if (address !== undefined)
      return [new ExternalHyperlink({ link: address, children: runs(span, 'Hyperlink', holds) })];
    links.warn({ kind: 'dead-link', link: oneLine(span.link) });
    return runs(span, own, holds);
  });
}
