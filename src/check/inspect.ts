import { columnLetters, filePlace, rangeName } from '../address.ts';
import { codeReaders } from '../log/cells/code.ts';
import type { Convention } from '../log/cells/context.ts';
import { findHeadings, type Headings, headingRows } from '../log/headings/headings.ts';
import { type LogOptions, openLog } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import { fileChanged } from '../notices/file-changed.ts';
import { raise } from '../notices/finding.ts';
import { mask, masked } from '../privacy/personal-data.ts';
import { isPersonalHeading } from '../privacy/personal-heading.ts';
import { knowPhonesOf } from '../privacy/phones.ts';
import { eachCell, firstRows, type Row, type Sheet, type Source } from '../table/table.ts';
import { collecting } from './collect.ts';
import { cutText, longestList, longestText } from './cut.ts';
import type {
  ChoiceReason,
  InspectedCell,
  InspectedSheet,
  InspectedTable,
  Inspection,
} from './inspection.ts';
import { type SafelyNamed, safelyNamed, safeSheet } from './safe-names.ts';
import { maskedCell } from './shown.ts';

/** Rows of a sheet shown as read. */
const shownRows = 5;

/** Looks at everything in a file and at its first rows as they are read. */
export async function inspect(given: Source, options: Omit<LogOptions, 'readers'>): Promise<Inspection> {
  await knowPhonesOf(options.programme.countries.map(({ alpha2 }) => alpha2));
  const [{ source, finding: misnamed }] = safelyNamed([given]) as [SafelyNamed];
  const { log, entries } = await readThrough(source, options);
  const { book } = log;
  const chosen = new Set(log.sheets.map(({ sheet }) => sheet));
  const sheets: InspectedSheet[] = [];
  for (const sheet of book.sheets) sheets.push(await lookAt(sheet, chosen.has(sheet)));
  const asked = options.sheets !== undefined && options.sheets.length > 0;
  const why = (sheet: InspectedSheet) => (sheet.chosen ? reason(sheet, sheets, asked) : null);
  const { findings } = log.close();
  const tables: InspectedTable[] = [];
  for (const { sheet, headings } of log.sheets.length > 0
    ? log.sheets
    : await likeliest(book.sheets, sheets)) {
    const rows = await rowsFrom(sheet, headings?.dataFrom ?? 1);
    tables.push({
      sheet: safeSheet(sheet.name),
      headings: headings === null ? null : inspected(headings),
      firstRows: rows.map((row) => shown(row, headings, entries.get(sheet.name)?.get(row.row))),
    });
  }
  const isChanged = (await source.isUnchanged?.()) === false;
  const bench = collecting(new Set(), false);
  // Of what was read while it changed nothing can be said.
  const found = isChanged ? [raise(fileChanged, filePlace(source.name), {})] : [...log.findings, ...findings];
  for (const finding of [misnamed, ...found]) if (finding !== null) bench.add(finding);
  const collected = bench.collected(
    [source],
    [{ file: source.name, sheets: sheets.map(({ name }) => name ?? '') }],
  );
  return {
    file: source.name,
    sha256: source.sha256,
    kind: book.sheets.length === 0 ? null : book.kind,
    encoding: book.encoding,
    delimiter: book.delimiter,
    date1904: book.date1904,
    promised: { country: log.promised.country ?? null, period: log.promised.period ?? null },
    sheets: sheets.map((sheet) => ({ ...sheet, why: why(sheet) })),
    convention: log.convention && withoutLanguages(log.convention),
    tables,
    findings: collected.diagnostics,
    tallies: collected.tallies,
  };
}

const withoutLanguages = ({ languages: _, ...convention }: Convention) => convention;

/** Where nothing is a log, the sheet with the most columns of one, or the first a person sees. */
async function likeliest(sheets: readonly Sheet[], seen: readonly InspectedSheet[]) {
  const most = Math.max(...seen.map(({ recognised }) => recognised));
  const sheet =
    most > 0 ? sheets[seen.findIndex(({ recognised }) => recognised === most)] : firstShown(sheets);
  if (sheet === undefined) return [];
  return [{ sheet, headings: findHeadings(await firstRows(sheet, headingRows), sheet.merges) }];
}

function inspected({
  row,
  dataFrom,
  matches,
  groups,
  unknown,
}: Headings): NonNullable<InspectedTable['headings']> {
  const columns = [
    ...matches,
    ...unknown.map((one) => ({ ...one, name: null, how: null, language: null })),
    ...[...groups].map(([name, one]) => ({ ...one, name, how: 'name' as const, language: null })),
  ].sort((a, b) => a.column - b.column);
  return {
    row,
    dataFrom,
    columns: columns.map(({ column, heading, name, how, language }) => ({
      column: columnLetters(column),
      heading: cutText(masked(heading)),
      name,
      how,
      language,
    })),
  };
}

/** Reads a log, again where its later rows proved another convention than the one it was read by; its first entries by sheet and row. */
async function readThrough(source: Source, options: Omit<LogOptions, 'readers'>) {
  const log = await openLog(source, { ...options, readers: codeReaders(options.programme) });
  const entries = new Map<string | null, Map<number, Entry>>(
    log.sheets.map(({ sheet }) => [sheet.name, new Map()]),
  );
  for await (const batch of log.rows()) {
    for (const { entry } of batch) {
      const first = entry === null ? undefined : entries.get(entry.layout.sheet);
      if (first !== undefined && first.size < shownRows) first.set(entry!.row, entry!);
    }
  }
  const { proven } = log.close();
  if (proven === null || options.convention !== undefined) return { log, entries };
  return readThrough(source, { ...options, convention: proven });
}

function reason(chosen: InspectedSheet, sheets: readonly InspectedSheet[], asked: boolean): ChoiceReason {
  if (asked && chosen.name !== null) return 'asked';
  if (sheets.length === 1) return 'single';
  if (chosen.state !== 'visible') return 'hidden';
  return sheets.filter(({ chosen }) => chosen).length > 1 ? 'together' : 'only-log';
}

/** The first sheet a person sees, or the first where none is visible. */
const firstShown = <S extends Pick<Sheet, 'state'>>(sheets: readonly S[]): S | undefined =>
  sheets.find(({ state }) => state === 'visible') ?? sheets[0];

async function lookAt(sheet: Sheet, chosen: boolean): Promise<InspectedSheet> {
  let [rows, columns, cells, hiddenRows] = [0, 0, 0, 0];
  const top: Row[] = [];
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      rows++;
      columns = Math.max(columns, row.cells.length);
      eachCell(row, () => cells++);
      if (row.hidden) hiddenRows++;
      if (top.length < headingRows) top.push(row);
    }
  }
  return {
    name: safeSheet(sheet.name),
    state: sheet.state,
    chosen,
    why: null,
    rows,
    columns,
    cells,
    hiddenRows,
    hiddenColumns: sheet.hiddenColumns.slice(0, longestList).map(columnLetters),
    hiddenColumnCount: sheet.hiddenColumns.length,
    merges: sheet.merges.slice(0, longestList).map(rangeName),
    mergeCount: sheet.merges.length,
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
): InspectedTable['firstRows'][number] {
  // Of two columns with one name only the first is read.
  const names = new Map([...(headings?.matches ?? [])].reverse().map(({ name, column }) => [name, column]));
  const nameAt = new Map([...names].map(([name, column]) => [column, name]));
  const groupAt = new Map([...(headings?.groups ?? [])].map(([group, { column }]) => [column, group]));
  // Cells of a column about single persons are shown to nobody, whatever they hold.
  const headed = new Set(
    (headings?.unknown ?? []).flatMap(({ column, heading }) =>
      isPersonalHeading(heading) ? [column - 1] : [],
    ),
  );
  const filled = row.cells.flatMap((cell, index) => (cell === undefined ? [] : [{ cell, index }]));
  const seen = filled.filter(
    ({ index }, at) => at < longestList || nameAt.has(index + 1) || groupAt.has(index + 1),
  );
  const cells = seen.map(({ cell, index }): InspectedCell => {
    const name = nameAt.get(index + 1);
    const group = groupAt.get(index + 1);
    const value = name !== undefined ? entry?.values[name] : group && entry?.groups?.get(group);
    const stored = typeof cell.raw === 'boolean' ? cell.raw : plain(cell.raw);
    // A number that is masked is shown in no other way either: 9.20314E+12 tells most of it.
    const personal = headed.has(index) || (cell.type === 'number' && stored !== cell.raw);
    const whole = {
      raw: personal ? mask : stored,
      text: personal ? mask : maskedCell(cell.text, name),
      value:
        value === undefined || value === null
          ? null
          : typeof value === 'object'
            ? value.map(masked)
            : plain(value),
    };
    return {
      cell: `${columnLetters(index + 1)}${row.row}`,
      column: name ?? group ?? null,
      type: cell.type,
      raw: cut(whole.raw),
      text: cutText(whole.text),
      value: cut(whole.value),
      cut: lengthsOf(whole),
    };
  });
  return { row: row.row, line: row.line ?? null, data: entry !== undefined, filled: filled.length, cells };
}

type Shown = string | number | boolean | readonly string[] | null;

/** A text or a list as long as it is shown, anything else as it is. */
const cut = <S extends Shown>(shown: S): S =>
  (typeof shown === 'string'
    ? cutText(shown)
    : Array.isArray(shown)
      ? shown.slice(0, longestList).map(cutText)
      : shown) as S;

/** The full lengths of what is cut. */
const lengthsOf = (whole: Readonly<Record<string, Shown>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(whole).flatMap(([name, shown]) => {
      if (typeof shown === 'string') return shown.length > longestText ? [[name, shown.length]] : [];
      return Array.isArray(shown) && shown.length > longestList ? [[name, shown.length]] : [];
    }),
  );

/** A number may be a telephone number too. */
function plain(value: string | number): string | number {
  const text = masked(String(value));
  return typeof value === 'string' || text !== String(value) ? text : value;
}
