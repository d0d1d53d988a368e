import { columnLetters } from '../../address.ts';
import { columnNumber, LAST_COLUMN, LAST_ROW } from './range.ts';

/** Quoted texts and sheet names, names in brackets, words that only look like cells, and cells. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\u0080-\uffff])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|(?<![\w.$\u0080-\uffff])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!\u0080-\uffff])/g;

/**
 * The formula of a cell that shares another cell's: its relative references moved by that many rows and columns.
 * References pushed off the sheet become `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shiftColumn = (fixed: string, letters: string) => {
    const column = columnNumber(letters) + (fixed === '' ? columns : 0);
    return column < 1 || column > LAST_COLUMN ? null : fixed + columnLetters(column);
  };
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [columnFixed = '', letters, rowFixed = '', digits, fromFixed = '', from, toFixed = '', to] = groups;
    if (letters !== undefined) {
      const column = shiftColumn(columnFixed, letters);
      const row = Number(digits) + (rowFixed === '' ? rows : 0);
      return column === null || row < 1 || row > LAST_ROW ? '#REF!' : `${column}${rowFixed}${row}`;
    }
    if (from === undefined || to === undefined) return piece;
    const [first, last] = [shiftColumn(fromFixed, from), shiftColumn(toFixed, to)];
    return first === null || last === null ? '#REF!' : `${first}:${last}`;
  });
}

/** Whether a formula points into another workbook: `[1]Sheet1!A1` as saved, or with the workbook's name. */
export function isExternal(formula: string): boolean {
  if (!formula.includes('[')) return false;
  const bare = formula.replace(/"[^"]*"/g, '""');
  return /(?:^|[-+*/^&=<>(,;:{ '])\[\d+\]/.test(bare) || /\[[^[\]]+\.(?:xl\w{1,3}|ods|csv)\]/i.test(bare);
}
