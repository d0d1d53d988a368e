import type { Line } from '../../count/figures.ts';
import { groupBy } from '../../group-by.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** A line whose result of the period is known and may be told. */
export interface Told {
  readonly line: Line<Amount>;
  readonly amount: Exclude<Amount, { readonly hidden: 'withheld' }>;
}

/** Lines of a pillar with a result of the period to tell, people who came first, then things, then estimates of reach. */
export function tellingLines(input: ReportInput, pillar: string): Told[] {
  return ranked(input, pillar).flatMap((line) => {
    const { value } = line.total;
    if (value === null || isWithheld(value) || ('value' in value && value.value === 0)) return [];
    return [{ line, amount: value }];
  });
}

type Withheld = Amount & { readonly hidden: 'withheld' };

/** Whether a number may not be told in any way, not even as "fewer than". */
export const isWithheld = (amount: Amount): amount is Withheld =>
  'hidden' in amount && amount.hidden === 'withheld';

function ranked({ figures }: ReportInput, pillar: string): Line<Amount>[] {
  const weight = ({ indicator, basis }: Line<Amount>) =>
    basis === 'reach_estimate' ? 2 : indicator.kind === 'persons' || indicator.level !== 'output' ? 0 : 1;
  return figures.lines
    .filter((line) => line.pillar === pillar)
    .map((line, index) => ({ line, index }))
    .sort((a, b) => weight(a.line) - weight(b.line) || a.index - b.index)
    .map(({ line }) => line);
}

/**
 * What was achieved under a pillar in the period: results of `most` indicators at most. Running totals whose growth nobody
 * knows follow as what they are, and numbers that may not be told by name.
 */
export function leadSentences(
  input: ReportInput,
  voice: Voice,
  pillar: string,
  most: number,
  /** Where the period stands above, it is not said again; `short` leaves out running totals too. */
  how: 'dated' | 'undated' | 'short' = 'dated',
): string {
  const { figures, words } = input;
  const results = headlines(input, pillar, most).map((same) => oneResult(input, voice, pillar, same));
  const lines = ranked(input, pillar);
  const withheld = lines.filter(({ total }) => total.value !== null && isWithheld(total.value));
  return [
    results.length === 0
      ? withoutResult(input, voice, pillar)
      : how === 'dated'
        ? words.say.lead(voice.period, results)
        : `${words.capital(words.list(results))}.`,
    ...lines.flatMap(({ indicator, basis, total: { value, apart } }) =>
      apart === null || isWithheld(apart.value) || how === 'short'
        ? []
        : [
            words.say.running(
              words.result(indicator, apart.value, basis, figures.suppressedBelow),
              ...voice.apart(apart),
              value !== null,
            ),
          ],
    ),
    ...(withheld.length === 0
      ? []
      : [words.say.withheld([...new Set(withheld.map(({ indicator }) => voice.indicator(indicator.code)))])]),
  ].join(' ');
}

/** The results that are told first, by indicator. */
export const headlines = (input: ReportInput, pillar: string, most: number): readonly (readonly Told[])[] =>
  [...groupBy(tellingLines(input, pillar), ({ line }) => line.indicator).values()].slice(0, most);

/** One indicator's result, with its people counted in other ways told apart and its documents by name and stage. */
function oneResult(
  input: ReportInput,
  voice: Voice,
  pillar: string,
  [first, ...others]: readonly Told[],
): string {
  const { figures, words } = input;
  const { line, amount } = first!;
  const { indicator, basis, total } = line;
  const limit = figures.suppressedBelow;
  const details = [
    ...(others.length > 0 && basis === 'unique' ? [words.basis[basis]!] : []),
    ...documents(input, voice, pillar, line),
    ...(total.asOf.length === 0 ? [] : [words.say.asOfDay(total.asOf.map(words.day))]),
    ...(others.length === 0
      ? []
      : [words.say.countedApart(others.map((one) => words.people(one.amount, one.line.basis, limit)))]),
  ];
  return words.result(indicator, amount, basis, limit, details);
}

/** Documents named one by one; beyond, their number at each stage. */
const namedDocuments = 3;

function documents(
  { activities, words }: ReportInput,
  voice: Voice,
  pillar: string,
  { indicator, total }: Line<Amount>,
): string[] {
  if (total.stages.every(({ stage }) => stage === null)) return [];
  const named: string[] = [];
  for (const { id, title, country, results } of activities) {
    for (const result of results) {
      if (result.indicator !== indicator || result.pillar !== pillar) continue;
      for (const { stage, count } of result.stages) {
        if (stage === null) continue;
        const at = uncapital(voice.label('stage', stage));
        const isOne = 'value' in count && count.value === 1;
        named.push(
          words.say.document(title ?? id, voice.country(country), at, isOne ? null : voice.text(count)),
        );
      }
    }
    if (named.length > namedDocuments) break;
  }
  if (named.length <= namedDocuments) return named;
  return total.stages.flatMap(({ stage, count }) =>
    stage === null ? [] : [words.say.atStage(uncapital(voice.label('stage', stage)), voice.text(count))],
  );
}

/** What is said of a pillar of which no result of the period is known. */
function withoutResult({ figures, words }: ReportInput, voice: Voice, pillar: string): string {
  const own = figures.pillars.find((one) => one.pillar === pillar);
  const count = own?.activities ?? 0;
  const countries = figures.countries.filter(({ activities }) => (activities?.[pillar] ?? 0) > 0).length;
  if (count > 0) return words.say.leadActivities(voice.period, count, countries);
  const others = (['planned', 'postponed', 'cancelled'] as const).flatMap((status) => {
    const number = own?.statuses[status] ?? 0;
    return number === 0 ? [] : [[status, number] as const];
  });
  const lost = figures.unaccounted.filter((one) => one.pillar === pillar).length;
  return [
    others.length === 0 ? words.say.leadNothing(voice.period) : words.say.leadNotBegun(voice.period, others),
    ...(lost === 0 ? [] : [words.say.leadUnaccounted(lost)]),
  ].join(' ');
}
