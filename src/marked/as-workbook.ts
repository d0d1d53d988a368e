import type { FileResult, Result } from '../check/result.ts';
import { type Book, eachCell, type Row } from '../table/table.ts';
import type { WrittenCell, WrittenSheet } from '../workbook/workbook.ts';
import { workbookBytes } from '../workbook/write.ts';
import * as look from './look.ts';
import { Refused } from './refused.ts';

/** Rows of a text that become a workbook; a log has a few hundred. */
const mostRows = 100_000;
const mostColumns = 16_384;
/** Characters that Excel takes in one cell. */
const longestCell = 32_767;
/** Rows by which columns get their widths, and the least and the most of them. */
const measured = 200;
const [narrowest, widest] = [9, 48];

/** A text file as a workbook, each cell as it was typed: a text, whatever it looks like. Throws Refused where it is too long. */
export async function asWorkbook(
  book: Book,
  file: FileResult,
  { asOf }: Pick<Result, 'asOf'>,
  rightToLeft: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const all: Row[] = [];
  for await (const batch of book.sheets[0]!.rows()) {
    all.push(...batch);
    if ((all.at(-1)?.row ?? 0) > mostRows) throw new Refused('long');
  }
  const widths: number[] = [];
  for (const [at, row] of all.entries()) {
    if (row.cells.length > mostColumns) throw new Refused('long');
    eachCell(row, ({ text }, index) => {
      const wanted = at < measured ? Math.min(text.length + 2, widest) : 0;
      widths[index] = Math.max(widths[index] ?? narrowest, wanted);
    });
  }
  const columns = Array.from(widths, (width) => ({ width: width ?? narrowest, style: look.typed }));
  const name = sheetName(file.file);
  const last = all.at(-1)?.row ?? 1;
  const sheet: WrittenSheet = {
    name,
    rightToLeft,
    columns: columns.length === 0 ? [{ width: narrowest, style: look.typed }] : columns,
    rows: new Map(
      all.map((row) => [
        row.row,
        { cells: cellsOf(row, row.row === file.headingRow ? look.typedHead : look.typed) },
      ]),
    ),
    ...(file.headingRow === null ? {} : { frozen: { rows: file.headingRow, columns: 1 } }),
    numbersAsText: { rows: last, columns: Math.max(1, columns.length) },
    landscape: true,
  };
  const written = { title: name, creator: 'gloact', day: asOf, properties: {}, names: {}, sheets: [sheet] };
  return new Uint8Array(workbookBytes(written));
}

function cellsOf(row: Row, style: WrittenCell['style']): ReadonlyMap<number, WrittenCell> {
  const cells = new Map<number, WrittenCell>();
  eachCell(row, ({ text }, index) => {
    if (text !== '')
      cells.set(index + 1, {
        value: text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text,
        style: style!,
      });
  });
  return cells;
}

/** What a sheet may be called, of the name of a file. */
function sheetName(file: string): string {
  const stem = file.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '');
  const name = stem
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
    .slice(0, 31)
    .replace(/^'|'$/g, ' ')
    .trim();
  return name === '' ? 'Log' : name;
}
