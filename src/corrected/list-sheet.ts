import { columnLetters } from '../address.ts';
import { freeSheetName, type OfficeBook } from '../marked/office-book.ts';
import { order, ownSheet, writeSheet, writeStyles } from '../marked/own-sheet.ts';
import { edited } from '../opc/xml.ts';
import { attributesOf, childNamed, childrenOf, placeIn, prefixOf, rootOf } from '../patch/elements.ts';
import type { OfficeStyles } from '../patch/styles.ts';
import { masked } from '../privacy/personal-data.ts';
import { correctionsName } from '../table/xlsx/sheet-list.ts';
import type { Style, WrittenCell, WrittenSheet } from '../workbook/workbook.ts';
import { says } from './cell-styles.ts';
import type { Correction } from './correction.ts';
import { changesOf, type Shown, visible } from './shown.ts';
import type { CorrectedWords } from './words.ts';

/** What the sheet of corrections says, and which way it reads. */
export interface ListSheet {
  readonly words: Pick<CorrectedWords, 'sheet' | 'kinds'>;
  readonly rightToLeft: boolean;
}

/** Puts the sheet that lists corrections last, or in the place of that of a run before; Excel is to work its formulas out anew. */
export async function putList(
  book: OfficeBook,
  corrections: readonly Correction[],
  { words, rightToLeft }: ListSheet,
  styles: OfficeStyles,
): Promise<void> {
  const { patch, part } = book;
  const own = await ownSheet(book, correctionsName);
  const name = own?.name ?? freeSheetName(book, words.sheet.name);
  const xml = await patch.text(part);
  const isLocked = says(xml, childNamed(xml, rootOf(xml), 'workbookProtection'), 'lockStructure');
  if (own === undefined && isLocked) await writeStyles(book, styles);
  else {
    const sheet = sheetOf(name, corrections, words, rightToLeft, book);
    await writeSheet(book, correctionsName, sheet, styles, own);
  }
  patch.put(part, workedOutAnew(await patch.text(part)));
}

/** Excel keeps the results of formulas until it is told that cells have changed. */
function workedOutAnew(xml: string): string {
  const root = rootOf(xml);
  const calc = childNamed(xml, root, 'calcPr');
  if (calc === undefined) {
    const at = placeIn(root, childrenOf(xml, root), order, 'calcPr');
    return edited(xml, [{ from: at, to: at, text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const full = attributesOf(xml, calc).find(({ name }) => name === 'fullCalcOnLoad');
  const at = calc.start + 1 + calc.name.length;
  return edited(xml, [
    full === undefined ? { from: at, to: at, text: ' fullCalcOnLoad="1"' } : { ...full, text: '1' },
  ]);
}

const plain: Style = { wrap: true, vertical: 'top' };
const title: Style = { bold: true, size: 14, vertical: 'center' };
const quiet: Style = { color: '5F6B76', vertical: 'center' };
const heading: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', wrap: true, vertical: 'center' };
const link: Style = { underline: true, color: '1F4E79', vertical: 'top' };
const before: Style = { ...plain, color: '8A1C0F' };
const after: Style = { ...plain, color: '2F6B2A' };
/** Excel takes no more than 65,530 on a sheet, and is slow with many. */
const mostLinks = 10_000;
/** Ranges named of one change. */
const mostRanges = 30;
const widths = [20, 26, 34, 32, 32, 40];

function sheetOf(
  name: string,
  corrections: readonly Correction[],
  { sheet, kinds }: ListSheet['words'],
  rightToLeft: boolean,
  { sheets }: OfficeBook,
): WrittenSheet {
  const { cell, column, kind, before: old, after: now, cells: all } = sheet.heads;
  // What is masked in the name of a tab names no sheet.
  const tabs = new Set(sheets.map(({ name: tab }) => tab));
  const rowOf = (cells: readonly WrittenCell[]) => ({
    cells: new Map(cells.map((one, at) => [at + 1, one])),
  });
  const heads = [cell, column, kind, old, now, all].map((value) => ({ value, style: heading }));
  const top = 4;
  const rows = changesOf(corrections).map((change, row) => {
    const [first] = change as [Shown];
    const { sheet: tab } = first;
    const texts = [
      first.heading,
      kinds[first.kind],
      visible(first.before),
      visible(first.after),
      cellsOf(change),
    ];
    const lines = texts.map((text, at) => Math.ceil(text.length / widths[at + 1]!));
    return {
      ...rowOf([
        {
          value: [...(tab === null ? [] : [tab]), first.cell].join('!'),
          style: link,
          ...(tab !== null && tabs.has(tab) && row < mostLinks
            ? { link: `'${tab.replaceAll("'", "''")}'!${first.cell}` }
            : {}),
        },
        ...texts.map((value, at) => ({ value, style: at === 2 ? before : at === 3 ? after : plain })),
      ]),
      height: 16 * Math.min(8, Math.max(1, ...lines)),
    };
  });
  return {
    name,
    rightToLeft,
    columns: widths.map((width) => ({ width })),
    rows: new Map([
      [1, rowOf([{ value: sheet.title, style: title }])],
      [2, rowOf([{ value: sheet.about, style: quiet }])],
      [top, { ...rowOf(heads), height: 20 }],
      ...rows.map((row, at) => [top + 1 + at, row] as const),
    ]),
    frozen: { rows: top, columns: 1 },
    filter: `A${top}:${columnLetters(widths.length)}${top + Math.max(1, rows.length)}`,
    landscape: true,
    grid: false,
  };
}

/** The cells of a change as ranges down their column; nothing where that could be taken for a number of somebody. */
function cellsOf(change: readonly Shown[]): string {
  const ranges: { first: Shown; last: Shown }[] = [];
  for (const one of change) {
    const range = ranges.at(-1);
    if (range !== undefined && one.row === range.last.row + 1) range.last = one;
    else ranges.push({ first: one, last: one });
  }
  const named = ranges
    .slice(0, mostRanges)
    .map(({ first, last }) => (first === last ? first.cell : `${first.cell}:${last.cell}`));
  const text = [...named, ...(ranges.length > mostRanges ? ['…'] : [])].join(', ');
  return masked(text) === text ? text : '';
}
