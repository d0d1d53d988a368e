import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { columnLetters } from '../../src/address.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Result } from '../../src/check/result.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { Layout } from '../../src/log/rows/entry.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { type ColumnName, columns, peopleParts } from '../../src/schema/columns.ts';
import { headingOf } from '../../src/schema/labels/index.ts';
import { countsPeople, fact, followed, withParts } from '../rules/advice.ts';
import { checkOne } from './office-files.ts';

interface Sheet {
  readonly name: string | null;
  /** As texts, days as ISO dates. */
  rows: string[][];
  /** Rows that are hidden, from 1. */
  readonly hidden: Set<number>;
}

/** Which of several ways to follow advice is taken. */
export type Choice = 'first' | 'last';

/** A log on the officer's desk: its sheets, and those that are asked for. */
interface Desk {
  file: string;
  /** Where advice leaves a choice. */
  readonly choice: Choice;
  sheets: Sheet[];
  asked: readonly string[];
  /** Totals that were put right. */
  sums: { readonly sheet: Sheet; readonly row: number; readonly column: number }[];
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'result' in value
    ? textOf(value.result as ExcelJS.CellValue)
    : 'text' in value
      ? String(value.text)
      : '';
}

async function openDesk({ file, bytes, asked, choice }: Sent, result: Result): Promise<Desk> {
  const { encoding, delimiter } = result.files[0]!.reading;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = iconv.decode(Buffer.from(bytes), encoding ?? 'utf-8');
    const options = { delimiter: delimiter ?? ',', relax_column_count: true, relax_quotes: true, trim: true };
    return {
      file,
      asked,
      choice,
      sums: [],
      sheets: [{ name: null, rows: parse(text, { ...options, bom: true }), hidden: new Set() }],
    };
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const sheets = book.worksheets.map((sheet): Sheet => {
    const rows = Array.from({ length: sheet.rowCount }, (_, down) =>
      Array.from({ length: sheet.columnCount }, (_, across) =>
        textOf(sheet.getCell(down + 1, across + 1).value),
      ),
    );
    const hidden = new Set(rows.flatMap((_, down) => (sheet.getRow(down + 1).hidden ? [down + 1] : [])));
    return { name: sheet.name, rows, hidden };
  });
  return { file, asked, choice, sums: [], sheets };
}

async function saved({ file, sheets }: Desk): Promise<Uint8Array> {
  if (!/\.xlsx$/.test(file)) {
    const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return new TextEncoder().encode(sheets[0]!.rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
  }
  const book = new ExcelJS.Workbook();
  for (const { name, rows, hidden } of sheets) {
    const sheet = book.addWorksheet(name!);
    rows.forEach((row, down) => {
      row.forEach((text, across) => {
        if (text !== '')
          sheet.getCell(down + 1, across + 1).value = /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : text;
      });
      if (hidden.has(down + 1)) sheet.getRow(down + 1).hidden = true;
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What an officer does in a round waits until all is read: cells first, then headings, and what moves others last. */
type Act = () => void;
interface Round {
  readonly desk: Desk;
  readonly result: Result;
  readonly added: Act[];
  readonly cells: Act[];
  readonly last: Act[];
  /** Cells that were changed in this round, by sheet, row and column: what was said of them is seen to in the next. */
  readonly touched: Set<string>;
  /** Columns and rows to be taken out, from 1, by sheet. */
  readonly columns: Map<Sheet, Set<number>>;
  readonly rows: Map<Sheet, Set<number>>;
}

const sheetOf = ({ desk }: Round, { place }: Diagnostic): Sheet =>
  desk.sheets.find(({ name }) => name === place.sheet) ?? desk.sheets[0]!;
const layoutOf = ({ result }: Round, sheet: Sheet): Layout | undefined =>
  result.entries.find(({ layout }) => layout.sheet === sheet.name)?.layout;

function takeOut(from: Map<Sheet, Set<number>>, sheet: Sheet, at: number): void {
  from.set(sheet, (from.get(sheet) ?? new Set()).add(at));
}

/** What a row of a sheet says, by column. */
const rowAt = (sheet: Sheet, layout: Layout, row: number): ExampleRow =>
  Object.fromEntries(
    [...layout.columns].map(([name, { column }]) => [name, sheet.rows[row - 1]?.[column - 1] ?? '']),
  );

/** Types what differs and gives the columns of it; for one that the sheet lacks, under a new heading in the words of the advice. */
function putAt(
  sheet: Sheet,
  layout: Layout,
  row: number,
  before: ExampleRow,
  after: ExampleRow,
): readonly number[] {
  return (Object.entries(after) as [ColumnName, string][]).flatMap(([name, text]) => {
    if ((before[name] ?? '') === text) return [];
    const headings = sheet.rows[layout.headingRow - 1]!;
    const spoken = [name, ...[undefined, ...layout.languages].map((one) => headingOf(name, one))];
    const added = headings.findIndex((heading) => spoken.includes(heading));
    const at = layout.columns.get(name)?.column ?? (added >= 0 ? added : headings.push(name) - 1) + 1;
    const cells = sheet.rows[row - 1]!;
    while (cells.length < at) cells.push('');
    cells[at - 1] = text;
    return [at];
  });
}

const unquoted = (label: string) => label.replace(/^“|”$/g, '');
const columnHeaded = (
  label: string,
  { languages: spoken }: { readonly languages: readonly string[] },
): ColumnName => {
  const found = columns.find(({ name }) =>
    [undefined, ...spoken].some((one) => headingOf(name, one) === label),
  );
  if (found === undefined) throw new Error(`nobody knows the column ${label}`);
  return found.name;
};

/** Rows of data: those that were read, or where none was, all below the headings. */
function dataRows({ result }: Round, sheet: Sheet, headingRow: number): readonly number[] {
  const read = result.entries.filter(({ layout }) => layout.sheet === sheet.name).map(({ row }) => row);
  return read.length > 0 ? read : sheet.rows.map((_, index) => index + 1).filter((row) => row > headingRow);
}

/** Adds columns and fills them in where a row needs it. */
function addColumns(
  round: Round,
  found: Diagnostic,
  labels: readonly string[],
  spoken: readonly string[],
): void {
  const sheet = sheetOf(round, found);
  const layout = layoutOf(round, sheet);
  const headingRow = found.place.row!;
  const rows = dataRows(round, sheet, headingRow);
  round.added.push(() => {
    for (const label of labels) {
      const name = columnHeaded(label, { languages: spoken });
      const at = Math.max(...sheet.rows.map(({ length }) => length));
      for (const row of sheet.rows) while (row.length < at) row.push('');
      sheet.rows[headingRow - 1]!.push(label);
      rows.forEach((row, index) => {
        const says = layout === undefined ? {} : rowAt(sheet, layout, row);
        const cells = sheet.rows[row - 1]!;
        cells.push(filling(name, says, index, cells));
      });
    }
  });
}

function filling(name: ColumnName, row: ExampleRow, index: number, cells: readonly string[]): string {
  if (name === 'activity_id') return `NER-2018-${901 + index}`;
  if (name === 'title') return `Training ${index + 1}`;
  if (name === 'period' && cells.some((cell) => /\/0[1-6]\/2018$/.test(cell))) return '2018-S1';
  const required = columns.some((column) => column.name === name && column.need === 'R');
  if (required) return fact(name, row);
  if (!countsPeople(row.indicator)) return '';
  if ((peopleParts as readonly string[]).includes(name)) return withParts(row)[name] ?? '';
  return name === 'people_basis' || name === 'stakeholder' ? fact(name, row) : '';
}

/** Where a row or column is when some are taken out; null where it is one of them. */
const movedTo = (at: number, gone: ReadonlySet<number> = new Set()) =>
  gone.has(at) ? null : at - [...gone].filter((one) => one < at).length;

const sumOf = (sheet: Sheet, rows: readonly number[], column: number) =>
  rows.reduce((all, one) => all + Number(sheet.rows[one - 1]![column - 1] || 0), 0);

type Obey = (round: Round, found: Diagnostic, fix: string) => void;
const nothing: Obey = () => {};
const list = (slot: unknown) => slot as readonly string[];
const spokenIn = (round: Round, found: Diagnostic) =>
  layoutOf(round, sheetOf(round, found))?.languages ?? ['fr'];
const deleteColumn: Obey = (round, found) =>
  takeOut(round.columns, sheetOf(round, found), found.place.column!);
const addThem: Obey = (round, found) =>
  addColumns(round, found, list(found.data.labels).map(unquoted), spokenIn(round, found));

/** What to do about whole files, sheets and columns, each with the advice it obeys. */
const obeying: Readonly<Record<string, readonly [fix: RegExp, act: Obey]>> = {
  F004: [
    /^Give the file the ending \.(?:xlsx|csv)\.$/,
    ({ desk }, _, fix) => {
      desk.file = desk.file.replace(/\.\w+$/, /\.\w+(?=\.$)/.exec(fix)![0]);
    },
  ],
  // The desk writes every log anew: in UTF-8, with marks twice, without links, merged cells and hidden columns.
  F015: [/choose Data, then Edit Links, then Break Link/, nothing],
  F021: [/^Save the file as CSV UTF-8 or as \.xlsx\.$/, nothing],
  F025: [/^Save the file as CSV UTF-8 or as \.xlsx\.$/, nothing],
  F033: [/^Write the mark twice \(""\), or save the log as \.xlsx\.$/, nothing],
  S111: [/^Unhide the columns\./, nothing],
  H204: [
    /^Change the heading to “[^”]*” if that is what you mean\.$/,
    (round, found) => {
      const { row, column } = found.place;
      round.added.push(() => {
        sheetOf(round, found).rows[row! - 1]![column! - 1] = String(found.data.label);
      });
    },
  ],
  H207: [
    /^Keep the heading that is right and correct the other one\.$/,
    (round, found) => {
      const { row, column } = found.place;
      round.added.push(() => {
        sheetOf(round, found).rows[row!]![column! - 1] = '';
      });
    },
  ],
  H208: [/^Write the heading of column [A-Z]+, or delete the column\.$/, deleteColumn],
  H210: [
    /, or move its values into rows\.$/,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const layout = layoutOf(round, sheet)!;
      const at = found.place.column!;
      for (const row of dataRows(round, sheet, layout.headingRow)) {
        const own = sheet.rows[row - 1]!;
        const moved = [...own];
        sheet.rows.push(moved);
        const value = own[at - 1]!;
        const before = rowAt(sheet, layout, row);
        const place = `${before.place} ${at}`;
        putAt(sheet, layout, sheet.rows.length, before, { ...before, ...withParts({ value }), value, place });
      }
      takeOut(round.columns, sheet, at);
    },
  ],
  R610: [
    /^Correct the rows or the total so that they agree\.$/,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const { row, column } = found.place;
      round.last.push(() => {
        sheet.rows[row! - 1]![column! - 1] = String(found.data.sum);
      });
      // In this and all later rounds the total follows the rows, as a sum in a sheet does.
      round.desk.sums.push({ sheet, row: row!, column: column! });
    },
  ],
  S105: [
    /^Look at the sheet\. Delete it if it should not be sent, or make it visible\.$/,
    ({ desk }, { place }) => {
      if (desk.choice === 'first') desk.sheets = desk.sheets.filter(({ name }) => name !== place.sheet);
    },
  ],
  S107: [
    /^Move (?:it to a sheet or a file of its own|these rows under the first headings, column by column)\./,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const { row } = found.place;
      const last = row! + Number(found.data.rows) - 1;
      for (let at = row!; at <= last; at++) takeOut(round.rows, sheet, at);
      if (found.data.kind !== 'headings') return;
      const [headings, ...below] = sheet.rows.slice(row! - 1, last);
      const first = sheet.rows[layoutOf(round, sheet)!.headingRow - 1]!;
      const moved = below.filter((cells) => cells.join() !== headings!.join());
      sheet.rows.push(
        ...moved.map((cells) => first.map((heading) => cells[headings!.indexOf(heading)] ?? '')),
      );
    },
  ],
  S117: [
    /^Move each value under its heading\./,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const layout = layoutOf(round, sheet)!;
      const row = found.place.row!;
      round.cells.push(() => {
        const before = rowAt(sheet, layout, row);
        const beyond = sheet.rows[row - 1]!.splice(layout.width).filter((text) => text !== '');
        putAt(sheet, layout, row, before, { ...before, comments: `Of interest: ${beyond.join(', ')}` });
      });
    },
  ],
  S122: [
    /^Check that the columns below are in the same order, then delete this row\.$/,
    (round, found) => takeOut(round.rows, sheetOf(round, found), found.place.row!),
  ],
  H205: [/^Add (?:a column with this heading|those of these columns that you need), or give/, addThem],
  H216: [/^Add (?:a column with this heading|those of these columns that you need), or give/, addThem],
  H201: [/^Add (?:a column with this heading|columns with these headings), or give/, addThem],
  H212: [
    /^Give the columns that hold these facts the headings named here, or copy the rows into a new log\./,
    (round, found) => addColumns(round, found, list(found.data.missing), spokenIn(round, found)),
  ],
  H203: [
    /^Keep the column that is right and delete or rename the others\./,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const letters = list(found.data.labels).flatMap((text) =>
        /\((.*)\)/.exec(text)![1]!.split(', ').slice(1),
      );
      const numbers = new Map(sheet.rows[0]!.map((_, index) => [columnLetters(index + 1), index + 1]));
      for (const letter of letters) takeOut(round.columns, sheet, numbers.get(letter)!);
    },
  ],
  // The warning stays: only the office knows that the column is its own.
  H211: [/If it is your own, leave it\.$/, nothing],
  P802: [/^Delete the column from the file you send\./, deleteColumn],
  // A file that is saved anew from what its cells say has no comments.
  P804: [/^Delete the comment in the file you send\.$/, nothing],
  // Rows in a new log: what is saved anew from its cells has no stamp of an older one.
  S132: [/^Ask your programme officer for a new log, and carry on in that one\.$/, nothing],
  P806: [/^Open the log in Excel, let Excel repair it and save it again\.$/, nothing],
  P807: [/^Click each in Excel, press Delete and save the log again\.$/, nothing],
  P803: [/^Delete the column, or take these cells’ contents out/, deleteColumn],
  C342: [
    /^Type (?:this date|these dates) as year-month-day\. “.*” is \d{4}-\d\d-\d\d\.$/,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const { cells, example, typed } = found.data as { cells: string[]; example: string; typed: string };
      // The other dates of the list are in the order that the example shows.
      const dayFirst = Number(example.slice(0, 2)) === Number(typed.slice(-2));
      sheet.rows.forEach((row, down) => {
        row.forEach((text, across) => {
          const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
          if (parts === null || !cells.includes(`${columnLetters(across + 1)}${down + 1}`)) return;
          const [, one, other, year] = parts;
          const [month, day] = dayFirst ? [other, one] : [one, other];
          round.cells.push(() => {
            row[across] = `${year}-${month}-${day}`;
          });
        });
      });
    },
  ],
  R608: [
    /If all are, tell them apart by title, place or dates\.$/,
    (round, found) => {
      const sheet = sheetOf(round, found);
      const layout = layoutOf(round, sheet)!;
      for (const row of dataRows(round, sheet, layout.headingRow))
        round.cells.push(() => {
          const before = rowAt(sheet, layout, row);
          putAt(sheet, layout, row, before, { ...before, title: `${before.title} ${row}` });
        });
    },
  ],
  S104: [
    /or leave --sheet out to read all sheets of the log\.$|give them the columns and headings of the log\.$/,
    (round, { data }) => {
      const { desk } = round;
      desk.asked = [];
      if (data.asked === 'yes') return;
      const read = desk.sheets.find((sheet) => layoutOf(round, sheet) !== undefined)!;
      const headings = read.rows[layoutOf(round, read)!.headingRow - 1]!;
      for (const { name, rows } of desk.sheets)
        if (list(data.sheets).includes(name!)) rows.unshift([...headings]);
    },
  ],
  S110: [/^Clear the filter or unhide the rows\./, (round, found) => sheetOf(round, found).hidden.clear()],
};

/** Follows one finding. Throws where nobody knows how. */
function obey(round: Round, found: Diagnostic): void {
  const { fix } = said(found, en);
  const known = obeying[found.code];
  if (known !== undefined) {
    const [sentence, act] = known;
    if (!sentence.test(fix)) throw new Error(`nobody knows how to follow: ${found.code} ${fix}`);
    act(round, found, fix);
    return;
  }
  // What is to be looked at again after something else is put right.
  if (/^First correct/.test(fix) && round.result.diagnostics.some(({ code }) => /^C34[23]$/.test(code)))
    return;
  const sheet = sheetOf(round, found);
  const layout = layoutOf(round, sheet);
  const row = found.place.row;
  if (layout === undefined || row === null) throw new Error(`nobody knows what to do: ${found.code} ${fix}`);
  const key = (place: { readonly row: number | null; readonly column: number | null }) =>
    `${sheet.name} ${place.row} ${place.column}`;
  round.cells.push(() => {
    if ([found.place, ...(found.related ?? [])].some((place) => round.touched.has(key(place)))) return;
    const before = rowAt(sheet, layout, row);
    const named = [...layout.columns].find(([, { column }]) => column === found.place.column)?.[0];
    const about = found.column === undefined && named !== undefined ? { ...found, column: named } : found;
    const after = followed(before, about).at(round.desk.choice === 'first' ? 0 : -1);
    if (after === null) takeOut(round.rows, sheet, row);
    if (!after) return;
    const id = before.activity_id;
    for (const column of putAt(sheet, layout, row, before, after)) round.touched.add(key({ row, column }));
    if (after.activity_id === id || !/ on all its rows\b/.test(fix)) return;
    for (const other of dataRows(round, sheet, layout.headingRow)) {
      const says = rowAt(sheet, layout, other);
      if (says.activity_id === id)
        putAt(sheet, layout, other, says, { ...says, activity_id: after.activity_id ?? '' });
    }
  });
}

/** Whether something is to be done about a finding. */
const isOpen = ({ severity }: Diagnostic) => severity !== 'note';

/** Does all that is said of a log, as a person would who reads the whole answer first. */
async function obeyAll(desk: Desk, result: Result): Promise<void> {
  const round: Round = {
    desk,
    result,
    added: [],
    cells: [],
    last: [],
    touched: new Set(),
    columns: new Map(),
    rows: new Map(),
  };
  for (const found of result.diagnostics.filter(isOpen)) obey(round, found);
  for (const act of [...round.added, ...round.cells, ...round.last]) act();
  for (const { sheet, row, column } of desk.sums) {
    const all = dataRows(round, sheet, 1);
    const kept = all.filter((one) => !round.rows.get(sheet)?.has(one));
    if (kept.length < all.length || all.some((one) => round.touched.has(`${sheet.name} ${one} ${column}`)))
      sheet.rows[row - 1]![column - 1] = String(sumOf(sheet, kept, column));
  }
  const backwards = (numbers: Set<number>) => [...numbers].sort((a, b) => b - a);
  desk.sums = desk.sums.flatMap(({ sheet, ...sum }) => {
    const row = movedTo(sum.row, round.rows.get(sheet));
    const column = movedTo(sum.column, round.columns.get(sheet));
    return row === null || column === null ? [] : [{ sheet, row, column }];
  });
  for (const [sheet, numbers] of round.columns)
    for (const at of backwards(numbers)) for (const row of sheet.rows) row.splice(at - 1, 1);
  for (const [sheet, numbers] of round.rows)
    for (const at of backwards(numbers)) sheet.rows.splice(at - 1, 1);
}

/** One check on the way to ready: codes with their cells. */
export type Step = readonly string[];

/** A log as it is sent. */
interface Sent {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Sheets that are asked for; none is all. */
  readonly asked: readonly string[];
  readonly choice: Choice;
}

/** The checks of a log whose officer does what is said, until nothing is left to do or so many rounds are over. */
export async function walk(
  sent: Sent,
  rounds: number,
): Promise<{ readonly steps: readonly Step[]; readonly first: Result; readonly last: Result }> {
  const first = await checkOne(sent.file, sent.bytes, sent.asked);
  const desk = await openDesk(sent, first);
  // The split that is advised is what the cells of the answer are named by.
  if (first.diagnostics.some(({ code }) => code === 'F039')) {
    for (const sheet of desk.sheets)
      sheet.rows = sheet.rows.flatMap(([line = '']) => parse(line, { delimiter: ';' }) as string[][]);
  }
  const steps: Step[] = [];
  let last = first;
  for (;;) {
    steps.push(last.diagnostics.filter(isOpen).map(stepOf));
    const left = last.diagnostics.filter((one) => isOpen(one) && !stays.has(one.code));
    if (left.length === 0 || steps.length > rounds) return { steps, first, last };
    await obeyAll(desk, last);
    last = await checkOne(desk.file, await saved(desk), desk.asked);
  }
}

function stepOf(found: Diagnostic): string {
  const { sheet, row, column } = found.place;
  const cell = `${column === null ? '' : columnLetters(column)}${row ?? ''}`;
  return `${found.code} ${sheet === null ? '' : `${sheet}!`}${cell} ${said(found, en).fix}`;
}

/** Findings that may stay: only the office knows that a column is its own, and that an objective is right. */
export const stays: ReadonlySet<string> = new Set(['H211', 'X525']);
