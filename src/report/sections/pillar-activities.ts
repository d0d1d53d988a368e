import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import { compare } from '../../text/compare.ts';
import type { Block, Span } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';

/** Activities told in full under one pillar; the rest stand in the country sheets, where the report has them. */
const most = 25;

/** The activities of a pillar by country: what, when, where, with whom, what came of it, and the office's own words. */
export function activityBlocks(input: ReportInput, voice: Voice, pillar: string): Block[] {
  const { figures, words } = input;
  const all = input.activities.filter(({ pillar: own, status }) => own === pillar && isResult(status));
  if (all.length === 0) return [];
  const shown = groupBy(all.length > most ? fullest(all) : all, ({ country }) => country);
  const further = all.length - most;
  const annex = voice.annex('countrySheets');
  const countries = figures.countries.map(({ country }) => country);
  return [
    { block: 'heading', level: 2, text: words.headings.activities },
    ...countries.flatMap((country): Block[] => {
      const ours = shown.get(country)?.sort(byStart);
      if (ours === undefined) return [];
      return [
        { block: 'heading', level: 3, text: voice.country(country) },
        ...ours.flatMap((activity) => oneActivity(input, voice, activity)),
      ];
    }),
    ...(further > 0
      ? [{ block: 'paragraph' as const, style: 'note' as const, text: words.say.further(further, annex) }]
      : []),
  ];
}

const byStart = (a: ToldActivity, b: ToldActivity) =>
  compare(a.start ?? '', b.start ?? '') || compare(a.id, b.id);

/** Those with the most to say, every country in turn, so that none is left out. */
function fullest(all: readonly ToldActivity[]): ToldActivity[] {
  const turns = new Map<string, number>();
  return [...all]
    .sort((a, b) => b.letters - a.letters || (a.id < b.id ? -1 : 1))
    .map((activity) => {
      const turn = turns.get(activity.country) ?? 0;
      turns.set(activity.country, turn + 1);
      return { activity, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, most)
    .map(({ activity }) => activity);
}

function oneActivity(input: ReportInput, voice: Voice, activity: ToldActivity): Block[] {
  const sentences = [
    resultSentence(input, voice, activity),
    aimSentence(input, voice, activity),
    activity.counted ? null : input.words.say.jointElsewhere,
  ];
  const body = sentences.filter((sentence) => sentence !== null).join(' ');
  const { narrative } = activity;
  return [
    { block: 'paragraph', style: 'activity', text: title(input, voice, activity), keep: true },
    ...(body === ''
      ? []
      : [{ block: 'paragraph' as const, text: body, ...(narrative ? { keep: true as const } : {}) }]),
    ...(narrative === null
      ? []
      : [{ block: 'paragraph' as const, style: 'quote' as const, text: narrative }]),
  ];
}

function title(input: ReportInput, voice: Voice, activity: ToldActivity): Span[] {
  const { words } = input;
  const { start, end, partners } = activity;
  const where = [activity.place, activity.admin1].filter((part) => part !== null);
  const line = [
    [...new Set(where)].join(', '),
    start === null ? '' : words.days(start, end),
    words.list(partners),
    activity.status === 'completed' ? '' : voice.label('status', activity.status).toLowerCase(),
  ].filter((part) => part !== '');
  const name: Span = { text: activity.title ?? activity.id, bold: true };
  return line.length === 0 ? [name] : [name, { text: `\n${line.join(' · ')}`, grey: true }];
}

function resultSentence(input: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  const { words, figures } = input;
  const parts = activity.results.flatMap(({ indicator, basis, value, apart, asOf, stages }) => {
    const amount = value ?? apart?.value ?? null;
    if (amount === null || ('value' in amount && amount.value === 0)) return [];
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

/** What an activity still under way aims at. */
function aimSentence({ words }: ReportInput, voice: Voice, activity: ToldActivity): string | null {
  if (activity.status !== 'ongoing') return null;
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
