import type { Range } from '../../address.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { type MatchLevel, near, type Recognised, recognise, tagForm } from '../../schema/heading-names.ts';
import type { Cell, Row } from '../../table/table.ts';
import { hiddenSign } from '../../text/hidden.ts';
import { normalise } from '../../text/normalise.ts';
import type { HeadedColumn } from '../rows/entry.ts';
import { fromTop, mergesInRow } from '../rows/merges.ts';

/** One recognised column; the heading holds both parts where it is parted over two rows. */
type HeadingMatch = Recognised & HeadedColumn;

/** The headings of one sheet: what was matched, and where the data begin. */
export interface Headings {
  /** Row of the headings as typed; tags and column names may stand in rows below it. */
  readonly row: number;
  /** First row that may hold data. */
  readonly dataFrom: number;
  readonly matches: readonly HeadingMatch[];
  /** Headings that are none of ours. */
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
}

/** Rows with anything in them that are searched for headings. */
export const headingRows = 25;
/** Fewer recognised columns than this are no heading row. */
const fewestHeadings = 3;

const levels: readonly MatchLevel[] = ['tag', 'name', 'label', 'joined', 'close'];

const textAt = (row: Row | undefined, column: number) => (row?.cells[column - 1]?.text ?? '').trim();

/** A row that may hold headings, what was found in it, and the text over each of its cells. */
interface Candidate {
  readonly row: Row;
  readonly found: Map<number, Recognised>;
  /** Columns recognised together with the text above them, and that text. */
  readonly joined: ReadonlyMap<number, string>;
}

/**
 * Texts over the cells of a row, by column; `sure` where a text stands over just this cell or is merged over it. A text
 * that is merged over some columns belongs to those and no others.
 */
function parentsOf(
  above: Row,
  row: Row,
  merges: readonly Range[],
): ({ text: string; sure: boolean } | null)[] {
  const over = mergesInRow(merges, above.row);
  let left = 0;
  return Array.from({ length: row.cells.length + 1 }, (_, column) => {
    if (column === 0) return null;
    if (textAt(above, column) !== '') left = column;
    const merge = over[column];
    const from = merge === undefined ? left : merge.left;
    if (merge === undefined && left !== column && over[left] !== undefined) return null;
    if (merge !== undefined && (merge.top !== above.row || merge.bottom >= row.row)) return null;
    const text = textAt(above, from);
    return text === '' ? null : { text, sure: merge !== undefined || left === column };
  });
}

/** What two texts name together; null when the upper one names it alone, for then the lower one is no heading. */
function joinedName(upper: string, lower: string): Recognised | null {
  const both = recognise(`${upper} ${lower}`) ?? recognise(`${lower} ${upper}`);
  return both?.name === recognise(upper)?.name ? null : both;
}

/** Whether a cell of a row is an activity id: then the row holds data, whatever else it may look like. */
export const holdsId = (row: Row): boolean =>
  row.cells.some((cell) => cell !== undefined && /^\s*[A-Z]{3}-\d{4}-\d{3,}\s*$/i.test(cell.text));

function matchRow(row: Row, above: Row | undefined, merges: readonly Range[]): Candidate {
  const found = new Map<number, Recognised>();
  const joined = new Map<number, string>();
  const parents = above?.row === row.row - 1 ? parentsOf(above, row, merges) : [];
  if (holdsId(row)) return { row, found, joined };
  row.cells.forEach((cell, index) => {
    if (cell === undefined || cell.type !== 'text' || cell.text.trim() === '') return;
    const column = index + 1;
    const own = recognise(cell.text);
    const parent = own?.how === 'tag' ? null : parents[column];
    const text = cell.text.trim();
    const both = parent && normalise(text) !== '' ? joinedName(parent.text, text) : null;
    if (parent && both && (own === null || (parent.sure && both.name !== own.name))) {
      found.set(column, { ...both, how: 'joined' });
      joined.set(column, parent.text);
    } else if (own !== null) found.set(column, own);
  });
  return { row, found, joined };
}

/** Adds close matches for columns nobody claims; only done in a row that is known to hold headings. */
function addNear({ row, found }: Candidate): void {
  const taken = new Set([...found.values()].map((match) => match.name));
  const guesses: [number, Recognised][] = [];
  row.cells.forEach((cell, index) => {
    if (cell?.type !== 'text' || found.has(index + 1)) return;
    const guess = near(cell.text);
    if (guess !== null && !taken.has(guess.name)) guesses.push([index + 1, guess]);
  });
  for (const [column, guess] of guesses) {
    if (guesses.filter(([, other]) => other.name === guess.name).length === 1) found.set(column, guess);
  }
}

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

/** A row below headings all of whose cells are headings too, some of them only with the text above. */
function isSubheading({ row, found, joined }: Candidate): boolean {
  return joined.size > 0 && row.cells.every((cell, index) => !cell?.text.trim() || found.has(index + 1));
}

/** Headings in a language nobody here knows, over most of a row of tags: shown to the person as typed. */
function isTyped(above: Candidate | undefined, { row, found }: Candidate): boolean {
  if (above?.row.row !== row.row - 1) return false;
  const matches = [...found];
  const headed = matches.filter(([column]) => textAt(above.row, column) !== '');
  return matches.every(([, { how }]) => how === 'tag') && headed.length * 2 >= matches.length;
}

/**
 * Finds the heading rows among the first rows of a sheet (labels, column names and HXL tags may stand in rows one
 * under the other, and a heading may be parted over two rows) and says what each column is; null when no row has enough
 * known headings. `merged` are the sheet's merged ranges.
 */
export function findHeadings(rows: readonly Row[], merged: readonly Range[] = []): Headings | null {
  const top = rows.slice(0, headingRows);
  const lastRow = top.at(-1)?.row ?? 0;
  const merges = fromTop(merged).filter((merge) => merge.top <= lastRow);
  const all = top.map((row, index) => matchRow(row, top[index - 1], merges));
  const best = all.reduce<Candidate | null>(
    (winner, one) => (winner === null || size(one) > size(winner) ? one : winner),
    null,
  );
  if (best === null || size(best) < fewestHeadings) return null;

  const isHeading = (one: Candidate | undefined) =>
    one !== undefined && (size(one) >= fewestHeadings || isTagRow(one));
  let first = all.indexOf(best);
  let last = first;
  while (isHeading(all[first - 1])) first--;
  while (isHeading(all[last + 1])) last++;
  const below = all[last + 1];
  if (below !== undefined && isSubheading(below)) last++;
  const above = all[first - 1];
  if (above !== undefined && hasParents(above, all[first]!, merges)) first--;
  const typed = isTyped(all[first - 1], all[first]!) ? first - 1 : first;
  const heads = all.slice(typed, last + 1);
  for (const one of heads.slice(first - typed)) addNear(one);
  return assemble(heads);
}

/** Values that stand where a heading should. */
function valueKind({ type, text }: Cell): 'number' | 'date' | null {
  if (type === 'number' || type === 'date') return type;
  const plain = text.trim();
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(plain)) return 'date';
  return /^[-+]?\d[\d\s.,]*%?$/.test(plain) ? 'number' : null;
}

function assemble(heads: readonly Candidate[]): Headings {
  const width = Math.max(...heads.map(({ row }) => row.cells.length));
  const matches: HeadingMatch[] = [];
  const unknown: HeadedColumn[] = [];
  const conflicts: Headings['conflicts'][number][] = [];
  const values: Headings['values'][number][] = [];
  const hidden: Headings['hidden'][number][] = [];
  const blank: number[] = [];
  for (let column = 1; column <= width; column++) {
    const cells = heads.flatMap(({ row }) => (textAt(row, column) === '' ? [] : [row.cells[column - 1]!]));
    const [cell] = cells;
    if (cell === undefined) {
      blank.push(column);
      continue;
    }
    const lowest = heads.findLast(({ joined }) => joined.has(column));
    const heading = lowest ? `${lowest.joined.get(column)} ${textAt(lowest.row, column)}` : cell.text.trim();
    // What stands over a parted heading is a part of it, not a heading of its own.
    const from = lowest === undefined ? 0 : heads.indexOf(lowest);
    const found = heads.slice(from).flatMap((one) => one.found.get(column) ?? []);
    const best = levels.flatMap((level) => found.filter((match) => match.how === level))[0];
    const kind = valueKind(cell);
    if (best !== undefined) matches.push({ ...best, column, heading });
    else unknown.push({ column, heading });
    if (best === undefined && kind !== null) values.push({ column, heading, kind });
    const names = [...new Set(found.filter((match) => match.how !== 'close').map((match) => match.name))];
    if (names.length > 1) conflicts.push({ column, heading, names });
    const sign = hiddenSign(cells.map(({ text }) => text).join(''));
    if (sign !== null) hidden.push({ column, heading, sign });
  }
  const duplicates = [...new Set(matches.map((match) => match.name))].flatMap((name) => {
    const same = matches.filter((match) => match.name === name).map((match) => match.column);
    return same.length > 1 ? [{ name, columns: same }] : [];
  });
  const lastHeading = Math.max(...[...matches, ...unknown].map(({ column }) => column));
  return {
    row: heads[0]!.row.row,
    dataFrom: heads.at(-1)!.row.row + 1,
    matches,
    unknown,
    duplicates,
    conflicts,
    blank: blank.filter((column) => column < lastHeading),
    values,
    hidden,
  };
}

/** ISO 639-1 language of most of the headings that are labels; English where none is. */
export function languageOf({ matches }: Pick<Headings, 'matches'>): string {
  const counts = new Map<string, number>();
  for (const { language } of matches)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}
