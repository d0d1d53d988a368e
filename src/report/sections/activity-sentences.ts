import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { isWithheld } from './lead-sentence.ts';

/** What came of an activity, and what it aims at while it is not over; empty where neither is known. */
export function activitySentences(input: ReportInput, voice: Voice, activity: ToldActivity): string {
  const sentences = [
    resultSentence(input, voice, activity),
    aimSentence(input, voice, activity),
    activity.counted
      ? null
      : input.words.say.jointElsewhere(
          input.activities.some(({ joint, counted }) => counted && joint === activity.joint),
        ),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

type Result = ToldActivity['results'][number];

/** What a result tells: its number of the period, or a running total whose growth nobody knows. */
const amountOf = ({ value, apart }: Result): Amount | null => value ?? apart?.value ?? null;

function resultSentence(input: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  const { words } = input;
  const known = activity.results.filter((result) => amountOf(result) !== null);
  const told = known.filter((result) => !isWithheld(amountOf(result)!));
  const withheld = known.filter((result) => isWithheld(amountOf(result)!));
  const kinds = activity.stakeholders;
  const hidden = activity.results.some(({ indicator }) => indicator.protected);
  const audience =
    hidden || kinds.length === 0 || kinds.length > 6
      ? []
      : [words.list(kinds.map((kind) => uncapital(voice.label('stakeholder', kind))))];
  const byIndicator = [...groupBy(told, ({ indicator }) => indicator).values()];
  const parts = byIndicator.map((same, index) =>
    onePart(input, voice, same, index === byIndicator.length - 1 ? audience : []),
  );
  const sentences = [
    ...(parts.length === 0 ? [] : [`${words.capital(words.list(parts))}.`]),
    ...(withheld.length === 0
      ? []
      : [words.say.withheld([...new Set(withheld.map(({ indicator }) => voice.indicator(indicator.code)))])]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** One indicator's result; the same under another pillar or of people counted otherwise stands apart. */
function onePart(
  { words, figures }: ReportInput,
  voice: Voice,
  [first, ...others]: readonly Result[],
  audience: readonly string[],
): string {
  const { indicator, basis, value, apart, asOf, stages, pillar } = first!;
  const limit = figures.suppressedBelow;
  const reached = stages.flatMap(({ stage }) =>
    stage === null ? [] : [uncapital(voice.label('stage', stage))],
  );
  const sinceWhen = (of: Result) =>
    of.value === null && of.apart !== null ? [words.say.toDateSince(...voice.apart(of.apart))] : [];
  const besides =
    value === null || apart === null || isWithheld(apart.value)
      ? []
      : [`${voice.text(apart.value, indicator.kind)} ${words.say.toDateSince(...voice.apart(apart))}`];
  const further = others.map((other) => {
    const amount = amountOf(other)!;
    const said =
      other.basis === basis ? voice.text(amount, indicator.kind) : words.people(amount, other.basis, limit);
    const number = [said, ...sinceWhen(other)].join(' ');
    return other.pillar === pillar ? number : words.say.under(number, voice.label('pillar', other.pillar));
  });
  const details = [
    ...(reached.length === 0 ? [] : [words.say.reached(reached)]),
    ...sinceWhen(first!),
    ...(value === null || asOf.length === 0 ? [] : [words.say.asOfDay(asOf.map(words.day))]),
    ...(besides.length + further.length === 0 ? [] : [words.say.countedApart([...besides, ...further])]),
    ...audience,
  ];
  return words.result(indicator, amountOf(first!)!, basis, limit, details);
}

function aimSentence({ words }: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  if (isResult(activity.status) && activity.status !== 'ongoing') return null;
  const aims = [...groupBy(activity.results, ({ indicator }) => indicator)].flatMap(([indicator, same]) => {
    const targets = same.flatMap(({ target }) =>
      target === null ? [] : [voice.number(target, indicator.kind)],
    );
    return targets.length === 0
      ? []
      : [[uncapital(voice.indicator(indicator.code)), words.list([...new Set(targets)])] as const];
  });
  return aims.length === 0 ? null : words.say.aims(aims);
}
