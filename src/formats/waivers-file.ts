import type { Waiver } from '../check/review.ts';
import { masked } from '../privacy/personal-data.ts';
import { jsonOf } from '../programme/pack-json.ts';
import { recordsOf } from '../programme/pack-records.ts';
import type { PackProblem } from '../programme/problem.ts';
import { canBeWaived, catalogue } from '../rules/catalogue.ts';
import { type ColumnName, columnNamed } from '../schema/columns.ts';
import { unsteered } from '../text/steering.ts';

/** What a waiver may say; the same are columns of the findings as CSV, so that a line of that can be kept. */
const waiverFields = ['fingerprint', 'code', 'key', 'column', 'reason', 'owner', 'expires'] as const;
type Field = (typeof waiverFields)[number];

/** What is wrong with a line of waivers; `text` is what stands there. */
export interface WaiverProblem {
  readonly line: number;
  readonly problem:
    | 'not-made'
    | 'too-many'
    | 'unknown-field'
    | 'no-fields'
    | 'no-text'
    | 'no-reason'
    | 'long-reason'
    | 'no-target'
    | 'fingerprint'
    | 'code'
    | 'protected'
    | 'column'
    | 'day'
    | 'twice';
  readonly text: string;
}

/** Columns of the findings as CSV that say nothing here. */
const passedOver = new Set(
  'severity rule file sheet row line startColumn cell heading value title message fix related more known cause'.split(
    ' ',
  ),
);
const isField = (name: string): name is Field => (waiverFields as readonly string[]).includes(name);
/** Characters of a reason; more of them on one line nobody reads. */
const longestReason = 500;

/** Reads waivers, a list of objects in JSON or a table in CSV, or gives everything that is wrong with them. */
export function readWaivers(text: string): readonly Waiver[] | readonly WaiverProblem[] {
  const isJson = /^\s*[[{]/.test(text.replace(/^\ufeff/, ''));
  const problems: WaiverProblem[] = [];
  const given = isJson ? fromJson(text, problems) : fromTable(text, problems);
  const seen = new Map<string, number>();
  const waivers = given.flatMap(({ line, fields }): Waiver[] => {
    const found = problemsOf(fields);
    const { fingerprint, code, key, column } = fields;
    const target = [fingerprint?.toLowerCase() ?? [code?.toUpperCase(), key, column].join(' ')].join('');
    if (found.length === 0 && seen.has(target))
      found.push({ problem: 'twice', text: String(seen.get(target)) });
    seen.set(target, seen.get(target) ?? line);
    problems.push(...found.map((one) => ({ line, ...one })));
    return found.length > 0 ? [] : [waiverOf(line, fields)];
  });
  return problems.length > 0 ? problems.sort((a, b) => a.line - b.line) : waivers;
}

/** The kind of what was read. */
export const areWaivers = (read: ReturnType<typeof readWaivers>): read is readonly Waiver[] =>
  read.every((one) => !('problem' in one));

type Fields = Readonly<Partial<Record<Field, string>>>;
interface Given {
  readonly line: number;
  readonly fields: Fields;
}

/** What is kept is printed with every result: a person's own data in it are masked. */
function waiverOf(line: number, { fingerprint, code, key, column, reason, owner, expires }: Fields): Waiver {
  const told = (text: string | undefined) => (text === undefined ? null : unsteered(masked(text)));
  return {
    line,
    fingerprint: fingerprint?.toLowerCase() ?? null,
    code: code?.toUpperCase() ?? null,
    key: key ?? null,
    column: column ?? null,
    reason: told(reason)!,
    owner: told(owner),
    expires: expires ?? null,
  };
}

function problemsOf({
  fingerprint,
  code,
  key,
  column,
  reason,
  expires,
}: Fields): Omit<WaiverProblem, 'line'>[] {
  const found: Omit<WaiverProblem, 'line'>[] = [];
  const add = (problem: WaiverProblem['problem'], text = '') => found.push({ problem, text });
  if (reason === undefined) add('no-reason');
  else if (reason.length > longestReason) add('long-reason', String(longestReason));
  if (fingerprint === undefined && (code === undefined || key === undefined)) add('no-target');
  if (fingerprint !== undefined && !/^[0-9a-f]{16}$/i.test(fingerprint)) add('fingerprint', fingerprint);
  const notice = catalogue.find((one) => one.code === code?.toUpperCase());
  if (code !== undefined && notice === undefined) add('code', code);
  if (notice !== undefined && !canBeWaived(notice)) add('protected', notice.code);
  if (column !== undefined && !columnNamed.has(column as ColumnName)) add('column', column);
  if (expires !== undefined && !isDay(expires)) add('day', expires);
  return found;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function fromTable(text: string, problems: WaiverProblem[]): readonly Given[] {
  const faults: PackProblem[] = [];
  const records = recordsOf('', text, faults);
  if (records === undefined) {
    problems.push(
      ...faults.map((fault): WaiverProblem => {
        const line = fault.row ?? 1;
        return fault.problem === 'rows-many'
          ? { line, problem: 'too-many', text: String(fault.most) }
          : { line, problem: 'not-made', text: '' };
      }),
    );
    return [];
  }
  const [head = [], ...rows] = records;
  const names = head.map((name) => name.trim());
  if (!names.some(isField)) problems.push({ line: 1, problem: 'no-fields', text: '' });
  for (const name of names)
    if (name !== '' && !isField(name) && !passedOver.has(name))
      problems.push({ line: 1, problem: 'unknown-field', text: name });
  // Of a field that stands twice one would be lost.
  if (names.some((name, at) => isField(name) && names.indexOf(name) < at))
    problems.push({ line: 1, problem: 'not-made', text: '' });
  if (problems.length > 0) return [];
  // A line break inside a cell is one in the file.
  let line = 1 + breaks(head);
  return rows.flatMap((row) => {
    line++;
    const at = line;
    line += breaks(row);
    // A comma in a reason without quotation marks cuts it short.
    if (row.slice(names.length).some((cell) => cell.trim() !== ''))
      problems.push({ line: at, problem: 'not-made', text: '' });
    const cells = row.flatMap((cell, index): [string, string][] => {
      const name = names[index] ?? '';
      // The findings as CSV put an apostrophe before what a spreadsheet would take for a formula.
      const plain = cell.trim().replace(/^'(?=[=+\-@])/, '');
      return plain === '' || !isField(name) ? [] : [[name, plain]];
    });
    return cells.length === 0 ? [] : [{ line: at, fields: Object.fromEntries(cells) }];
  });
}

const breaks = (cells: readonly string[]) => cells.join('').split(/\r\n|\n|\r/).length - 1;

function fromJson(text: string, problems: WaiverProblem[]): readonly Given[] {
  const faults: PackProblem[] = [];
  const value = jsonOf('', text.replace(/^\ufeff/, ''), faults);
  problems.push(...faults.map(({ row }) => ({ line: row ?? 1, problem: 'not-made' as const, text: '' })));
  if (value === undefined || problems.length > 0) return [];
  if (!Array.isArray(value)) {
    problems.push({ line: 1, problem: 'no-fields', text: '' });
    return [];
  }
  const lines = linesOfItems(text);
  return value.flatMap((item: unknown, index): Given[] => {
    const line = lines[index] ?? 1;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      problems.push({ line, problem: 'no-fields', text: '' });
      return [];
    }
    const fields: [string, string][] = [];
    for (const [name, one] of Object.entries(item)) {
      if (!isField(name)) problems.push({ line, problem: 'unknown-field', text: name });
      else if (typeof one === 'string') fields.push([name, one.trim()]);
      else if (one !== null) problems.push({ line, problem: 'no-text', text: name });
    }
    return [{ line, fields: Object.fromEntries(fields.filter(([, one]) => one !== '')) }];
  });
}

/** The lines on which the items of a list in JSON begin. */
function linesOfItems(text: string): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,:[\]{}"]+/g)) {
    if (depth === 1 && !/[\]}]/.test(sign[0]!)) lines.push(text.slice(0, index).split('\n').length);
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
  }
  return lines;
}
