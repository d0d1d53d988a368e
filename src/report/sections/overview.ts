import { peopleBasisCodes } from '../../programme/programme.ts';
import type { Block, KeyFigures } from '../blocks.ts';
import { type OfficeState, officesHeard } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { gapNotes, gapOf } from './figure-cells.ts';
import { womenShare } from './people-lines.ts';

/** What did not come, or came and is in no total. */
export function missing({ logs, words }: ReportInput, voice: Voice): Block[] {
  const of = (wanted: OfficeState) =>
    [...logs.offices].flatMap(([country, state]) => (state === wanted ? [voice.country(country)] : []));
  const gaps = {
    none: of('none'),
    unreadable: of('unreadable'),
    uncounted: of('uncounted'),
    longer: of('longer'),
    empty: of('empty'),
    alsoUnread: logs.alsoUnread.map(voice.country),
    strangers: logs.strangers,
  };
  if (Object.values(gaps).every((gap) => (typeof gap === 'number' ? gap : gap.length) === 0)) return [];
  const { title, text } = words.say.missing;
  return [{ block: 'callout', title, text: text(gaps, voice.period) }];
}

const done = (statuses: Readonly<Record<string, number>>) =>
  (statuses.completed ?? 0) + (statuses.ongoing ?? 0);

/** Activities, offices heard and people, each way of counting apart. */
export function keyFigures(input: ReportInput, voice: Voice): KeyFigures {
  const { figures, before, logs, words } = input;
  const activities = done(figures.statuses);
  const people = peopleBasisCodes.flatMap((basis) => {
    const figure = figures.people[basis];
    if (figure.value === null) return [];
    const women = womenShare(basis, figure, voice, words);
    return [
      {
        ...voice.key(figure.value),
        label: words.say.keyPeople(
          basis,
          'value' in figure.value ? figure.value.value : figures.suppressedBelow,
        ),
        ...(women === null ? {} : { change: women }),
      },
    ];
  });
  return {
    block: 'key-figures',
    colour: 'neutral',
    figures: [
      {
        figure: words.number(activities),
        label: words.say.keyActivities(activities),
        // Only activities are compared: earlier totals of people could give away what protection hides.
        ...(before === null
          ? {}
          : {
              change: words.say.change(words.number(done(before.statuses)), words.period(before.period)),
            }),
      },
      { figure: `${officesHeard(logs)} / ${logs.expected}`, label: words.say.keyCountries },
      ...people,
    ],
  };
}

/** What each country did under each pillar. */
export function countryTable(input: ReportInput, voice: Voice): Block {
  const { report, words, figures, logs } = input;
  const pillars = report.pillars.map(({ code }) => code);
  const rows = [
    ...figures.countries.map(({ country, activities }) => {
      const silent = words.gaps[gapOf(logs.offices.get(country))];
      return {
        cells: [
          voice.country(country),
          ...pillars.map((code) => (activities === null ? silent : words.number(activities[code] ?? 0))),
          activities === null
            ? silent
            : words.number(Object.values(activities).reduce((sum, count) => sum + count, 0)),
        ],
      };
    }),
    {
      kind: 'total' as const,
      cells: [
        words.columns.total,
        ...pillars.map((code) =>
          words.number(figures.pillars.find(({ pillar }) => pillar === code)?.activities ?? 0),
        ),
        words.number(done(figures.statuses)),
      ],
    },
  ];
  const notes = [
    words.say.tableSource(officesHeard(logs), logs.expected, words.day(logs.asOf)),
    ...gapNotes(input, voice, rows),
  ];
  return {
    block: 'table',
    whole: true,
    caption: words.say.summaryCaption(voice.period),
    description: words.say.summaryAlt,
    columns: [
      { heading: words.columns.country, kind: 'text', width: 26 },
      ...pillars.map((code) => ({
        heading: voice.label('pillar', code),
        kind: 'number' as const,
        width: 16,
      })),
      { heading: words.columns.total, kind: 'number', width: 12 },
    ],
    rows,
    note: notes.join(' '),
  };
}
