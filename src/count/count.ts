import { groupBy } from '../group-by.ts';
import type { Entry } from '../log/rows/entry.ts';
import {
  type Programme,
  periodContains,
  periodRange,
  periodsAround,
  previousPeriod,
} from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import { activitiesOf, statusesOf } from './activities.ts';
import type { CountedRow } from './counted-row.ts';
import { countedRows } from './counted-rows.ts';
import type { Activity, CountryFigures, Figures, Line } from './figures.ts';
import { linesOf } from './lines.ts';
import { type Adding, peopleOver } from './people.ts';
import { type Quantity, sum } from './quantity.ts';
import { unaccountedFor } from './unaccounted.ts';
import { isResult } from './ways.ts';

/** What is counted for. */
export interface CountOptions {
  readonly programme: Programme;
  readonly period: string;
}

/**
 * Counts everything the report prints for one period of the programme, from the rows of that period and of any before
 * it; rows after it are ignored. Neither the order of rows nor of files matters. A period that is none counts nothing.
 */
export function countFigures(entries: readonly Entry[], { programme, period }: CountOptions): Figures {
  const range = periodRange(period) ?? { start: '', end: '' };
  const { rows, leftOut } = countedRows(entries, programme, { period, ...range });
  const before = previousPeriod(programme, period);
  const terms = {
    start: range.start,
    before: before === null ? null : (periodRange(before)?.end ?? null),
    stages: programme.lists.stage.map(({ code }) => code),
  };
  const lines = linesOf(rows, programme, period, terms);
  const activities = activitiesOf(rows, programme, terms);
  const pillars = programme.lists.pillar.map(({ code }) => code);
  const came = countriesIn(entries, period);
  const inCountry = groupBy(activities, ({ country }) => country);
  const inPillar = groupBy(activities, ({ pillar }) => pillar);
  const countries = programme.countries.map(({ alpha3 }): CountryFigures => {
    const reported = came.has(alpha3);
    const own = inCountry.get(alpha3) ?? [];
    const happened = own.filter(isHappening);
    const counts = pillars.map((code) => [code, happened.filter(({ pillar }) => pillar === code).length]);
    return {
      country: alpha3,
      reported,
      activities: reported ? Object.fromEntries(counts) : null,
      statuses: statusesOf(own),
    };
  });
  const first = rows.reduce<CountedRow | undefined>(
    (least, row) => (least !== undefined && least.start <= row.start ? least : row),
    undefined,
  );
  const people = (own: readonly Line[]) => peopleOver(own, quantities);
  return {
    period,
    since: first?.period ?? null,
    lines,
    matrix: rows.every(isAtHome)
      ? lines.map((line) => ({ ...line }))
      : linesOf(
          rows.map((row) => (isAtHome(row) ? row : { ...row, pillar: row.indicator.pillar })),
          programme,
          period,
          terms,
        ),
    countries,
    pillars: pillars.map((code) => ({
      pillar: code,
      activities: (inPillar.get(code) ?? []).filter(isHappening).length,
      statuses: statusesOf(inPillar.get(code) ?? []),
      people: people(lines.filter(({ pillar }) => pillar === code)),
    })),
    people: people(lines),
    statuses: statusesOf(activities),
    activities,
    unaccounted: unaccountedFor(entries, came, { period, ...range }),
    leftOut,
  };
}

/**
 * The figures of every report that may have been compiled before the period's, and last the period's: of each quarter, half
 * and year that holds a row and is over by then, by its last day, the shorter first. Where the earlier reports are known,
 * `before` names them in the order in which they were compiled: it may name the period itself, which is then compiled again.
 */
export function countReports(
  entries: readonly Entry[],
  { programme, period, before }: CountOptions & { readonly before?: readonly string[] },
): Figures[] {
  const told = new Set(entries.map(({ values }) => values.period ?? ''));
  const spoken = new Set([...told].flatMap(periodsAround));
  const earlier = before ?? [...spoken].filter((one) => inOrder(one, period) < 0).sort(inOrder);
  return [...earlier, period].map((one) => countFigures(entries, { programme, period: one }));
}

/** By their last days; of one last day the shorter first. */
function inOrder(one: string, other: string): number {
  const [a, b] = [periodRange(one), periodRange(other)];
  return compare(a?.end ?? '', b?.end ?? '') || compare(b?.start ?? '', a?.start ?? '');
}

/** Whether an activity counts among those of the period. */
const isHappening = ({ counted, status }: Activity): boolean => counted && isResult(status);

/** Whether a row tells its indicator under the pillar that the pack has it in. */
const isAtHome = ({ pillar, indicator }: CountedRow): boolean => pillar === indicator.pillar;

const quantities: Adding<Quantity> = { sum, size: (quantity) => quantity?.value ?? -1 };

/** Countries of which any row of the period came. */
function countriesIn(entries: readonly Entry[], period: string): ReadonlySet<string | undefined> {
  const inside = new Map<string, boolean>();
  const came = new Set<string | undefined>();
  for (const { values } of entries) {
    const own = values.period ?? '';
    if (!inside.has(own)) inside.set(own, periodContains(period, own));
    if (inside.get(own)) came.add(values.country);
  }
  return came;
}
