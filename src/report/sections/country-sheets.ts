import type { CountryFigures, Line } from '../../count/figures.ts';
import { groupBy } from '../../group-by.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { baseName } from './data-notes.ts';
import { lineName } from './pillars.ts';

/** Activities listed of one country at most; what is beyond is counted in a last row. */
const most = 30;

/** Annex: one sheet a country, with its figures and its activities. */
export function countrySheets(input: ReportInput, voice: Voice): Block[] {
  const activities = groupBy(input.activities, ({ country }) => country);
  return [
    { block: 'turn', to: 'portrait' },
    { block: 'heading', level: 1, text: voice.heading('countrySheets') },
    ...input.figures.countries.flatMap((one) => sheet(input, voice, one, activities.get(one.country) ?? [])),
  ];
}

function sheet(
  input: ReportInput,
  voice: Voice,
  { country, reported }: CountryFigures,
  activities: readonly ToldActivity[],
): Block[] {
  const { words, logs, period } = input;
  const name = voice.country(country);
  const heading: Block = { block: 'heading', level: 2, text: name };
  if (!reported) return [heading, { block: 'paragraph', text: words.say.countrySilent(voice.period) }];
  const files = logs.files.filter(
    (file) => file.country === country && file.period === period && file.verdict !== 'unreadable',
  );
  const names = files.map(({ file }) => baseName(file));
  return [
    heading,
    {
      block: 'paragraph',
      text: words.say.countryReported(names, words.activities(activities.length)),
      keep: true,
    },
    ...figuresOf(input, voice, country, name),
    ...listOf(input, voice, activities, name),
  ];
}

function figuresOf(input: ReportInput, voice: Voice, country: string, name: string): Block[] {
  const { figures, words } = input;
  const lines = figures.matrix.filter((line) => has(line, country));
  if (lines.length === 0) return [];
  const number = (heading: string, width: number) => ({ heading, kind: 'number' as const, width });
  return [
    {
      block: 'table',
      caption: words.say.countryFigures(name),
      description: words.say.countryFigures(name),
      columns: [
        { heading: words.columns.indicator, kind: 'text', width: 46 },
        number(words.columns.target, 12),
        number(words.columns.thisPeriod, 16),
        number(words.columns.toDate, 16),
        number(words.columns.share, 10),
      ],
      rows: lines.map((line) => {
        const figure = line.countries.get(country)!;
        return {
          cells: [
            lineName(input, voice, line),
            figure.target === null ? words.empty : words.number(figure.target),
            voice.cell(figure.value),
            voice.cell(figure.toDate),
            voice.percent(figure.percent),
          ],
        };
      }),
    },
  ];
}

const has = ({ countries }: Line<Amount>, country: string) => {
  const figure = countries.get(country);
  return figure !== undefined && (figure.value !== null || figure.toDate !== null || figure.apart !== null);
};

function listOf(
  input: ReportInput,
  voice: Voice,
  activities: readonly ToldActivity[],
  name: string,
): Block[] {
  const { words } = input;
  const shown = [...activities].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)).slice(0, most);
  const rest = activities.length - shown.length;
  return [
    {
      block: 'table',
      caption: words.say.countryActivities(name),
      description: words.say.countryActivities(name),
      columns: [
        { heading: words.columns.activity, kind: 'text', width: 48 },
        { heading: words.columns.pillar, kind: 'text', width: 16 },
        { heading: words.columns.dates, kind: 'text', width: 22 },
        { heading: words.columns.status, kind: 'text', width: 14 },
      ],
      rows: [
        ...shown.map(({ id, title, pillar, start, end, status }) => ({
          cells: [
            `${id}  ${title ?? ''}`,
            voice.label('pillar', pillar),
            start === null ? words.empty : words.days(start, end),
            voice.label('status', status),
          ],
        })),
        ...(rest > 0 ? [{ kind: 'group' as const, cells: [words.say.furtherRow(rest)] }] : []),
      ],
    },
  ];
}
