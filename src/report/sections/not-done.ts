import { uncapital } from '../../text/uncapital.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** What was planned and not carried out, with the reasons the donor asks for, and what no log of the period mentions any more. */
export function notDone(input: ReportInput, voice: Voice): Block[] {
  const { words } = input;
  const activities = input.activities.filter(
    ({ status }) => status === 'postponed' || status === 'cancelled',
  );
  if (activities.length === 0)
    return [{ block: 'paragraph', text: words.say.nothingNotDone }, ...unaccounted(input, voice)];
  return [
    { block: 'paragraph', text: words.say.notDone(activities.length), keep: true },
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
    ...unaccounted(input, voice),
  ];
}

/** Planned or under way by the last log that tells of them, and in no log of this period. */
function unaccounted({ figures, words }: ReportInput, voice: Voice): Block[] {
  const all = figures.unaccounted;
  if (all.length === 0) return [];
  return [
    { block: 'paragraph', text: words.say.unaccounted(all.length), keep: true },
    {
      block: 'table',
      caption: words.say.unaccountedCaption,
      description: words.say.unaccountedCaption,
      columns: [
        { heading: words.columns.country, kind: 'text', width: 16 },
        { heading: words.columns.activity, kind: 'text', width: 34 },
        { heading: words.columns.pillar, kind: 'text', width: 16 },
        { heading: words.columns.lastTold, kind: 'text', width: 34 },
      ],
      rows: figures.countries.flatMap(({ country }) =>
        all
          .filter((one) => one.country === country)
          .map(({ activity, pillar, type, status, period }) => ({
            cells: [
              voice.country(country),
              type === null ? activity : `${activity}  ${voice.label('activity_type', type)}`,
              pillar === null ? words.gaps.noPillar : voice.label('pillar', pillar),
              words.say.lastTold(uncapital(voice.label('status', status)), words.period(period)),
            ],
          })),
      ),
    },
  ];
}
