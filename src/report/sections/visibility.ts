import { isResult } from '../../count/ways.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { jointBesides } from './evidence.ts';
import { toComplete } from './headquarters.ts';

/** Activities with items of visibility that the table names. */
const most = 40;

/** How the donor was made visible: the words of headquarters, how often each measure was taken, and the items. */
export function visibility(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const { words } = input;
  const active = input.activities.filter(({ status }) => isResult(status));
  const shown = active.filter((activity) => activity.visibility.length > 0);
  const said = fromHeadquarters(input, 'visibility', level);
  if (shown.length === 0) {
    const none: Block = { block: 'paragraph', text: words.say.noVisibility };
    return said.length > 0 ? [...said, none] : [none, toComplete(input)];
  }
  const [seen, all] = [shown, active].map((own) => own.filter(({ counted }) => counted).length);
  const counts = seen === 0 ? [] : [words.form.visible(seen!, all!)];
  return [
    ...said,
    { block: 'paragraph', text: [...counts, ...jointBesides(input, shown)].join(' ') },
    items(input, voice, shown),
  ];
}

function items(input: ReportInput, voice: Voice, shown: readonly ToldActivity[]): Block {
  const { words } = input;
  const further = shown.length - most;
  const caption = words.form.visibilityCaption;
  return {
    block: 'table',
    caption,
    description: caption,
    columns: [
      { heading: words.columns.country, kind: 'text', width: 16 },
      { heading: words.columns.activity, kind: 'text', width: 36 },
      { heading: words.columns.dates, kind: 'text', width: 20 },
      { heading: words.form.items, kind: 'text', width: 28 },
    ],
    rows: shown.slice(0, most).map(({ country, title, id, start, end, visibility: codes }) => ({
      cells: [
        voice.country(country),
        title ?? id,
        start === null ? words.gaps.noDates : words.days(start, end),
        words.capital(words.list(codes.map((code) => uncapital(voice.label('visibility', code))))),
      ],
    })),
    ...(further > 0 ? { note: words.form.furtherVisible(further) } : {}),
  };
}
