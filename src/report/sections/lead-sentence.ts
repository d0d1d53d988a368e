import type { Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** What a line tells of the period: its result, or a running total whose growth nobody knows. */
export const amountOf = ({ total }: Line<Amount>): Amount | null => total.value ?? total.apart?.value ?? null;

/** Lines of a pillar that have something to tell, people who came first, then things, then estimates of reach. */
export function tellingLines({ figures }: ReportInput, pillar: string): Line<Amount>[] {
  const weight = ({ indicator, basis }: Line<Amount>) =>
    basis === 'reach_estimate' ? 2 : indicator.unit === 'persons' || indicator.level !== 'output' ? 0 : 1;
  const told = (line: Line<Amount>) => {
    const amount = amountOf(line);
    return amount !== null && (!('value' in amount) || amount.value > 0);
  };
  return figures.lines
    .filter((line) => line.pillar === pillar && told(line))
    .map((line, index) => ({ line, index }))
    .sort((a, b) => weight(a.line) - weight(b.line) || a.index - b.index)
    .map(({ line }) => line);
}

/** What was achieved under a pillar, in a sentence. */
export function leadSentence(input: ReportInput, voice: Voice, pillar: string, most: number): string {
  const { figures, words } = input;
  const results = tellingLines(input, pillar)
    .slice(0, most)
    .map((line) => {
      const { indicator, basis, total } = line;
      const days = total.value === null ? (total.apart?.asOf ?? []) : [];
      const until = days.length === 0 ? '' : ` (${words.say.asOfDay(days.map(words.day))})`;
      return `${words.result(indicator, amountOf(line)!, basis, figures.suppressedBelow)}${until}`;
    });
  if (results.length > 0) return words.say.lead(voice.period, results);
  const count = figures.pillars.find((one) => one.pillar === pillar)?.activities ?? 0;
  const countries = figures.countries.filter(({ activities }) => (activities?.[pillar] ?? 0) > 0).length;
  return count > 0
    ? words.say.leadActivities(voice.period, count, countries)
    : words.say.leadNothing(voice.period);
}
