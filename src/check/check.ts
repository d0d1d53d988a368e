import { filePlace } from '../address.ts';
import { codeReaders } from '../log/cells/code.ts';
import type { Convention } from '../log/cells/context.ts';
import { contradict, promisedBy } from '../log/file-name.ts';
import { type LogOptions, openLog } from '../log/log.ts';
import type { Entry, Promised } from '../log/rows/entry.ts';
import { fileChanged } from '../notices/file-changed.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { noDataRows } from '../notices/no-data-rows.ts';
import { nothingDone } from '../notices/nothing-done.ts';
import { nothingDoneContradicted } from '../notices/nothing-done-contradicted.ts';
import { passedOver } from '../notices/passed-over.ts';
import { sameFileTwice } from '../notices/same-file-twice.ts';
import { own } from '../own.ts';
import { knowPhonesOf } from '../privacy/phones.ts';
import { isReportPeriod, type Programme } from '../programme/programme.ts';
import { canBeOff, noticeOf } from '../rules/catalogue.ts';
import { rules } from '../rules/index.ts';
import type { Context } from '../rules/rule.ts';
import { runRules } from '../rules/run.ts';
import type { Book, Source } from '../table/table.ts';
import { NumberList } from '../text/number-list.ts';
import { collecting } from './collect.ts';
import { whatFilesAre } from './fingerprint.ts';
import { keepingValues } from './kept-values.ts';
import { type Asked, conclude, type ReadFile, type Result, readFile } from './result.ts';
import { type SafelyNamed, safelyNamed, safePath, safeSheet } from './safe-names.ts';
import { withStarts } from './starts.ts';

/** What is to be checked against, and how the files are to be read. */
export interface CheckOptions {
  readonly programme: Programme;
  /** The rules' today, ISO date. */
  readonly asOf: string;
  /** What the files are expected to be. */
  readonly country?: string;
  readonly period?: string;
  /** Codes of rules whose findings are not told; they still count in the verdict. */
  readonly off?: ReadonlySet<string>;
  /** Keep all entries in the result: for counting, not for large checks. Their `values` alone take half the room. */
  readonly keep?: boolean | 'values';
  /** Throws a `TooManyRows` where more entries would be kept. */
  readonly mostKept?: number;
  readonly reading?: Pick<LogOptions, 'sheets' | 'encoding' | 'delimiter' | 'dateOrder' | 'decimal'>;
  /** Paths of files that lie beside the sources and are no logs, in order of name. */
  readonly passedOver?: readonly string[];
  /** Told before each file is read. */
  readonly onFile?: (file: string, index: number, count: number) => void;
}

/** More entries to be kept than were asked for at most; its message is for nobody. */
export class TooManyRows extends Error {}

/**
 * Checks files against the schema and the rules and says all that was found: in one pass over each, and in another where
 * the later rows of a file proved another way of writing dates or numbers. Throws a RangeError on options that are none.
 */
export async function check(given: readonly Source[], options: CheckOptions): Promise<Result> {
  refuse(given, options);
  await knowPhonesOf(options.programme.countries.map(({ alpha2 }) => alpha2));
  const sources = safelyNamed(given);
  const proven = new Map<string, Convention>();
  for (;;) {
    const result = await pass(sources, options, proven);
    if (result !== null) return result;
  }
}

/** Throws on what no file can be blamed for: names that stand for two files, and settings that are none. */
function refuse(sources: readonly Source[], { programme, asOf, country, period, off }: CheckOptions): void {
  const names = new Set(sources.map(({ name }) => name));
  if (names.size < sources.length) throw new RangeError('Two sources have the same name.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new RangeError(`asOf is no ISO date: ${asOf}`);
  if (country !== undefined && !programme.countries.some(({ alpha3 }) => alpha3 === country))
    throw new RangeError(`The programme has no country ${country}.`);
  if (period !== undefined && !isReportPeriod(programme, period))
    throw new RangeError(`The programme has no period ${period}.`);
  for (const code of off ?? [])
    if (!canBeOff(noticeOf(code))) throw new RangeError(`${code} cannot be switched off.`);
}

/** One pass over all files; null when the later rows of one proved another convention than the one it was read by. */
async function pass(
  sources: readonly SafelyNamed[],
  options: CheckOptions,
  proven: Map<string, Convention>,
): Promise<Result | null> {
  const { programme, off = new Set() } = options;
  const context: Context = {
    ...options,
    indicators: new Map(programme.indicators.map((indicator) => [indicator.code, indicator])),
    files: sources.length,
  };
  const running = runRules(rules, context);
  const bench = collecting(off, Boolean(options.keep));
  const readers = codeReaders(programme, options.asOf);
  const bySha = new Map<string, Named[]>();
  const read: ReadFile[] = [];
  const entries: Entry[] = [];
  const kept = options.keep === 'values' ? keepingValues() : null;
  const activities = activityCounter();
  const whats = whatFilesAre();
  const starts = new Map<string, NonNullable<Book['starts']>>();
  // The others are read all the same: what they prove is then known as well, and there is one more pass and not one for each.
  let again = false;
  for (const [index, { source, finding: misnamed }] of sources.entries()) {
    options.onFile?.(source.name, index, sources.length);
    const named = { name: source.name, promised: promisedBy(source.name, readers.countries) };
    const alike = bySha.get(source.sha256) ?? [];
    const twin = alike.find(({ promised }) => !contradict(promised, named.promised));
    if (twin !== undefined && source.size > 0 && source.sha256 !== '') {
      const other = filePlace(twin.name);
      bench.add(raise(sameFileTwice, filePlace(source.name), { other: twin.name }, { related: [other] }));
      continue;
    }
    bySha.set(source.sha256, [...alike, named]);
    const reading = {
      ...options.reading,
      ...own({ country: options.country, convention: proven.get(source.name) }),
      ids: running.memory.ids,
    };
    const log = await openLog(source, { programme, readers, ...reading });
    const file = readFile(log, source);
    whats.open(file.file, log.stamp);
    if (log.book.starts !== undefined) starts.set(file.file, log.book.starts);
    const earlier = entries.length;
    if (misnamed !== null) bench.add(misnamed);
    read.push(file);
    for (const finding of log.findings) bench.add(finding, null, log);
    for await (const batch of log.rows()) {
      for (const { entry, findings } of batch) {
        const ruled = entry === null ? [] : running.see(entry);
        for (const finding of findings) if (!needed(finding, ruled)) bench.add(finding, entry);
        if (entry === null) continue;
        for (const finding of ruled) if (!isTold(finding, findings)) bench.add(finding, entry);
        if (options.keep)
          entries.push(kept === null ? entry : { ...entry, texts: noTexts, values: kept(entry.values) });
        if (entries.length > (options.mostKept ?? Number.POSITIVE_INFINITY)) throw new TooManyRows();
        note(file, entry);
        whats.see(file.file, entry.values);
        if (activities.see(running.memory.activity, read.length)) file.activities++;
      }
    }
    const closed = log.close();
    if (closed.proven !== null && !proven.has(source.name)) {
      proven.set(source.name, closed.proven);
      again = true;
    }
    if (again) continue;
    if ((await source.isUnchanged?.()) === false) {
      entries.splice(earlier);
      bench.sayOnly(source.name, [misnamed, raise(fileChanged, filePlace(source.name), {})]);
      continue;
    }
    for (const finding of closed.findings) bench.add(finding, null, log);
    const { nothingDone: said } = closed;
    file.nothingDone = said !== null && file.rows === 0;
    const [first] = log.sheets;
    if (said !== null)
      bench.add(
        file.nothingDone
          ? raise(nothingDone, said, {})
          : raise(nothingDoneContradicted, said, { rows: file.rows }),
      );
    else if (
      file.rows === 0 &&
      first !== undefined &&
      !closed.findings.some(({ notice }) => notice.cutsShort)
    )
      bench.add(raise(noDataRows, filePlace(source.name, first.sheet.name), {}));
  }
  if (again) return null;
  for (const finding of running.end()) bench.add(finding);
  const beside = options.passedOver ?? [];
  if (beside.length > 0) {
    const folder = folderOf(beside);
    const names = beside.map((path) => safePath(path.slice(folder.length)));
    bench.add(raise(passedOver, filePlace(safePath(folder) || '.'), { count: names.length, names }));
  }
  const { diagnostics, ...collected } = bench.collected(
    sources.map(({ source }) => source),
    read,
    whats.of,
  );
  const told = { ...collected, diagnostics: await withStarts(diagnostics, starts) };
  return conclude(read, told, entries, activities.count, {
    ...{ programme, asOf: options.asOf, off, asked: askedOf(options) },
  });
}

const askedOf = ({ country, period, reading = {} }: CheckOptions): Asked => ({
  country: country ?? null,
  period: period ?? null,
  sheets: (reading.sheets ?? []).map(safeSheet),
  encoding: reading.encoding ?? null,
  delimiter: reading.delimiter ?? null,
  dateOrder: reading.dateOrder ?? null,
  decimal: reading.decimal ?? null,
  ...{ waivers: null, baseline: null, expect: null, changed: [], since: null },
});

interface Named {
  readonly name: string;
  readonly promised: Promised;
}

const noTexts: Entry['texts'] = {};

/** The innermost folder that holds all of some paths, with the separator at its end; empty where they share none. */
function folderOf(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(/(?<=[/\\])(?=.)/).slice(0, -1));
  const apart = first.findIndex((part, at) => rest.some((other) => other[at] !== part));
  return (apart < 0 ? first : first.slice(0, apart)).join('');
}

/** Whether a cell that counts as empty is one that a rule asks for: then only the rule is told. */
const needed = ({ notice, column }: Finding, ruled: readonly Finding[]): boolean =>
  notice.asEmpty === true && ruled.some((one) => one.column === column);

/** Whether the reader has said the same of a cell, of another row beside it. */
const isTold = ({ notice, column }: Finding, said: readonly Finding[]): boolean =>
  said.some((one) => one.notice === notice && one.column === column);

function note(file: ReadFile, { values }: Entry): void {
  file.rows++;
  file.country ??= values.country ?? null;
  file.period ??= values.period ?? null;
}

/** Counts activities by their numbers, files coming one after the other; the number 0 is no activity. */
function activityCounter() {
  const lastFile = new NumberList();
  return {
    /** In all files. */
    count: 0,
    /** Whether the activity is new in this file, files counting from 1. */
    see(activity: number, file: number): boolean {
      const last = lastFile.at(activity);
      if (activity === 0 || last === file) return false;
      if (last === 0) this.count++;
      lastFile.set(activity, file);
      return true;
    },
  };
}
