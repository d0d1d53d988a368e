import { groupBy } from '../group-by.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import type { Figure, Line, PercentMissing } from './figures.ts';
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
export function withPercent(lines: readonly Line[], stages: readonly string[]): Line[] {
  const byIndicator = groupBy(lines, ({ indicator }) => indicator);
  return lines.map((line) => {
    const { indicator, total } = line;
    const others = byIndicator.get(indicator)!.filter((other) => other !== line);
    const compared = (
      figure: Figure,
      reached: Quantity | null,
      figureIn: (line: Line) => Figure | undefined,
    ): Figure => {
      const rivals = others.filter((other) => (figureIn(other)?.toDate ?? null) !== null);
      const elsewhere =
        line.pillar !== indicator.pillar || rivals.some(({ pillar }) => pillar !== line.pillar);
      const { target, targetOfPeriod, apart } = figure;
      const missing = (why: PercentMissing): Figure => ({ ...figure, percentMissing: why });
      if (isShare(indicator)) return missing('share');
      if (elsewhere) return missing('several-pillars');
      if (target === null) return missing('no-target');
      if (rivals.length > 0) return missing('several-ways');
      if (targetOfPeriod && apart !== null) return missing('growth-unknown');
      if (reached === null) return missing('not-reported');
      const percent = percentOf(reached, target);
      return percent === null ? missing('no-target') : { ...figure, reachedOfTarget: reached, percent };
    };
    const reachedIn = (figure: Figure) =>
      figure.target === null ? null : reachedOf(figure, indicator, stages);
    const countries = [...line.countries].map(
      ([code, one]) => [code, compared(one, reachedIn(one), (other) => other.countries.get(code))] as const,
    );
    const spans = new Set(
      [...line.countries.values()].flatMap((one) => (one.target === null ? [] : one.targetOfPeriod)),
    );
    const whole = compared(total, sum([...line.countries.values()].map(reachedIn)), (other) => other.total);
    const mixed = whole.percent !== null && spans.size > 1;
    const none = { reachedOfTarget: null, percent: null, percentMissing: 'mixed-targets' as const };
    return { ...line, total: mixed ? { ...whole, ...none } : whole, countries: new Map(countries) };
  });
}

/** What a country's target is held against. */
function reachedOf(
  { value, toDate, stages: ofPeriod, stagesToDate, targetOfPeriod }: Figure,
  { meetsFrom }: Indicator,
  order: readonly string[],
): Quantity | null {
  const reached = targetOfPeriod ? value : toDate;
  if (reached === null || meetsFrom === null) return reached;
  const least = order.indexOf(meetsFrom);
  const far = (targetOfPeriod ? ofPeriod : stagesToDate).filter(
    ({ stage }) => stage !== null && order.indexOf(stage) >= least,
  );
  return sum(far.map(({ count }) => count)) ?? exactly(0);
}
