import { offeredIn } from '../programme/in-force.ts';
import { listNames, type Programme } from '../programme/programme.ts';
import { columns } from '../schema/columns.ts';
import type { Row } from '../table/table.ts';

/** What a log that we made says of itself, on its sheets, in a name and in a property of its file. */
export interface Stamp {
  /** The id of the programme it was made for. */
  readonly programme: string;
  /** Alpha-3. */
  readonly country: string;
  readonly period: string;
  /** A sign for its columns and one for each list that it offers. */
  readonly signs: readonly string[];
}

const form = /^gloact-log 1; ([a-z0-9-]+); ([A-Z]{3}); (\S+); ([a-z]+)$/;
const signLength = 3;

/** The stamp of a new log: what it was made for, and what its columns and lists are in that period. */
export const stampFor = (programme: Programme, country: string, period: string): string =>
  `gloact-log 1; ${programme.id}; ${country}; ${period}; ${signsOf(programme, period).join('')}`;

/** What a text says that is a stamp; null where it is none. */
export function readStamp(text: string): Stamp | null {
  const [, programme, country, period, signs] = form.exec(text.trim()) ?? [];
  if (signs === undefined) return null;
  const parts = signs.match(new RegExp(`.{1,${signLength}}`, 'g')) ?? [];
  return { programme: programme!, country: country!, period: period!, signs: parts };
}

/** The lists that a log offers, in the order of their signs, by the column that is chosen from them. */
export const signed = ['country', 'indicator', ...listNames] as const;
export type Signed = (typeof signed)[number];

/** The codes that a log offers of a list. */
export function codesOf(programme: Programme, name: Signed): readonly string[] {
  if (name === 'country') return programme.countries.map(({ alpha3 }) => alpha3);
  return (name === 'indicator' ? programme.indicators : programme.lists[name]).map(({ code }) => code);
}

/** The columns of a log, by name. */
export const columnsOf = ({ columnsLeftOut }: Programme) =>
  columns.map(({ name }) => name).filter((name) => !columnsLeftOut.some((one) => one === name));

/** A sign for the columns, and one for each list as it is offered in a period. */
export function signsOf(programme: Programme, period: string): readonly string[] {
  const offered = offeredIn(programme, period);
  const groups = programme.groups.map(({ code }) => code);
  return [[...columnsOf(programme), ...groups], ...signed.map((name) => codesOf(offered, name))].map(signOf);
}

/** Three letters for a list of codes; digits could be taken for a telephone number. */
function signOf(codes: readonly string[]): string {
  let hash = 2166136261;
  for (const letter of codes.join(' ')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619) >>> 0;
  const letters = Array.from({ length: signLength }, (_, at) => Math.floor(hash / 26 ** at) % 26);
  return letters.map((one) => String.fromCharCode(97 + one)).join('');
}

/** Rows in which a sheet of ours has the stamp, in its first cell. */
const stampedRows = 3;

/** The stamp among the first rows of a sheet: of none that an office fills in. */
export function stampIn(rows: readonly Row[]): Stamp | null {
  for (const { cells } of rows.slice(0, stampedRows)) {
    const stamp = readStamp(cells[0]?.text ?? '');
    if (stamp !== null) return stamp;
  }
  return null;
}

/** What the sheet says of itself that tells what was found in a log; in its first cell. */
export const findingsStamp = 'gloact-findings 1';

/** Whether rows are the first of such a sheet. */
export const areFindings = (rows: readonly Row[]): boolean =>
  rows.slice(0, stampedRows).some(({ cells }) => cells[0]?.text === findingsStamp);

/** The stamp of a log that we made as text: in its first row, behind its title. */
export function stampBeside(rows: readonly Row[]): Stamp | null {
  const [, ...cells] = rows[0]?.cells ?? [];
  const stamps = cells.map((cell) => readStamp(cell?.text ?? ''));
  return stamps.find((one) => one !== null) ?? null;
}
