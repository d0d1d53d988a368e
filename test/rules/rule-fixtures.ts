import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { IntlMessageFormat } from 'intl-messageformat';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { FindingWords } from '../../src/formats/words.ts';
import type { ExampleRow, Slot } from '../../src/notices/notice.ts';
import { maxRows } from '../../src/table/csv.ts';
import { maxFileBytes } from '../../src/table/read.ts';
import { maxRecordBytes } from '../../src/table/records.ts';
import type { Source } from '../../src/table/table.ts';
import { packWithHistory } from '../programme/pack-on-disk.ts';

const folder = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url));
const programme = packWithHistory();
const records = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][];

/** Codes expected at a row of a file, or about the whole file and its headings at row 0. */
export type Expected = Readonly<Record<string, readonly string[]>>;

export interface Fixture {
  readonly sources: readonly Source[];
  readonly expected: Expected;
  /** Files beside them that are no logs. */
  readonly passedOver?: readonly string[];
}

/** A file in memory as the readers take it. */
function source(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.length, sha256, read: async (start, end) => bytes.subarray(start, end) };
}

const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records as a CSV file. */
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

const listed = records(readFileSync(`${folder}expect.csv`, 'utf8')).slice(1);

const [headings = [], first = []] = records(readFileSync(`${folder}clean.csv`, 'utf8'));

/** A row that varies the clean one, as an officer would type it. */
const vary = (row: ExampleRow) =>
  headings.map((name, index) => row[name as keyof ExampleRow] ?? first[index] ?? '');

const endless = (name: string, row: string, count: number) =>
  source(name, csv([headings]) + row.repeat(count));
/** Fixtures too large to be kept: a file's limits, each passed by one. */
const made: Readonly<Record<string, () => Fixture>> = {
  'file-unreadable': () => ({
    sources: [{ ...source('locked.csv', ''), unreadable: 'EACCES' }],
    expected: { 'locked.csv:0': ['F001'] },
  }),
  'file-changed': () => ({
    sources: [{ ...source('saved.csv', csv([headings, first])), isUnchanged: async () => false }],
    expected: { 'saved.csv:0': ['F042'] },
  }),
  'file-too-large': () => ({
    sources: [{ ...source('large.csv', csv([headings])), size: maxFileBytes + 1 }],
    expected: { 'large.csv:0': ['F005'] },
  }),
  'too-many-rows': () => ({
    sources: [endless('endless.csv', ',\n', maxRows)],
    expected: { [`endless.csv:${maxRows + 1}`]: ['F006'] },
  }),
  'record-too-long': () => ({
    sources: [source('long.csv', csv([headings, vary({ title: 'x'.repeat(maxRecordBytes) }), first]))],
    expected: { 'long.csv:2': ['F019'] },
  }),
  'passed-over': () => ({
    sources: [source('logs/clean.csv', csv([headings, first]))],
    passedOver: ['logs/minutes.pdf', 'logs/~$clean.csv'],
    expected: { 'logs/:0': ['F009'] },
  }),
};

/** The fixture of a rule: the files that bear its id, or lie in a folder that does, without their `expect` column. */
export function fixtureOf(id: string): Fixture {
  const large = made[id];
  if (large !== undefined) return large();
  const files = existsSync(folder + id)
    ? readdirSync(folder + id)
        .sort()
        .map((file) => `${id}/${file}`)
    : readdirSync(folder).filter((file) => file.replace(/\.\w+$/, '') === id);
  const expected: Record<string, string[]> = {};
  const expectAt = (file: string, row: number, codes: string) => {
    if (codes !== '') expected[`${file}:${row}`] = codes.split(' ').sort();
  };
  const sources = files.map((file) => {
    const bytes = readFileSync(folder + file);
    const own = listed.filter(([name]) => name === file);
    for (const [, row, codes] of own) expectAt(file, Number(row), codes ?? '');
    if (own.length > 0 || !file.endsWith('.csv')) return source(file, bytes);
    const rows = records(bytes.toString('utf8'));
    const head = rows.findIndex((row) => row.at(-1)?.startsWith('expect'));
    if (head < 0) return source(file, bytes);
    rows.forEach((row, index) => {
      if (index === head) expectAt(file, 0, row.at(-1)!.slice('expect'.length).trim());
      else expectAt(file, index + 1, row.at(-1)!.trim());
    });
    return source(file, csv(rows.map((row) => row.slice(0, -1))));
  });
  return { sources, expected };
}

/** Words a finding in English; a slot that nothing fills is an error. */
export const strictly: FindingWords = (notice, slots) => {
  const list = new Intl.ListFormat('en', { type: 'unit' });
  const plain = (slot: Slot) => (typeof slot === 'object' ? list.format(slot) : slot);
  const values = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, plain(slot)]));
  const say = (message: string) => String(new IntlMessageFormat(message, 'en').format(values));
  const { title, message, why, fix } = notice;
  return { title: say(title), message: say(message), why: say(why), fix: say(fix) };
};

/** Everything that is found in files, on the last day of 2018. */
export async function findIn(
  sources: readonly Source[],
  reading: { sheets?: readonly string[] } = {},
  passedOver: readonly string[] = [],
): Promise<readonly Diagnostic[]> {
  const result = await check(sources, { programme, asOf: '2018-12-31', reading, passedOver });
  return result.diagnostics;
}

/** What was found, in the form of what is expected: what is said about headings counts for the whole file. */
export function found(diagnostics: readonly Diagnostic[]): Expected {
  const codes: Record<string, string[]> = {};
  for (const { code, place } of diagnostics) {
    const row = /^(?:H|P80[23])/.test(code) ? 0 : (place.row ?? 0);
    const key = `${place.file}:${row}`;
    codes[key] = [...(codes[key] ?? []), code].sort();
  }
  return codes;
}

/** The rows of an example, each a variation of the clean row, as a log. */
export const exampleLog = (rows: readonly ExampleRow[]): Source =>
  source('example.csv', csv([headings, ...rows.map(vary)]));

/** The same without some columns, and with other headings over some. */
export function logWithout(
  columns: readonly string[],
  rows: readonly ExampleRow[],
  headed: Readonly<Record<string, string>> = {},
): Source {
  const keep = (row: readonly string[]) => row.filter((_, index) => !columns.includes(headings[index]!));
  const typed = headings.map((name) => headed[name] ?? name);
  return source('pak-2018-S2.csv', csv([typed, ...rows.map(vary)].map(keep)));
}

/** A log of headings only, and the clean log. */
export const emptyLog = source('empty.csv', csv([headings]));
export const cleanLog = source('clean.csv', readFileSync(`${folder}clean.csv`));
