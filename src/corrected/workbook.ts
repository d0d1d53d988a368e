import type { Range } from '../address.ts';
import { groupBy } from '../group-by.ts';
import { type OfficeBook, officeBook } from '../marked/office-book.ts';
import { openStyles } from '../marked/own-sheet.ts';
import { Refused } from '../marked/refused.ts';
import { escapeXml } from '../opc/package.ts';
import { edited, instead } from '../opc/xml.ts';
import { attributeOf, childNamed, childrenOf, eachChild, prefixOf, rootOf } from '../patch/elements.ts';
import { openPatch } from '../patch/patch.ts';
import type { Book, Source } from '../table/table.ts';
import { Unreadable } from '../table/xlsx/limits.ts';
import { readRelations, related } from '../table/xlsx/parts.ts';
import { parseRange } from '../table/xlsx/range.ts';
import { readIso } from '../table/xlsx/serial.ts';
import { readStyles } from '../table/xlsx/styles.ts';
import { type CellPlace, cellKey, cellPlaces } from './cell-places.ts';
import { type CellStyles, cellStyles, says } from './cell-styles.ts';
import type { Correction, LeftReason, Writer } from './correction.ts';
import { type ListSheet, putList } from './list-sheet.ts';
import { looksAtWords } from './looks-at-words.ts';

/**
 * Writes into a workbook: the elements of corrected cells, and a sheet that lists them; the formulas on a log of our own making
 * (`isOurs`) only count what is left to do.
 */
export function workbookWriter(source: Source, { date1904 }: Book, list: ListSheet, isOurs: boolean): Writer {
  const found = new Map<Correction, CellPlace>();
  return {
    async prepare(corrections) {
      const refused = (why: LeftReason) => new Map(corrections.map((one) => [one, why] as const));
      try {
        return await cannot(await opened(source), corrections, found, isOurs);
      } catch (error) {
        return refused(reasonOf(error));
      }
    },
    async write(corrections) {
      try {
        return await written(source, corrections, found, list, date1904);
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

/** Why nothing is written into a workbook; what is none of its own faults is thrown on. */
function reasonOf(error: unknown): LeftReason {
  if (error instanceof SyntaxError || error instanceof Unreadable) return 'unsound';
  if (!(error instanceof Refused)) throw error;
  return error.reason === 'signed' || error.reason === 'tracked' ? error.reason : 'unsound';
}

async function written(
  source: Source,
  corrections: readonly Correction[],
  found: ReadonlyMap<Correction, CellPlace>,
  list: ListSheet,
  date1904: boolean,
): Promise<Uint8Array> {
  const book = await opened(source);
  const { patch } = book;
  const styles = await openStyles(book);
  const cells = await stylesOf(book, styles);
  for (const [name, own] of bySheet(corrections)) {
    const part = partOf(book, name)!;
    const xml = await patch.text(part);
    const edits = own.map((one) => {
      const place = found.get(one)!;
      return instead(place.element, cellXml(xml, place, one, cells, date1904));
    });
    patch.put(part, edited(xml, edits));
  }
  await putList(book, corrections, list, styles);
  return patch.bytes();
}

const opened = async (source: Source): Promise<OfficeBook> => officeBook(await openPatch(source));

/** The part of a sheet by the name that the reader gives it. */
const partOf = ({ sheets }: OfficeBook, name: string): string | null =>
  sheets.find(({ read }) => read === name)?.part ?? null;

async function stylesOf(
  { patch, styles: part }: OfficeBook,
  styles: Awaited<ReturnType<typeof openStyles>>,
): Promise<CellStyles> {
  return part === undefined
    ? cellStyles('', styles, [])
    : cellStyles(await patch.text(part), styles, (await readStyles(patch.zip, part)).styles);
}

/** Why some corrections cannot be made; the places of all others are put into `found`. */
async function cannot(
  book: OfficeBook,
  corrections: readonly Correction[],
  found: Map<Correction, CellPlace>,
  isOurs: boolean,
): Promise<ReadonlyMap<Correction, LeftReason>> {
  const reasons = new Map<Correction, LeftReason>();
  const styles = await stylesOf(book, await openStyles(book));
  const rich = await richTexts(book);
  const looked = await looksAtWords(book, isOurs ? bySheet(corrections) : new Map());
  for (const [name, own] of bySheet(corrections)) {
    const part = partOf(book, name);
    const xml = part === null ? '' : await book.patch.text(part);
    const places = xml === '' ? new Map<string, CellPlace>() : cellPlaces(xml, wantedBy(own));
    const isProtected = xml !== '' && says(xml, childNamed(xml, rootOf(xml), 'sheetProtection'), 'sheet');
    const headings = part === null ? [] : await tableHeadings(book, part);
    for (const one of own) {
      const { row, column } = one.place;
      const place = places.get(cellKey(row, column));
      const why = (): LeftReason | null => {
        if (place === undefined) return 'unsound';
        if (place.isWorkedOut) return 'formula';
        if (place.isRich || rich.has(place.shared ?? -1)) return 'fonts';
        if (isProtected && !styles.isOpen(place.style)) return 'locked';
        if (looked && one.kind !== 'blanks' && one.cell.type === 'text') return 'words';
        const isIn = headings.some(
          ({ top, left, right }) => row === top && left <= column && column <= right,
        );
        return isIn ? 'table' : null;
      };
      const reason = why();
      if (reason !== null) reasons.set(one, reason);
      else found.set(one, place!);
    }
  }
  return reasons;
}

const bySheet = (corrections: readonly Correction[]) =>
  groupBy(corrections, ({ place }) => place.sheet ?? '');

function wantedBy(corrections: readonly Correction[]): ReadonlyMap<number, ReadonlySet<number>> {
  const wanted = new Map<number, Set<number>>();
  for (const { place } of corrections)
    wanted.set(place.row, (wanted.get(place.row) ?? new Set()).add(place.column));
  return wanted;
}

/** Numbers of the shared texts that are in several fonts. */
async function richTexts({ patch, part }: OfficeBook): Promise<ReadonlySet<number>> {
  const texts = related(patch.zip, await readRelations(patch.zip, part), 'sharedStrings');
  const xml = texts === undefined ? '' : await patch.text(texts);
  if (xml === '') return new Set();
  const rich = new Set<number>();
  let at = 0;
  for (const text of eachChild(xml, rootOf(xml))) {
    if (text.local !== 'si') continue;
    if (childrenOf(xml, text).some(({ local }) => local !== 't')) rich.add(at);
    at++;
  }
  return rich;
}

/** The ranges of tables on a sheet whose first row names their columns, for formulas and for Excel itself. */
async function tableHeadings({ patch }: OfficeBook, part: string): Promise<readonly Range[]> {
  const relations = await readRelations(patch.zip, part);
  // Thousands may point to one part.
  const targets = new Set(
    [...relations.values()].flatMap(({ kind, target }) => (kind === 'table' ? target : [])),
  );
  const ranges: Range[] = [];
  for (const target of targets) {
    const xml = await patch.text(target);
    const range = xml === '' ? null : parseRange(attributeOf(xml, rootOf(xml), 'ref') ?? '');
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** What Excel takes for a sign that XML cannot hold is a text where somebody typed it. */
const escaped = (text: string) =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_');

/** A cell in its place and style with another value in it. */
function cellXml(
  xml: string,
  { element, style }: CellPlace,
  { cell }: Correction,
  styles: CellStyles,
  date1904: boolean,
): string {
  const prefix = prefixOf(element);
  const { type, text } = cell;
  const shown = type === 'number' || type === 'date' ? styles.showing(style, type) : style;
  const address = attributeOf(xml, element, 'r');
  const facts = [
    address === undefined ? '' : ` r="${address}"`,
    shown === 0 && attributeOf(xml, element, 's') === undefined ? '' : ` s="${shown}"`,
    type === 'text' ? ' t="inlineStr"' : '',
  ].join('');
  const inside =
    type === 'text'
      ? `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`
      : `<${prefix}v>${type === 'date' ? readIso(text, date1904)!.serial : text}</${prefix}v>`;
  return `<${prefix}c${facts}>${inside}</${prefix}c>`;
}
