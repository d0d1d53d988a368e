import { groupBy } from '../group-by.ts';
import type { PackTable } from './pack.ts';
import type { PackProblem, Trouble } from './problem.ts';
import { split } from './shapes.ts';

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
  parted = false,
): void {
  if (table === undefined || codes === undefined) return;
  const named = table.rows.flatMap(({ row, cells }) => {
    const cell = cells[column] ?? '';
    return (parted ? split(cell) : [cell]).map((code) => ({ code, row }));
  });
  const strangers = named.filter(({ code }) => code !== '' && !codes.has(code));
  for (const [code, places] of groupBy(strangers, (one) => one.code)) {
    const [row = null, ...more] = places.map((one) => one.row);
    const trouble = { problem: 'code-unknown', found: code, more, codes: [...codes] } as const;
    problems.push({ file: table.file, row, column, ...trouble });
  }
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
