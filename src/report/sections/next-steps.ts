import type { Block } from '../blocks.ts';
import { type ReportInput, told } from '../input.ts';

/** The updated work plan: what is planned or still under way, with its dates and aims. */
export function nextSteps(input: ReportInput): Block[] {
  const { figures, words } = input;
  const { voice } = input;
  const heading: Block = { block: 'heading', level: 1, text: words.headings.nextSteps, flow: true };
  const open = figures.activities.filter(({ status }) =>
    ['planned', 'ongoing', 'postponed'].includes(status),
  );
  if (open.length === 0) return [heading, { block: 'paragraph', text: words.say.nothingPlanned }];
  return [
    heading,
    {
      block: 'table',
      caption: words.say.planCaption,
      description: words.say.planCaption,
      columns: [
        { heading: words.columns.country, kind: 'text', width: 15 },
        { heading: words.columns.activity, kind: 'text', width: 33 },
        { heading: words.columns.status, kind: 'text', width: 12 },
        { heading: words.columns.dates, kind: 'text', width: 18 },
        { heading: words.columns.aim, kind: 'text', width: 22 },
      ],
      rows: open.map((activity) => {
        const from = told(activity, 'start_date');
        const aims = activity.results.flatMap(({ indicator, target }) =>
          target === null ? [] : [`${indicator.code}: ${words.number(target)}`],
        );
        return {
          cells: [
            voice.country(activity.country),
            told(activity, 'title') ?? activity.id,
            voice.label('status', activity.status),
            from === undefined ? words.empty : words.days(from, told(activity, 'end_date') ?? null),
            aims.length === 0 ? words.empty : aims.join('; '),
          ],
        };
      }),
      note: words.say.dash,
    },
  ];
}
