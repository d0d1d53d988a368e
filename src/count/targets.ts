import type { Indicator, Programme } from '../programme/programme.ts';
import type { Figure, Line } from './figures.ts';
import { exactly, percentOf, type Quantity, sum } from './quantity.ts';
import { isShare } from './ways.ts';

/** What a line is to reach in one place. */
export interface Goal {
  readonly target: number | null;
  readonly baseline: number | null;
  /** For the period alone, not for the end of the action. */
  readonly ofPeriod: boolean;
}
export const noGoal: Goal = { target: null, baseline: null, ofPeriod: false };
/** Of an indicator that is not a pillar's own. */
export const noGoals: ReadonlyMap<string, Goal> = new Map();

/** Targets of an indicator by country: those named for the period, else those for the end of the action. */
export function goalsOf({ targets }: Programme, { code }: Indicator, period: string): Map<string, Goal> {
  const own = targets.filter(({ indicator }) => indicator === code);
  const ofPeriod = (which: string | null) => own.filter((target) => target.period === which);
  return new Map(
    [...ofPeriod(null), ...ofPeriod(period)].map((one) => [
      one.country,
      { target: one.target, baseline: one.baseline, ofPeriod: one.period !== null },
    ]),
  );
}

/** The countries' goals together. */
export function wholeGoal(goals: readonly Goal[]): Goal {
  const over = (column: 'target' | 'baseline') =>
    sum(goals.map((goal) => (goal[column] === null ? null : exactly(goal[column]))))?.value ?? null;
  const ofPeriod = goals.length > 0 && goals.every((goal) => goal.ofPeriod);
  return { target: over('target'), baseline: over('baseline'), ofPeriod };
}

/** Percentages of targets, where one line alone holds what the target is about; like is compared with like, country by country. */
export function withPercent(lines: readonly Line[]): Line[] {
  const alone = (line: Line, figureIn: (line: Line) => Figure | undefined) =>
    lines.filter((other) => other.indicator === line.indicator && (figureIn(other)?.toDate ?? null) !== null)
      .length === 1;
  return lines.map((line) => {
    if (isShare(line.indicator)) return line;
    const countries = [...line.countries].map(([code, one]) => {
      const reached = alone(line, (other) => other.countries.get(code)) ? reachedOf(one) : null;
      const percent = reached === null || one.target === null ? null : percentOf(reached, one.target);
      return [code, { ...one, percent }] as const;
    });
    const { target } = line.total;
    const reached = alone(line, ({ total }) => total) ? reachedOver(line) : null;
    const percent = reached === null || target === null ? null : percentOf(reached, target);
    return { ...line, total: { ...line.total, percent }, countries: new Map(countries) };
  });
}

/** What a country's target is held against. */
function reachedOf({ value, toDate, target, targetOfPeriod }: Figure): Quantity | null {
  const reached = targetOfPeriod ? value : toDate;
  return reached === null || target === null ? null : reached;
}

/** What the countries with a target reached together. */
const reachedOver = ({ countries }: Line): Quantity | null => sum([...countries.values()].map(reachedOf));
