import type { Line } from '../../count/figures.ts';
import { isResult } from '../../count/ways.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { activityTable } from './activity-table.ts';
import { countryFigures, countryState } from './country-sheets.ts';
import { difficulties, intentions } from './difficulties.ts';
import { under } from './headings.ts';
import { isWithheld } from './lead-sentence.ts';
import { byStart, fullest, oneActivity } from './pillar-activities.ts';

/** Pages that a brief may take, and how many activities are told in full while there is room. */
const pages = 4;
/** Of a page, for the name above and the funding statement below. */
const foot = 0.3;
const inFull = [25, 12, 6, 3, 0] as const;

/** One country on four pages at most: results, activities, difficulties, what is next. */
export function countryBrief(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const country = input.country!;
  const name = voice.country(country);
  const { words, programme } = input;
  const { fundingStatement: statement, disclaimer } = programme.action;
  const own = input.activities.filter((activity) => activity.country === country).sort(byStart);
  const body = (most: number): Block[] =>
    endKept([
      ...opening(input, voice, country, own),
      ...fromHeadquarters(input, `countries/${country}`, level),
      ...under(level, words.headings.results, countryFigures(input, voice, country, name)),
      ...under(level, words.columns.activities, told(input, voice, own, most)),
      ...under(level, words.headings.challenges, difficulties(input, voice, own, false)),
      ...under(level, words.headings.pillarNext, intentions(input, voice, own, false)),
      source(input),
    ]);
  return [
    { block: 'heading', level, text: name },
    { block: 'fit', share: pages - foot, name, choices: inFull.map(body) },
    { block: 'funding', statement, disclaimer },
  ];
}

/** The funding statement never stands on a page alone: what stands before it goes with it. */
const endKept = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, at) =>
    at >= blocks.length - 2 && ['paragraph', 'list', 'pairs'].includes(block.block)
      ? ({ ...block, keep: true } as Block)
      : block,
  );

function opening(input: ReportInput, voice: Voice, country: string, own: readonly ToldActivity[]): Block[] {
  const { words, programme, report } = input;
  const lines = tellingOf(input, country).slice(0, 4);
  const limit = input.figures.suppressedBelow;
  const results = lines.map(({ line, amount }) => words.result(line.indicator, amount, line.basis, limit));
  return [
    {
      block: 'paragraph',
      style: 'grey',
      text: `${programme.action.shortTitle} · ${words.say.subtitle(voice.words(report.title), voice.period)}`,
      keep: true,
    },
    {
      block: 'paragraph',
      style: 'lead',
      text:
        results.length > 0 ? words.say.lead(voice.period, results) : countryState(input, voice, country, own),
    },
    ...(lines.length === 0
      ? []
      : [
          {
            block: 'key-figures' as const,
            colour: 'neutral' as const,
            figures: lines.map(({ line, amount }) => ({
              ...voice.key(amount, line.indicator.kind),
              label: voice.indicator(line.indicator.code),
            })),
          },
        ]),
  ];
}

/** Results of one country that may be told, people before things. */
function tellingOf({ figures }: ReportInput, country: string) {
  const weight = ({ indicator, basis }: Line<Amount>) =>
    basis === 'reach_estimate' ? 2 : indicator.kind === 'persons' || indicator.level !== 'output' ? 0 : 1;
  return figures.matrix
    .flatMap((line) => {
      const amount = line.countries.get(country)?.value ?? null;
      if (amount === null || isWithheld(amount) || ('value' in amount && amount.value === 0)) return [];
      return [{ line, amount }];
    })
    .sort((a, b) => weight(a.line) - weight(b.line));
}

/** Those with the most to say in full, the rest in a table. */
function told(input: ReportInput, voice: Voice, own: readonly ToldActivity[], most: number): Block[] {
  const done = own.filter(({ status }) => isResult(status));
  const full = new Set(done.length > most ? fullest(done, most) : done);
  const rest = done.filter((one) => !full.has(one));
  const caption = input.words.form.otherActivities;
  return [
    ...done.filter((one) => full.has(one)).flatMap((one) => oneActivity(input, voice, one)),
    ...(rest.length === 0 ? [] : [activityTable(input, voice, rest, caption, { beside: 'pillar' })]),
  ];
}

/** On what the figures rest. */
const source = ({ words, logs, figures }: ReportInput): Block => ({
  block: 'paragraph',
  style: 'note',
  text: [
    words.form.briefSource(words.day(logs.asOf)),
    ...(figures.suppressedBelow > 0 ? [words.say.suppressed(figures.suppressedBelow)] : []),
  ].join(' '),
});
