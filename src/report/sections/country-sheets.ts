import type { CountryFigures, Figure, Line } from '../../count/figures.ts';
import { groupBy } from '../../group-by.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { activityTable } from './activity-table.ts';
import { isListed } from './evidence.ts';
import { figureCells, gapNotes, lineName, numberColumn, sinceNotes } from './figure-cells.ts';
import { periodGoals } from './period-goals.ts';
import { byStart } from './pillar-activities.ts';

/** Annex: one sheet a country, with its figures and its activities. */
export function countrySheets(input: ReportInput, voice: Voice): Block[] {
  const activities = groupBy(input.activities, ({ country }) => country);
  // Evidence stands with each activity where its own annex has no room for it.
  const evidence = voice.annex('evidence') !== null && !isListed(input);
  const sheets = input.figures.countries.flatMap((one) =>
    sheet(input, voice, one, activities.get(one.country) ?? [], evidence),
  );
  const rows = sheets.flatMap((block) => (block.block === 'table' ? block.rows : []));
  const notes = [...gapNotes(input, voice, rows), ...sinceNotes(input, input.figures.matrix)];
  return [
    { block: 'turn', to: 'portrait' },
    { block: 'heading', level: 1, text: voice.heading('countrySheets') },
    ...(notes.length === 0 ? [] : [{ block: 'paragraph' as const, text: notes.join(' ') }]),
    ...sheets,
  ];
}

function sheet(
  input: ReportInput,
  voice: Voice,
  { country }: CountryFigures,
  activities: readonly ToldActivity[],
  evidence: boolean,
): Block[] {
  const { words, logs } = input;
  const name = voice.country(country);
  const heading: Block = { block: 'heading', level: 2, text: name, unlisted: true };
  const figures = countryFigures(input, voice, country, name);
  const state: Block = {
    block: 'paragraph',
    text: countryState(input, voice, country, activities),
    keep: true,
  };
  const said = fromHeadquarters(input, `countries/${country}`, 2);
  if (logs.offices.get(country) !== 'counted') return [heading, state, ...said, ...figures];
  const own = [...activities].sort(byStart);
  const caption = words.say.countryActivities(name);
  return [
    heading,
    state,
    ...said,
    ...figures,
    activityTable(input, voice, own, caption, { beside: 'pillar', evidence }),
  ];
}

/** What came from a country's office, with its activities. */
export function countryState(
  { logs, words }: ReportInput,
  voice: Voice,
  country: string,
  own: readonly ToldActivity[],
): string {
  const state = logs.offices.get(country) ?? 'left';
  if (state !== 'counted') return words.say.countrySilent(state, voice.period);
  const also = logs.alsoUnread.includes(country) ? ` ${words.say.alsoUnread}` : '';
  return `${words.say.countryReported(own.length)}${also}`;
}

/** Every indicator that the country has reported or has a target for. */
export function countryFigures(input: ReportInput, voice: Voice, country: string, name: string): Block[] {
  const { figures, words } = input;
  const goals = periodGoals(input, voice, figures.matrix, country);
  const rows = [...groupBy(figures.matrix, ({ indicator }) => indicator.code).values()].flatMap((lines) => {
    const told = lines.filter((line) => has(line, country));
    // A target without a result stands once, however the people of other countries are counted.
    const bare = lines.filter((line) => hasGoal(line.countries.get(country))).slice(0, 1);
    const shown = told.length > 0 ? told : bare.map((line) => ({ ...line, basis: null }));
    return shown.map((line) => {
      const { target, value, toDate, percent } = figureCells(input, voice, line, country);
      const own = goals.cells(line, country);
      return { cells: [lineName(input, voice, line), target, value, toDate, percent, ...own] };
    });
  });
  if (rows.length === 0) return [];
  return [
    {
      block: 'table',
      caption: words.say.countryFigures(name),
      description: words.say.countryFigures(name),
      columns: [
        { heading: words.columns.indicator, kind: 'text', width: 42 },
        numberColumn(goals.targetHeading, 12),
        numberColumn(words.columns.thisPeriod, 16),
        numberColumn(words.capital(voice.toDate), 16),
        numberColumn(words.columns.share, 14),
        ...goals.columns,
      ],
      rows,
    },
  ];
}

const hasGoal = (figure: Figure<Amount> | undefined) =>
  figure !== undefined && (figure.target !== null || figure.inPeriod !== null);

const has = ({ countries }: Line<Amount>, country: string) => {
  const figure = countries.get(country);
  return figure !== undefined && (figure.value !== null || figure.toDate !== null || figure.apart !== null);
};
