import { Packer, type PageNumberEstimator, Document as WordDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Document } from '../blocks.ts';
import { isLonger } from '../in-pieces.ts';
import { finish } from './finish.ts';
import { fitted } from './fit.ts';
import { numberingOf } from './lists.ts';
import { lastEntry, Painter } from './painter.ts';
import { RepeatedRows } from './repeated-rows.ts';
import { reportStyles } from './styles.ts';
import { hasEndlessWord, oneLine } from './text.ts';
import { theme, wordStyles } from './theme.ts';
import type { Warn, Warning } from './warning.ts';

/** What drawing gives: the bytes of a .docx file, and what a person should know about them. */
export interface Drawn {
  readonly bytes: Uint8Array;
  readonly warnings: readonly Warning[];
}

/**
 * Draws a report as a Word document in the built-in design. The same `Document` gives the same bytes, in any process
 * and time zone. Warnings say where page numbers are a guess, links lead nowhere or a table is too wide.
 */
export async function drawDocx(asked: Document): Promise<Drawn> {
  const { warnings, warn } = gathered();
  const document = fitted(asked, warn);
  const contents = document.blocks.some((block) => block.block === 'contents');
  const upToLast = isLonger(document.blocks, long);
  const laidOut = {
    ...document,
    blocks: document.blocks.slice(0, upToLast ? lastEntry(document) : undefined),
  };
  const numbered = contents && JSON.stringify(laidOut).length < tooLong && !hasEndlessWord(laidOut);
  const repeated = upToLast ? new RepeatedRows(document) : null;
  if (contents && !numbered) warn({ kind: 'too-long' });
  const word = new WordDocument({
    title: oneLine(document.title),
    styles: reportStyles(document.language),
    externalStyles: wordStyles,
    numbering: numberingOf(document.blocks),
    theme,
    ...(numbered ? { pageNumbers: estimator(warn, upToLast) } : {}),
    customProperties: customProperties(document.properties),
    sections: new Painter(document, warn, repeated).sections(),
  });
  const drawn = new Uint8Array(await Packer.toArrayBuffer(word));
  const bytes = finish(drawn, document, repeated === null ? undefined : (xml) => repeated.write(xml));
  return { bytes, warnings: [...warnings.values()] };
}

/** Warnings, each once. */
export function gathered(): { readonly warnings: ReadonlyMap<string, Warning>; readonly warn: Warn } {
  const warnings = new Map<string, Warning>();
  return { warnings, warn: (warning) => void warnings.set(JSON.stringify(warning), warning) };
}

/** Letters above which only the pages up to the last entry of the contents are laid out. */
export const long = 100_000;
/** Letters of a report whose pages take longer to lay out than a person waits: about 20 s a million. */
export const tooLong = 400_000;

/** Fills the page numbers of the contents as Word would lay the pages out, and says where that was a guess. */
function estimator(warn: Warn, upToLast: boolean): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({ guess: true });
  const watched = (body: Parameters<PageNumberEstimator>[0], context: Parameters<PageNumberEstimator>[1]) => {
    // A count of some of the pages would be printed as the count of all.
    const { pageCount, ...pages } = estimate(upToLast ? untilLastEntry(body) : body, context);
    const first = new Map<string, number>();
    for (const { reason, page } of pages.guesses ?? []) if (!first.has(reason)) first.set(reason, page);
    for (const [reason, page] of first) warn({ kind: 'guessed-pages', page, reason });
    return upToLast || pageCount === undefined ? pages : { ...pages, pageCount };
  };
  return watched;
}

/** The body up to the last heading that stands in the contents, closed by the document's own last section. */
function untilLastEntry(body: Parameters<PageNumberEstimator>[0]): typeof body {
  const content = 'w:body' in body ? body['w:body'] : undefined;
  if (!Array.isArray(content)) return body;
  const last = content.findLastIndex((child) => JSON.stringify(child).includes('"w:val":"Heading1"'));
  return { ...body, 'w:body': [...content.slice(0, last + 1), ...content.slice(-1)] };
}

/** Word does not open a file in which two names differ only in case, so the first one stays. */
function customProperties(properties: Document['properties']): { name: string; value: string }[] {
  const kept = new Map<string, { name: string; value: string }>();
  for (const [key, value] of Object.entries(properties)) {
    const name = oneLine(key);
    if (name !== '' && !kept.has(name.toLowerCase()))
      kept.set(name.toLowerCase(), { name, value: oneLine(value) });
  }
  return [...kept.values()];
}
