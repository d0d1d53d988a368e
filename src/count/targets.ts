import { groupBy } from '../group-by.ts';
import { targetsOf } from '../programme/in-force.ts';
import type { Indicator, Programme, Target } from '../programme/programme.ts';
import type { Compared, Figure, Line, PercentMissing } from './figures.ts';
import { exactly, percentOf, type Quantity, sum } from './quantity.ts';
import { isShare } from './ways.ts';

/** What a line is to reach in one place: to the end of the action, and in the period alone. The two are never added. */
export interface Goal {
  readonly target: number | null;
  readonly inPeriod: number | null;
  readonly baseline: number | null;
}
export const noGoal: Goal = { target: null, inPeriod: null, baseline: null };

/** Goals of an indicator: of each country that has one, and of all together. */
export interface Goals {
  readonly countries: ReadonlyMap<string, Goal>;
  readonly whole: Goal;
  /** The whole has a target of its own, to which every country adds. */
  readonly isRegional: { readonly target: boolean; readonly inPeriod: boolean };
}
const neither = { target: false, inPeriod: false };
/** Of an indicator that is not a pillar's own. */
export const noGoals: Goals = { countries: new Map(), whole: noGoal, isRegional: neither };

/** Targets of an indicator as they stand at the end of a period. */
export function goalsOf(programme: Programme, indicator: Indicator, period: string): Goals {
  const targets = programme.targets.filter(({ indicator: code }) => code === indicator.code);
  const own = targetsOf({ ...programme, targets }, period);
  const goalIn = (all: readonly Target[]): Goal => {
    const end = all.find((one) => one.period === null);
    const now = all.find((one) => one.period === period);
    return {
      target: end?.target ?? null,
      inPeriod: now?.target ?? null,
      baseline: (end ?? now)?.baseline ?? null,
    };
  };
  const byCountry = groupBy(
    own.filter((one) => one.period === null || one.period === period),
    ({ country }) => country ?? '',
  );
  const goals = [...byCountry].map(([country, all]) => [country, goalIn(all)] as const);
  const countries = new Map(goals.filter(([country]) => country !== ''));
  const regional = goalIn(byCountry.get('') ?? []);
  const over = (column: keyof Goal) => {
    const numbers = [...countries.values()].map((goal) => goal[column]);
    // Shares of several countries have no total.
    if (regional[column] !== null || isShare(indicator)) return regional[column];
    return sum(numbers.map((one) => (one === null ? null : exactly(one))))?.value ?? null;
  };
  return {
    countries,
    whole: { target: over('target'), inPeriod: over('inPeriod'), baseline: over('baseline') },
    isRegional: { target: regional.target !== null, inPeriod: regional.inPeriod !== null },
  };
}

type Span = 'target' | 'inPeriod';

/** Percentages of targets, where one line alone holds what the target is about; like is compared with like, country by country. */
export function withPercent(
  lines: readonly Line[],
  stages: readonly string[],
  goals: (line: Line) => Goals,
): Line[] {
  const byIndicator = groupBy(lines, ({ indicator }) => indicator);
  return lines.map((line) => {
    const { indicator, total } = line;
    const others = byIndicator.get(indicator)!.filter((other) => other !== line);
    const compared = (
      figure: Figure,
      span: Span,
      reached: Quantity | null,
      figureIn: (line: Line) => Figure | undefined,
    ): Compared => {
      const target = targetOf(figure, span);
      const rivals = others.filter((other) => (figureIn(other)?.toDate ?? null) !== null);
      const elsewhere =
        line.pillar !== indicator.pillar || rivals.some(({ pillar }) => pillar !== line.pillar);
      const missing = (why: PercentMissing): Compared => ({
        ...{ target, reachedOfTarget: null, percent: null, percentMissing: why },
      });
      if (isShare(indicator)) return missing('share');
      if (elsewhere) return missing('several-pillars');
      if (target === null) return missing('no-target');
      if (rivals.length > 0) return missing('several-ways');
      if (span === 'inPeriod' && figure.apart !== null) return missing('growth-unknown');
      if (reached === null) return missing('not-reported');
      const percent = percentOf(reached, target);
      if (percent === null) return missing('no-target');
      return { target, reachedOfTarget: reached, percent, percentMissing: null };
    };
    const both = (
      figure: Figure,
      reached: (span: Span) => Quantity | null,
      figureIn: (line: Line) => Figure | undefined,
    ): Figure => ({
      ...figure,
      ...compared(figure, 'target', reached('target'), figureIn),
      inPeriod: figure.inPeriod === null ? null : compared(figure, 'inPeriod', reached('inPeriod'), figureIn),
    });
    const reachedIn = (figure: Figure, span: Span) =>
      targetOf(figure, span) === null ? null : reachedOf(figure, indicator, span, stages);
    const countries = [...line.countries].map(
      ([code, one]) =>
        [
          code,
          both(
            one,
            (span) => reachedIn(one, span),
            (other) => other.countries.get(code),
          ),
        ] as const,
    );
    const { isRegional } = goals(line);
    const whole = both(
      total,
      (span) =>
        isRegional[span]
          ? reachedIn(total, span)
          : sum([...line.countries.values()].map((one) => reachedIn(one, span))),
      (other) => other.total,
    );
    return { ...line, total: whole, countries: new Map(countries) };
  });
}

const targetOf = ({ target, inPeriod }: Figure, span: Span): number | null =>
  span === 'target' ? target : (inPeriod?.target ?? null);

/** What a target is held against. */
function reachedOf(
  { value, toDate, stages, stagesToDate }: Figure,
  { kind, meetsFrom }: Indicator,
  span: Span,
  order: readonly string[],
): Quantity | null {
  const reached = span === 'inPeriod' ? value : toDate;
  if (reached === null || meetsFrom === null) return reached;
  const least = order.indexOf(meetsFrom);
  const far = (span === 'inPeriod' ? stages : stagesToDate).filter(
    // Documents tell their stage; a thing that tells none is what its indicator says.
    ({ stage }) => (stage === null ? kind !== 'documents' : order.indexOf(stage) >= least),
  );
  return sum(far.map(({ count }) => count)) ?? exactly(0);
}
