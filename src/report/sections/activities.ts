import type { Activity } from '../../count/figures.ts';
import type { Block, Span } from '../blocks.ts';
import { type ReportInput, story, told } from '../input.ts';

/** Activities told in full under one pillar; the rest stand in the country sheets. */
const most = 25;

/** The activities of a pillar by country: what, when, where, with whom, what came of it, and the office's own words. */
export function activityBlocks(input: ReportInput, pillar: string): Block[] {
  const { figures, words } = input;
  const { voice } = input;
  const all = figures.activities.filter(
    ({ pillar: own, status }) => own === pillar && (status === 'completed' || status === 'ongoing'),
  );
  if (all.length === 0) return [];
  const shown = all.length > most ? fullest(all) : all;
  const countries = figures.countries.map(({ country }) => country);
  return [
    { block: 'heading', level: 2, text: words.headings.activities },
    ...countries.flatMap((country): Block[] => {
      const ours = shown.filter((activity) => activity.country === country).sort(byStart);
      if (ours.length === 0) return [];
      return [
        { block: 'heading', level: 3, text: voice.country(country) },
        ...ours.flatMap((activity) => oneActivity(input, activity)),
      ];
    }),
    ...(all.length > shown.length
      ? [
          {
            block: 'paragraph' as const,
            style: 'note' as const,
            text: words.say.further(all.length - shown.length),
          },
        ]
      : []),
  ];
}

const start = (activity: Activity) => told(activity, 'start_date') ?? '';
const byStart = (a: Activity, b: Activity) =>
  start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.id < b.id ? -1 : 1;

/** Those with the most to say, every country in turn, so that none is left out. */
function fullest(all: readonly Activity[]): Activity[] {
  const length = (activity: Activity) => (told(activity, 'narrative') ?? '').length;
  const turns = new Map<string, number>();
  return [...all]
    .sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1))
    .map((activity) => {
      const turn = turns.get(activity.country) ?? 0;
      turns.set(activity.country, turn + 1);
      return { activity, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, most)
    .map(({ activity }) => activity);
}

function oneActivity(input: ReportInput, activity: Activity): Block[] {
  const sentences = [
    resultSentence(input, activity),
    aimSentence(input, activity),
    jointSentence(input, activity),
  ];
  const body = sentences.filter((sentence) => sentence !== null).join(' ');
  const narrative = story(input, activity, 'narrative');
  return [
    { block: 'paragraph', style: 'activity', text: title(input, activity), keep: true },
    ...(body === ''
      ? []
      : [{ block: 'paragraph' as const, text: body, ...(narrative ? { keep: true as const } : {}) }]),
    ...(narrative === undefined
      ? []
      : [{ block: 'paragraph' as const, style: 'quote' as const, text: narrative }]),
  ];
}

function title(input: ReportInput, activity: Activity): Span[] {
  const { words } = input;
  const { voice } = input;
  const from = told(activity, 'start_date');
  const to = told(activity, 'end_date') ?? null;
  const where = [told(activity, 'place'), told(activity, 'admin1')].filter((part) => part !== undefined);
  const line = [
    [...new Set(where)].join(', '),
    from === undefined ? '' : words.days(from, to),
    words.list(told(activity, 'partners') ?? []),
    activity.status === 'completed' ? '' : voice.label('status', activity.status).toLowerCase(),
  ].filter((part) => part !== '');
  const name: Span = { text: told(activity, 'title') ?? activity.id, bold: true };
  return line.length === 0 ? [name] : [name, { text: `\n${line.join(' · ')}`, grey: true }];
}

function resultSentence(input: ReportInput, activity: Activity): string | null {
  const { words, figures } = input;
  const { voice } = input;
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
  const kinds = [...new Set(activity.entries.flatMap(({ values }) => values.stakeholder ?? []))];
  const hidden = activity.results.some(({ indicator }) => indicator.protected);
  const audience =
    hidden || kinds.length === 0 || kinds.length > 6
      ? ''
      : words.say.audience(kinds.map((kind) => voice.label('stakeholder', kind).toLowerCase()));
  return `${words.capital(words.list(parts))}${audience}.`;
}

/** What an activity still under way aims at. */
function aimSentence({ words, ...rest }: ReportInput, activity: Activity): string | null {
  if (activity.status !== 'ongoing') return null;
  const { voice } = rest;
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

function jointSentence({ words }: ReportInput, activity: Activity): string | null {
  return activity.counted ? null : words.say.jointElsewhere;
}
