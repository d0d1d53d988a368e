import type { Place } from '../address.ts';
import type { Finding } from '../finding.ts';
import type { Cell, Row } from '../table/table.ts';
import { type CellContext, type CellReading, readCell } from './cell.ts';
import { type Column, type ColumnName, columns, type Values } from './columns.ts';
import { type Entry, findingIn, type Layout, placeIn } from './entry.ts';
import { type MergedDown, mergedDown } from './merges.ts';
import { rowTeller } from './rows.ts';
import { totalsChecker } from './totals.ts';

/** What one row gave: an entry when it holds data, and what is to be said about it. */
export interface Parsed {
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

const activityColumns = columns.filter(
  (column): column is typeof column & Column => column.of === 'activity',
);
const required = columns.filter((column) => column.need === 'R');

/** An activity's first row: what later rows inherit, and where it stands. */
interface First {
  readonly values: Values;
  /** Cells of the first row that could not be read: their holes are inherited too. */
  readonly faulty: readonly ColumnName[];
  readonly place: Place;
}

/**
 * Turns rows into entries, cell by cell: a bad cell is a finding and a hole, not a lost row. Later rows of an activity
 * inherit its empty cells from the first; totals, repeated headings and remarks are recognised and never become entries.
 */
export function rowParser(
  layout: Layout,
  context: CellContext,
  merges: readonly string[] = [],
): (row: Row) => Parsed {
  const shape = columns.flatMap((column: Column) => {
    const at = layout.columns.get(column.name);
    return at === undefined ? [] : [{ column, index: at.column - 1 }];
  });
  const width = Math.max(...shape.map(({ index }) => index + 1));
  const firsts = new Map<string, First>();
  const kindOf = rowTeller(layout);
  const totals = totalsChecker(layout, context.convention);
  const above = mergedDown(merges);

  return (row) => {
    const kind = kindOf(row);
    if (kind !== 'data') return aside(kind, row, layout, () => totals.check(row));
    const values: Values = {};
    const texts: Partial<Record<ColumnName, string>> = {};
    const faulty = new Set<ColumnName>();
    const inherited = new Set<ColumnName>();
    const entry: Entry = {
      layout,
      row: row.row,
      ...(row.line === undefined ? {} : { line: row.line }),
      values,
      texts,
      inherited,
      faulty,
    };
    const readings: [ColumnName, CellReading][] = [];
    const merged: Finding[] = [];
    let precision: string | undefined;
    for (const { column, index } of shape) {
      const down = above(row, index + 1);
      if (down !== null) merged.push(mergedFinding(entry, column, down));
      // One value over several rows is nobody's: a hole, told once.
      if (down !== null && column.of === 'line' && column.kind !== 'id') faulty.add(column.name);
      const own = row.cells[index];
      const cell = own ?? (column.of === 'activity' || column.kind === 'id' ? down?.cell : undefined);
      if (cell === undefined) continue;
      const reading = readCell(column, cell, context, !context.fractional.has(values.indicator ?? ''));
      if (reading.value !== undefined) {
        (values as Record<string, unknown>)[column.name] = reading.value;
        if (reading.precision !== undefined && column.name === 'value') precision = reading.precision;
      } else if (reading.faults.length > 0 && (column.need === 'R' || reading.faults[0]?.code !== 'C331')) {
        faulty.add(column.name);
      }
      if (cell.text.trim() !== '') texts[column.name] = cell.text.trim();
      if (reading.faults.length > 0) readings.push([column.name, reading]);
    }
    const findings = readings.flatMap(([name, reading]) =>
      reading.faults.map(({ code, data }) => findingIn(entry, code, name, data)),
    );
    findings.push(...merged, ...crossedOut(entry, row, shape));
    findings.push(...settlePrecision(entry, precision));
    findings.push(...inherit(entry, inherited, faulty, firsts));
    for (const { name } of required) {
      if (values[name] !== undefined || faulty.has(name)) continue;
      faulty.add(name);
      if (layout.columns.has(name)) findings.push(findingIn(entry, 'C300', name, { column: name }));
    }
    findings.push(...overflow(entry, row, width));
    totals.add(entry);
    return { entry, findings };
  };
}

function aside(
  kind: 'total' | 'headings' | 'remark',
  row: Row,
  layout: Layout,
  check: () => Finding[],
): Parsed {
  const place: Place = { file: layout.file, sheet: layout.sheet, row: row.row, column: null };
  const code = { total: 'S119', headings: 'S122', remark: 'S121' }[kind];
  return { entry: null, findings: [{ code, place, data: {} }, ...(kind === 'total' ? check() : [])] };
}

/** One value over several rows: a copy for what describes the activity, an error for what is counted. */
function mergedFinding(entry: Entry, { name, of, kind }: Column, { from }: MergedDown): Finding {
  return findingIn(entry, of === 'activity' || kind === 'id' ? 'S114' : 'C348', name, { from });
}

function crossedOut(entry: Entry, row: Row, shape: readonly { column: Column; index: number }[]): Finding[] {
  return shape
    .filter(({ index }) => row.cells[index]?.marks?.strikethrough)
    .map(({ column }) => findingIn(entry, 'C337', column.name));
}

/** "over 50" in the value cell is a precision; where the precision column says otherwise, the words in the value hold. */
function settlePrecision(entry: Entry, words: string | undefined): Finding[] {
  const { values } = entry;
  if (words === undefined) return [];
  const said = values.precision;
  values.precision = words;
  return said === undefined || said === words ? [] : [findingIn(entry, 'C347', 'value', { words, said })];
}

const same = (left: unknown, right: unknown) =>
  left === right || (Array.isArray(left) && Array.isArray(right) && left.join('\n') === right.join('\n'));

function inherit(
  entry: Entry,
  inherited: Set<ColumnName>,
  faulty: Set<ColumnName>,
  firsts: Map<string, First>,
): Finding[] {
  const { values } = entry;
  const id = values.activity_id;
  if (id === undefined) return [];
  const plain = firsts.get(id);
  const key =
    values.period === undefined || plain?.values.period === values.period ? id : `${id} ${values.period}`;
  const first = firsts.get(key);
  if (first === undefined) {
    const kept: Values = {};
    for (const { name } of activityColumns) (kept as Record<string, unknown>)[name] = values[name];
    firsts.set(plain === undefined ? id : key, { values: kept, faulty: [...faulty], place: placeIn(entry) });
    return [];
  }
  const found: Finding[] = [];
  for (const { name } of activityColumns) {
    const before = first.values[name];
    if (values[name] === undefined) {
      if (first.faulty.includes(name) && entry.texts[name] === undefined) faulty.add(name);
      if (before === undefined || faulty.has(name)) continue;
      (values as Record<string, unknown>)[name] = before;
      inherited.add(name);
    } else if (before !== undefined && !same(values[name], before)) {
      const at = { ...first.place, column: entry.layout.columns.get(name)?.column ?? null };
      found.push(findingIn(entry, 'R606', name, { here: shown(values[name]), there: shown(before) }, [at]));
    }
  }
  return found;
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join('; ') : String(value));

/** Cells beyond the last heading are lost to everyone: said, never dropped silently. */
function overflow(entry: Entry, row: Row, width: number): Finding[] {
  const beyond = row.cells.slice(Math.max(width, entry.layout.width)).filter(filled).length;
  if (beyond === 0) return [];
  return [findingIn(entry, 'S117', null, { count: beyond, width: entry.layout.width })];
}

const filled = (cell: Cell | undefined) => cell !== undefined && cell.text.trim() !== '';
