import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/address.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sound row of a log under its headings, without a comma in a cell. */
const [headings, sound] = readFileSync('fixtures/rules/clean.csv', 'utf8')
  .split('\n')
  .map((line) => line.trimEnd().split(',')) as [string[], string[]];

/** The headings and rows, each sound but for some cells. */
export const tableWith = (...rows: readonly Readonly<Record<string, string>>[]): string[][] => [
  headings,
  ...rows.map((row, at) =>
    headings.map((name, column) => row[name] ?? (column === 0 ? `PAK-2018-${101 + at}` : sound[column]!)),
  ),
];

/** The address of a cell in such a table, rows counted from 1 below the headings. */
export const cellOf = (name: string, row: number): string =>
  `${columnLetters(headings.indexOf(name) + 1)}${row + 1}`;

/** The value is no number, and the activity ends before it begins. */
const faulty = tableWith({ value: 'many', end_date: '2018-09-08' });

/** What a workbook of one sheet has besides its rows, as XML. */
export interface RawBook {
  /** In front of the rows and behind them. */
  readonly before?: string;
  readonly behind?: string;
  /** The prefix of the elements of the sheet. */
  readonly prefix?: string;
  readonly styles?: string | null;
  /** Children of the workbook behind its sheets. */
  readonly names?: string;
  /** Pointers of the sheet: id, last word of the kind, target. */
  readonly relations?: readonly (readonly [id: string, kind: string, target: string])[];
  readonly parts?: Readonly<Record<string, string>>;
  /** Content types by name of the part. */
  readonly types?: Readonly<Record<string, string>>;
  readonly rows?: readonly (readonly string[])[];
}

/** A workbook as written by hand: exactly these bytes of XML. */
export function rawBook(book: RawBook): Uint8Array {
  const { before = '', behind = '', prefix = '', styles, names = '', relations = [], parts = {} } = book;
  const p = prefix === '' ? '' : `${prefix}:`;
  const cells = (row: readonly string[], at: number) =>
    row.map(
      (text, column) =>
        `<${p}c r="${columnLetters(column + 1)}${at}" t="inlineStr"><${p}is><${p}t>${text}</${p}t></${p}is></${p}c>`,
    );
  const rows = (book.rows ?? faulty).map(
    (row, at) => `<${p}row r="${at + 1}">${cells(row, at + 1).join('')}</${p}row>`,
  );
  const relation = ([id, kind, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${office}/${kind}`}" Target="${target}"/>`;
  const list = (all: readonly (readonly [string, string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(relation).join('')}</Relationships>`;
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>${styles === null ? '' : `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`}${Object.entries(
      book.types ?? {},
    )
      .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': list([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Log" sheetId="7" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': list([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(styles === null ? [] : [['rId2', 'styles', 'styles.xml'] as const]),
    ]),
    'xl/worksheets/sheet1.xml': `<${p}worksheet xmlns${prefix === '' ? '' : `:${prefix}`}="${main}" xmlns:r="${office}">${before}<${p}sheetData>${rows.join('')}</${p}sheetData>${behind}</${p}worksheet>`,
    ...(styles === null ? {} : { 'xl/styles.xml': styles ?? plainStyles }),
    ...(relations.length === 0 ? {} : { 'xl/worksheets/_rels/sheet1.xml.rels': list(relations) }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** Styles of one font, with one mark of a conditional format. */
export const plainStyles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><i/></font></dxf></dxfs></styleSheet>`;
