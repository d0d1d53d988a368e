import type { PackProblem } from './problem.ts';
import { listNames } from './programme.ts';

/** Tables of a pack that shows rows worked out: a log, and its texts in other languages. */
export const exampleFiles = ['examples.csv', 'example-words.csv'] as const;

/** The table of kinds of people that a grant counts besides. */
export const groupsFile = 'groups.csv';

/** The tables a pack has, and the file of its facts; reports stand beside them in `reports/`. */
const fixedNames: readonly string[] = [
  'programme.json',
  'countries.csv',
  'country-names.csv',
  'indicators.csv',
  'targets.csv',
  groupsFile,
  ...exampleFiles,
  ...listNames.map((name) => `codes/${name}.csv`),
];

/** Folders of a pack besides its own. */
export const packFolders = ['codes', 'reports'] as const;

/** Whether a file is looked at at all: tables and facts, also those saved in another form. Notes may lie beside them. */
export const isPackLike = (name: string): boolean =>
  /\.(?:csv|tsv|json|xlsx|xlsm|xls|ods|numbers)$/i.test(name) && !/(?:^|\/)(?:\.|~\$)/.test(name);

/** Whether a pack may have a file of this name. */
export const isPackName = (name: string): boolean =>
  fixedNames.includes(name) || /^reports\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/.test(name);

/** The file that was meant to be this one: of its name in other letters or saved in another form; null where none is. */
export function beside(name: string, there: readonly string[]): string | null {
  const stem = (one: string) => one.toLowerCase().replace(/\.[a-z]+$/, '');
  return there.find((one) => one !== name && stem(one) === stem(name) && !isPackName(one)) ?? null;
}

/** Notes files of which nothing is read; those that stand in for a missing one are told there. */
export function noteStrays(
  there: readonly string[],
  reports: readonly string[] | undefined,
  problems: PackProblem[],
): void {
  const named = reports?.map((name) => `reports/${name}.json`);
  const missing = problems.flatMap((one) => (one.problem === 'file-missing' ? (one.beside ?? []) : []));
  for (const file of there) {
    const isReport = file.startsWith('reports/') && isPackName(file);
    const known = isReport ? (named?.includes(file) ?? true) : isPackName(file);
    if (known || missing.includes(file)) continue;
    problems.push({ file, row: null, column: null, problem: isReport ? 'report-unnamed' : 'file-stray' });
  }
}
