import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Zippable, zipSync } from 'fflate';
import { parts, relations, sheet, texts, workbook } from '../table/xlsx/parts.ts';
import type { FuzzFile } from './judge.ts';

/** One way in which a file grows: what stands in it `count` times, made of some piece of text. */
export type Shape = (count: number, piece: string) => FuzzFile;

/** A sound log: its headings and its rows. */
export const log = parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/rules/clean.csv')),
) as string[][];
export const [headings = [], ...rows] = log;

export const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
export const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const within = (xml: string, tag: string, inside: string) =>
  xml.replace(`></${tag}>`, () => `>${inside}</${tag}>`);
type Relation = readonly [string, string, string, boolean?];
/** Like their namesakes, of any number of things: a call takes no more than some ten thousand. */
export const relationsOf = (n: number, make: (index: number) => Relation) =>
  within(
    relations(),
    'Relationships',
    times(n, (at) => relations(make(at)).replace(/^<[^>]*>|<[^>]*>$/g, '')),
  );
export const sheetsOf = (n: number, relation: (index: number) => string) =>
  within(
    workbook(),
    'sheets',
    times(n, (at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="${relation(at)}"/>`),
  );
export const textsOf = (n: number, text: string) =>
  within(texts(), 'sst', `<si><t>${escaped(text)}</t></si>`.repeat(n));
export const textCell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
export const rowOf = (cells: readonly string[]) => `<row>${cells.map(textCell).join('')}</row>`;
export const table = log.map(rowOf).join('');
/** The cell of a column in one more row, written by hand; the other cells are those of the first activity. */
export const withCell = (name: string, cell: string) =>
  `${table}<row>${rows[0]!.map((text, column) => (headings[column] === name ? cell : textCell(text))).join('')}</row>`;

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
export const book = (rowsXml: string, own: Readonly<Record<string, string | null>> = {}): FuzzFile => ({
  name: 'grown.xlsx',
  bytes: zipSync(parts(rowsXml, own) as Zippable),
});
export const around = (count: number, tag: string, make: (index: number) => string) =>
  book(table, { [sheetPart]: sheet(table, { tail: `<${tag}>${times(count, make)}</${tag}>` }) });
export const styled = (all: string) => ({ 'xl/styles.xml': all });
export const shared = (all: string) => ({ 'xl/sharedStrings.xml': all });
export const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
export const first = log.length + 1;

/** A piece of a text that stands above the line. */
export const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
