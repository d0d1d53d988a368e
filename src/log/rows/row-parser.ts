import { type Range, rowPlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { notesUnderTable } from '../../notices/notes-under-table.ts';
import { precisionDisagrees } from '../../notices/precision-disagrees.ts';
import { raggedRowLong } from '../../notices/ragged-row-long.ts';
import { repeatedHeading } from '../../notices/repeated-heading.ts';
import { requiredEmpty } from '../../notices/required-empty.ts';
import { totalsRow } from '../../notices/totals-row.ts';
import {
  type Column,
  type ColumnName,
  columnNamed,
  columns,
  isAmount,
  isTelling,
  requiredBut,
  type Values,
} from '../../schema/columns.ts';
import { eachCell, isFilled, type Row } from '../../table/table.ts';
import { cellReader } from '../cells/cell.ts';
import type { CellReading } from '../cells/cell-reading.ts';
import type { CellContext } from '../cells/context.ts';
import { blankRow } from './blank.ts';
import { type Entry, findingIn, type Layout } from './entry.ts';
import type { Firsts } from './firsts.ts';
import { groupsReader } from './groups.ts';
import { type Draft, fail, inheriting, no } from './inherit.ts';
import { looksIn } from './looks.ts';
import { coveredFinder, coveredFindings } from './merges.ts';
import { outsideOf } from './outside.ts';
import { type RowKind, rowTeller } from './row-kind.ts';
import { rowTexts } from './row-texts.ts';
import { totalsChecker } from './totals.ts';
import { unreadColumns } from './unread.ts';

/** What one row gave: an entry when it holds data, and what is to be said about it. */
export interface Parsed {
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

const none: readonly never[] = [];
const nothing: Parsed = { entry: null, findings: [] };

/** Reads the rows of one log, in their order. */
export interface RowParser {
  parse(row: Row): Parsed;
  /** After the last row: what can only be said of all rows together. */
  close(): Finding[];
}

/** A column of ours on the sheet, and how its cells are read. */
interface Reader {
  readonly column: Column;
  readonly name: ColumnName;
  readonly index: number;
  readonly read: ReturnType<typeof cellReader>;
  readonly telling: boolean;
  /** It says something of the activity. */
  readonly describing: boolean;
  readonly required: boolean;
  /** Merged downwards, the cell says the same of every row it covers. */
  readonly copied: boolean;
}

/**
 * Turns rows into entries, cell by cell: a bad cell is a finding and a hole, not a lost row. Later rows of an activity
 * inherit its empty cells from the first; totals, repeated headings and remarks are recognised and never become entries,
 * nor does what stands in another table on the sheet. `blank` are columns without a heading.
 */
export function rowParser(
  layout: Layout,
  context: CellContext,
  firsts: Firsts,
  merges: readonly Range[] = [],
  blank: readonly number[] = [],
): RowParser {
  const { leftOut } = context;
  const required = requiredBut(leftOut).map(({ name }) => name);
  const readers = columns.flatMap((column: Column): Reader[] => {
    const { name } = column;
    const at = layout.columns.get(name);
    if (at === undefined || leftOut.includes(name)) return [];
    const read = cellReader(column, context);
    return [
      {
        column,
        name,
        index: at.column - 1,
        read,
        telling: isTelling(column),
        describing: column.of === 'activity',
        required: required.includes(name),
        copied: !isAmount(column),
      },
    ];
  });
  const width = Math.max(layout.width, ...readers.map(({ index }) => index + 1));
  const kindOf = rowTeller(layout);
  const totals = totalsChecker(layout, context.convention);
  const covered = coveredFinder(
    merges,
    readers.map(({ index }) => index + 1),
  );
  const textsOf = rowTexts(readers);
  const inherit = inheriting(firsts, leftOut);
  const outside = outsideOf(layout, blank);
  const unread = layout.unread.length === 0 ? null : unreadColumns(layout, context);
  const groups = layout.groups.size === 0 ? null : groupsReader(layout, context, merges);
  let lastRow = layout.headingRow;
  let begun = false;

  function parse(row: Row): Parsed {
    const kind = kindOf(row);
    if (kind === 'empty') return nothing;
    const gap = row.row > lastRow + 1;
    lastRow = row.row;
    if (outside.has(kind)) return nothing;
    if (kind === 'other-headings') {
      outside.begin(row, true);
      return nothing;
    }
    if (kind !== 'identified' && kind !== 'data') return aside(kind, row, layout, totals.check);
    const values = blankRow<Values>();
    // What a merged cell shows stands in another row.
    const copies = covered === null ? null : blankRow<Partial<Record<ColumnName, string>>>();
    const texts = copies ?? textsOf(row);
    const entry: Draft = {
      layout,
      row: row.row,
      line: row.line,
      values,
      texts,
      inherited: no,
      faulty: no,
      harmless: true,
      describes: false,
      activity: 0,
    };
    const readings: [ColumnName, CellReading][] = [];
    let found: Finding[] | undefined;
    let precision: string | undefined;
    let telling = 0;
    let told = 0;
    let given = 0;
    for (const reader of readers) {
      const { name, index } = reader;
      const own = row.cells[index];
      const cover = covered === null ? null : covered(row, index + 1);
      if (cover !== null) {
        found ??= [];
        const more = coveredFindings(entry, reader.column, cover, isFilled(own));
        // A row with many merged cells is told once.
        const [first] = more;
        if (!first?.notice.oncePerRow || found.every(({ notice }) => notice !== first.notice))
          found.push(...more);
      }
      const cell = own ?? (cover?.down && reader.copied ? cover.cell : undefined);
      if (cell === undefined) continue;
      const reading = reader.read(cell, values);
      const { value, remarks } = reading;
      if (reader.telling) telling++;
      else if (!reading.harmless) entry.harmless = false;
      if (value !== undefined) {
        if (reader.telling) told++;
        if (reader.required) given++;
        if (reader.describing) entry.describes = true;
        (values as Record<string, unknown>)[name] = value;
        if (name === 'value') precision = reading.precision;
      } else if (remarks.length > 0 && !remarks[0]?.notice.asEmpty) {
        fail(entry, name);
        if (reading.also !== undefined) fail(entry, reading.also);
      }
      if (copies !== null && isFilled(cell)) copies[name] = cell.text.trim();
      if (remarks.length > 0) readings.push([name, reading]);
      if (own === undefined || !(cell.marks?.strikethrough || cell.marks?.unseen)) continue;
      found ??= [];
      found.push(...looksIn(entry, reader.column, cell));
    }
    // Below a gap, a row without an id none of whose cells fits its column.
    if (gap && begun && kind === 'data' && told === 0 && telling > 1) {
      outside.begin(row, false);
      return nothing;
    }
    begun = true;
    const findings: Finding[] = found ?? [];
    if (precision !== undefined) findings.push(...settlePrecision(entry, precision));
    if (groups !== null) findings.push(...groups(entry, row));
    findings.push(...inherit(entry));
    for (const name of given === required.length ? none : required) {
      if (values[name] !== undefined || entry.faulty.has(name)) continue;
      fail(entry, name);
      // Without an id nobody knows what the row inherits: only the id is asked for.
      const inheritable = values.activity_id === undefined && columnNamed.get(name)!.of === 'activity';
      if (!layout.columns.has(name) || inheritable) continue;
      const holds = texts[name] === undefined ? 'nothing' : 'placeholder';
      findings.push(findingIn(entry, requiredEmpty, name, { column: name, holds }));
    }
    for (const [name, { value, remarks }] of readings) {
      // A placeholder where a value is needed is told as a missing value.
      if (value === undefined && remarks[0]?.notice.asEmpty && entry.faulty.has(name)) continue;
      for (const { notice, data } of remarks) findings.push(findingIn(entry, notice, name, data));
    }
    if (row.cells.length > width) findings.push(...overflow(entry, row, width));
    if (blank.length > 0) outside.see(row);
    unread?.see(row);
    totals.add(entry);
    return { entry, findings };
  }

  return { parse, close: () => [...outside.findings(), ...(unread?.findings() ?? [])] };
}

function aside(
  kind: Exclude<RowKind, 'empty' | 'identified' | 'data' | 'other-headings'>,
  row: Row,
  layout: Layout,
  check: ReturnType<typeof totalsChecker>['check'],
): Parsed {
  const place = rowPlace(layout, row);
  if (kind === 'total') {
    const { compared, findings } = check(row);
    const note = raise(totalsRow, place, { compared: compared ? 'yes' : 'no' });
    return { entry: null, findings: [note, ...findings] };
  }
  const notice = { headings: repeatedHeading, remark: notesUnderTable }[kind];
  return { entry: null, findings: [raise(notice, place, {})] };
}

/** "over 50" in the value cell is a precision; where the precision column says otherwise, the words in the value hold. */
function settlePrecision(entry: Entry, words: string | undefined): Finding[] {
  const { values } = entry;
  if (words === undefined) return [];
  const said = values.precision;
  values.precision = words;
  return said === undefined || said === words
    ? []
    : [findingIn(entry, precisionDisagrees, 'value', { words, said })];
}

/** Cells beyond the last heading are lost to everyone: said, never dropped silently. */
function overflow(entry: Entry, row: Row, width: number): Finding[] {
  let beyond = 0;
  eachCell(row, (cell, index) => {
    if (index >= width && isFilled(cell)) beyond++;
  });
  if (beyond === 0) return [];
  return [findingIn(entry, raggedRowLong, null, { count: beyond, width: entry.layout.width })];
}
