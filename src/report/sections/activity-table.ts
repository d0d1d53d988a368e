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
          beside === 'country' ? voice.country(country) : voice.label('pillar', pillar),
          start === null ? words.gaps.noDates : words.days(start, end),
          voice.label('status', status),
          [
            activitySentences(input, voice, activity) || words.gaps.notReported,
            ...(evidence ? [words.form.evidenceIs(evidenceOf(activity, input))] : []),
          ].join(' '),
        ],
      };
    }),
  };
}
