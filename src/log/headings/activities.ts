import { type Column, type ColumnName, columns } from '../../schema/columns.ts';
import type { Cell, Row } from '../../table/table.ts';
import { latinLookAlike } from '../../text/normalise.ts';
import type { Fits } from './cell-fits.ts';
import type { Headings } from './headings.ts';

/** An activity's id, however it is parted: “PAK 2018/014”, “PAK2018-14”. */
const id = /(?:^|[^A-Z])[A-Z]{3}[\s_/.–—-]*20\d\d[\s_/.–—-]+\d{2,}(?!\d)/;

function isId(cell: Cell, fits: Fits): boolean {
  const { text } = cell;
  if (text.length > 40) return false;
  if (/\d{3}/.test(text) && fits('activity_id', cell)) return true;
  const typed = text.toUpperCase();
  return id.test(latinLookAlike(typed)?.toUpperCase() ?? typed);
}

const coded = columns
  .filter(({ kind, name }: Column) => (kind === 'list' || kind === 'indicator') && name !== 'counted_here')
  .map(({ name }) => name);
/** Codes beside a date that no other table has by chance; lists of codes have no dates. */
const fewestCodes = 3;

/** A date and codes of several columns: a row of a log, wherever its headings are. */
function isOfLog({ cells }: Row, fits: Fits): boolean {
  const filled = cells.filter(
    (cell) => cell !== undefined && cell.text.trim() !== '' && cell.text.length < 60,
  ) as Cell[];
  if (!filled.some((cell) => /\d/.test(cell.text) && fits('start_date', cell))) return false;
  const texts = filled.filter(({ type }) => type === 'text');
  return coded.filter((name) => texts.some((cell) => fits(name, cell))).length >= fewestCodes;
}

const activities: readonly ColumnName[] = ['activity_id', 'title'];
const results: readonly ColumnName[] = [
  'start_date',
  'end_date',
  'value',
  'target',
  'women',
  'men',
  'girls',
  'boys',
];

/** Headings of activities with dates or figures, and rows below them. */
function isList({ matches, dataFrom }: Headings, rows: readonly Row[]): boolean {
  const has = (names: readonly ColumnName[]) => {
    const at = matches.filter(({ name }) => names.includes(name)).map(({ column }) => column - 1);
    return (row: Row) => at.some((index) => (row.cells[index]?.text ?? '').trim() !== '');
  };
  const [named, told] = [has(activities), has(results)];
  return rows.some((row) => row.row >= dataFrom && named(row) && told(row));
}

/** Whether the first rows of a sheet hold activities, so that it must not be left out in silence. */
export const holdActivities = (rows: readonly Row[], headings: Headings | null, fits: Fits): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell !== undefined && isId(cell, fits))) ||
  (headings !== null && isList(headings, rows)) ||
  rows.some((row) => isOfLog(row, fits));
