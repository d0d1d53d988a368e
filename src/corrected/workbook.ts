import { groupBy } from '../group-by.ts';
import { escapeXml } from '../opc/package.ts';
import { edited, instead } from '../opc/xml.ts';
import { attributeOf, childNamed, childrenOf, type Element, prefixOf, rootOf } from '../patch/elements.ts';
import type { Book, Source } from '../table/table.ts';
import { readRelations } from '../table/xlsx/parts.ts';
import { parseRange } from '../table/xlsx/range.ts';
import { readIso } from '../table/xlsx/serial.ts';
import { type BookParts, openParts, says } from './book-parts.ts';
import { type CellPlace, cellKey, cellPlaces } from './cell-places.ts';
import type { Correction, LeftReason, Writer } from './correction.ts';
import { type ListSheet, putList } from './list-sheet.ts';
import { type NewStyles, newStyles } from './new-styles.ts';

/** Writes into a workbook: the elements of corrected cells, and a sheet that lists them. */
export async function workbookWriter(source: Source, { date1904 }: Book, list: ListSheet): Promise<Writer> {
  const found = new Map<Correction, CellPlace>();
  return {
    async prepare(corrections) {
      const parts = await openParts(source);
      const cannot = new Map<Correction, LeftReason>();
      const styles = await stylesOf(parts);
      const rich = await richTexts(parts);
      for (const [name, own] of bySheet(corrections)) {
        const part = parts.sheets.get(name);
        const xml = part === undefined ? '' : await parts.patch.text(part);
        const places = xml === '' ? new Map<string, CellPlace>() : cellPlaces(xml, wantedBy(own));
        const isProtected = xml !== '' && says(xml, childNamed(xml, rootOf(xml), 'sheetProtection'), 'sheet');
        const headings = part === undefined ? [] : await tableHeadings(parts, part);
        for (const one of own) {
          const { row, column } = one.place;
          const place = places.get(cellKey(row, column));
          const why = (): LeftReason | null => {
            if (parts.isSigned) return 'signed';
            if (place === undefined) return 'unsound';
            if (place.isWorkedOut) return 'formula';
            if (place.isRich || rich.has(place.shared ?? -1)) return 'fonts';
            if (isProtected && styles?.isOpen(place.style) !== true) return 'locked';
            if (styles === null && one.cell.type === 'date') return 'unsound';
            const isIn = headings.some(
              ({ top, left, right }) => row === top && left <= column && column <= right,
            );
            return isIn ? 'table' : null;
          };
          const reason = why();
          if (reason !== null) cannot.set(one, reason);
          else found.set(one, place!);
        }
      }
      return cannot;
    },
    async write(corrections) {
      const parts = await openParts(source);
      const { patch, stylesPart } = parts;
      const styles = await stylesOf(parts);
      for (const [name, own] of bySheet(corrections)) {
        const part = parts.sheets.get(name)!;
        const xml = await patch.text(part);
        const edits = own.map((one) => {
          const place = found.get(one)!;
          return instead(place.element, cellXml(xml, place, one, styles, date1904));
        });
        patch.put(part, edited(xml, edits));
      }
      await putList(parts, corrections, list, styles);
      if (styles !== null) patch.put(stylesPart!, styles.xml());
      return patch.bytes();
    },
  };
}

async function stylesOf({ patch, stylesPart, styles }: BookParts): Promise<NewStyles | null> {
  return stylesPart === undefined ? null : newStyles(await patch.text(stylesPart), styles);
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
async function richTexts({ patch, relations, workbook }: BookParts): Promise<ReadonlySet<number>> {
  const part = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')?.target;
  const xml = part === undefined || workbook === '' ? '' : await patch.text(part);
  if (xml === '') return new Set();
  const texts = childrenOf(xml, rootOf(xml)).filter(({ local }) => local === 'si');
  const isRich = (text: Element) => childrenOf(xml, text).some(({ local }) => local !== 't');
  return new Set(texts.flatMap((text, at) => (isRich(text) ? [at] : [])));
}

/** The ranges of tables on a sheet whose first row names their columns, for formulas and for Excel itself. */
async function tableHeadings({ patch }: BookParts, part: string) {
  const relations = await readRelations(patch.zip, part);
  const tables = [...relations.values()].filter(({ kind }) => kind === 'table');
  const ranges = await Promise.all(
    tables.map(async ({ target }) => {
      const xml = await patch.text(target);
      return xml === '' ? null : parseRange(attributeOf(xml, rootOf(xml), 'ref') ?? '');
    }),
  );
  return ranges.filter((range) => range !== null);
}

/** What Excel takes for a sign that XML cannot hold is a text where somebody typed it. */
const escaped = (text: string) =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_');

/** A cell in its place and style with another value in it. */
function cellXml(
  xml: string,
  { element, style }: CellPlace,
  { cell }: Correction,
  styles: NewStyles | null,
  date1904: boolean,
): string {
  const prefix = prefixOf(element);
  const { type, text } = cell;
  const shown = type === 'number' || type === 'date' ? (styles?.showing(style, type) ?? style) : style;
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
