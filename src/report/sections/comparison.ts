import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { uncapital } from './activity-sentences.ts';
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
    const { percent } = total;
    return percent === null || 'hidden' in percent
      ? words.say.targetBeside(name, target)
      : words.say.targetReached(name, target, voice.percent(percent));
  });
  return clauses.length === 0 ? null : words.say.compared(voice.toDate, clauses);
}
