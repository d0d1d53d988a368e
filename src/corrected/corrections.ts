import { codeReaders } from '../log/cells/code.ts';
import { type CellContext, contextOf } from '../log/cells/context.ts';
import { headingRows } from '../log/headings/headings.ts';
import { type Log, type LogOptions, openLog } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import { columnASplit } from '../notices/column-a-split.ts';
import { crossedOut } from '../notices/crossed-out.ts';
import type { Finding } from '../notices/finding.ts';
import { mergedData } from '../notices/merged-data.ts';
import { mergedNumber } from '../notices/merged-number.ts';
import { type Column, columnNamed, columns, type Values } from '../schema/columns.ts';
import { type Book, firstRows, type Row, type Sheet, type Source } from '../table/table.ts';
import { cellSeer, isFormula, type Seers } from './cells.ts';
import type { Correction, Left, LeftReason, Writer } from './correction.ts';
import { headingCorrections } from './headings.ts';
import { isChosen, type NamesInUse, namesInUse } from './names-in-use.ts';
import { keepingProofs } from './proofs.ts';
import { unreadTwice } from './too-long.ts';

/** A log with what may be corrected in it. */
export interface Correctable {
  readonly corrections: readonly Correction[];
  readonly left: readonly Left[];
  /** Null where nothing of the file was read as a log. */
  readonly writer: Writer | null;
}

/** Reads a log to its end and finds what may be corrected: what the reader read for certain, and how it should be written. Throws a LogTooLong where a limit lets the log be read once only. */
export async function findCorrections(
  source: Source,
  options: Omit<LogOptions, 'readers'>,
  writerOf: (book: Book, isOurs: boolean) => Promise<Writer>,
): Promise<Correctable> {
  const readers = codeReaders(options.programme);
  const log = await openLog(source, { ...options, readers });
  const { book, convention } = log;
  if (convention === null) return { corrections: [], left: [], writer: null };
  const context = contextOf(options.programme, readers, convention);
  const seers = seersOf(context, log, options);
  const names = namesInUse(options.programme, log.stamp !== null);
  const inCells: Correction[] = [];
  const headings: Correction[] = [];
  for (const one of log.sheets)
    headings.push(...headingCorrections(one, await firstRows(one.sheet, headingRows), log.file));
  const rowAt = rowsOf(log.sheets.map(({ sheet }) => sheet));
  const covered: Correction[] = [];
  for await (const batch of log.rows()) {
    for (const { entry, findings } of batch) {
      if (entry === null) continue;
      const row = await rowAt(entry.layout.sheet, entry.row);
      if (row === null) throw unreadTwice();
      const merged = new Set(findings.flatMap((one) => (isOver(one) ? [one.column] : [])));
      for (const one of inRow(entry, row, seers, names))
        (merged.has(one.name!) ? covered : inCells).push(one);
    }
  }
  const { proven } = log.close();
  if (proven !== null && options.convention === undefined)
    return findCorrections(source, { ...options, convention: proven }, writerOf);
  const found = [...headings, ...inCells.flatMap((one) => asCalled(one, seers, names))];
  const writer = await writerOf(book, log.stamp !== null);
  const cannot = await writer.prepare(found);
  const isInColumnA = book.findings.some(({ notice }) => notice === columnASplit);
  const why = (one: Correction): LeftReason | null => {
    if (isInColumnA) return 'column-a';
    if (isFormula(one.cell)) return 'equals';
    return isMerged(one, log) ? 'merged' : (cannot.get(one) ?? null);
  };
  const left: Left[] = covered
    .flatMap((one) => asCalled(one, seers, names))
    .map((correction) => ({ why: 'merged', correction }));
  const free = found.filter((correction) => {
    const reason = why(correction);
    if (reason !== null) left.push({ why: reason, correction });
    return reason === null;
  });
  const kept = await keepingProofs(log, free, seers, options.programme);
  return { corrections: kept.corrections, left: [...left, ...kept.left], writer };
}

function seersOf(context: CellContext, { book }: Log, { programme }: Omit<LogOptions, 'readers'>): Seers {
  const target = { kind: book.kind, programme };
  return new Map(
    columns
      .filter(({ name }) => !context.leftOut.includes(name))
      .map((column: Column) => [column.name, cellSeer(column, context, target)]),
  );
}

/** A value over several cells, or one that was crossed out. */
const isOver = ({ notice }: Finding): boolean =>
  notice === mergedData || notice === mergedNumber || notice === crossedOut;

/** Whether a heading is merged with its neighbours: what it is over would lose it. */
const isMerged = ({ place }: Correction, { sheets }: Log): boolean =>
  sheets.some(
    ({ sheet, headings }) =>
      sheet.name === place.sheet &&
      place.row < headings.dataFrom &&
      sheet.merges.some(
        ({ top, left, bottom, right }) =>
          top <= place.row && place.row <= bottom && left <= place.column && place.column <= right,
      ),
  );

/** What may be corrected in a row, its cells read in the order of the schema as its entry was. */
function inRow(entry: Entry, row: Row, seers: Seers, names: NamesInUse): readonly Correction[] {
  const { layout, inherited } = entry;
  const values: Values = {};
  const found: Correction[] = [];
  for (const [name, { see }] of seers) {
    const at = layout.columns.get(name);
    if (at === undefined) continue;
    const cell = row.cells[at.column - 1];
    if (cell === undefined) {
      if (!inherited.has(name)) Object.assign(values, { [name]: entry.values[name] });
      continue;
    }
    const { reading, proposal } = see(cell, values);
    if (reading.value !== undefined) {
      Object.assign(values, { [name]: reading.value });
      const column = columnNamed.get(name)!;
      if (isChosen(column)) names.hear(column, cell.text, [reading.value].flat().map(String));
    }
    if (proposal === null) continue;
    const place = { file: layout.file, sheet: layout.sheet, row: row.row, column: at.column };
    found.push({
      kind: proposal.kind,
      place: row.line === undefined ? place : { ...place, line: row.line },
      name,
      heading: at.heading,
      old: cell,
      cell: proposal.cell,
    });
  }
  return found;
}

/** A correction of a list's entry as the office calls such entries, known once all cells were seen; none where its own name is right. */
function asCalled(one: Correction, seers: Seers, names: NamesInUse): readonly Correction[] {
  const column = columnNamed.get(one.name!)!;
  const calling = isChosen(column) ? names.calling(column.name) : 'codes';
  if (calling === 'codes') return [one];
  // What a list's entry is read as rests on no other cell of the row.
  const { proposal } = seers.get(column.name)!.see(one.old, {}, calling);
  return proposal === null ? [] : [{ ...one, ...proposal }];
}

/** Gives the rows of some sheets by number, each sheet after the other from its top; null where a limit let them be read once only. */
function rowsOf(sheets: readonly Sheet[]): (sheet: string | null, row: number) => Promise<Row | null> {
  const flat = new Map(sheets.map((sheet) => [sheet.name, rowsOfSheet(sheet)]));
  return async (sheet, row) => {
    const rows = flat.get(sheet)!;
    for (let next = await rows.next(); !next.done; next = await rows.next())
      if (next.value.row === row) return next.value;
    return null;
  };
}

async function* rowsOfSheet(sheet: Sheet): AsyncGenerator<Row> {
  for await (const batch of sheet.rows()) yield* batch;
}
