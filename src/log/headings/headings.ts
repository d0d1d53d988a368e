import type { Range } from '../../address.ts';
import { groupBy } from '../../group-by.ts';
import type { ColumnName } from '../../schema/columns.ts';
import type { GroupOf } from '../../schema/group-headings.ts';
import type { MatchLevel, Recognised } from '../../schema/heading-names.ts';
import { tagForm } from '../../schema/heading-tags.ts';
import { isPrinted } from '../../schema/labels/index.ts';
import { type Cell, isFilled, type Row } from '../../table/table.ts';
import { hiddenSign } from '../../text/hidden.ts';
import type { HeadedColumn } from '../rows/entry.ts';
import { fromTop } from '../rows/merges.ts';
import { type Candidate, isNumbering, matchRow, textAt } from './candidate.ts';
import type { Fits } from './cell-fits.ts';
import { leaveOtherFigures } from './outer-bands.ts';
import { settle } from './settle.ts';

/** One recognised column; the heading holds both parts where it is parted over two rows. */
type HeadingMatch = Recognised & HeadedColumn;

/** The headings of one sheet: what was matched, and where the data begin. */
export interface Headings {
  /** Row of the headings as typed; tags and column names may stand in rows below it. */
  readonly row: number;
  /** Its physical line in a text file. */
  readonly line: number | undefined;
  /** First row that may hold data. */
  readonly dataFrom: number;
  readonly matches: readonly HeadingMatch[];
  /** Everything that stands as a heading, from the left. */
  readonly all: readonly HeadedColumn[];
  /** Columns of the grant's own groups of people, by their code; of two of one group the first. */
  readonly groups: ReadonlyMap<string, HeadedColumn>;
  /** Headings that are none of ours, from the left. */
  readonly unknown: readonly HeadedColumn[];
  readonly duplicates: readonly { readonly name: ColumnName; readonly columns: readonly number[] }[];
  /** Columns recognised in two ways that disagree. */
  readonly conflicts: readonly (HeadedColumn & { readonly names: readonly ColumnName[] })[];
  /** Columns between the headings that have none. */
  readonly blank: readonly number[];
  /** Headings that are numbers or dates: values stand where a name should. */
  readonly values: readonly (HeadedColumn & { readonly kind: 'number' | 'date' })[];
  /** Headings with characters that nobody sees. */
  readonly hidden: readonly (HeadedColumn & { readonly sign: 'space' | 'direction' | 'other' })[];
  /** ISO 639-1 languages that the headings prove, the one of most headings first; none of columns by name. */
  readonly languages: readonly string[];
}

/** Rows with anything in them that are searched for headings. */
export const headingRows = 25;
/** Fewer recognised columns than this are no heading row. */
const fewestHeadings = 3;

const levels: readonly MatchLevel[] = ['tag', 'name', 'label', 'joined', 'close'];

const size = ({ found }: Candidate) => new Set([...found.values()].map((match) => match.name)).size;

/** Tags of other standards' columns are headings too, never data. */
const isTagRow = ({ row }: Candidate) =>
  row.cells.filter((cell) => cell !== undefined && tagForm(cell.text) !== null).length >= fewestHeadings;

/** Parents over a row of headings: some of its headings need them, or some columns have their heading only there. */
function hasParents(above: Candidate, { row, joined }: Candidate, merges: readonly Range[]): boolean {
  if (joined.size > 0) return true;
  const only = (column: number) => textAt(row, column) === '';
  return (
    [...above.found.keys()].some(only) &&
    merges.some(({ top, bottom }) => top === above.row.row && bottom === row.row)
  );
}

/** A row of texts below headings that stand over several columns, with nothing below a heading of one column. */
function isSubheading(above: Candidate, { row, found, joined, banded }: Candidate): boolean {
  const parted = (column: number) => joined.has(column) || banded.has(column);
  return (
    joined.size + banded.size > 0 &&
    [...found.keys()].every(parted) &&
    row.cells.every((cell, index) => {
      if (!isFilled(cell)) return true;
      return parted(index + 1) || (valueKind(cell) === null && !above.found.has(index + 1));
    })
  );
}

/** Headings in a language nobody here knows, over most of a row of tags: shown to the person as typed. */
function isTyped(above: Candidate | undefined, { row, found }: Candidate): boolean {
  if (above?.row.row !== row.row - 1) return false;
  const matches = [...found];
  const headed = matches.filter(([column]) => textAt(above.row, column) !== '');
  return (
    matches.length > 0 && matches.every(([, { how }]) => how === 'tag') && headed.length * 2 >= matches.length
  );
}

/**
 * Finds the heading rows among the first rows of a sheet (labels, column names and HXL tags may stand in rows one
 * under the other, and a heading may be parted over two rows) and says what each column is; null when no row has enough
 * known headings. `merged` are the sheet's merged ranges. A heading with a slip of typing is read where all cells below it
 * fit; without `fits` it never is.
 */
export function findHeadings(
  rows: readonly Row[],
  merged: readonly Range[] = [],
  fits: Fits = () => false,
  groupOf: GroupOf = () => null,
): Headings | null {
  const top = rows.slice(0, headingRows);
  const lastRow = top.at(-1)?.row ?? 0;
  const merges = fromTop(merged).filter((merge) => merge.top <= lastRow);
  const all = top.map((row, index) => matchRow(row, top[index - 1], merges, fits, groupOf));
  const sizes = all.map(size);
  const most = Math.max(...sizes);
  const best = all[sizes.indexOf(most)];
  if (best === undefined || most < fewestHeadings) return null;

  const isHeading = (one: Candidate | undefined) =>
    one !== undefined && (size(one) >= fewestHeadings || isTagRow(one));
  let first = all.indexOf(best);
  let last = first;
  while (isHeading(all[first - 1])) first--;
  while (isHeading(all[last + 1])) last++;
  const below = all[last + 1];
  if (below !== undefined && isSubheading(all[last]!, below)) last++;
  const above = all[first - 1];
  if (above !== undefined && hasParents(above, all[first]!, merges)) first--;
  const heads = all.slice(first, last + 1);
  leaveOtherFigures(heads, top.slice(0, first), merges);
  const typed = isTyped(all[first - 1], all[first]!) ? first - 1 : first;
  const languages = settle(heads, rows.slice(last + 1), fits);
  const found = assemble(all.slice(typed, last + 1), languages, groupOf);
  const next = all[last + 1]?.row;
  return next !== undefined && isNumbering(next) ? { ...found, dataFrom: next.row + 1 } : found;
}

/** Values that stand where a heading should. */
function valueKind({ type, text }: Cell): 'number' | 'date' | null {
  if (type === 'number' || type === 'date') return type;
  const plain = text.trim();
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(plain)) return 'date';
  return /^[-+]?\d[\d\s.,]*%?$/.test(plain) ? 'number' : null;
}

function assemble(heads: readonly Candidate[], languages: readonly string[], groupOf: GroupOf): Headings {
  const width = Math.max(...heads.map(({ row }) => row.cells.length));
  const matches: HeadingMatch[] = [];
  const all: HeadedColumn[] = [];
  const conflicts: Headings['conflicts'][number][] = [];
  const values: Headings['values'][number][] = [];
  const hidden: Headings['hidden'][number][] = [];
  const blank: number[] = [];
  const groups = new Map<string, HeadedColumn>();
  for (let column = 1; column <= width; column++) {
    const cells = heads.flatMap(({ row }) => (textAt(row, column) === '' ? [] : [row.cells[column - 1]!]));
    const [cell] = cells;
    if (cell === undefined) {
      blank.push(column);
      continue;
    }
    const lowest = heads.findLast(({ joined }) => joined.has(column));
    const banded = heads.find((one, index) => index > 0 && one.banded.has(column));
    const parted = lowest ?? banded;
    const upper = lowest?.joined.get(column) ?? banded?.banded.get(column);
    const heading = parted ? `${upper} ${textAt(parted.row, column)}` : cell.text.trim();
    // What stands over a parted heading is a part of it, not a heading of its own.
    const from = parted === undefined ? 0 : heads.indexOf(parted);
    const found = heads.slice(from).flatMap((one) => one.found.get(column) ?? []);
    const best = [...found].sort((a, b) => levels.indexOf(a.how) - levels.indexOf(b.how))[0];
    const kind = valueKind(cell);
    all.push({ column, heading });
    const group = cells.map(({ text }) => groupOf(text)).find((one) => one !== null);
    if (best === undefined && group !== undefined && !groups.has(group))
      groups.set(group, { column, heading });
    if (best !== undefined) matches.push({ ...best, column, heading });
    if (best === undefined && kind !== null) values.push({ column, heading, kind });
    const names = [...new Set(found.filter((match) => match.how !== 'close').map((match) => match.name))];
    if (names.length > 1) conflicts.push({ column, heading, names });
    const sign = hiddenSign(cells.map(({ text }) => text).join(''));
    if (sign !== null) hidden.push({ column, heading, sign });
  }
  const besides = besidesOwn(matches);
  const kept = matches.filter((match) => !besides.has(match));
  const read = new Set([...kept, ...groups.values()].map(({ column }) => column));
  return {
    row: heads[0]!.row.row,
    line: heads[0]!.row.line,
    dataFrom: heads.at(-1)!.row.row + 1,
    matches: kept,
    groups,
    unknown: all.filter(({ column }) => !read.has(column)),
    all,
    duplicates: [...groupBy(kept, ({ name }) => name)].flatMap(([name, same]) =>
      same.length > 1 ? [{ name, columns: same.map(({ column }) => column) }] : [],
    ),
    conflicts,
    blank: blank.filter((column) => column < all.at(-1)!.column),
    values,
    hidden,
    languages,
  };
}

/** Headings that may mean a column beside that column's own heading: they are the office's own, “Notes” beside “Comments”. */
function besidesOwn(matches: readonly HeadingMatch[]): ReadonlySet<HeadingMatch> {
  const isOwn = ({ name, how, heading }: HeadingMatch) =>
    how === 'tag' || how === 'name' || isPrinted(name, heading);
  const others = [...groupBy(matches, ({ name }) => name).values()].flatMap((same) => {
    if (same.length === 1) return [];
    const own = same.filter(isOwn);
    return own.length === 1 ? same.filter((match) => match !== own[0]) : [];
  });
  return new Set(others);
}
