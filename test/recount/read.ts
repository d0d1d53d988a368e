import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

/** A row of a log by column name, as text; dates as YYYY-MM-DD or as they were typed. */
export type Row = Record<string, string>;

const table = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true });

/** The pack's tables and the words that the example logs use for its codes. */
export const pack = {
  indicators: table('templates/glo-act/indicators.csv'),
  /** Of countries to the end of the action, and of all countries together in one period. */
  targets: table('templates/glo-act/targets.csv').filter(({ period }) => period === ''),
  milestones: table('templates/glo-act/targets.csv').filter(({ period }) => period !== ''),
  stages: table('templates/glo-act/codes/stage.csv').map(({ code }) => code!),
  countries: table('templates/glo-act/countries.csv'),
};

const folded = (text: string) => text.trim().toLowerCase();
const codes = (list: string) =>
  new Map(
    table(`templates/glo-act/codes/${list}.csv`).flatMap(({ code, ...words }) =>
      [code!, ...Object.values(words).flatMap((cell) => cell.split('|'))].map(
        (word) => [folded(word), code!] as const,
      ),
    ),
  );
const readAs: Record<string, Map<string, string>> = {
  country: new Map([
    ...table('templates/glo-act/country-names.csv').map(
      ({ name, alpha3 }) => [folded(name!), alpha3!] as const,
    ),
    ...pack.countries.map(({ alpha3 }) => [folded(alpha3!), alpha3!] as const),
  ]),
  ...Object.fromEntries(
    ['pillar', 'status', 'counted_here', 'precision', 'basis', 'people_basis', 'stage'].map((list) => [
      list,
      codes(list),
    ]),
  ),
};
/** Headings by language: one word may be two columns in two languages. */
const headings = Map.groupBy(table('fixtures/headings.csv'), ({ language }) => language!)
  .values()
  .map((of) => new Map(of.map(({ heading, column }) => [heading!, column!])))
  .toArray();

/** Every result row of the example logs, inherited cells filled in. */
export async function exampleRows(folder = 'fixtures/logs'): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of readdirSync(folder).filter((file) => /\.(csv|tsv|xlsx)$/.test(file)))
    rows.push(
      ...logRows(
        name.endsWith('.xlsx') ? await sheet(`${folder}/${name}`) : text(readFileSync(`${folder}/${name}`)),
      ),
    );
  return rows;
}

/** The result rows of one log given as text. */
export const textRows = (csv: string): Row[] => logRows(text(Buffer.from(csv)));

function text(bytes: Buffer): string[][] {
  const head = bytes.toString('utf8').split('\n', 1)[0]!;
  const delimiter = ['\t', ';', ','].find((mark) => head.split(mark).length > 10)!;
  return parse(bytes, { delimiter, bom: true, relax_column_count: true });
}

async function sheet(path: string): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const lines: string[][] = [];
  workbook.worksheets[0]!.eachRow((row) => {
    const cells = row.values as unknown[];
    lines.push(
      Array.from(cells.slice(1), (cell) =>
        cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''),
      ),
    );
  });
  return lines;
}

function logRows(lines: string[][]): Row[] {
  const names = (line: string[]) => {
    const known = (of: Map<string, string>) => line.filter((cell) => of.has(cell.trim())).length;
    const language = headings.toSorted((one, other) => known(other) - known(one))[0]!;
    return line.map((cell) => language.get(cell.trim()) ?? cell.trim());
  };
  const at = lines.findIndex((line) => names(line).includes('activity_id'));
  const columns = names(lines[at]!);
  const first = new Map<string, Row>();
  return lines
    .slice(at + 1)
    .map((line) => Object.fromEntries(columns.map((column, index) => [column, (line[index] ?? '').trim()])))
    .filter(({ activity_id: id }) => /^[A-Z]{3}-\d{4}-\d+$/.test(id!))
    .map((row) => {
      const full = { ...row };
      const before = first.get(row.activity_id!);
      if (before === undefined) first.set(row.activity_id!, row);
      for (const column of own) full[column] = row[column] || before?.[column] || '';
      for (const [column, words] of Object.entries(readAs))
        full[column] = words.get(folded(full[column] ?? '')) ?? full[column] ?? '';
      return full;
    });
}

/** What an activity says once for all its rows. */
const own = [
  'title',
  'period',
  'country',
  'pillar',
  'status',
  'start_date',
  'joint_id',
  'counted_here',
  'spent',
  'currency',
];
