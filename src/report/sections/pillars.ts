import type { Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, PillarColour } from '../blocks.ts';
import { officesHeard } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';
import { comparison } from './comparison.ts';
import { countriesApart, figureCells, gapNotes, lineName, lineNotes, numberColumn } from './figure-cells.ts';
import { leadSentences, tellingLines } from './lead-sentence.ts';
import { periodGoals } from './period-goals.ts';
import { activityBlocks } from './pillar-activities.ts';
import { chart } from './pillar-chart.ts';

const colours: readonly PillarColour[] = ['first', 'second', 'third', 'fourth'];

/** The pillars in the pack's order, each from its headline to what is told elsewhere. */
export function pillars(input: ReportInput, voice: Voice): Block[] {
  return input.report.pillars.flatMap(({ code, definition }, index) => {
    const colour = colours[index] ?? 'neutral';
    return onePillar(input, voice, code, colour, voice.words(definition));
  });
}

function onePillar(
  input: ReportInput,
  voice: Voice,
  pillar: string,
  colour: PillarColour,
  definition: string,
): Block[] {
  const { words } = input;
  const telling = tellingLines(input, pillar);
  const compared = comparison(input, voice, pillar, 3);
  return [
    {
      block: 'heading',
      level: 1,
      text: voice.label('pillar', pillar),
      anchor: pillarAnchor(pillar),
      colour,
    },
    { block: 'paragraph', style: 'grey', text: definition, keep: true },
    { block: 'paragraph', style: 'lead', text: leadSentences(input, voice, pillar, 3) },
    ...(telling.length === 0
      ? []
      : [
          {
            block: 'key-figures' as const,
            colour,
            figures: telling.slice(0, 3).map(({ line, amount }) => ({
              ...voice.key(amount),
              label: `${voice.indicator(line.indicator.code)}${line.basis === 'participations' ? ` (${words.basis[line.basis]})` : ''}`,
            })),
          },
        ]),
    ...(compared === null ? [] : [{ block: 'paragraph' as const, text: compared }]),
    { block: 'heading', level: 2, text: words.headings.results },
    resultsTable(input, voice, pillar),
    ...chart(input, voice, pillar, colour),
    ...activityBlocks(input, voice, pillar),
    ...challenges(input, voice, pillar),
    ...nextOf(input, voice, pillar),
    ...elsewhere(input, voice, pillar),
  ];
}

function resultsTable(input: ReportInput, voice: Voice, pillar: string): Block {
  const { figures, words, logs } = input;
  const lines = figures.lines.filter((line) => line.pillar === pillar);
  const goals = periodGoals(input, voice, lines);
  const row = (line: Line<Amount>, country: string | null, name: string) => {
    const { baseline, target, value, toDate, percent } = figureCells(input, voice, line, country);
    return { cells: [name, baseline, target, value, toDate, percent, ...goals.cells(line, country)] };
  };
  const rows = lines.flatMap((line) => [
    row(line, null, lineName(input, voice, line)),
    ...countriesApart(line).map((country) =>
      row(line, country, `${line.indicator.code}  ${voice.country(country)}`),
    ),
  ]);
  return {
    block: 'table',
    caption: words.say.resultsCaption(voice.label('pillar', pillar)),
    description: words.say.resultsAlt(voice.label('pillar', pillar)),
    columns: [
      { heading: words.columns.indicator, kind: 'text', width: 36 },
      numberColumn(words.columns.baseline, 11),
      numberColumn(goals.targetHeading, 11),
      numberColumn(words.columns.thisPeriod, 15),
      numberColumn(words.capital(voice.toDate), 15),
      numberColumn(words.columns.share, 12),
      ...goals.columns,
    ],
    rows,
    note: [
      words.say.tableSource(officesHeard(logs), logs.expected, words.day(logs.asOf)),
      ...gapNotes(input, rows),
      ...lineNotes(input, voice, lines),
      ...goals.notes,
      ...(lines.some((line) => line.protected) && figures.suppressedBelow > 0
        ? [words.say.suppressed(figures.suppressedBelow)]
        : []),
    ].join(' '),
  };
}

const mine = ({ activities }: ReportInput, pillar: string) =>
  activities.filter((activity) => activity.pillar === pillar);

const named = ({ title, id, country }: ToldActivity, words: ReportWords, voice: Voice) => [
  { text: `${title ?? id} (${voice.country(country)})${words.colon}`, bold: true as const },
];

function challenges(input: ReportInput, voice: Voice, pillar: string): Block[] {
  const { words } = input;
  const rows = mine(input, pillar).flatMap((activity) => {
    if (activity.challenges === null) return [];
    const left = [...named(activity, words, voice), { text: activity.challenges }];
    return [[left, activity.measures ?? words.gaps.noMeasure] as const];
  });
  if (rows.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.headings.challenges },
    {
      block: 'pairs',
      headings: [words.columns.challenge, words.columns.measure],
      rows,
      description: words.headings.challenges,
    },
  ];
}

function nextOf(input: ReportInput, voice: Voice, pillar: string): Block[] {
  const { words } = input;
  const items = mine(input, pillar).flatMap((activity) => {
    const { nextSteps } = activity;
    return nextSteps === null ? [] : [[...named(activity, words, voice), { text: nextSteps }]];
  });
  if (items.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.headings.pillarNext },
    { block: 'list', items },
  ];
}

/** Activities that serve this pillar too; their figures stand under their own and are not added again. */
function elsewhere(input: ReportInput, voice: Voice, pillar: string): Block[] {
  const { words } = input;
  const items = input.activities
    .filter((activity) => activity.pillarsAlso.includes(pillar))
    .map((activity) => {
      const title = activity.title ?? activity.id;
      const [before, link, after] = words.say.countedUnder(
        title,
        voice.country(activity.country),
        voice.label('pillar', activity.pillar),
      );
      return [{ text: before }, { text: link, link: pillarAnchor(activity.pillar) }, { text: after }];
    });
  if (items.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.headings.elsewhere },
    { block: 'paragraph', text: words.say.elsewhere, keep: true },
    { block: 'list', items },
  ];
}

/** Where a pillar's section begins. */
const pillarAnchor = (pillar: string): string => `pillar-${pillar}`;
