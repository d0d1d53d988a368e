import type { Start } from '../address.ts';
import { quote } from './record-scan.ts';
import { cutRecords, type Shape } from './records.ts';

const lf = 10;
const cr = 13;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where cells begin, by row and column from 1. What stands in a record with stray quotation marks is not told. */
export type CellStarts = ReadonlyMap<number, ReadonlyMap<number, Start>>;

/** Looks for where cells of a text begin, by their rows; a second reading, since hardly any cell is asked for. */
export async function cellStarts(
  chunks: AsyncIterator<Uint8Array>,
  shape: Shape,
  wanted: ReadonlySet<number>,
): Promise<CellStarts> {
  const found = new Map<number, ReadonlyMap<number, Start>>();
  for await (const { bytes, stray, rows, lines } of cutRecords(chunks, shape, () => {})) {
    if (stray || !rows.some((row) => wanted.has(row))) continue;
    const text = decoder.decode(bytes);
    let at = 0;
    for (const [index, row] of rows.entries()) {
      const { starts, next } = startsIn(text, at, lines[index]!, shape);
      if (wanted.has(row)) found.set(row, starts);
      at = next;
    }
    if (found.size === wanted.size) break;
  }
  return found;
}

/** Where the cells of the sound record at a place begin, and where the next record does. */
function startsIn(text: string, from: number, firstLine: number, { delimiter, padded }: Shape) {
  const starts = new Map<number, Start>();
  const isBlank = (code: number) => (code === 32 || code === 9) && code !== delimiter;
  let at = from;
  let line = firstLine;
  let lineStart = from;
  let filled = 0;
  for (let column = 1; ; column++) {
    let begin = at;
    if (padded) {
      while (isBlank(text.charCodeAt(begin))) begin++;
      if (text.charCodeAt(begin) !== quote) begin = at;
    }
    starts.set(column, { line, column: begin - lineStart + 1 });
    at = begin;
    if (text.charCodeAt(at) === quote) {
      for (at++; text.charCodeAt(at) !== quote || text.charCodeAt(at + 1) === quote; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) at++;
        else if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) {
          line++;
          lineStart = at + 1;
        }
        if (at >= text.length) break;
      }
    }
    let code = text.charCodeAt(at);
    while (at < text.length && code !== delimiter && code !== lf && code !== cr) code = text.charCodeAt(++at);
    if (at > begin && column > 1) filled++;
    if (at < text.length && code === delimiter) {
      at++;
      continue;
    }
    const next = at + (code === cr && text.charCodeAt(at + 1) === lf ? 2 : 1);
    // A row that stands in column A as one text has its cells where no record says.
    return { starts: filled === 0 ? new Map<number, Start>() : starts, next };
  }
}
