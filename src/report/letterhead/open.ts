import type { Parts } from '../../opc/package.ts';
import { childOf, parseXml, type XmlElement } from '../../opc/xml.ts';
import type { Source } from '../../table/table.ts';
import { Unreadable } from '../../table/xlsx/limits.ts';
import { oleKind } from '../../table/xlsx/ole.ts';
import { openZip } from '../../table/xlsx/zip.ts';
import { relationsOf, textOf, typeOf } from './office-parts.ts';

/** Why a file is no letterhead at all. */
export type Unfit =
  | 'unreadable'
  | 'empty'
  | 'encrypted'
  | 'old-word'
  | 'no-zip'
  | 'damaged'
  | 'too-large'
  | 'macros'
  | 'other-office'
  | 'strict'
  | 'no-body';

/** A file that is no letterhead; `part` is where that shows, or `''`. */
export class UnfitLetterhead extends Error {
  readonly why: Unfit;
  readonly part: string;

  constructor(why: Unfit, part = '') {
    super(`${why} ${part}`);
    this.why = why;
    this.part = part;
  }
}

/** Which words of a letterhead a part holds. */
export type PartKind = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';

/** A part with words, as text and as elements. */
export interface WordsPart {
  readonly name: string;
  readonly kind: PartKind;
  readonly xml: string;
  readonly root: XmlElement;
}

/** A Word document that may hold markers, all its parts sound. */
export interface Letterhead {
  readonly parts: Parts;
  readonly body: WordsPart;
  /** The body, then headers, footers and notes by name. */
  readonly words: readonly WordsPart[];
  /** Names of the parts with its styles and its lists; null where it has none. */
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly settings: string | null;
  readonly comments: string | null;
  readonly hasTheme: boolean;
}

/** Unpacked bytes of all parts, and of one that is read as XML. */
const most = { all: 2 ** 27, xml: 2 ** 23, entries: 2000 } as const;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Reads a letterhead. Throws an UnfitLetterhead where it is none. */
export async function openLetterhead(source: Source): Promise<Letterhead> {
  if (source.unreadable !== undefined) throw new UnfitLetterhead('unreadable', source.unreadable);
  if (source.size === 0) throw new UnfitLetterhead('empty');
  const head = await source.read(0, 8);
  if (head[0] === 0xd0 && head[1] === 0xcf)
    throw new UnfitLetterhead((await oleKind(source)) === 'encrypted' ? 'encrypted' : 'old-word');
  if (head[0] !== 0x50 || head[1] !== 0x4b) throw new UnfitLetterhead('no-zip');
  return letterheadOf(await partsOf(source));
}

async function partsOf(source: Source): Promise<Parts> {
  const parts: Parts = {};
  let size = 0;
  try {
    const zip = await openZip(source);
    if (zip.names.length > most.entries) throw new UnfitLetterhead('too-large');
    for (const name of zip.names) {
      if (name.endsWith('/')) continue;
      const chunks: Uint8Array[] = [];
      const before = size;
      for await (const chunk of zip.bytes(name, 'smallPartBytes')) {
        size += chunk.length;
        const isXml = /\.(?:xml|rels)$/i.test(name);
        if (size > most.all || (isXml && size - before > most.xml))
          throw new UnfitLetterhead('too-large', name);
        chunks.push(chunk);
      }
      parts[name.replaceAll('\\', '/')] = joined(chunks, size - before);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { data, notice } = error.remark;
    throw new UnfitLetterhead(
      'limit' in data || notice.limit ? 'too-large' : 'damaged',
      String(data.part ?? ''),
    );
  }
  return parts;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The letterhead of some parts. Throws an UnfitLetterhead. */
export function letterheadOf(parts: Parts): Letterhead {
  const sound = <T>(part: string, read: () => T): T => {
    try {
      return read();
    } catch {
      throw new UnfitLetterhead('damaged', part);
    }
  };
  if (parts.mimetype !== undefined) throw new UnfitLetterhead('other-office');
  for (const name of Object.keys(parts))
    if (/\.(?:xml|rels)$/i.test(name)) sound(name, () => parseXml(textOf(parts, name)));
  const main = sound('[Content_Types].xml', () =>
    relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument'),
  );
  if (main === undefined || parts[main.target] === undefined) throw new UnfitLetterhead('no-body');
  const type = sound('[Content_Types].xml', () => typeOf(parts, main.target));
  if (/macroEnabled/i.test(type) || Object.keys(parts).some((name) => /vbaProject|\/activeX\//i.test(name)))
    throw new UnfitLetterhead('macros');
  if (!type.startsWith(wordType)) throw new UnfitLetterhead('other-office');
  const read = (name: string, kind: PartKind): WordsPart => {
    const xml = textOf(parts, name);
    return { name, kind, xml, root: parseXml(xml) };
  };
  const body = read(main.target, 'body');
  if (body.root.attributes['xmlns:w'] === strictWord) throw new UnfitLetterhead('strict');
  if (body.root.attributes['xmlns:w'] !== word || childOf(body.root, 'w:body') === undefined)
    throw new UnfitLetterhead('no-body', body.name);
  const relations = relationsOf(parts, main.target).filter(
    ({ external, target }) => !external && parts[target] !== undefined,
  );
  const one = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.target ?? null;
  const kinds = ['header', 'footer', 'footnotes', 'endnotes'] as const;
  const around = kinds.flatMap((kind) =>
    [...new Set(relations.filter((relation) => relation.kind === kind).map(({ target }) => target))]
      .sort()
      .map((name) => read(name, kind)),
  );
  return {
    parts,
    body,
    words: [body, ...around],
    styles: one('styles'),
    numbering: one('numbering'),
    settings: one('settings'),
    comments: one('comments'),
    hasTheme: one('theme') !== null,
  };
}
