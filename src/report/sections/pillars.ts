import type { Block, HeadingLevel, PillarColour } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { comparison } from './comparison.ts';
import { difficulties, intentions } from './difficulties.ts';
import { partOf } from './figure-cells.ts';
import { under } from './headings.ts';
import { leadSentences, type Told, tellingLines } from './lead-sentence.ts';
import { levels } from './measured.ts';
import { activityBlocks } from './pillar-activities.ts';
import { chart } from './pillar-chart.ts';
import { resultsTable } from './results-table.ts';
import type { Section } from './section.ts';

/** One pillar as its parts see it, under a heading of `level`. */
interface Pillar {
  readonly code: string;
  readonly colour: PillarColour;
  readonly level: HeadingLevel;
}
type Part = (input: ReportInput, voice: Voice, pillar: Pillar) => readonly Block[];

const colours: readonly PillarColour[] = ['first', 'second', 'third', 'fourth'];

/** The pillars in the pack's order, each from its headline on, of these parts. */
export const pillars =
  (...parts: readonly Part[]): Section =>
  (input, voice, level) =>
    input.report.pillars.flatMap(({ code, definition }, index) => {
      const pillar = { code, colour: colours[index] ?? 'neutral', level };
      return [
        ...opening(input, voice, pillar, voice.words(definition)),
        ...parts.flatMap((part) => part(input, voice, pillar)),
      ];
    });

function opening(input: ReportInput, voice: Voice, pillar: Pillar, definition: string): Block[] {
  const { code, colour, level } = pillar;
  const telling = tellingLines(input, code);
  const compared = comparison(input, voice, code, 3);
  return [
    { block: 'heading', level, text: voice.label('pillar', code), anchor: pillarAnchor(code), colour },
    { block: 'paragraph', style: 'grey', text: definition, keep: true },
    { block: 'paragraph', style: 'lead', text: leadSentences(input, voice, code, 3) },
    ...(telling.length === 0
      ? []
      : [
          {
            block: 'key-figures' as const,
            colour,
            figures: telling.slice(0, 3).map((told) => keyFigure(told, input, voice)),
          },
        ]),
    ...(compared === null ? [] : [{ block: 'paragraph' as const, text: compared }]),
    ...fromHeadquarters(input, `pillars/${code}/analysis`, level),
  ];
}

/** A result of the period, over what was reached of its target to date. */
function keyFigure({ line, amount }: Told, { words }: ReportInput, voice: Voice) {
  const { indicator, basis, total } = line;
  const { percent, reachedOfTarget: reached, target } = total;
  const counted = basis === 'participations' ? ` (${words.basis[basis]})` : '';
  const change =
    percent === null || reached === null || target === null || 'hidden' in percent || 'hidden' in reached
      ? {}
      : {
          change: words.form.ofTarget(
            ...([voice.cell(reached), voice.percent(percent), words.number(target)] as const),
            partOf(total, total.toDate) === null,
          ),
        };
  return {
    ...voice.key(amount, indicator.kind),
    label: `${voice.indicator(indicator.code)}${counted}`,
    ...change,
  };
}

/** Results against targets, outcomes before outputs. */
export const results: Part = (input, voice, { code, level }) => {
  const { words, figures } = input;
  const lines = figures.lines.filter((line) => line.pillar === code);
  const name = voice.label('pillar', code);
  const groups = levels.map((of) => ({
    name: words.form.level[of],
    lines: lines.filter(({ indicator }) => indicator.level === of),
  }));
  const texts = { caption: words.say.resultsCaption(name), description: words.say.resultsAlt(name) };
  return under(
    level,
    words.headings.results,
    lines.length === 0 ? [] : [resultsTable(input, voice, groups, texts)],
  );
};

export const countries: Part = (input, voice, { code, colour }) => chart(input, voice, code, colour);

export const activities: Part = (input, voice, { code, level }) => activityBlocks(input, voice, code, level);

const mine = ({ activities }: ReportInput, pillar: string) =>
  activities.filter((activity) => activity.pillar === pillar);

export const challenges: Part = (input, voice, { code, level }) =>
  under(level, input.words.headings.challenges, difficulties(input, voice, mine(input, code)));

export const lessons: Part = (input, _, { code, level }) =>
  under(level, input.words.headings.lessons, fromHeadquarters(input, `pillars/${code}/lessons`, level));

export const next: Part = (input, voice, { code, level }) =>
  under(level, input.words.headings.pillarNext, intentions(input, voice, mine(input, code)));

/** Activities told elsewhere that are named under a pillar that they serve too. */
const most = 8;

/** Activities that serve this pillar too, by their own; their figures stand there and are not added again. */
export const elsewhere: Part = (input, voice, { code, level }) => {
  const { words, report } = input;
  const items = report.pillars.flatMap(({ code: own }) => {
    const all = input.activities.filter((one) => one.pillar === own && one.pillarsAlso.includes(code));
    if (all.length === 0) return [];
    return [
      [
        { text: voice.label('pillar', own), link: pillarAnchor(own) },
        {
          text: `${words.colon}${words.form.named(
            all.slice(0, most).map((one) => nameOf(one, voice)),
            all.length,
          )}`,
        },
      ],
    ];
  });
  return under(
    level,
    words.headings.elsewhere,
    items.length === 0
      ? []
      : [
          { block: 'paragraph', text: words.say.elsewhere, keep: true },
          { block: 'list', items },
        ],
  );
};

const nameOf = ({ title, id, country }: ToldActivity, voice: Voice) =>
  `${title ?? id} (${voice.country(country)})`;

/** Where a pillar's section begins. */
const pillarAnchor = (pillar: string): string => `pillar-${pillar}`;
