import type { Line } from '../../count/figures.ts';
import type { Block } from '../blocks.ts';
import { type ReportInput, told } from '../input.ts';
import { lineName } from './pillar.ts';

/** Activities listed of one country at most; what is beyond is counted in a last row. */
const most = 30;

/** Annex: one sheet a country, with its figures and its activities. */
export function countrySheets(input: ReportInput): Block[] {
  const { figures, words } = input;
  return [
    { block: 'turn', to: 'portrait' },
    { block: 'heading', level: 1, text: words.headings.countrySheets },
    ...figures.countries.flatMap(({ country }) => sheet(input, country)),
  ];
}

function sheet(input: ReportInput, country: string): Block[] {
  const { figures, words, result, period } = input;
  const { voice } = input;
  const name = voice.country(country);
  const { reported } = figures.countries.find((one) => one.country === country)!;
  const heading: Block = { block: 'heading', level: 2, text: name };
  if (!reported) return [heading, { block: 'paragraph', text: words.say.countrySilent(voice.period) }];
  const files = result.files.filter(
    (file) => file.country === country && file.period === period && file.verdict !== 'unreadable',
  );
  const activities = figures.activities.filter((activity) => activity.country === country);
  const names = files.map(({ file }) => file.replace(/^.*[\\/]/, ''));
  return [
    heading,
    {
      block: 'paragraph',
      text: words.say.countryReported(names, words.activities(activities.length)),
      keep: true,
    },
    ...figuresOf(input, country, name),
    ...listOf(input, activities, name),
  ];
}

function figuresOf(input: ReportInput, country: string, name: string): Block[] {
  const { figures, words } = input;
  const { voice } = input;
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
            lineName(input, line),
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

const has = ({ countries }: Line, country: string) => {
  const figure = countries.get(country);
  return figure !== undefined && (figure.value !== null || figure.toDate !== null || figure.apart !== null);
};

function listOf(input: ReportInput, activities: ReportInput['figures']['activities'], name: string): Block[] {
  const { words } = input;
  const { voice } = input;
  const start = (activity: (typeof activities)[number]) => told(activity, 'start_date') ?? '';
  const shown = [...activities].sort((a, b) => (start(a) < start(b) ? -1 : 1)).slice(0, most);
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
        ...shown.map((activity) => {
          const from = told(activity, 'start_date');
          return {
            cells: [
              `${activity.id}  ${told(activity, 'title') ?? ''}`,
              voice.label('pillar', activity.pillar),
              from === undefined ? words.empty : words.days(from, told(activity, 'end_date') ?? null),
              voice.label('status', activity.status),
            ],
          };
        }),
        ...(rest > 0 ? [{ kind: 'group' as const, cells: [words.say.furtherRow(rest)] }] : []),
      ],
    },
  ];
}
