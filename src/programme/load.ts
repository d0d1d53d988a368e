import { groupBy } from '../group-by.ts';
import { checkPack, type RawPack } from './check-pack.ts';
import { factsBut } from './facts.ts';
import { type PackSource, type PackTable, readJson, readTable } from './pack.ts';
import { exampleFiles, groupsFile, noteStrays } from './pack-names.ts';
import type { PackProblem } from './problem.ts';
import {
  type Code,
  type Labels,
  type ListName,
  leavableColumns,
  listNames,
  type Programme,
  type ReportTexts,
} from './programme.ts';
import {
  codeShape,
  countryNameShape,
  countryShape,
  groupShape,
  indicatorShape,
  programmeShape,
  reportShape,
  shaped,
  targetShape,
} from './shapes.ts';
import { toldOnce } from './told-once.ts';
import { spelledOut, wordingsOf } from './wordings.ts';

const datedColumns = ['from', 'until'];
/** Tables that hold words in every language of the pack. */
const labelledFiles = [...listNames.map((name) => `codes/${name}.csv`), 'indicators.csv'];

/** What is wrong with a pack, file by file in order of rows, and the groups that could be read. */
interface Faulty {
  readonly problems: readonly PackProblem[];
  readonly groups: Programme['groups'];
}

/** Reads and checks a whole pack; either the programme, or every problem found. */
export function loadProgramme(pack: PackSource): { readonly programme: Programme } | Faulty {
  const problems: PackProblem[] = [];
  const json = <T>(file: string, shape: Parameters<typeof shaped<T>>[0]): T | undefined => {
    const value = readJson(pack, file, problems);
    return value === undefined ? undefined : shaped(shape, value, file, null, problems);
  };
  const value = readJson(pack, 'programme.json', problems);
  // What is wrong with a word of the facts must not hide what is wrong with everything that needs the others.
  const typed =
    value === undefined
      ? undefined
      : (shaped(programmeShape, value, 'programme.json', null, problems) ?? factsBut(value));
  const facts = typed === undefined ? undefined : { ...typed, ...spelledOut(typed, problems) };
  const languages = facts?.languages ?? [];
  const table = (file: string, columns: readonly string[], optional: readonly string[] = []) =>
    readTable(pack, file, columns, null, problems, optional);
  const labelled = (
    file: string,
    columns: readonly string[],
    optional: readonly string[] = [],
    labels = /^[a-z]{2}$/,
  ) => {
    const found = readTable(pack, file, [...columns, ...languages], labels, problems, optional);
    for (const { row, cells } of found?.rows ?? []) {
      for (const column of languages.filter((language) => cells[language] === '')) {
        problems.push({ file, row, column, problem: 'label-missing' });
      }
    }
    return found;
  };
  const rows = <T>(from: PackTable | undefined, shape: Parameters<typeof shaped<T>>[0]) =>
    (from?.rows ?? []).flatMap((row) => {
      const value = shaped(shape, row.cells, from?.file ?? '', row, problems);
      return value === undefined ? [] : [{ value, labels: labelsOf(row.cells), cells: row.cells }];
    });

  /** A list without a column needs no file; where the facts cannot be read, nobody knows which column that is. */
  const isLeftOut = (name: ListName) =>
    (facts?.columnsLeftOut ?? leavableColumns).some((one) => one === name) &&
    !pack.files.has(`codes/${name}.csv`);
  const none = (name: ListName): PackTable => ({ file: `codes/${name}.csv`, rows: [] });
  const raw: RawPack = {
    lists: Object.fromEntries(
      listNames.map((name) => [
        name,
        isLeftOut(name) ? none(name) : labelled(`codes/${name}.csv`, ['code', 'aliases'], datedColumns),
      ]),
    ) as Record<ListName, PackTable | undefined>,
    countries: table(
      'countries.csv',
      ['alpha3', 'alpha2', 'name', 'languages', 'date_order', 'decimal', 'currency', 'never'],
      datedColumns,
    ),
    names: table('country-names.csv', ['alpha3', 'language', 'name']),
    indicators: labelled(
      'indicators.csv',
      ['code', 'unit', 'pillar', 'objectives', 'level', 'aggregation', 'protected', 'sentence'],
      ['kind', 'meets_from', 'aliases', ...datedColumns],
      new RegExp(`^(?:(?:unit|sentence)_(?!${facts?.action.language}$))?[a-z]{2}$`),
    ),
    targets: table(
      'targets.csv',
      ['indicator', 'country', 'period', 'baseline', 'target', 'source'],
      datedColumns,
    ),
    groups: pack.files.has(groupsFile) ? labelled(groupsFile, ['code', 'among', 'aliases']) : undefined,
  };
  const names = groupBy(
    rows(raw.names, countryNameShape).map(({ value }) => value),
    ({ alpha3 }) => alpha3,
  );
  const countries = rows(raw.countries, countryShape).map(({ value }) => ({
    ...value,
    names: (names.get(value.alpha3) ?? []).map(({ language, name }) => ({ language, name })),
  }));
  const lists = Object.fromEntries(
    listNames.map((name): [ListName, Code[]] => [
      name,
      rows(raw.lists[name], codeShape).map(({ value, labels }) => ({ ...value, labels })),
    ]),
  ) as Record<ListName, Code[]>;
  const indicators = rows(raw.indicators, indicatorShape).map(({ value, labels, cells }) => ({
    ...{ ...value, labels, wordings: wordingsOf(cells) },
  }));
  const targets = rows(raw.targets, targetShape).map(({ value }) => value);
  const groups = rows(raw.groups, groupShape).map(({ value, labels }) => ({ ...value, labels }));
  const reports: Record<string, ReportTexts> = {};
  for (const name of facts?.reports ?? []) {
    const report = json(`reports/${name}.json`, reportShape(name, languages));
    if (report !== undefined) reports[name] = report;
  }
  const [logged, worded] = exampleFiles;
  const withWords = [...labelledFiles, worded, groupsFile].filter((file) => pack.files.has(file));
  const examples = pack.files.has(logged)
    ? readTable(pack, logged, ['activity_id', 'indicator'], null, problems, null)
    : undefined;
  const words = pack.files.has(worded) && languages.length > 0 ? labelled(worded, []) : undefined;
  checkPack(raw, facts, reports, problems);
  noteStrays([...pack.files.keys()], facts?.reports, problems);
  if (problems.length > 0 || facts === undefined)
    return { problems: inOrder(toldOnce(problems, withWords)), groups };
  const { sha256 } = pack;
  const shown = {
    rows: (examples?.rows ?? []).map(({ cells }) => cells),
    words: (words?.rows ?? []).map(({ cells }) => labelsOf(cells)),
  };
  const tables = { countries, lists, indicators, targets, groups };
  return { programme: { ...facts, sha256, ...tables, reports, examples: shown } };
}

function labelsOf(cells: Readonly<Record<string, string>>): Labels {
  return Object.fromEntries(
    Object.entries(cells).filter(([column, cell]) => /^[a-z]{2}$/.test(column) && cell !== ''),
  );
}

function inOrder(problems: readonly PackProblem[]): PackProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0),
  );
}
