import { filePlace } from '../address.ts';
import { blanksAroundQuotes } from '../notices/blanks-around-quotes.ts';
import { delimiterAssumed } from '../notices/delimiter-assumed.ts';
import { excelSepLine } from '../notices/excel-sep-line.ts';
import { fileEmpty } from '../notices/file-empty.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { guardedCells } from '../notices/guarded-cells.ts';
import { mergeConflict } from '../notices/merge-conflict.ts';
import { mixedLineEndings } from '../notices/mixed-line-endings.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { recordTooLong } from '../notices/record-too-long.ts';
import { singleColumnSuspect } from '../notices/single-column-suspect.ts';
import { strayQuote } from '../notices/stray-quote.ts';
import { tooManyColumns } from '../notices/too-many-columns.ts';
import { tooManyRows } from '../notices/too-many-rows.ts';
import { unclosedQuote } from '../notices/unclosed-quote.ts';
import { cellStarts } from './cell-starts.ts';
import { splitColumnA } from './column-a.ts';
import { hasControls } from './control-bytes.ts';
import { delimiterName } from './delimiter.ts';
import { type TextEncoding, utf8Chunks } from './encoding.ts';
import { cutCells } from './fields.ts';
import { FindingList } from './finding-list.ts';
import { mergeMarks } from './merge-marks.ts';
import { readOnce } from './read-once.ts';
import { type Block, cutRecords, type Mishap, maxRecordBytes, type Shape } from './records.ts';
import { spoiltIn } from './spoilt-cells.ts';
import { mayBeSpoilt } from './spoilt-text.ts';
import { readStray } from './stray-quotes.ts';
import {
  type Book,
  type Cell,
  eachCell,
  isFilled,
  noBook,
  type Row,
  type Source,
  smallBytes,
} from './table.ts';
import { TextCells } from './text-cells.ts';
import { formOf, type TextOptions, without } from './text-form.ts';

/** What a spreadsheet can hold. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Opens a text file: encoding and separator are proved first, rows are then read as they are asked for. */
export async function openText(
  given: Source,
  options: TextOptions = {},
  found: readonly Finding[] = [],
): Promise<Book> {
  const stop = <const K extends Notice['slots']>(notice: Notice<K>, data: SlotsOf<K>): Book =>
    noBook(given.name, [raise(notice, filePlace(given.name), data)]);
  const form = await formOf(given, options);
  if (form === null) return stop(fileEmpty, {});
  const { source, encoding, sep, proof, shape } = form;
  const list = new FindingList();
  for (const finding of [...found, ...encoding.findings]) list.add(finding);
  const { delimiter, fields, spacedLine } = proof;
  const conflict = await conflictIn(source, encoding, delimiter);
  if (conflict !== null) return noBook(source.name, [conflict]);
  const note = <const K extends Notice['slots']>(notice: Notice<K>, data: SlotsOf<K>) =>
    list.add(raise(notice, filePlace(source.name), data));
  if (sep) note(excelSepLine, { delimiter: delimiterName(sep.delimiter) });
  const read = () => readRows(source, encoding, shape, sep?.bytes ?? 0, list);
  const rows = source.size > smallBytes ? read : readOnce(read);
  const plain = {
    name: null,
    state: 'visible',
    merges: [],
    hiddenColumns: [],
    filtered: false,
    rightToLeft: false,
    rows,
  } as const;
  const sheet = splitColumnA(plain, source.name, (finding) => list.add(finding));
  if (fields < 2) {
    const asked = delimiterName(options.delimiter ?? sep?.delimiter ?? '') || 'none';
    if (!(await sheet.isColumnA())) note(singleColumnSuspect, { asked });
  } else if (proof.rival) {
    const { agree, records } = proof;
    note(delimiterAssumed, {
      delimiter: delimiterName(delimiter),
      other: delimiterName(proof.rival),
      agree,
      records,
    });
  }
  if (spacedLine !== null) note(blanksAroundQuotes, { line: spacedLine + shape.firstLine - 1 });
  return {
    ...noBook(source.name),
    encoding: encoding.name,
    delimiter,
    sheets: [sheet],
    findings: list.findings,
    starts: (wanted) => cellStarts(without(utf8Chunks(source, encoding), sep?.bytes ?? 0), shape, wanted),
  };
}

async function* readRows(
  source: Source,
  encoding: TextEncoding,
  shape: Shape,
  skip: number,
  list: FindingList,
): AsyncGenerator<readonly Row[]> {
  const place = { file: source.name, sheet: null };
  const report = (mishap: Mishap) => list.add(mishapFinding(mishap, source.name));
  const texts = new TextCells();
  for await (const block of cutRecords(without(utf8Chunks(source, encoding), skip), shape, report)) {
    const records = cellsOf(block, shape, place, list, texts);
    const rows: Row[] = [];
    for (let index = 0; index < records.length; index++) {
      const row = block.rows[index] as number;
      const cells = records[index]!;
      const line = block.lines[index] as number;
      if (row > maxRows || cells.length > maxColumns) {
        const at = { ...place, row, column: null, line };
        list.add(
          row > maxRows
            ? raise(tooManyRows, at, { limit: maxRows })
            : raise(tooManyColumns, at, { columns: cells.length, limit: maxColumns }),
        );
        if (rows.length > 0) yield rows;
        return;
      }
      if (cells.some(isFilled)) rows.push({ row, line, cells });
    }
    if (block.high || hasControls(block.bytes)) inspect(block, rows, encoding, place, list);
    if (rows.length > 0) yield rows;
  }
  if (texts.guarded > 0) list.add(raise(guardedCells, filePlace(source.name), { count: texts.guarded }));
}

function cellsOf(
  block: Block,
  { delimiter, fields, padded }: Shape,
  place: { file: string; sheet: null },
  list: FindingList,
  texts: TextCells,
): readonly (readonly (Cell | undefined)[])[] {
  if (!block.stray) return cutCells(decode(block.bytes), delimiter, padded, texts);
  const [row = 1] = block.rows;
  const [line = 1] = block.lines;
  const read = readStray(decode(block.bytes), String.fromCharCode(delimiter), fields);
  if (!read) {
    list.add(mishapFinding({ kind: 'unclosed', row, line, lastLine: line, column: 1 }, place.file));
    return [[]];
  }
  if (read.spaced) list.add(raise(blanksAroundQuotes, filePlace(place.file), { line }));
  for (const column of read.columns) {
    const value = read.fields[column - 1] ?? '';
    list.add(raise(strayQuote, { ...place, row, column, line }, { line }, { value }));
  }
  return [texts.row(read.fields)];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes: Uint8Array) => decoder.decode(bytes);

function mishapFinding(mishap: Mishap, file: string): Finding {
  const { row, line } = mishap;
  const place = { file, sheet: null, row, column: null, line };
  if (mishap.kind === 'too-long') return raise(recordTooLong, place, { line, limit: maxRecordBytes });
  if (mishap.kind === 'other-ending') {
    return raise(mixedLineEndings, place, { line, first: mishap.first, other: mishap.other });
  }
  const { column, lastLine } = mishap;
  const data = { line, lastLine, lines: lastLine - line + 1 };
  return raise(unclosedQuote, { ...place, column }, data);
}

/** Looks for signs that tell of a spoilt text; a whole block at once first, since nearly all have none. */
function inspect(
  block: Block,
  rows: readonly Row[],
  encoding: TextEncoding,
  place: { file: string; sheet: null },
  list: FindingList,
): void {
  if (!mayBeSpoilt(decode(block.bytes))) return;
  const undecoded = encoding.damaged ? encoding.name : null;
  for (const row of rows) {
    eachCell(row, (cell, index) => {
      const at = { ...place, row: row.row, column: index + 1, line: row.line as number };
      for (const finding of spoiltIn(cell.text, at, undecoded)) list.add(finding);
    });
  }
}

/** Lines of a conflict that are named. */
const shownLines = 12;

/** Two versions of one log in a file: what is between the marks nobody can tell, so nothing of it is read. */
async function conflictIn(
  source: Source,
  encoding: TextEncoding,
  delimiter: string,
): Promise<Finding | null> {
  const { lines, count } = await mergeMarks(utf8Chunks(source, encoding), delimiter);
  const [first, ...others] = lines.map((line) => ({ ...filePlace(source.name), line }));
  if (first === undefined) return null;
  const shown = lines.slice(0, shownLines).map(String);
  const data = { lines: count > shown.length ? [...shown, '…'] : shown, count };
  return raise(mergeConflict, first, data, { related: others });
}
