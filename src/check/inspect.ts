import { columnLetters, rangeName } from '../address.ts';
import { codeReaders } from '../log/cells/code.ts';
import type { Convention } from '../log/cells/context.ts';
import { findHeadings, type Headings, headingRows } from '../log/headings/headings.ts';
import { type LogOptions, openLog } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import { masked } from '../privacy/personal-data.ts';
import type { MatchLevel } from '../schema/heading-names.ts';
import type { Cell, Row, Sheet, Source } from '../table/table.ts';
import type { Diagnostic } from './diagnostic.ts';
import { judge } from './judge.ts';

/**
 * Why a sheet is read as the log: it was asked for, is the only one there or the only one that looks like a log, has the
 * most columns of a log, or no visible sheet has any.
 */
export type ChoiceReason = 'asked' | 'single' | 'only-log' | 'most-columns' | 'hidden';

/** One sheet as it lies in the file; counts are of rows and cells that hold anything. */
export interface InspectedSheet {
  /** Null for a text file. */
  readonly name: string | null;
  readonly state: Sheet['state'];
  readonly chosen: boolean;
  /** Why it is read as the log; null where it is not. */
  readonly why: ChoiceReason | null;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly hiddenRows: number;
  /** Letters. */
  readonly hiddenColumns: readonly string[];
  /** Ranges in A1 notation. */
  readonly merges: readonly string[];
  /** Columns of the log recognised among its first rows. */
  readonly recognised: number;
}

/** One cell: what it is, what is seen, and what it was read as; personal data masked. */
export interface InspectedCell {
  readonly cell: string;
  readonly column: string | null;
  readonly type: Cell['type'];
  readonly raw: string | number | boolean;
  readonly text: string;
  /** Null when the column is none of ours or the cell could not be read. */
  readonly value: string | number | readonly string[] | null;
}

/** What the program sees in a file. */
export interface Inspection {
  readonly file: string;
  readonly sha256: string;
  /** Null when the file could not be read. */
  readonly kind: 'csv' | 'xlsx' | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly date1904: boolean;
  readonly promised: { readonly country: string | null; readonly period: string | null };
  readonly sheets: readonly InspectedSheet[];
  readonly headings: {
    readonly row: number;
    readonly dataFrom: number;
    readonly columns: readonly {
      readonly column: string;
      readonly heading: string;
      /** Null when it is none of ours. */
      readonly name: string | null;
      readonly how: MatchLevel | null;
      readonly language: string | null;
    }[];
  } | null;
  readonly convention: Convention | null;
  readonly firstRows: readonly {
    readonly row: number;
    readonly line: number | null;
    /** False for totals, repeated headings and remarks, and where no log was found. */
    readonly data: boolean;
    readonly cells: readonly InspectedCell[];
  }[];
  readonly findings: readonly Diagnostic[];
}

/** Rows shown as read. */
const shownRows = 5;

/** Looks at everything in a file and at its first rows as they are read. */
export async function inspect(source: Source, options: Omit<LogOptions, 'readers'>): Promise<Inspection> {
  const { log, entries } = await readThrough(source, options);
  const { book, headings } = log;
  const sheets: InspectedSheet[] = [];
  for (const sheet of book.sheets) sheets.push(await lookAt(sheet, sheet === log.sheet));
  const chosen = sheets.find((sheet) => sheet.chosen);
  const why = chosen === undefined ? null : reason(chosen, sheets, options.sheet !== undefined);
  const { findings } = log.close();
  const top = log.sheet ?? firstShown(book.sheets);
  const rows = top === undefined ? [] : await rowsFrom(top, headings?.dataFrom ?? 1);
  return {
    file: source.name,
    sha256: source.sha256,
    kind: book.sheets.length === 0 ? null : book.kind,
    encoding: book.encoding,
    delimiter: book.delimiter,
    date1904: book.date1904,
    promised: { country: log.promised.country ?? null, period: log.promised.period ?? null },
    sheets: sheets.map((sheet) => (sheet === chosen ? { ...sheet, why } : sheet)),
    headings:
      headings === null
        ? null
        : {
            row: headings.row,
            dataFrom: headings.dataFrom,
            columns: [
              ...headings.matches,
              ...headings.unknown.map((one) => ({ ...one, name: null, how: null, language: null })),
            ]
              .sort((a, b) => a.column - b.column)
              .map(({ column, heading, name, how, language }) => ({
                column: columnLetters(column),
                heading: masked(heading),
                name,
                how,
                language,
              })),
          },
    convention: log.convention,
    firstRows: rows.map((row) => shown(row, headings, entries.get(row.row))),
    findings: [...log.findings, ...findings].map((finding) => judge(finding, null)),
  };
}

/** Reads a log, again where its later rows proved another convention than the one it was read by; its first entries by row. */
async function readThrough(source: Source, options: Omit<LogOptions, 'readers'>) {
  const log = await openLog(source, { ...options, readers: codeReaders(options.programme) });
  const entries = new Map<number, Entry>();
  for await (const batch of log.rows()) {
    for (const { entry } of batch)
      if (entry !== null && entries.size < shownRows) entries.set(entry.row, entry);
  }
  const { proven } = log.close();
  if (proven === null || options.convention !== undefined) return { log, entries };
  return readThrough(source, { ...options, convention: proven });
}

function reason(chosen: InspectedSheet, sheets: readonly InspectedSheet[], asked: boolean): ChoiceReason {
  if (asked && chosen.name !== null) return 'asked';
  if (sheets.length === 1) return 'single';
  if (chosen.state !== 'visible') return 'hidden';
  const rivals = sheets.filter(({ state, recognised }) => state === 'visible' && recognised > 0);
  return rivals.length > 1 ? 'most-columns' : 'only-log';
}

/** The first sheet a person sees, or the first where none is visible. */
export const firstShown = <S extends Pick<Sheet, 'state'>>(sheets: readonly S[]): S | undefined =>
  sheets.find(({ state }) => state === 'visible') ?? sheets[0];

async function lookAt(sheet: Sheet, chosen: boolean): Promise<InspectedSheet> {
  let [rows, columns, cells, hiddenRows] = [0, 0, 0, 0];
  const top: Row[] = [];
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      rows++;
      columns = Math.max(columns, row.cells.length);
      for (const cell of row.cells) if (cell !== undefined) cells++;
      if (row.hidden) hiddenRows++;
      if (top.length < headingRows) top.push(row);
    }
  }
  return {
    name: sheet.name === null ? null : masked(sheet.name),
    state: sheet.state,
    chosen,
    why: null,
    rows,
    columns,
    cells,
    hiddenRows,
    hiddenColumns: sheet.hiddenColumns.map(columnLetters),
    merges: sheet.merges.map(rangeName),
    recognised: top.length === 0 ? 0 : (findHeadings(top, sheet.merges)?.matches.length ?? 0),
  };
}

async function rowsFrom(sheet: Sheet, first: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch.filter((row) => row.row >= first).slice(0, shownRows - rows.length));
    if (rows.length >= shownRows) break;
  }
  return rows;
}

function shown(
  row: Row,
  headings: Headings | null,
  entry: Entry | undefined,
): Inspection['firstRows'][number] {
  // Of two columns with one name only the first is read.
  const names = new Map([...(headings?.matches ?? [])].reverse().map(({ name, column }) => [name, column]));
  const nameAt = new Map([...names].map(([name, column]) => [column, name]));
  const cells = row.cells.flatMap((cell, index): InspectedCell[] => {
    if (cell === undefined) return [];
    const name = nameAt.get(index + 1);
    const value = name === undefined ? undefined : entry?.values[name];
    return [
      {
        cell: `${columnLetters(index + 1)}${row.row}`,
        column: name ?? null,
        type: cell.type,
        raw: typeof cell.raw === 'boolean' ? cell.raw : plain(cell.raw),
        text: masked(cell.text),
        value: value === undefined ? null : typeof value === 'object' ? value.map(masked) : plain(value),
      },
    ];
  });
  return { row: row.row, line: row.line ?? null, data: entry !== undefined, cells };
}

/** A number may be a telephone number too. */
function plain(value: string | number): string | number {
  const text = masked(String(value));
  return typeof value === 'string' || text !== String(value) ? text : value;
}
