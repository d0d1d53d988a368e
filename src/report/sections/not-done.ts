import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** What was planned and not carried out, with the reasons the donor asks for. */
export function notDone(input: ReportInput, voice: Voice): Block[] {
  const { words } = input;
  const activities = input.activities.filter(
    ({ status }) => status === 'postponed' || status === 'cancelled',
  );
  const heading: Block = { block: 'heading', level: 1, text: voice.heading('notDone') };
  if (activities.length === 0) return [heading, { block: 'paragraph', text: words.say.nothingNotDone }];
  return [
    heading,
    { block: 'paragraph', text: words.say.notDone(activities.length) },
    {
      block: 'table',
      caption: words.say.notDoneCaption,
      description: words.say.notDoneCaption,
      columns: [
        { heading: words.columns.country, kind: 'text', width: 16 },
        { heading: words.columns.activity, kind: 'text', width: 34 },
        { heading: words.columns.status, kind: 'text', width: 14 },
        { heading: words.columns.reason, kind: 'text', width: 36 },
      ],
      rows: activities.map((activity) => ({
        cells: [
          voice.country(activity.country),
          activity.title ?? activity.id,
          voice.label('status', activity.status),
          activity.statusReason ?? words.gaps.noReason,
        ],
      })),
    },
  ];
}
