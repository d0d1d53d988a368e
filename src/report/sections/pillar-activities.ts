import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import { compare } from '../../text/compare.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { Block, HeadingLevel, Span } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { activitySentences } from './activity-sentences.ts';
import { activityTable } from './activity-table.ts';
import { below, deeper } from './headings.ts';

/** Activities told in full under one pillar; the rest stand with their results in a table, in the country sheets where the report has them. */
const most = 25;

/** The activities of a pillar by country: what, when, where, with whom, what came of it, and the office's own words. */
export function activityBlocks(
  input: ReportInput,
  voice: Voice,
  pillar: string,
  level: HeadingLevel,
): Block[] {
  const { figures, words } = input;
  // One that was given up may have had results before.
  const all = input.activities.filter(
    ({ pillar: own, status, results }) =>
      own === pillar &&
      (isResult(status) || results.some(({ value, apart }) => value !== null || apart !== null)),
  );
  if (all.length === 0) return [];
  const told = new Set(all.length > most ? fullest(all, most) : all);
  const shown = groupBy(told, ({ country }) => country);
  const further = all.filter((activity) => !told.has(activity));
  const countries = figures.countries.map(({ country }) => country);
  return [
    below(level, words.headings.activities),
    ...countries.flatMap((country): Block[] => {
      const ours = shown.get(country)?.sort(byStart);
      if (ours === undefined) return [];
      return [
        below(deeper(level), voice.country(country)),
        ...ours.flatMap((activity) => oneActivity(input, voice, activity)),
      ];
    }),
    ...(further.length > 0 ? [furtherBlock(input, voice, pillar, further)] : []),
  ];
}

function furtherBlock(
  input: ReportInput,
  voice: Voice,
  pillar: string,
  further: readonly ToldActivity[],
): Block {
  const { words } = input;
  const annex = voice.annex('countrySheets');
  return annex === null
    ? activityTable(input, voice, further, words.say.furtherCaption(voice.label('pillar', pillar)), {
        beside: 'country',
      })
    : { block: 'paragraph', style: 'note', text: words.say.further(further.length, annex) };
}

/** From the earliest. */
export const byStart = (a: ToldActivity, b: ToldActivity) =>
  compare(a.start ?? '', b.start ?? '') || compare(a.id, b.id);

/** Those with the most to say, every country in turn, so that none is left out. */
export function fullest(all: readonly ToldActivity[], most: number): ToldActivity[] {
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

/** An activity told in full. */
export function oneActivity(input: ReportInput, voice: Voice, activity: ToldActivity): Block[] {
  const body = activitySentences(input, voice, activity);
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
  const { start, end, partners, places } = activity;
  const line = [
    places.join(words.semicolon),
    start === null ? '' : words.days(start, end),
    words.list(partners),
    activity.status === 'completed' ? '' : uncapital(voice.label('status', activity.status)),
  ].filter((part) => part !== '');
  const name: Span = { text: activity.title ?? activity.id, bold: true };
  return line.length === 0 ? [name] : [name, { text: `\n${line.join(' · ')}`, grey: true }];
}
