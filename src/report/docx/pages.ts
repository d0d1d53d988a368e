import type { EstimatedPageNumbers, TemplatePageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Parts } from '../../opc/package.ts';
import { parseXml, type XmlElement } from '../../opc/xml.ts';
import type { Warn } from './warning.ts';

type Parsed =
  Parameters<TemplatePageNumberEstimator>[0]['parts'] extends ReadonlyMap<string, infer E> ? E : never;

type Pages = EstimatedPageNumbers['bookmarks'];

/** The page each bookmark of a whole file is on, as Word would lay its pages out, and where that was a guess; null where docx cannot tell. */
export function pagesOf(parts: Parts, warn: Warn): Pages | null {
  const decoder = new TextDecoder();
  const parsed = new Map<string, Parsed>();
  const binaryParts = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/i.test(name)) binaryParts.set(name, bytes);
    else parsed.set(name, { elements: [asDocx(parseXml(decoder.decode(bytes)))] } as Parsed);
  }
  const { bookmarks, guesses } = laidOut(parsed, binaryParts) ?? { bookmarks: null };
  if (bookmarks === null) warn({ kind: 'no-pages' });
  const [first] = guesses ?? [];
  const reasons = [...new Set(guesses?.map(({ reason }) => reason))].join(', ');
  if (first !== undefined) warn({ kind: 'guessed-pages', page: first.page, reason: reasons });
  return bookmarks;
}

/** docx throws at what it does not expect of another program's part, such as a drawing that is empty. */
function laidOut(parts: ReadonlyMap<string, Parsed>, binaryParts: ReadonlyMap<string, Uint8Array>) {
  try {
    return estimatePageNumbersWith({ guess: true })({ parts, binaryParts });
  } catch {
    return null;
  }
}

/** An element as docx reads its templates: it takes empty attributes for a child. */
function asDocx({ name, attributes, children, text }: XmlElement): Parsed {
  const texts = text === '' ? [] : [{ type: 'text', text }];
  const own = Object.keys(attributes).length === 0 ? {} : { attributes };
  return { type: 'element', name, ...own, elements: [...texts, ...children.map(asDocx)] } as Parsed;
}
