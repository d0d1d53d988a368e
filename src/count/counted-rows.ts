import { type Entry, placeIn } from '../log/rows/entry.ts';
import { type Indicator, type Programme, periodContains, periodRange } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import type { LeftOut, Part, PeopleBasis, SourceRow, StatusCode } from './figures.ts';
import type { PrecisionCode, Quantity } from './quantity.ts';
import { isResult } from './ways.ts';

/** A row of a log as counting sees it: complete, of the report's period or before. */
export interface CountedRow {
  readonly entry: Entry;
  /** What figures name it by. */
  readonly source: SourceRow;
  readonly activity: string;
  readonly period: string;
  /** First and last day of its period. */
  readonly start: string;
  readonly end: string;
  /** Of the report's period, not of an earlier one. */
  readonly now: boolean;
  readonly country: string;
  readonly pillar: string;
  readonly status: StatusCode;
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
  /** What cumulative numbers continue: the same activity, indicator, place, channel and audience. */
  readonly series: string;
  /** What is one thing, however often it is reported: the same activity, indicator and place. */
  readonly thing: string;
  /** Null when no value was reported, and where the value is not to be counted. */
  readonly value: Quantity | null;
  readonly cumulative: boolean;
  readonly asOf: string | null;
  readonly parts: Readonly<Record<Part, number | null>>;
  /** Place in the pack's order of stages; -1 without. */
  readonly stage: number;
  readonly protected: boolean;
  /** Another report counts this joint event. */
  readonly elsewhere: boolean;
}

/** A row that has a value to count. */
export type Valued = CountedRow & { readonly value: Quantity };
export const hasValue = (row: CountedRow): row is Valued => row.value !== null;

/** The report's period, its first and its last day. */
export interface PeriodDays {
  readonly period: string;
  readonly start: string;
  readonly end: string;
}

/**
 * Picks the rows that count up to the period, in one order whatever the order of rows and files. A joint event counts in
 * the activity that says so; where two say so, in the one whose id comes first.
 */
export function countedRows(
  entries: readonly Entry[],
  programme: Programme,
  span: PeriodDays,
): { readonly rows: readonly CountedRow[]; readonly leftOut: readonly LeftOut[] } {
  const known: Known = {
    countries: new Set(programme.countries.map(({ alpha3 }) => alpha3)),
    pillars: new Set(programme.lists.pillar.map(({ code }) => code)),
    indicators: new Map(programme.indicators.map((indicator) => [indicator.code, indicator])),
    stages: new Map(programme.lists.stage.map(({ code }, index) => [code, index])),
    exposed: programme.protectedStakeholders,
  };
  const countsJoint = jointEvents(entries);
  const rows: CountedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of [...entries].sort(inOrder)) {
    const { values, faulty } = entry;
    const range = periodRange(values.period ?? '');
    if (range !== null && range.start > span.end) continue;
    const before = range !== null && range.end < span.start;
    const leave = (reason: LeftOut['reason']) => {
      if (!before) leftOut.push({ place: placeIn(entry), activity: values.activity_id ?? null, reason });
    };
    const row = range === null ? null : completeRow(entry, known, range, !before, !countsJoint(entry));
    if (row === null) leave('incomplete');
    else if (!before && !periodContains(span.period, row.period)) leave('overlaps');
    else if (row.value === null) {
      rows.push(row);
      if (faulty.has('value')) leave('incomplete');
    } else {
      const reason = faulty.has('basis')
        ? 'incomplete'
        : row.elsewhere
          ? 'joint'
          : isResult(row.status)
            ? null
            : 'not-a-result';
      rows.push(reason === null ? row : { ...row, value: null });
      if (reason !== null) leave(reason);
    }
  }
  return { rows, leftOut };
}

interface Known {
  readonly countries: ReadonlySet<string>;
  readonly pillars: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly stages: ReadonlyMap<string, number>;
  /** Kinds of people whose small numbers may expose a person. */
  readonly exposed: readonly string[];
}

function completeRow(
  entry: Entry,
  known: Known,
  { start, end }: { start: string; end: string },
  now: boolean,
  elsewhere: boolean,
): CountedRow | null {
  const { values, faulty } = entry;
  const { activity_id: activity, period, country, pillar, status } = values;
  const indicator = known.indicators.get(values.indicator ?? '');
  if (activity === undefined || period === undefined || status === undefined || indicator === undefined)
    return null;
  if (country === undefined || !known.countries.has(country)) return null;
  if (pillar === undefined || !known.pillars.has(pillar)) return null;
  const people = indicator.unit === 'persons';
  const basis = people ? ((values.people_basis as PeopleBasis | undefined) ?? null) : null;
  const audience = [...(values.stakeholder ?? [])].sort();
  const precision = faulty.has('precision') ? 'approx' : (values.precision ?? 'exact');
  const place = [values.admin1 ?? '', values.place ?? ''];
  const { channel = '' } = values;
  return {
    entry,
    source: { activity, period, place: placeIn(entry) },
    activity,
    period,
    start,
    end,
    now,
    country,
    pillar,
    status: status as StatusCode,
    indicator,
    basis,
    series: JSON.stringify([country, activity, indicator.code, basis, ...place, channel, ...audience]),
    thing: JSON.stringify([country, activity, indicator.code, ...place]),
    value: values.value === undefined ? null : { value: values.value, precision: precision as PrecisionCode },
    cumulative: values.basis === 'cumulative',
    asOf: values.as_of ?? null,
    parts: Object.fromEntries(peopleParts.map((part) => [part, values[part] ?? null])) as CountedRow['parts'],
    stage: known.stages.get(values.stage ?? '') ?? -1,
    protected: indicator.protected || (people && known.exposed.some((one) => audience.includes(one))),
    elsewhere,
  };
}

/** Tells whether an entry's numbers count, as far as joint events go. */
function jointEvents(entries: readonly Entry[]): (entry: Entry) => boolean {
  const eventOf = ({ values }: Entry) => JSON.stringify([values.joint_id, values.period]);
  const counting = new Map<string, string>();
  for (const entry of entries) {
    const { joint_id: joint, counted_here: here, activity_id: id } = entry.values;
    if (joint === undefined || here !== 'yes' || id === undefined) continue;
    const first = counting.get(eventOf(entry));
    if (first === undefined || id < first) counting.set(eventOf(entry), id);
  }
  return (entry) =>
    entry.values.joint_id === undefined ||
    (entry.values.counted_here === 'yes' && counting.get(eventOf(entry)) === entry.values.activity_id);
}

const inOrder = (a: Entry, b: Entry): number =>
  compare(a.layout.file, b.layout.file) ||
  compare(a.layout.sheet ?? '', b.layout.sheet ?? '') ||
  a.row - b.row;

/** The smaller value first. */
export const byValue = (a: Valued, b: Valued): number =>
  a.value.value - b.value.value || compare(a.value.precision, b.value.precision);
