import type { Diagnostic } from '../check/diagnostic.ts';
import type { FileResult, Result } from '../check/result.ts';
import { causesIn } from '../formats/causes.ts';
import { groupBy } from '../group-by.ts';
import { passedOver } from '../notices/passed-over.ts';
import { sameFileTwice } from '../notices/same-file-twice.ts';
import { holdsIn } from '../programme/in-force.ts';
import {
  type Country,
  dayAfter,
  type Programme,
  periodContains,
  periodRange,
} from '../programme/programme.ts';
import { type Held, heldBy } from './held.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';

/** What an office sent for the period: a log that is ready or is not, word that nothing was done, or no file at all. */
export type OfficeState = 'ready' | 'ready-with-remarks' | 'not-ready' | 'unreadable' | 'nothing' | 'missing';

/** One office and what came from it for the period. */
export interface OfficeStatus {
  readonly country: Country;
  readonly state: OfficeState;
  readonly files: readonly FileResult[];
  readonly rows: number;
  readonly activities: number;
  /** Parts of the period that no file is of, where some are of other parts: `2018-Q4`. */
  readonly partsMissing: readonly string[];
  /** Names of files that hold rows of a longer period only. */
  readonly longer: readonly string[];
  readonly overlaps: readonly Overlap[];
  /** By cause: what must be put right, and what is to be looked at. */
  readonly toMend: readonly (readonly Diagnostic[])[];
  readonly toLookAt: readonly (readonly Diagnostic[])[];
}

/** The offices of a programme in one period, in the pack's order. */
export interface DeskStatus {
  readonly period: string;
  /** ISO days: when it was looked at, and when logs are due, where that is known. */
  readonly asOf: string;
  readonly due: string | null;
  /** Days from the one to the other; null where it is not yet past. */
  readonly daysLate: number | null;
  readonly offices: readonly OfficeStatus[];
  /** Files of which no country is known. */
  readonly strangers: readonly FileResult[];
  /** Names of files beside the logs that were not read as logs. */
  readonly passedOver: readonly string[];
}

interface DeskOptions {
  readonly programme: Programme;
  readonly period: string;
  /** ISO day; left out, the first day on which a report of the pack is due. */
  readonly due?: string | undefined;
}

/** Sorts a check that was run with `keep` by office. */
export function statusOf(
  result: Result,
  { programme, period, due = dueDay(programme, period) }: DeskOptions,
): DeskStatus {
  const days = due === undefined ? 0 : daysBetween(due, result.asOf);
  const held = heldBy(result, period);
  const ofPeriod = result.files.filter(({ file }) => isOf(held.get(file)!.periods, period));
  const own = groupBy(ofPeriod, ({ country }) => country);
  const expected = programme.countries.filter(
    (country) => holdsIn(country, period) || own.has(country.alpha3),
  );
  return {
    ...{ period, asOf: result.asOf, due: due ?? null, daysLate: days > 0 ? days : null },
    offices: expected.map((country) =>
      officeOf(country, own.get(country.alpha3) ?? [], { result, held, period }),
    ),
    strangers: own.get(null) ?? [],
    passedOver: result.diagnostics.flatMap(({ code, data }) =>
      code === passedOver.code ? (data.names as readonly string[]) : [],
    ),
  };
}

/** Whether nothing is left to do: every office is in with one log that is ready. */
export const isComplete = ({ offices, strangers }: DeskStatus): boolean =>
  strangers.length === 0 && offices.every(isDone);

/** Whether the report can be compiled from what an office sent. */
export const isDone = ({ state, overlaps, partsMissing, longer }: OfficeStatus): boolean =>
  ['ready', 'ready-with-remarks', 'nothing'].includes(state) &&
  overlaps.length + partsMissing.length + longer.length === 0;

interface Told {
  readonly result: Result;
  /** By the names of files. */
  readonly held: ReadonlyMap<string, Held>;
  readonly period: string;
}

function officeOf(
  country: Country,
  files: readonly FileResult[],
  { result, held, period }: Told,
): OfficeStatus {
  const names = new Set(files.map(({ file }) => file));
  const found = result.diagnostics.filter(({ place }) => names.has(place.file));
  const copies = result.diagnostics.flatMap(({ code, place, data }) =>
    code === sameFileTwice.code && names.has(String(data.other))
      ? [[place.file, String(data.other)] as const]
      : [],
  );
  const own = files.map(({ file }) => held.get(file)!);
  const covered = own.flatMap(({ periods }) => [...periods]);
  const causes = causesIn(found);
  const weigh = (...severities: readonly string[]) =>
    causes.filter(([first]) => severities.includes(first!.severity));
  return {
    country,
    state: stateOf(files),
    files,
    rows: own.reduce((sum, { rows }) => sum + rows, 0),
    activities: new Set(own.flatMap(({ activities }) => [...activities.keys()])).size,
    partsMissing: partsMissing(covered, period),
    longer: files.flatMap(({ file, rows }) =>
      rows > 0 && isLonger(held.get(file)!.periods, period) ? [file] : [],
    ),
    overlaps: overlapsOf(files, copies, held),
    toMend: weigh('stop', 'error'),
    toLookAt: weigh('warning'),
  };
}

/** The worst of an office's files. */
function stateOf(files: readonly FileResult[]): OfficeState {
  if (files.length === 0) return 'missing';
  const worst = (['unreadable', 'not-ready'] as const).find((verdict) =>
    files.some((file) => file.verdict === verdict),
  );
  if (worst !== undefined) return worst;
  if (files.every(({ nothingDone }) => nothingDone)) return 'nothing';
  return files.some(({ verdict }) => verdict === 'ready-with-remarks') ? 'ready-with-remarks' : 'ready';
}

/** Whether a file may be of the period: what does not say its period may. */
const isOf = (periods: ReadonlySet<string>, period: string) =>
  periods.size === 0 ||
  [...periods].some((one) => periodContains(period, one) || periodContains(one, period));

/** Whether a file is of periods that hold the period, and of none in it. */
const isLonger = (periods: ReadonlySet<string>, period: string) =>
  periods.size > 0 && ![...periods].some((one) => periodContains(period, one));

/** Quarters of the period that nothing is of; none where nothing is of any part. */
function partsMissing(covered: readonly string[], period: string): readonly string[] {
  const year = period.slice(0, 4);
  const quarters = [1, 2, 3, 4].map((n) => `${year}-Q${n}`).filter((one) => periodContains(period, one));
  const left = quarters.filter((quarter) => !covered.some((one) => periodContains(one, quarter)));
  return left.length === quarters.length ? [] : left;
}

/** The first day on which a report of the pack is due; none where it has no such day. */
function dueDay({ reports }: Programme, period: string): string | undefined {
  const days = Object.values(reports).flatMap(({ dueDays }) => dueDays ?? []);
  const range = periodRange(period);
  return days.length === 0 || range === null ? undefined : dayAfter(range.end, Math.min(...days));
}

/** Days from one ISO day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((new Date(`${to}T00:00:00Z`).getTime() - new Date(`${from}T00:00:00Z`).getTime()) / 86_400_000);
