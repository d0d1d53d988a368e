import { groupBy } from '../group-by.ts';
import { closestName } from '../text/closest.ts';
import { plainForm } from '../text/normalise.ts';
import { type PackTable, split } from './pack.ts';
import { meantPeriod } from './period-meant.ts';
import type { PackProblem, Trouble } from './problem.ts';

/** Codes that are there, or undefined where their table cannot be read. */
export type Codes = ReadonlySet<string> | undefined;

/** What a column holds, bad rows included, so that one mistake is not told again by those who refer to it. */
export function column(table: PackTable | undefined, name: string): Codes {
  return table && new Set(table.rows.map(({ cells }) => cells[name] ?? ''));
}

/** Every cell of a column, or each of its parts between `|`, must be one of the codes; a stranger is told once, with its rows. */
export function refer(
  table: PackTable | undefined,
  column: string,
  codes: Codes,
  problems: PackProblem[],
  {
    parted = false,
    meant,
  }: { readonly parted?: boolean; readonly meant?: (found: string) => string | null } = {},
): void {
  if (table === undefined || codes === undefined) return;
  const named = table.rows.flatMap(({ row, cells }) => {
    const cell = cells[column] ?? '';
    return (parted ? split(cell) : [cell]).map((code) => ({ code, row }));
  });
  const strangers = named.filter(({ code }) => code !== '' && !codes.has(code));
  let told = 0;
  for (const [code, places] of groupBy(strangers, (one) => one.code)) {
    const [row = null, ...more] = places.map((one) => one.row);
    problems.push({
      file: table.file,
      row,
      column,
      ...stranger(code, codes, more, told++ < mostNear, meant),
    });
  }
}

/** Strangers in one column for which the nearest code is sought: each is held against the whole list. */
const mostNear = 50;

/** A code that is none of these, with the one that may be meant. */
export function stranger(
  found: string,
  codes: Iterable<string>,
  more: readonly number[] = [],
  seekNear = true,
  meant: (found: string) => string | null = (name) => sameLetters(name, listOf(codes)),
): Trouble {
  const all = listOf(codes);
  const near = seekNear ? (meantPeriod(found, all) ?? meant(found) ?? closestName(found, all)) : null;
  return { problem: 'code-unknown', found, near, more, files: [], codes: all };
}

/** The code that is the same but for case and accents. */
const sameLetters = (found: string, codes: readonly string[]) =>
  codes.find((code) => plainForm(code) === plainForm(found)) ?? null;

/** One list for all the strangers to it, however many they are. */
const lists = new WeakMap<object, readonly string[]>();
function listOf(codes: Iterable<string>): readonly string[] {
  const known = lists.get(codes) ?? [...codes];
  lists.set(codes, known);
  return known;
}

/** The columns together must differ from row to row. */
export function once(
  table: PackTable | undefined,
  columns: readonly string[],
  problems: PackProblem[],
): void {
  const seen = new Map<string, number>();
  for (const { row, cells } of table?.rows ?? []) {
    const values = columns.map((column) => cells[column] ?? '');
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (values.some((value) => value !== '')) {
      const found = values.filter((value) => value !== '').join(', ');
      const place = { file: table?.file ?? '', row, column: columns[0] ?? null };
      problems.push({ ...place, problem: 'row-twice', found, first });
    }
  }
}

/** The table's codes must be exactly these, in any order. */
export function fixed(table: PackTable | undefined, codes: readonly string[], problems: PackProblem[]): void {
  if (table === undefined) return;
  const note = (row: number | null, trouble: Trouble) =>
    problems.push({ file: table.file, row, column: 'code', ...trouble });
  for (const { row, cells } of table.rows) {
    if (!codes.includes(cells.code ?? ''))
      note(row, { problem: 'code-not-ours', found: cells.code ?? '', codes });
  }
  const there = column(table, 'code');
  for (const code of codes.filter((code) => !there?.has(code)))
    note(null, { problem: 'code-missing', code, codes });
}
