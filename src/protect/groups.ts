import type { Activity, ActivityResult, Figures, Line } from '../count/figures.ts';
import type { CountedGroup } from '../count/groups.ts';
import { groupBy } from '../group-by.ts';
import { groupParts } from '../programme/groups.ts';
import { withheld } from './amounts.ts';
import { everywhere } from './cells.ts';
import { type PrintedReport, printedOf } from './printed.ts';
import type { Amount, SafeFigures } from './safe-figures.ts';

/** How many people of a group an indicator counted in the period, as it may be printed, beside all its people. */
export interface SafeGroup extends CountedGroup {
  readonly basis: Line['basis'];
  readonly value: Amount;
  readonly all: Amount | null;
}

/** Indicators of which no group is told: their own numbers are protected, or those of some of their rows. */
export const closedToGroups = (reports: readonly Figures[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.protected || line.indicator.protected ? [line.indicator.code] : [])),
    ),
  );

/**
 * The groups of a report: their totals of all countries in the period, and nothing that these totals give away. Of what is
 * `silent` since an earlier report nothing is told: a longer period would tell what a shorter one left.
 */
export function safeGroups(
  safe: SafeFigures,
  counted: Figures,
  whole: Figures,
  groups: readonly CountedGroup[],
  silent: Set<string>,
): SafeGroup[] {
  const of = new Map(groups.map((one) => [one.indicator.code, one]));
  return safe.matrix.flatMap((line, at): SafeGroup[] => {
    const group = of.get(line.indicator.code)!;
    const { basis, total } = line;
    const shown = total.value ?? total.toDate;
    if (shown === null) return [];
    const all = whole.matrix.find((one) => one.indicator.code === group.whole.code && one.basis === basis);
    const key = `${line.indicator.code} ${basis}`;
    if (givesAway(counted.matrix[at]!, counted, whole, group, safe.suppressedBelow)) silent.add(key);
    const value = total.value === null || silent.has(key) ? withheld : total.value;
    return [{ ...group, basis, value, all: all?.total.value ?? null }];
  });
}

interface Cell {
  readonly country: string;
  /** How many of the group, and of all people whom it may be among. */
  readonly group: number;
  readonly all: number;
}

/**
 * Nobody of a group can be elsewhere than among the people of the row that it may be among, and these are printed. So a
 * total of the group gives a small number of it away where all the others, or all others but those that an office knows,
 * are too few for it.
 */
function givesAway(line: Line, counted: Figures, whole: Figures, of: CountedGroup, below: number): boolean {
  const total = line.total.value?.value ?? 0;
  const results = (figures: Figures, code: string) =>
    figures.activities.flatMap(({ country, id, results }) =>
      results.flatMap((one) =>
        isOf(one, code, line) ? [{ country, id, number: one.value?.value ?? 0 }] : [],
      ),
    );
  const own = groupBy(results(counted, of.indicator.code), ({ id }) => id);
  const elsewhere = new Map(whole.activities.map((one) => [one.id, notAmong(one, of, line)]));
  const activities = [...groupBy(results(whole, of.whole.code), ({ id }) => id)].map(([id, all]): Cell => {
    const group = sum((own.get(id) ?? []).map(({ number }) => number));
    const rest = sum(all.map(({ number }) => number)) - (elsewhere.get(id) ?? 0);
    return { country: all[0]!.country, group, all: Math.max(group, rest) };
  });
  const countries = [...groupBy(activities, ({ country }) => country)].map(
    ([country, cells]): Cell => ({
      country,
      group: sum(cells.map(({ group }) => group)),
      all: sum(cells.map(({ all }) => all)),
    }),
  );
  return [activities, countries].some((cells) =>
    cells.some((small) => {
      if (small.group < 1 || small.group >= below) return false;
      const others = cells.filter((one) => one !== small);
      // What an office knows of its own rows it need not guess.
      return [null, ...countries.map(({ country }) => country)].some(
        (office) =>
          office !== small.country &&
          sum(others.map(({ country, group, all }) => (country === office ? group : all))) < total,
      );
    }),
  );
}

const isOf = (result: ActivityResult, code: string, { basis }: Line): boolean =>
  result.indicator.code === code && result.basis === basis;

/** People of an activity who are of a sex or age that a group is not among; an export of rows tells how many. */
const notAmong = ({ entries }: Activity, { whole, group: { among } }: CountedGroup, { basis }: Line) =>
  sum(
    among.length === 0
      ? []
      : entries
          .filter(({ values }) => values.indicator === whole.code && (values.people_basis ?? null) === basis)
          .flatMap(({ values }) =>
            groupParts.flatMap((part) => (among.includes(part) ? [] : (values[part] ?? []))),
          ),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What a report told of groups, for the next one to be held against: nothing but the totals. */
export function printedGroups(safe: SafeFigures, told: readonly SafeGroup[]): PrintedReport {
  const { numbers, ...report } = printedOf(safe);
  const amounts = new Map(told.map(({ indicator, basis, value }) => [`${indicator.code} ${basis}`, value]));
  return {
    ...report,
    numbers: numbers.flatMap(({ amount: _, rows, ...of }) => {
      const amount = amounts.get(`${of.indicator} ${of.basis}`);
      if (amount === undefined || of.table !== 'matrix' || of.country !== everywhere || of.column !== 'value')
        return [];
      return [{ ...of, amount, rows: 'hidden' in amount ? [] : rows }];
    }),
  };
}
