import type { Finding, Slot } from '../finding.ts';
import type { Row } from '../table/table.ts';
import { closest } from './closest.ts';
import { type ColumnName, columns } from './columns.ts';
import { headingLabels, headingOf } from './labels/index.ts';
import { normalise } from './normalise.ts';

/** How a column was recognised, surest first. */
export type MatchLevel = 'tag' | 'name' | 'label' | 'joined' | 'close';

/** One recognised column. */
interface HeadingMatch {
  readonly name: ColumnName;
  /** From 1. */
  readonly column: number;
  /** As the office typed it. */
  readonly heading: string;
  readonly how: MatchLevel;
  /** Of a label. */
  readonly language: string | null;
}

/** The headings of one sheet: what was matched, and where the data begin. */
export interface Headings {
  /** Row of the headings as typed; tags and column names may stand in rows below it. */
  readonly row: number;
  /** First row that may hold data. */
  readonly dataFrom: number;
  readonly matches: readonly HeadingMatch[];
  /** Headings that are none of ours. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
  readonly duplicates: readonly { readonly name: ColumnName; readonly columns: readonly number[] }[];
  /** Columns recognised in two ways that disagree. */
  readonly conflicts: readonly {
    readonly column: number;
    readonly heading: string;
    readonly names: readonly ColumnName[];
  }[];
}

/** Rows with anything in them that are searched for headings. */
export const headingRows = 25;
/** Fewer recognised columns than this are no heading row. */
const fewestHeadings = 3;

const levels: readonly MatchLevel[] = ['tag', 'name', 'label', 'joined', 'close'];

/** Tag and attributes without order or spaces: `#date +start` is `#date+start`. */
function tagForm(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!/^#[a-z][a-z0-9_]*(\s*\+\s*[a-z][a-z0-9_]*)*$/.test(trimmed)) return null;
  const [tag = '', ...attributes] = trimmed.split('+').map((part) => part.trim());
  return [tag, ...attributes.sort()].join('+');
}

const byTag = columns.map((column) => ({ parts: tagForm(column.hxl)!.split('+'), name: column.name }));

/** As HXL patterns match: the same tag with all our attributes, others allowed; the most specific column wins. */
function tagged(form: string): ColumnName | undefined {
  const parts = form.split('+');
  const fitting = byTag
    .filter((tag) => tag.parts[0] === parts[0] && tag.parts.every((part) => parts.includes(part)))
    .sort((a, b) => b.parts.length - a.parts.length);
  const [best, second] = fitting;
  return second?.parts.length === best?.parts.length ? undefined : best?.name;
}
const byName = new Map<string, ColumnName>(columns.map((column) => [normalise(column.name), column.name]));
const byLabel = new Map<string, { name: ColumnName; language: string }>();
for (const [language, labels] of Object.entries(headingLabels)) {
  for (const { name } of columns) {
    for (const label of labels[name]) {
      const plain = normalise(label);
      if (!byLabel.has(plain)) byLabel.set(plain, { name, language });
    }
  }
}

type Found = { name: ColumnName; how: MatchLevel; language: string | null };

function exact(text: string): Found | null {
  const tag = tagForm(text);
  if (tag !== null) {
    const name = tagged(tag);
    return name === undefined ? null : { name, how: 'tag', language: null };
  }
  const plain = normalise(text);
  const name = byName.get(plain);
  if (name !== undefined) return { name, how: 'name', language: null };
  const label = byLabel.get(plain);
  return label === undefined ? null : { name: label.name, how: 'label', language: label.language };
}

function near(text: string): Found | null {
  if (text.trim().startsWith('#')) return null;
  const plain = normalise(text);
  if (plain.length < 4) return null;
  const candidates = [...byName, ...[...byLabel].map(([key, { name }]) => [key, name] as const)];
  const name = closest(plain, candidates, 0.2);
  return name === null ? null : { name, how: 'close', language: null };
}

const textAt = (row: Row | undefined, column: number) => (row?.cells[column - 1]?.text ?? '').trim();

/** Text of a two-row heading: the nearest filled cell at or left of the column above, and the cell itself. */
function joinedText(above: Row, row: Row, column: number): string | null {
  const own = textAt(row, column);
  for (let left = column; left > 0 && own !== ''; left--) {
    const parent = textAt(above, left);
    if (parent !== '') return `${parent} ${own}`;
  }
  return null;
}

/** Tags of other standards' columns are headings too, never data. */
const isTagRow = (row: Row) =>
  row.cells.filter((cell) => cell !== undefined && tagForm(cell.text) !== null).length >= fewestHeadings;

function matchRow(row: Row, above: Row | undefined): Map<number, Found> {
  const found = new Map<number, Found>();
  row.cells.forEach((cell, index) => {
    if (cell === undefined || cell.text.trim() === '' || cell.type !== 'text') return;
    const column = index + 1;
    const joined = above === undefined ? null : joinedText(above, row, column);
    const whole = joined === null ? null : exact(joined);
    const match = exact(cell.text) ?? (whole && { ...whole, how: 'joined' as const });
    if (match !== null) found.set(column, match);
  });
  return found;
}

/** Adds close matches for columns nobody claims; only done in a row that is known to hold headings. */
function addNear(row: Row, found: Map<number, Found>): void {
  const taken = new Set([...found.values()].map((match) => match.name));
  const guesses: [number, Found][] = [];
  row.cells.forEach((cell, index) => {
    if (cell === undefined || found.has(index + 1)) return;
    const guess = near(cell.text);
    if (guess !== null && !taken.has(guess.name)) guesses.push([index + 1, guess]);
  });
  for (const [column, guess] of guesses) {
    if (guesses.filter(([, other]) => other.name === guess.name).length === 1) found.set(column, guess);
  }
}

/**
 * Finds the heading rows among the first rows of a sheet (labels, column names and HXL tags may stand in rows one
 * under the other) and says what each column is; null when no row has enough known headings.
 */
export function findHeadings(rows: readonly Row[]): Headings | null {
  const top = rows.slice(0, headingRows);
  const matched = top.map((row, index) => matchRow(row, top[index - 1]));
  const size = (found: Map<number, Found>) => new Set([...found.values()].map((match) => match.name)).size;
  const best = matched.reduce(
    (winner, found, index) => (size(found) > size(matched[winner]!) ? index : winner),
    0,
  );
  if (matched.length === 0 || size(matched[best]!) < fewestHeadings) return null;

  const isHeading = (index: number) =>
    index >= 0 && index < top.length && (size(matched[index]!) >= fewestHeadings || isTagRow(top[index]!));
  let first = best;
  let last = best;
  while (isHeading(first - 1)) first--;
  while (isHeading(last + 1)) last++;
  // Headings in a language nobody here knows, above a row of tags: shown to the person as typed.
  const tagged = [...matched[first]!.values()].every((match) => match.how === 'tag');
  const typed = tagged && first > 0 && top[first]!.row === top[first - 1]!.row + 1 ? first - 1 : first;
  for (let index = first; index <= last; index++) addNear(top[index]!, matched[index]!);
  return assemble(top.slice(typed, last + 1), matched.slice(typed, last + 1));
}

function assemble(rows: readonly Row[], matched: readonly Map<number, Found>[]): Headings {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const matches: HeadingMatch[] = [];
  const unknown: { column: number; heading: string }[] = [];
  const conflicts: { column: number; heading: string; names: ColumnName[] }[] = [];
  for (let column = 1; column <= width; column++) {
    const heading = rows.map((row) => textAt(row, column)).find((text) => text !== '') ?? '';
    const found = matched.flatMap((row) => row.get(column) ?? []);
    const best = levels.flatMap((level) => found.filter((match) => match.how === level))[0];
    if (best !== undefined) matches.push({ ...best, column, heading });
    else if (heading !== '') unknown.push({ column, heading });
    const names = [...new Set(found.filter((match) => match.how !== 'close').map((match) => match.name))];
    if (names.length > 1) conflicts.push({ column, heading, names });
  }
  const duplicates = [...new Set(matches.map((match) => match.name))].flatMap((name) => {
    const same = matches.filter((match) => match.name === name).map((match) => match.column);
    return same.length > 1 ? [{ name, columns: same }] : [];
  });
  const lastRow = rows[rows.length - 1]!.row;
  return { row: rows[0]!.row, dataFrom: lastRow + 1, matches, unknown, duplicates, conflicts };
}

/** What is to be said about a sheet's headings; places are in the heading row. */
export function headingFindings(headings: Headings, file: string, sheet: string | null): Finding[] {
  const at = (
    code: string,
    column: number | null,
    data: Record<string, Slot>,
    heading?: string,
  ): Finding => ({
    code,
    place: { file, sheet, row: headings.row, column },
    data,
    ...(heading === undefined ? {} : { value: heading, heading }),
  });
  const found: Finding[] = [];
  if (headings.row > 1) found.push(at('H200', null, { count: headings.row - 1 }));
  const present = new Set(headings.matches.map((match) => match.name));
  const typed = headings.unknown.map((column) => column.heading);
  for (const { name, need } of columns) {
    if (need !== 'R' || present.has(name)) continue;
    found.push({
      ...at('H201', null, { column: name, label: headingOf(name), unknown: typed }),
      column: name,
    });
  }
  for (const { column, heading } of headings.unknown) found.push(at('H202', column, { heading }, heading));
  for (const { name, columns: twice } of headings.duplicates) {
    found.push({
      ...at('H203', twice[1]!, { column: name, label: headingOf(name), count: twice.length }),
      related: twice.map((column) => ({ file, sheet, row: headings.row, column })),
      column: name,
    });
  }
  for (const match of headings.matches.filter(({ how }) => how === 'close')) {
    found.push({
      ...at('H204', match.column, { label: headingOf(match.name) }, match.heading),
      column: match.name,
    });
  }
  for (const { column, heading, names } of headings.conflicts)
    found.push(at('H207', column, { names }, heading));
  const translated = headings.matches.filter(({ language }) => language !== null && language !== 'en');
  if (translated.length > 0) {
    const languages = [...new Set(translated.map((match) => match.language!))];
    found.push(at('H206', null, { count: translated.length, languages }));
  }
  return found;
}
