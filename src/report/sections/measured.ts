import type { Line } from '../../count/figures.ts';
import { groupBy } from '../../group-by.ts';
import type { Indicator } from '../../programme/programme.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** The levels of a logframe, from the one furthest off. */
export const levels = ['impact', 'outcome', 'output'] as const satisfies readonly Indicator['level'][];

/** Indicators of a level, and those of which any value up to the end of the period is known. */
export function measuredAt({ figures }: ReportInput, level: Indicator['level']) {
  const byIndicator = groupBy(
    figures.matrix.filter(({ indicator }) => indicator.level === level),
    ({ indicator }) => indicator,
  );
  const all = [...byIndicator.keys()];
  return { all, measured: all.filter((indicator) => byIndicator.get(indicator)!.some(isMeasured)) };
}

/** Whether any office reported a value; of one that is hidden it is not said that there is none. */
const isMeasured = ({ total, countries }: Line<Amount>) =>
  [total, ...countries.values()].some(({ toDate, apart }) => toDate !== null || apart !== null);

/** How many indicators of a level have a value, and which have none; null where the pack has none of the level. */
export function measuredSentence(input: ReportInput, voice: Voice, level: Indicator['level']): string | null {
  const { all, measured } = measuredAt(input, level);
  if (all.length === 0) return null;
  const missing = all.filter((indicator) => !measured.includes(indicator));
  return input.words.form.measured(
    level,
    all.length,
    measured.length,
    missing.map(({ code }) => voice.indicator(code)),
  );
}
