import type { Compared, Line } from '../count/figures.ts';
import { isShare } from '../count/ways.ts';
import { periodRange } from '../programme/programme.ts';
import type { Amount } from '../protect/safe-figures.ts';
import type { ReportInput } from './input.ts';
import { fromHeadquarters } from './narrative/from-headquarters.ts';
import type { ToldActivity } from './told.ts';

/** Beyond so many per cent of its milestone a result is to be explained. */
export const tolerance = 10;

/** A result that may be held against its milestone: the target of the period, or at the end of the action that of all of it. */
interface Milestone {
  readonly line: Line<Amount>;
  /** Alpha-3 where the indicator has no total; null is all countries. */
  readonly country: string | null;
  readonly span: 'period' | 'end';
  readonly target: number;
  readonly reached: Amount;
  /** Of the target, not rounded. */
  readonly percent: number;
}

/** A result beyond the tolerance, and what offices say of it. */
export interface Variance extends Milestone {
  /** Activities of the indicator that tell a challenge or a measure. */
  readonly reasons: readonly ToldActivity[];
}

export interface Variances {
  readonly beyond: readonly Variance[];
  readonly within: readonly Milestone[];
  /** Indicators without a milestone for the period, or with a number that may not be told: by code, in the pack's order. */
  readonly without: readonly string[];
}

/** Which results lie beyond a tenth of their milestone. Only numbers that are printed are compared. */
export function varianceOf(
  input: Pick<ReportInput, 'figures' | 'programme' | 'period' | 'activities'>,
): Variances {
  const atEnd = (periodRange(input.period)?.end ?? '') >= input.programme.action.end;
  const milestones = input.figures.matrix.flatMap((line) => milestonesOf(line, atEnd));
  // 66 of 60 is 110 per cent, and a hair more where it is calculated.
  const isBeyond = ({ percent }: Milestone) => Number(Math.abs(percent - 100).toFixed(6)) > tolerance;
  const beyond = milestones.filter(isBeyond);
  const held = new Set(milestones.map(({ line }) => line.indicator.code));
  const codes = input.figures.matrix.map(({ indicator }) => indicator.code);
  return {
    beyond: beyond.map((one) => ({ ...one, reasons: reasonsFor(one, input.activities) })),
    within: milestones.filter((one) => !isBeyond(one)),
    without: [...new Set(codes)].filter((code) => !held.has(code)),
  };
}

function milestonesOf(line: Line<Amount>, atEnd: boolean): Milestone[] {
  const places = [[null, line.total] as const, ...(isShare(line.indicator) ? line.countries : [])];
  return places.flatMap(([country, figure]): Milestone[] => {
    const of = (span: Milestone['span'], compared: Compared<Amount> | null, whole: Amount | null) => {
      const target = compared?.target ?? null;
      if (compared === null || target === null || target === 0) return [];
      const reached = isShare(line.indicator) ? whole : compared.reachedOfTarget;
      const percent = isShare(line.indicator) ? shareOf(whole, target) : numberOf(compared.percent);
      return reached === null || percent === null || !('value' in reached)
        ? []
        : [{ line, country, span, target, reached, percent }];
    };
    const period = of('period', figure.inPeriod, figure.value);
    return period.length > 0 || !atEnd ? period : of('end', figure, figure.toDate);
  });
}

const numberOf = (amount: Amount | null): number | null =>
  amount !== null && 'value' in amount ? amount.value : null;

/** A share beside its target: both are percentages, and one is held against the other. */
function shareOf(amount: Amount | null, target: number): number | null {
  const value = numberOf(amount);
  return value === null ? null : (value / target) * 100;
}

/** What offices tell of difficulties with activities that were to give a result. */
const reasonsFor = ({ line, country }: Milestone, activities: readonly ToldActivity[]): ToldActivity[] =>
  activities.filter(
    (activity) =>
      (activity.challenges !== null || activity.measures !== null || activity.statusReason !== null) &&
      (country === null || activity.country === country) &&
      activity.results.some(({ indicator }) => indicator.code === line.indicator.code),
  );

/** Variances for which neither an office nor headquarters gives a reason; headquarters names the indicator by its code or name. */
export const unexplained = (input: ReportInput): Variance[] =>
  varianceOf(input).beyond.filter(({ line: { indicator, pillar }, reasons }) => {
    const said = JSON.stringify(fromHeadquarters(input, `pillars/${pillar}/variance`, 2));
    const names = [indicator.code, ...Object.values(indicator.labels)];
    return reasons.length === 0 && !names.some((name) => said.includes(name));
  });
