import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import { tolerance, unexplained, type Variance, varianceOf } from '../variance.ts';
import type { Voice } from '../voice.ts';
import { under } from './headings.ts';

/** Results beyond a tenth of their milestone with their reasons, and what could not be compared. */
export function variance(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const { report, words } = input;
  const { beyond, within, without } = varianceOf(input);
  const said = report.pillars.flatMap(({ code }) =>
    under(level, voice.label('pillar', code), fromHeadquarters(input, `pillars/${code}/variance`, level)),
  );
  return [
    {
      block: 'paragraph',
      text: words.form.variance(
        { beyond: beyond.length, within: within.length, without: without.length },
        tolerance,
        voice.period,
        voice.annex('matrix'),
      ),
    },
    ...(beyond.length === 0 ? [] : [results(input, voice, beyond)]),
    ...said,
  ];
}

function results(input: ReportInput, voice: Voice, beyond: readonly Variance[]): Block {
  const { words } = input;
  const { form } = words;
  const open = new Set(unexplained(input).map((one) => varianceName(one, voice)));
  return {
    block: 'pairs',
    headings: [form.milestone, form.reason],
    description: form.varianceAlt(tolerance),
    rows: beyond.map((one) => {
      const { target, reached, percent, line } = one;
      const name = varianceName(one, voice);
      const precision = 'value' in reached ? reached.precision : 'exact';
      const { kind } = line.indicator;
      const held = form.ofMilestone(
        voice.cell(reached, kind),
        voice.number(target, kind),
        voice.percent({ value: percent, precision }),
      );
      const why = open.has(name) ? words.cover.toComplete : reasonOf(one, input, voice);
      return [[{ text: `${name}\n`, bold: true }, { text: held }], why] as const;
    }),
  };
}

/** The indicator, and the country where it has no total. */
export const varianceName = ({ line, country }: Variance, voice: Voice): string => {
  const name = `${line.indicator.code}  ${voice.indicator(line.indicator.code)}`;
  return country === null ? name : `${name}, ${voice.country(country)}`;
};

/** Activities whose reasons stand at one indicator; the others stand under their pillar. */
const most = 3;

/** What offices say, activity by activity; the longer texts stand under the pillar. */
function reasonOf({ reasons, line }: Variance, input: ReportInput, voice: Voice): string {
  const { form } = input.words;
  const pillar = voice.label('pillar', line.pillar);
  if (reasons.length === 0) return form.reasonOfHeadquarters;
  const told = reasons.slice(0, most).map((activity) => oneReason(activity, voice, input));
  const further = reasons.length - told.length;
  return [...told, ...(further > 0 ? [form.furtherReasons(further, pillar)] : [])].join('\n');
}

function oneReason(activity: ToldActivity, voice: Voice, { words }: ReportInput): string {
  const { title, id, country, statusReason, challenges, measures } = activity;
  const told = [statusReason ?? challenges, measures === null ? null : words.form.done(measures)].filter(
    (text) => text !== null,
  );
  return `${title ?? id} (${voice.country(country)})${words.colon}${told.join(' ')}`;
}
