import { type Cell, narrow, padCells, putCell } from './table.ts';
import type { TextCells } from './text-cells.ts';

const quote = 34;
const lf = 10;
const cr = 13;

/**
 * The cells of sound records: quotation marks stand around whole fields only and are doubled inside. Three times as
 * fast as csv-parse, which the tests hold it against, because the records are known to be sound. Blanks around the marks
 * are left out where the file is `padded` with them.
 */
export function cutCells(
  text: string,
  delimiter: number,
  padded: boolean,
  texts: TextCells,
): (Cell | undefined)[][] {
  const records: (Cell | undefined)[][] = [];
  // Records are nearly all of one length: room for all cells is made at once.
  let empty: undefined[] = [];
  let cells: (Cell | undefined)[] = [];
  let count = 0;
  let at = 0;
  // A separator at the very end has an empty field behind it.
  while (at < text.length || count > 0) {
    const from = at;
    const start = padded ? pastBlanks(text, at, delimiter) : at;
    let code = text.charCodeAt(start);
    let cell: Cell | undefined;
    if (code === quote) {
      let doubled = false;
      at = text.indexOf('"', start + 1);
      for (; text.charCodeAt(at + 1) === quote; at = text.indexOf('"', at + 2)) doubled = true;
      cell = doubled
        ? texts.whole(text.slice(start + 1, at).replaceAll('""', '"'))
        : texts.of(text, start + 1, at, count);
      at++;
      if (padded) at = pastBlanks(text, at, delimiter);
      code = text.charCodeAt(at);
    } else {
      if (padded) code = text.charCodeAt(at);
      while (at < text.length && code !== delimiter && code !== lf && code !== cr)
        code = text.charCodeAt(++at);
      if (from < at) cell = texts.of(text, from, at, count);
    }
    if (cell !== undefined) {
      if (count < cells.length) cells[count] = cell;
      else putCell(cells, count, cell);
    }
    count++;
    if (at < text.length && code === delimiter) at++;
    else {
      if (cells.length > count) cells.length = count;
      else padCells(cells, count);
      records.push(cells);
      const width = Math.min(count, narrow);
      if (empty.length !== width) empty = new Array(width).fill(undefined);
      cells = empty.slice();
      count = 0;
      at += code === cr && text.charCodeAt(at + 1) === lf ? 2 : 1;
    }
  }
  return records;
}

function pastBlanks(text: string, start: number, delimiter: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); (code === 32 || code === 9) && code !== delimiter; ) {
    code = text.charCodeAt(++at);
  }
  return at;
}
