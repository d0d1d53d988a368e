import { type Entry, placeIn } from '../log/rows/entry.ts';
import { bondOf, seriesRow } from '../log/rows/series.ts';
import { type Indicator, type Programme, periodContains, periodRange } from '../programme/programme.ts';
import { peopleParts, type Values } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import { type CountedRow, RowBehind, type Unsettled } from './counted-row.ts';
import type { LeftOut, PeopleBasis, StatusCode } from './figures.ts';
import { settleSeries } from './in-series.ts';
import { type PrecisionCode, quantityOf } from './quantity.ts';
import { isResult } from './ways.ts';
import { settlePeople } from './weights.ts';

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
  const sorted = [...entries].sort(inOrder);
  const rows: Unsettled[] = [];
  const reasons = new Map<Entry, LeftOut['reason']>();
  for (const entry of sorted) {
    const range = periodRange(entry.values.period ?? '');
    if (range !== null && range.start > span.end) continue;
    const before = range !== null && range.end < span.start;
    const row = completeRow(entry, known, !before, !countsJoint(entry));
    if (row === null) reasons.set(entry, 'incomplete');
    else if (!before && !periodContains(span.period, row.period)) reasons.set(entry, 'overlaps');
    else {
      const reason = whyNotCounted(row);
      if (reason !== null) {
        reasons.set(entry, reason);
        row.value = null;
      }
      rows.push(row);
    }
  }
  for (const { entry } of settleSeries(rows)) reasons.set(entry, 'unjoined');
  const leftOut = (reasons.size === 0 ? [] : sorted).flatMap((entry): LeftOut[] => {
    const reason = reasons.get(entry);
    if (reason === undefined || isBefore(entry, span)) return [];
    return [{ place: placeIn(entry), activity: entry.values.activity_id ?? null, reason }];
  });
  settlePeople(rows);
  return { rows, leftOut };
}

/** Why the value of a row, or the lack of one, counts nowhere; null where it does, or nobody reported one. */
function whyNotCounted({
  value,
  entry: { faulty },
  elsewhere,
  status,
}: CountedRow): LeftOut['reason'] | null {
  if (value === null) return faulty.has('value') ? 'incomplete' : null;
  if (faulty.has('basis')) return 'incomplete';
  if (elsewhere) return 'joint';
  return isResult(status) ? null : 'not-a-result';
}

const isBefore = ({ values }: Entry, { start }: PeriodDays) =>
  (periodRange(values.period ?? '')?.end ?? start) < start;

interface Known {
  readonly countries: ReadonlySet<string>;
  readonly pillars: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly stages: ReadonlyMap<string, number>;
  /** Kinds of people whose small numbers may expose a person. */
  readonly exposed: readonly string[];
}

function completeRow(entry: Entry, known: Known, now: boolean, elsewhere: boolean): Unsettled | null {
  const { values, faulty } = entry;
  const { activity_id: activity, period, country, pillar, status } = values;
  const indicator = known.indicators.get(values.indicator ?? '');
  if (activity === undefined || period === undefined || status === undefined || indicator === undefined)
    return null;
  if (country === undefined || !known.countries.has(country)) return null;
  if (pillar === undefined || !known.pillars.has(pillar)) return null;
  const people = indicator.kind === 'persons';
  // A row that tells women and men tells people, whatever its indicator counts.
  const namesParts = peopleParts.some((part) => values[part] !== undefined);
  const namesPeople = people || namesParts;
  const basis = people ? ((values.people_basis as PeopleBasis | undefined) ?? null) : null;
  const precision = faulty.has('precision') ? 'approx' : (values.precision ?? 'exact');
  const joining = seriesRow(values, indicator, bondOf(indicator, basis));
  if (joining === null) return null;
  const { start, end, cells, standing } = joining;
  return {
    ...{ start, end, cells, standing },
    entry,
    source: new RowBehind(entry),
    activity,
    period,
    now,
    country,
    pillar,
    status: status as StatusCode,
    indicator,
    basis,
    series: -1,
    value: values.value === undefined ? null : quantityOf(values.value, precision as PrecisionCode),
    cumulative: values.basis === 'cumulative',
    asOf: values.as_of ?? null,
    parts: namesParts ? partsIn(values) : noParts,
    people: null,
    stage: known.stages.get(values.stage ?? '') ?? -1,
    protected:
      indicator.protected || (namesPeople && known.exposed.some((one) => values.stakeholder?.includes(one))),
    elsewhere,
  };
}

const partsIn = ({ women, men, girls, boys, unspecified }: Values): CountedRow['parts'] => ({
  women: women ?? null,
  men: men ?? null,
  girls: girls ?? null,
  boys: boys ?? null,
  unspecified: unspecified ?? null,
});
const noParts = partsIn({});

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
