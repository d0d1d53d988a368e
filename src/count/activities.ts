import { groupBy, groups } from '../group-by.ts';
import { joined } from '../log/rows/series.ts';
import { type Programme, statusCodes } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import { byActivity, type CountedRow, last } from './counted-row.ts';
import type { Activity, ActivityResult, StatusCode, StatusCounts } from './figures.ts';
import type { PeriodTerms } from './growth.ts';
import { measureOne } from './measure.ts';
import { exactly, sum } from './quantity.ts';

/** Which status an activity has when its newest rows disagree: the first of these. */
const preferred: readonly StatusCode[] = ['completed', 'ongoing', 'postponed', 'cancelled', 'planned'];

/** The activities with a row in the period, by id, each with what it adds to the report's lines. */
export function activitiesOf(
  rows: readonly CountedRow[],
  programme: Programme,
  terms: PeriodTerms,
): Activity[] {
  const pillars = programme.lists.pillar.map(({ code }) => code);
  const order = new Map(programme.indicators.map(({ code }, index) => [code, index]));
  const activities: Activity[] = [];
  for (const own of byActivity(rows)) {
    if (!own.some(({ now }) => now)) continue;
    const current = own.every(({ now }) => now) ? own : own.filter(({ now }) => now);
    const { activity: id, country } = own[0]!;
    const pillar = pillars.find((code) => current.some((row) => row.pillar === code))!;
    const also = current.flatMap(({ entry }) => entry.values.pillars_also ?? []);
    activities.push({
      id,
      country,
      pillar,
      pillarsAlso:
        also.length === 0 ? nothing : pillars.filter((code) => also.includes(code) && code !== pillar),
      status: statusOf(current),
      counted: current.some(({ elsewhere }) => !elsewhere),
      results: resultsOf(own, order, terms),
      entries: current.map(({ entry }) => entry),
    });
  }
  return activities.sort((a, b) => compare(a.id, b.id) || compare(a.country, b.country));
}

/** Of many activities one list that is empty. */
const nothing: readonly never[] = [];

/** Of the newest rows. */
function statusOf(rows: readonly CountedRow[]): StatusCode {
  if (rows.length === 1) return rows[0]!.status;
  const last = rows
    .map(({ end }) => end)
    .sort()
    .at(-1);
  const newest = rows.filter(({ end }) => end === last);
  return preferred.find((code) => newest.some(({ status }) => status === code))!;
}

/** By `order`, the places of the indicators in the pack. */
function resultsOf(
  rows: readonly CountedRow[],
  order: ReadonlyMap<string, number>,
  terms: PeriodTerms,
): ActivityResult[] {
  const lineOf = ({ pillar, indicator, basis }: CountedRow) =>
    JSON.stringify([pillar, indicator.code, basis]);
  if (rows.length === 1) return [resultOf(rows, terms)];
  return [...groups(rows, lineOf)]
    .filter((own) => own.some(({ now }) => now))
    .map((own) => resultOf(own, terms))
    .sort(
      (a, b) =>
        (order.get(a.indicator.code) ?? 0) - (order.get(b.indicator.code) ?? 0) ||
        compare(a.basis ?? '~', b.basis ?? '~') ||
        compare(a.pillar, b.pillar),
    );
}

function resultOf(rows: readonly CountedRow[], terms: PeriodTerms): ActivityResult {
  const { pillar, indicator, basis } = rows[0]!;
  const { value, apart, asOf, stages } = measureOne(rows, { indicator, basis, ...terms });
  return { pillar, indicator, basis, value, apart, asOf, stages, target: targetOf(rows) };
}

/** The office's own targets of the period, each once however many rows repeat it. */
function targetOf(rows: readonly CountedRow[]): number | null {
  const named = rows
    .filter(({ now, entry }) => now && entry.values.target !== undefined)
    .map((row) => ({ ...row, standing: true }));
  if (named.length === 0) return null;
  const { series } = joined(named, 'free');
  const newest = [...groupBy(named, (row) => series.get(row)).values()].map((own) =>
    last(own, (a, b) => compare(a.end, b.end) || a.entry.values.target! - b.entry.values.target!),
  );
  return sum(newest.map((row) => exactly(row!.entry.values.target!)))?.value ?? null;
}

/** Activities by status; joint events that another report counts are not among them. */
export function statusesOf(activities: readonly Activity[]): StatusCounts {
  const counts = Object.fromEntries(statusCodes.map((code) => [code, 0])) as Record<StatusCode, number>;
  for (const { counted, status } of activities) if (counted) counts[status]++;
  return counts;
}
