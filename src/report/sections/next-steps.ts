import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { Voice } from '../voice.ts';

/** The updated work plan: what is planned or still under way, with its dates and aims. */
export function nextSteps(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const { activities, words } = input;
  const open = activities.filter(({ status }) => ['planned', 'ongoing', 'postponed'].includes(status));
  const said = fromHeadquarters(input, 'work-plan', level);
  if (open.length === 0) return [...said, { block: 'paragraph', text: words.say.nothingPlanned }];
  const shown = open.slice(0, most);
  const annex = voice.annex('countrySheets');
  return [
    ...said,
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
      rows: shown.map(({ country, id, title, status, start, end, results }) => {
        const aims = results.flatMap(({ indicator, target }) =>
          target === null ? [] : [`${indicator.code}${words.colon}${voice.number(target, indicator.kind)}`],
        );
        return {
          cells: [
            voice.country(country),
            title ?? id,
            voice.label('status', status),
            start === null ? words.gaps.noDates : words.days(start, end),
            aims.length === 0 ? words.gaps.noTarget : [...new Set(aims)].join(words.semicolon),
          ],
        };
      }),
      ...(open.length > shown.length
        ? { note: words.form.furtherPlanned(open.length - shown.length, annex) }
        : {}),
    },
  ];
}

/** Activities of the plan that stand in its table; the annex has them all. */
const most = 60;
