import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Book, Cell, Row, Source } from '../../../src/table/table.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';

/** A file in memory. */
export function sourceOf(bytes: Uint8Array, name = 'log.xlsx'): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.length, sha256, read: async (start, end) => bytes.slice(start, end) };
}

/** The name space of sheets, texts, styles and tables. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What the name spaces of packages begin with. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A list of relations: id, kind and target each. */
export const relations = (...list: readonly (readonly [string, string, string, boolean?])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Elements of a sheet in their order; `rows` is what stands inside `sheetData`. */
export const sheet = (rows: string, { head = '', tail = '' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** Shared texts: what stands inside each `si`. */
export const texts = (...items: readonly string[]) =>
  `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

/** A style sheet: number formats by id from 164, and cell formats as [format id, font id]; font 1 is struck through. */
export const styles = (codes: readonly string[], cells: readonly (readonly [number, number])[]) =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${codes
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
    .join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${cells
    .map(([format, font]) => `<xf numFmtId="${format}" fontId="${font}"/>`)
    .join('')}</cellXfs></styleSheet>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Parts of a workbook of one sheet called Log; every part can be replaced, or left out with null. */
export function parts(
  rows: string,
  own: Readonly<Record<string, string | null>> = {},
): Record<string, Uint8Array<ArrayBuffer>> {
  const all: Record<string, string | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(['Log', 'rId1']),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(own['xl/styles.xml'] ? [['rId2', 'styles', 'styles.xml'] as const] : []),
      ...(own['xl/sharedStrings.xml'] ? [['rId3', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
    ),
    'xl/worksheets/sheet1.xml': sheet(rows),
    ...own,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]])),
  ) as Record<string, Uint8Array<ArrayBuffer>>;
}

/** The list of sheets: name, relation and state each. */
export const workbook = (...sheets: readonly (readonly [string, string, string?])[]) =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map(
      ([name, id, state], index) =>
        `<sheet name="${name}" sheetId="${index + 1}" r:id="${id}"${state ? ` state="${state}"` : ''}/>`,
    )
    .join('')}</sheets></workbook>`;

/** Opens a workbook made of parts. */
export const open = (all: Record<string, Uint8Array>): Promise<Book> => openWorkbook(sourceOf(zipSync(all)));

/** All rows of a sheet. */
export async function rowsOf(book: Book, index = 0): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of book.sheets[index]?.rows() ?? []) rows.push(...batch);
  return rows;
}

/** Cells of the first row of a workbook made of these rows. */
export async function cellsOf(
  rows: string,
  own: Readonly<Record<string, string | null>> = {},
): Promise<readonly (Cell | undefined)[]> {
  return (await rowsOf(await open(parts(rows, own))))[0]?.cells ?? [];
}

/** Codes found, in order. */
export const codes = (book: Book) => book.findings.map((finding) => finding.notice.code);
