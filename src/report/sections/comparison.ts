import { isShare } from '../../count/ways.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { uncapital } from './activity-sentences.ts';
import { olderSince, whyNoPercent } from './figure-cells.ts';
import { headlines } from './lead-sentence.ts';

/** A sentence that holds each of a pillar's first results against its target; null where there is none. */
export function comparison(input: ReportInput, voice: Voice, pillar: string, most: number): string | null {
  const { words } = input;
  const clauses = headlines(input, pillar, most).map(([first]) => {
    const { indicator, total } = first!.line;
    const name = uncapital(voice.indicator(indicator.code));
    // Elsewhere the indicator's own pillar has the target.
    if (total.target === null) return words.say.noTarget(name, indicator.pillar === pillar);
    const target = words.number(total.target);
    const { percent, reachedOfTarget: reached } = total;
    if (percent === null || 'hidden' in percent || reached === null || 'hidden' in reached)
      return words.say.targetBeside(name, target, words.gaps[whyNoPercent(total, isShare(indicator))]);
    const since = olderSince(input, first!.line);
    return words.say.targetReached(name, voice.cell(reached), target, voice.percent(percent), since);
  });
  return clauses.length === 0 ? null : words.say.compared(voice.toDate, clauses);
}
