import { remembering } from '../../text/remembering.ts';
import type { DataTable } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { activitySentences } from './activity-sentences.ts';
import { evidenceOf } from './evidence.ts';

/** What is told of each activity besides: its country or its pillar, and whether what shows its results. */
export interface Besides {
  readonly beside: 'country' | 'pillar';
  readonly evidence?: boolean;
}

/** Activities with their results, one a row and none left out. */
export function activityTable(
  input: ReportInput,
  voice: Voice,
  activities: readonly ToldActivity[],
  caption: string,
  { beside, evidence = false }: Besides,
): DataTable {
  const { words } = input;
  // In a long table few of these texts differ: each is made once and in memory once.
  const besideOf = remembering((code) =>
    beside === 'country' ? voice.country(code) : voice.label('pillar', code),
  );
  const statusOf = remembering((code) => voice.label('status', code));
  const daysOf = remembering((days) => {
    const [start = '', end = ''] = days.split('/');
    return words.days(start, end === '' ? null : end);
  });
  const sentencesOf = rememberedSentences(input, voice, evidence);
  return {
    block: 'table',
    caption,
    description: caption,
    columns: [
      { heading: words.columns.activity, kind: 'text', width: 30 },
      { heading: words.columns[beside], kind: 'text', width: 13 },
      { heading: words.columns.dates, kind: 'text', width: 16 },
      { heading: words.columns.status, kind: 'text', width: 11 },
      { heading: words.columns.results, kind: 'text', width: 30 },
    ],
    rows: activities.map((activity) => {
      const { id, title, pillar, country, start, end, status } = activity;
      return {
        cells: [
          title === null ? id : `${id}  ${title}`,
          besideOf(beside === 'country' ? country : pillar),
          start === null ? words.gaps.noDates : daysOf(`${start}/${end ?? ''}`),
          statusOf(status),
          sentencesOf(activity),
        ],
      };
    }),
  };
}

/** Tells what came of activities and what shows it; where that is one plain result, the same sentence for all that have it alike. */
function rememberedSentences(
  input: ReportInput,
  voice: Voice,
  evidence: boolean,
): (activity: ToldActivity) => string {
  const known = new Map<string, string>();
  const { gaps, form } = input.words;
  const made = (activity: ToldActivity) =>
    [
      activitySentences(input, voice, activity) || gaps.notReported,
      ...(evidence ? [form.evidenceIs(evidenceOf(activity, input))] : []),
    ].join(' ');
  return (activity) => {
    const key = plainResult(activity);
    if (key === null) return made(activity);
    const found = known.get(key);
    if (found !== undefined) return found;
    const text = made(activity);
    if (known.size < mostKnown) known.set(key, text);
    return text;
  };
}

const mostKnown = 10_000;

/** All that is told of an activity that counts here and has one result, without running totals; null of any other. */
function plainResult({ results, stakeholders, status, counted, evidence }: ToldActivity): string | null {
  const [result, ...others] = results;
  if (!counted || result === undefined || others.length > 0) return null;
  const { indicator, basis, value, apart, asOf, stages, target } = result;
  if (apart !== null || asOf.length > 0) return null;
  const amount = value === null ? '' : 'hidden' in value ? value.hidden : `${value.precision} ${value.value}`;
  const reached = stages.map(({ stage }) => stage);
  return JSON.stringify([indicator.code, basis, amount, target, status, reached, stakeholders, evidence]);
}
