import type { Compared, Figure, Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Column } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { figureOf, heldAgainst, numberColumn, whyNoPercent } from './figure-cells.ts';

/** Targets of the period alone: columns, cells and notes of their own, only where a line has one. They are never added to the others. */
export interface PeriodGoals {
  /** Of the targets to the end of the action, which stand first. */
  readonly targetHeading: string;
  readonly columns: readonly Column[];
  cells(line: Line<Amount>, country: string | null): readonly string[];
  readonly notes: readonly string[];
}

/** What a table of these lines says of targets of the period. */
export function periodGoals(
  { words }: ReportInput,
  voice: Voice,
  lines: readonly Line<Amount>[],
  /** Alpha-3 where the table is of one country. */
  only: string | null = null,
): PeriodGoals {
  const any = lines.some(({ total, countries }) =>
    (only === null ? [total, ...countries.values()] : [countries.get(only)]).some(hasGoal),
  );
  if (!any) return { targetHeading: words.columns.target, columns: [], cells: () => [], notes: [] };
  const notes = heldAgainst(voice, lines, ({ total }) => [total.inPeriod, total.value]).map(([stage, held]) =>
    words.form.heldInPeriod(held, stage),
  );
  return {
    targetHeading: words.columns.endTarget,
    columns: [numberColumn(words.columns.periodTarget, 12), numberColumn(words.columns.periodShare, 12)],
    cells(line, country) {
      const figure = figureOf(line, country);
      const goal = figure.inPeriod ?? none;
      const share = goal.percent === null ? null : voice.percent(goal.percent);
      return [
        goal.target === null ? words.gaps.noTarget : voice.number(goal.target, line.indicator.kind),
        share ?? words.gaps[whyNoPercent(goal, figure.value, false)],
      ];
    },
    notes,
  };
}

const hasGoal = (figure: Figure<Amount> | undefined) => figure !== undefined && figure.inPeriod !== null;

const none: Compared<Amount> = {
  ...{ target: null, reachedOfTarget: null, percent: null, percentMissing: 'no-target' },
};
