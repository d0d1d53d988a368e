import type { Compared } from '../../count/figures.ts';
import { isShare } from '../../count/ways.ts';
import type { UnitKind } from '../../programme/programme.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { countriesApart, olderTowards, partOf, whyNoPercent } from './figure-cells.ts';
import { headlines } from './lead-sentence.ts';

/** A sentence that holds each of a pillar's first results against its target; null where there is none. */
export function comparison(input: ReportInput, voice: Voice, pillar: string, most: number): string | null {
  const { words } = input;
  const reached = (
    name: string,
    { target, percent, reachedOfTarget: part, ...rest }: Compared<Amount>,
    whole: Amount | null,
    kind: UnitKind,
    since: string | null,
  ) => {
    const aim = voice.number(target!, kind);
    if (percent === null || 'hidden' in percent || part === null || 'hidden' in part) {
      const why = whyNoPercent({ target, percent, reachedOfTarget: part, ...rest }, whole, isShare({ kind }));
      return { known: false, text: words.say.targetBeside(name, aim, why) };
    }
    const isPart = partOf({ target, percent, reachedOfTarget: part, ...rest }, whole) !== null;
    const text = words.say.targetReached(
      name,
      voice.cell(part, kind),
      aim,
      voice.percent(percent),
      since,
      isPart,
    );
    return { known: true, text };
  };
  const clauses = headlines(input, pillar, most).map(([first]) => {
    const { indicator, total, countries } = first!.line;
    const name = uncapital(voice.indicator(indicator.code));
    if (total.target === null) {
      const isByCountry = countriesApart(first!.line).some((code) => countries.get(code)?.target != null);
      // Elsewhere the indicator's own pillar has the target.
      const place = isByCountry ? 'countries' : indicator.pillar === pillar ? 'nowhere' : 'pillar';
      return { known: false, text: words.say.noTarget(name, place) };
    }
    return reached(name, total, total.toDate, indicator.kind, olderTowards(input, first!.line));
  });
  const inPeriod = headlines(input, pillar, most).flatMap(([first]) => {
    const { indicator, total } = first!.line;
    const { inPeriod: goal } = total;
    return goal?.target == null
      ? []
      : [reached(uncapital(voice.indicator(indicator.code)), goal, total.value, indicator.kind, null)];
  });
  const sentences = [
    ...(clauses.length === 0 ? [] : [words.say.compared(voice.toDate, knownFirst(clauses))]),
    ...(inPeriod.length === 0 ? [] : [words.say.comparedInPeriod(voice.period, knownFirst(inPeriod))]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** What is reached before what cannot be compared. */
const knownFirst = (clauses: readonly { readonly known: boolean; readonly text: string }[]): string[] =>
  [...clauses].sort((a, b) => Number(b.known) - Number(a.known)).map(({ text }) => text);
