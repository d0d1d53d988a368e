import type { ActivityResult, Figure, Figures, Line } from '../count/figures.ts';
import { type Adding, peopleOver } from '../count/people.ts';
import { type Quantity, sum } from '../count/quantity.ts';
import { type Counted, rewritten } from './amounts.ts';
import { hideSmall, type PrintedNumber } from './hide.ts';
import { type LineTable, marginsOf, placeId, resultId } from './margins.ts';
import type { Amount, Hidden, SafeActivity, SafeFigures } from './safe-figures.ts';
import type { Sum } from './witness.ts';

/**
 * Hides small numbers of protected lines in reports that follow each other, the oldest first: counts from 1 to
 * `suppressBelow` less one, and whatever else would give them away over sexes and ages, countries, activities, pillars,
 * the whole, and one report's total less the other's; what an earlier one printed or hid decides what a later one may
 * print. 0 hides no number. Shares are no counts and stay; percentages of hidden counts go, and with any limit
 * those of a protected total that are of fewer countries than the total.
 */
export function protectReports(reports: readonly Figures[], suppressBelow: number): SafeFigures[] {
  const past: PrintedNumber[] = [];
  const sums: Sum[] = [];
  return reports.map((figures, index) => {
    if (!(suppressBelow > 0)) return withMarks(figures, new Map(), 0);
    const margins = marginsOf(figures, suppressBelow, reports[index - 1]);
    sums.push(...margins.sums);
    const marks = hideSmall([...past, ...margins.cells], sums, suppressBelow);
    for (const cell of margins.cells) {
      const marked = marks.get(cell.id);
      if (marked !== undefined) past.push({ ...cell, price: null, marked });
    }
    return withMarks(figures, marks, suppressBelow);
  });
}

type Marks = ReadonlyMap<string, Hidden['hidden']>;

function withMarks(figures: Figures, marks: Marks, suppressedBelow: number): SafeFigures {
  const shown = <C extends Counted>(id: string, of: C): C =>
    rewritten(of, (column, amount) => {
      const mark = marks.get(`${id}.${column}`);
      return mark === undefined || amount === null ? amount : { hidden: mark };
    });
  const line = (table: LineTable) => (one: Line, index: number) => {
    const at = (place: string, of: Figure) =>
      shown<Figure<Amount>>(placeId(figures, table, index, place), of);
    return {
      ...one,
      total: { ...at('ALL', one.total), ...(tellsMore(one) ? { percent: null, reachedOfTarget: null } : {}) },
      countries: new Map([...one.countries].map(([code, figure]) => [code, at(code, figure)])),
    };
  };
  const lines = figures.lines.map(line('lines'));
  return {
    ...figures,
    lines,
    pillars: figures.pillars.map((one) => ({
      ...one,
      people: printedPeople(lines.filter(({ pillar }) => pillar === one.pillar)),
    })),
    people: printedPeople(lines),
    matrix: figures.matrix.map(line('matrix')),
    activities: figures.activities.map(
      ({ entries: _, ...activity }, a): SafeActivity => ({
        ...activity,
        results: activity.results.map((result, r) =>
          shown<ActivityResult<Amount>>(resultId(figures, a, r), result),
        ),
      }),
    ),
    suppressedBelow,
  };
}

/** Whether the percentage of a protected line is of fewer countries than its total, and so tells something beside it. */
const tellsMore = ({ protected: guarded, countries }: Line): boolean =>
  guarded && [...countries.values()].some(({ target, toDate }) => target === null && toDate !== null);

/** People over the lines whose number is printed: no total can give away a small number. */
const printedPeople = (lines: readonly Line<Amount>[]) =>
  peopleOver(
    lines.filter(({ total }) => total.value === null || 'value' in total.value),
    printed,
  );

const printed: Adding<Amount> = {
  sum: (amounts) =>
    amounts.some((amount) => amount !== null && 'hidden' in amount)
      ? { hidden: 'withheld' }
      : sum(amounts.map(quantityOf)),
  size: (amount) => quantityOf(amount)?.value ?? -1,
};

const quantityOf = (amount: Amount | null): Quantity | null =>
  amount === null || 'hidden' in amount ? null : amount;
