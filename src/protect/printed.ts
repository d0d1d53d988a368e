import type { Figure, Figures, Line, PeopleBasis, SourceRow } from '../count/figures.ts';
import { peopleParts } from '../schema/columns.ts';
import { type Counted, rewritten, withheld } from './amounts.ts';
import { everywhere, type LineTable } from './cells.ts';
import { rowsOfPeople } from './people.ts';
import type { Amount, SafeActivity, SafeFigures } from './safe-figures.ts';

/** One number of a report, as it was printed or hidden, and the rows that made it. */
export interface PrintedNumber {
  readonly table: LineTable | 'results' | 'people';
  /** Empty for people under all pillars. */
  readonly pillar: string;
  /** Code of the pack; empty for people over indicators. */
  readonly indicator: string;
  readonly basis: string | null;
  /** Alpha-3; `ALL` is of all countries. */
  readonly country: string;
  /** Id of an activity; null where it is of more than one. */
  readonly activity: string | null;
  /** `value`, `toDate`, `apart`, `women`, `stage.adopted` and the like. */
  readonly column: string;
  readonly amount: Amount;
  /** None of a hidden number: which rows and how many it has could give it away. */
  readonly rows: readonly SourceRow[];
}

/** All numbers of one report that somebody may have in hand. */
export interface PrintedReport {
  readonly period: string;
  readonly suppressedBelow: number;
  readonly numbers: readonly PrintedNumber[];
}

type Of = Omit<PrintedNumber, 'column' | 'amount' | 'rows'>;
type Visit = <C extends Counted>(of: Of, counted: C, rows: () => readonly SourceRow[]) => C;

/** Visits all that holds numbers in figures, and gives the figures of what the visits give. */
function visited(figures: SafeFigures, visit: Visit): SafeFigures {
  const line = (table: LineTable) => (one: Line<Amount>) => {
    const { pillar, indicator, basis } = one;
    const at = (country: string, figure: Figure<Amount>) =>
      visit(
        { table, pillar, indicator: indicator.code, basis, country, activity: null },
        figure,
        () => figure.sources,
      );
    return {
      ...one,
      total: at(everywhere, one.total),
      countries: new Map([...one.countries].map(([code, figure]) => [code, at(code, figure)])),
    };
  };
  const people = (pillar: string, all: SafeFigures['people']) => {
    const of = { table: 'people', pillar, indicator: '', country: everywhere, activity: null } as const;
    const added = figures.lines.filter((one) => pillar === '' || one.pillar === pillar);
    const own = Object.entries(all).map(([basis, counted]) => [
      basis,
      visit({ ...of, basis }, counted, () => rowsOfPeople(added, basis as PeopleBasis, figures.period)),
    ]);
    return Object.fromEntries(own) as SafeFigures['people'];
  };
  const { lines, matrix, activities, pillars } = figures;
  return {
    ...figures,
    lines: lines.map(line('lines')),
    matrix: matrix.map(line('matrix')),
    activities: activities.map((one) => visitedActivity(one, visit)),
    people: people('', figures.people),
    pillars: pillars.map((one) => ({ ...one, people: people(one.pillar, one.people) })),
  };
}

function visitedActivity({ results, ...activity }: SafeActivity, visit: Visit): SafeActivity {
  const { country, id } = activity;
  const told = results.map((result) => {
    const { pillar, indicator, basis } = result;
    return visit(
      { table: 'results', pillar, indicator: indicator.code, basis, country, activity: id },
      result,
      () => [],
    );
  });
  return { ...activity, results: told };
}

/** Every number that a report prints or hides. */
export function printedOf(figures: SafeFigures): PrintedReport {
  const { period, suppressedBelow } = figures;
  const numbers: PrintedNumber[] = [];
  const ofActivity = rowsOfActivities(figures);
  visited(figures, (of, counted, rows) =>
    rewritten(counted, (column, amount) => {
      if (amount === null) return amount;
      const made = () =>
        of.activity === null ? rows() : (ofActivity.get(keyOf({ ...of, table: 'lines' }, '')) ?? []);
      numbers.push({ ...of, column, amount, rows: 'hidden' in amount ? [] : made() });
      return amount;
    }),
  );
  return { period, suppressedBelow, numbers };
}

/** Every number that figures print or hide, without the rows that made it. */
function eachNumber(figures: SafeFigures, see: (of: Of, column: string, amount: Amount) => void): void {
  const visit: Visit = (of, counted) =>
    rewritten(counted, (column, amount) => {
      if (amount !== null) see(of, column, amount);
      return amount;
    });
  visited({ ...figures, activities: [] }, visit);
  // One by one: all of them a second time are a tenth of a long report's memory.
  for (const one of figures.activities) visitedActivity(one, visit);
}

/** Rows by activity and line. */
function rowsOfActivities({ lines }: SafeFigures): ReadonlyMap<string, readonly SourceRow[]> {
  const rows = new Map<string, SourceRow[]>();
  for (const { pillar, indicator, basis, countries } of lines)
    for (const [country, { sources }] of countries)
      for (const row of sources) {
        const { activity } = row;
        const of = { table: 'lines', pillar, indicator: indicator.code, basis, country, activity } as const;
        const key = keyOf(of, '');
        const own = rows.get(key);
        if (own === undefined) rows.set(key, [row]);
        else own.push(row);
      }
  return rows;
}

/** The numbers that are hidden in figures, as they were counted. */
export function hiddenNumbers(figures: Figures, safe: SafeFigures): ReadonlySet<number> {
  const hidden = new Set<string>();
  const hiding = safe.activities.map(({ results }) => results.some(hasHidden));
  const among = <A>(activities: readonly A[]) => activities.filter((_, at) => hiding[at]);
  eachNumber({ ...safe, activities: among(safe.activities) }, (of, column, amount) => {
    if ('hidden' in amount) hidden.add(keyOf(of, column));
  });
  const numbers = new Set<number>();
  if (hidden.size === 0) return numbers;
  const counted = { ...figures, activities: among(figures.activities), suppressedBelow: 0 };
  eachNumber(counted, (of, column, amount) => {
    if ('value' in amount && amount.value > 0 && hidden.has(keyOf(of, column))) numbers.add(amount.value);
  });
  return numbers;
}

/** Whether a number of a result is hidden; a long report has many results, and hides few. */
function hasHidden({ value, apart, stages }: SafeActivity['results'][number]): boolean {
  const isHidden = (amount: Amount | null) => amount !== null && 'hidden' in amount;
  return (
    isHidden(value) ||
    stages.some(({ count }) => isHidden(count)) ||
    (apart !== null && [apart.value, ...peopleParts.map((part) => apart.parts[part])].some(isHidden))
  );
}

const keyOf = (of: Of, column: string) =>
  JSON.stringify([of.table, of.pillar, of.indicator, of.basis, of.country, of.activity, column]);

/**
 * Figures with the numbers that a report printed in place of their own; what it did not have counts as hidden, but for people
 * over indicators: which numbers those are depends on what is hidden.
 */
export function asPrinted(figures: Figures, { suppressedBelow, numbers }: PrintedReport): SafeFigures {
  const known = new Map(numbers.map((one) => [keyOf(one, one.column), one.amount]));
  return visited({ ...figures, suppressedBelow }, (of, counted) =>
    rewritten(
      counted,
      (column, amount) =>
        amount && (known.get(keyOf(of, column)) ?? (of.table === 'people' ? null : withheld)),
    ),
  );
}
