import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import type { Block, TableRow } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';

/** Activities under way or completed. */
const held = ({ activities }: ReportInput): ToldActivity[] =>
  activities.filter(({ status }) => isResult(status));

/** More would be an annex of its own: then each stands with its activity in the country sheets. */
const most = 150;

/** Whether the evidence stands in a list of its own. */
export const isListed = (input: ReportInput): boolean => held(input).length <= most;

/** Annex: what shows the results, activity by activity. */
export function evidence(input: ReportInput, voice: Voice): Block[] {
  const { words } = input;
  const own = held(input);
  const heading: Block[] = [
    { block: 'turn', to: 'portrait' },
    { block: 'heading', level: 1, text: voice.heading('evidence') },
  ];
  const named = own.filter((activity) => activity.evidence === null || activity.evidence.length > 0);
  const countOf = (all: readonly ToldActivity[]) => all.filter(({ counted }) => counted).length;
  const text = words.form.evidence(countOf(named), countOf(own));
  const said: Block = { block: 'paragraph', text: [text, ...jointBesides(input, own)].join(' ') };
  if (!isListed(input))
    return [
      ...heading,
      said,
      { block: 'paragraph', text: words.form.evidenceInSheets(voice.annex('countrySheets')) },
    ];
  if (own.length === 0) return [...heading, said];
  const caption = words.form.evidenceCaption;
  return [
    ...heading,
    said,
    {
      block: 'table',
      caption,
      description: caption,
      columns: [
        { heading: words.columns.activity, kind: 'text', width: 46 },
        { heading: words.columns.dates, kind: 'text', width: 24 },
        { heading: words.form.evidenceColumn, kind: 'text', width: 30 },
      ],
      rows: [...groupBy(own, ({ country }) => country)].flatMap(([country, activities]): TableRow[] => [
        { kind: 'group', cells: [voice.country(country)] },
        ...activities.map((activity) => ({
          cells: [
            `${activity.id}${activity.title === null ? '' : `  ${activity.title}`}`,
            activity.start === null ? words.gaps.noDates : words.days(activity.start, activity.end),
            evidenceOf(activity, input),
          ],
        })),
      ]),
    },
  ];
}

/** How many of some activities are joint events that are left to another report: no number of activities holds them. */
export function jointBesides({ words }: ReportInput, activities: readonly ToldActivity[]): string[] {
  const joint = activities.filter(({ counted }) => !counted).length;
  return joint === 0 ? [] : [words.form.jointBesides(joint)];
}

/** What shows the results of an activity, or why nothing is named. */
export function evidenceOf({ evidence: own }: ToldActivity, { words }: ReportInput): string {
  if (own === null) return words.form.evidenceHidden;
  return own.length > 0 ? words.capital(own.join(words.semicolon)) : words.gaps.noEvidence;
}
