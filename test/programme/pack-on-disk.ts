import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { pack as words } from '../../src/locales/en/programme.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import type { PackSource } from '../../src/programme/pack.ts';
import type { PackProblem } from '../../src/programme/problem.ts';
import { listNames, type Programme } from '../../src/programme/programme.ts';
import { printProblem } from '../../src/programme/words.ts';

/** A pack in memory that a test may change: tables and JSON values by file name. */
export interface Pack {
  readonly tables: Record<string, string[][]>;
  readonly json: Record<string, unknown>;
}

/** Reads a pack from a folder of this repository. */
export function packOnDisk(folder: string): Pack {
  const text = (file: string) =>
    readFileSync(fileURLToPath(new URL(`../../${folder}/${file}`, import.meta.url)), 'utf8');
  const rows = (file: string) =>
    parse(text(file), { bom: true, relax_column_count: true, delimiter: [',', ';'] }) as string[][];
  const isThere = (name: string) =>
    existsSync(fileURLToPath(new URL(`../../${folder}/${name}.csv`, import.meta.url)));
  const tables = [
    'countries',
    'country-names',
    'indicators',
    'targets',
    'groups',
    'examples',
    'example-words',
    ...listNames.map((list) => `codes/${list}`),
  ];
  const json = (file: string) => [file, JSON.parse(text(file))] as const;
  const [name, programme] = json('programme.json');
  return {
    tables: Object.fromEntries(tables.filter(isThere).map((name) => [`${name}.csv`, rows(`${name}.csv`)])),
    json: Object.fromEntries([
      [name, programme],
      ...(programme.reports as string[]).map((report) => json(`reports/${report}.json`)),
    ]),
  };
}

/** The pack as the loader takes it. */
export function packSource({ tables, json }: Pack): PackSource {
  const texts = [
    ...Object.entries(tables).map(([name, rows]) => [name, csv(rows)] as const),
    ...Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)] as const),
  ];
  const bytes = (text: string) => new TextEncoder().encode(text);
  return { files: new Map(texts.map(([name, text]) => [name, bytes(text)])), sha256: '0'.repeat(64) };
}

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');

/** The programme of a pack that must be sound. */
export function loadedPack(folder: string): Programme {
  const result = loadProgramme(packSource(packOnDisk(folder)));
  if ('problems' in result)
    throw new Error(result.problems.map((one) => printProblem(one, words)).join('\n'));
  return result.programme;
}

/** The shipped pack with a channel that ended with 2017, for what needs something that is out of use. */
export function packWithHistory(): Programme {
  const programme = loadedPack('templates/glo-act');
  const fax = { code: 'fax', labels: { en: 'Fax' }, aliases: [], from: null, until: '2017-12-31' };
  const channel = [...programme.lists.channel, fax];
  return { ...programme, lists: { ...programme.lists, channel } };
}

/** The shipped pack; never change it, `problemsAfter` copies it. */
export const good = packOnDisk('templates/glo-act');

/** Problems after a change to a copy of the sound pack, as their place and what is said of them. */
export function problemsAfter(change: (pack: Pack) => void) {
  const pack = structuredClone(good);
  change(pack);
  const result = loadProgramme(packSource(pack));
  return 'problems' in result ? result.problems.map(worded) : [];
}

const worded = (problem: PackProblem) => ({
  file: problem.file,
  row: problem.row,
  column: problem.column,
  message: words.problem(problem),
});

/** Types into a cell, by row number and heading. */
export function type({ tables }: Pack, file: string, row: number, heading: string, value: string): void {
  const column = tables[file]?.[0]?.indexOf(heading) ?? -1;
  const cells = tables[file]?.[row - 1];
  if (cells === undefined || column < 0) throw new Error(`no ${heading} in row ${row} of ${file}`);
  cells[column] = value;
}

/** Sets, or with undefined removes, what a dotted path leads to. */
export function put({ json }: Pack, file: string, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce(
    (inner, key) => inner[key] as Record<string, unknown>,
    json[file] as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}
