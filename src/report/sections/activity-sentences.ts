import { isResult } from '../../count/ways.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';

/** What came of an activity, and what it aims at while it is not over; empty where neither is known. */
export function activitySentences(input: ReportInput, voice: Voice, activity: ToldActivity): string {
  const sentences = [
    resultSentence(input, voice, activity),
    aimSentence(input, voice, activity),
    activity.counted ? null : input.words.say.jointElsewhere,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function resultSentence(input: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  const { words, figures } = input;
  const parts = activity.results.flatMap(({ indicator, basis, value, apart, asOf, stages }) => {
    const amount = value ?? apart?.value ?? null;
    if (amount === null) return [];
    const days = value === null ? (apart?.asOf ?? []) : asOf;
    const until = days.length === 0 ? '' : ` (${words.say.asOfDay(days.map(words.day))})`;
    const reached = stages.flatMap(({ stage }) =>
      stage === null ? [] : [voice.label('stage', stage).toLowerCase()],
    );
    const stage = reached.length === 0 ? '' : ` (${words.list(reached)})`;
    return [`${words.result(indicator, amount, basis, figures.suppressedBelow)}${stage}${until}`];
  });
  if (parts.length === 0) return null;
  const kinds = activity.stakeholders;
  const hidden = activity.results.some(({ indicator }) => indicator.protected);
  const audience =
    hidden || kinds.length === 0 || kinds.length > 6
      ? ''
      : words.say.audience(kinds.map((kind) => voice.label('stakeholder', kind).toLowerCase()));
  return `${words.capital(words.list(parts))}${audience}.`;
}

function aimSentence({ words }: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  if (isResult(activity.status) && activity.status !== 'ongoing') return null;
  const aims = activity.results.flatMap(({ indicator, target }) => {
    if (target === null) return [];
    const label = voice.indicator(indicator.code);
    return [[uncapital(label), words.number(target)] as const];
  });
  return aims.length === 0 ? null : words.say.aims(aims);
}

/** "Leaflets" becomes "leaflets", "SMS" stays. */
const uncapital = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
