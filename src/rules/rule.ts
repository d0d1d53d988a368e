import type { Entry } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import type { Notice } from '../notices/notice.ts';
import { type Indicator, type Programme, periodContains, periodRange } from '../programme/programme.ts';
import { type ColumnName, peopleParts } from '../schema/columns.ts';
import type { Memory } from './memory.ts';

/** What rules may know besides the rows. */
export interface Context {
  readonly programme: Programme;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Files to be checked. */
  readonly files: number;
  /** The rules' "today", ISO date. */
  readonly asOf: string;
  /** What the caller says the files should be: alpha-3 country, period. */
  readonly country?: string;
  readonly period?: string;
}

/** State over the rows of all files, in the order they come; `end` after the last. */
interface Watcher {
  see(entry: Entry): readonly Finding[] | undefined;
  end?(): Iterable<Finding>;
}

/** What a log marks while it is filled in: a cell, and the condition in the language of `src/newlog/conditions.ts`. */
interface MarkedWhile {
  readonly column: ColumnName;
  readonly kind: 'missing' | 'wrong';
  readonly when: string;
}

/** Conditions of marks: whether the row begins an activity, whose cells later rows inherit. */
export const begins = '({activity_id}<>"")*({activity_id}<>{activity_id^})';
/** Whether any part of the people is given, and what the parts add up to. */
export const anyFilled = `((${peopleParts.map((name) => `({${name}}<>"")`).join('+')})>0)`;
export const sumOfParts = `(${peopleParts.map((name) => `{${name}#}`).join('+')})`;
/** That the numbers are none in words or with a unit, which only the check can read. */
export const plainNumbers = `((ISTEXT({value})+${peopleParts.map((name) => `ISTEXT({${name}})`).join('+')})=0)`;

/** A notice and what finds it. A rule sees only rows whose `reads` cells were sound. */
export interface Rule {
  readonly notice: Notice;
  readonly reads?: readonly ColumnName[];
  /** The same for a spreadsheet, as far as one row can tell. */
  readonly marks?: readonly MarkedWhile[];
  readonly check?: (entry: Entry, context: Context) => readonly Finding[] | undefined;
  /** `memory` knows the row that is seen and all rows before it. */
  readonly watch?: (context: Context, memory: Memory) => Watcher;
}

/** The code asked for last, and whose indicators: a dozen rules ask for that of one row. */
let last: { readonly code: string; readonly of: Context['indicators']; readonly is: Indicator | undefined } =
  {
    ...{ code: '', of: new Map(), is: undefined },
  };

/** The indicator of a row, when its code was sound. */
export function indicatorOf(
  { values: { indicator: code = '' } }: Entry,
  context: Context,
): Indicator | undefined {
  if (code !== last.code || context.indicators !== last.of)
    last = { code, of: context.indicators, is: context.indicators.get(code) };
  return last.is;
}

/** The period of a row; none where the name of its file says another, which is an error of its own and proves nothing else. */
export function soundPeriod({ layout: { promised }, values: { period } }: Entry): string | undefined {
  const told = promised.period;
  return period === undefined || told === undefined || periodContains(told, period) ? period : undefined;
}

/** The day from which a row is seen: the end of its period, or the rules' today where that comes first. */
export function lastDaySeen(period: string | undefined, asOf: string): string {
  const close = period === undefined ? undefined : periodRange(period)?.end;
  return close !== undefined && close < asOf ? close : asOf;
}

/** Whether a row counts people. */
export function countsPeople(entry: Entry, context: Context): boolean {
  return indicatorOf(entry, context)?.kind === 'persons';
}

/** Women, men, girls, boys and unspecified added up; undefined where none is given. */
export function peopleIn({ values: { women, men, girls, boys, unspecified } }: Entry): number | undefined {
  const first = women ?? men ?? girls ?? boys ?? unspecified;
  if (first === undefined) return undefined;
  return (women ?? 0) + (men ?? 0) + (girls ?? 0) + (boys ?? 0) + (unspecified ?? 0);
}
