import { groupBy } from '../group-by.ts';
import { listed, type PackProblem, type PackTable, quote } from './pack.ts';
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
    const where = more.length === 0 ? '' : `, also in row ${listed(more.map(String))}`;
    const message = `Found ${quote(code)}${where}; needed is one of ${listed([...codes])}.`;
    problems.push({ file: table.file, row, column, message });
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
      const found = quote(values.filter((value) => value !== '').join(', '));
      const message = `Found ${found} again, already in row ${first}; needed is one row.`;
      problems.push({ file: table?.file ?? '', row, column: columns[0] ?? null, message });
    }
  }
}

/** The table's codes must be exactly these, in any order. */
export function fixed(table: PackTable | undefined, codes: readonly string[], problems: PackProblem[]): void {
  if (table === undefined) return;
  const needed = `needed are exactly ${listed(codes)}`;
  const note = (row: number | null, message: string) =>
    problems.push({ file: table.file, row, column: 'code', message });
  for (const { row, cells } of table.rows) {
    if (!codes.includes(cells.code ?? '')) note(row, `Found ${quote(cells.code)}; ${needed}.`);
  }
  const there = column(table, 'code');
  for (const code of codes.filter((code) => !there?.has(code)))
    note(null, `Found no row "${code}"; ${needed}.`);
}
