import type { Compared, Figure, Line } from '../../count/figures.ts';
import { isShare } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { uncapital } from '../../text/uncapital.ts';
import type { Column, TableRow } from '../blocks.ts';
import type { OfficeState } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import { runningKey } from '../running-since.ts';
import type { WhyNoPercent } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { Gap } from '../words.ts';

/** The cells of one figure; where there is no number, the word that says why. */
interface FigureCells {
  readonly baseline: string;
  readonly target: string;
  readonly value: string;
  readonly toDate: string;
  readonly percent: string;
}

/** What the cells of a line say, of all countries or of one of them. */
export function figureCells(
  { logs, words }: ReportInput,
  voice: Voice,
  line: Line<Amount>,
  country: string | null,
): FigureCells {
  const figure = figureOf(line, country);
  const { value, toDate, target, baseline, percent } = figure;
  const { kind } = line.indicator;
  const plain = (number: number | null, gap: Gap) =>
    number === null ? words.gaps[gap] : voice.number(number, kind);
  const amount = (one: Amount | null, gap: Gap) => (one === null ? words.gaps[gap] : voice.cell(one, kind));
  const parted = country === null && isShare(line.indicator) && tellsByCountry(line);
  // Outcomes and impact are to be measured; outputs are reported.
  const unknown: Gap = line.indicator.level === 'output' ? 'notReported' : 'notMeasured';
  const missing: Gap = parted ? 'noTotal' : unknown;
  const why = whyNoPercent(figure, toDate, parted);
  return {
    baseline: plain(baseline, parted ? 'noTotal' : 'noBaseline'),
    target: plain(target, parted ? 'noTotal' : 'noTarget'),
    value: amount(
      value,
      figure.apart !== null
        ? 'growthUnknown'
        : country === null
          ? missing
          : (silence(logs.offices.get(country)) ?? unknown),
    ),
    toDate: amount(toDate, missing),
    percent: percent === null ? words.gaps[why === 'notReported' ? unknown : why] : voice.percent(percent),
  };
}

/** The figure of all countries or of one of them. */
export const figureOf = ({ total, countries }: Line<Amount>, country: string | null): Figure<Amount> =>
  country === null ? total : countries.get(country)!;

/** Why an office has no number of the period. */
export const gapOf = (state: OfficeState | undefined): Gap => silence(state) ?? 'notReported';

/** Why nothing at all is known of an office. */
function silence(state: OfficeState | undefined): Gap | null {
  switch (state) {
    case 'none':
      return 'noLog';
    case 'unreadable':
      return 'unreadLog';
    case 'uncounted':
      return 'uncountedLog';
    case 'longer':
      return 'longerLog';
    case 'empty':
      return 'emptyLog';
    case 'nothing':
      return 'nothingDone';
    case 'left':
      return 'leftProgramme';
    default:
      return null;
  }
}

/** Why a figure has no percentage of its target. */
export function whyNoPercent(
  { percentMissing }: Compared<Amount>,
  whole: Amount | null,
  parted: boolean,
): WhyNoPercent {
  switch (percentMissing) {
    case 'share':
      return parted ? 'noTotal' : 'shareItself';
    case 'no-target':
      return 'noTarget';
    case 'not-reported':
      return whole === null ? 'notReported' : 'otherCountries';
    case 'several-ways':
      return 'severalWays';
    case 'several-pillars':
      return 'severalPillars';
    case 'growth-unknown':
      return 'growthUnknown';
    case null:
      return 'notShown';
  }
}

/** What is held against a target, where it is not the whole that stands beside it. */
export function partOf(compared: Compared<Amount> | null, whole: Amount | null): Amount | null {
  if (compared === null || compared.percent === null || whole === null) return null;
  const { percent, reachedOfTarget: reached } = compared;
  if (reached === null || 'hidden' in percent || 'hidden' in whole || 'hidden' in reached) return null;
  return reached.value === whole.value ? null : reached;
}

/** Whether any country has something of a line to show. */
const tellsByCountry = ({ countries }: Line<Amount>) => [...countries.values()].some(isTold);

const isTold = ({ target, inPeriod, value, toDate }: Figure<Amount>) =>
  target !== null || inPeriod !== null || value !== null || toDate !== null;

/** Countries that stand in rows of their own below a line: shares have no total. */
export const countriesApart = ({ indicator, countries }: Line<Amount>): readonly string[] =>
  isShare(indicator) ? [...countries].flatMap(([code, figure]) => (isTold(figure) ? [code] : [])) : [];

/** An indicator with how its people were counted. */
export function lineName(
  { words }: ReportInput,
  voice: Voice,
  { indicator, basis }: Pick<Line<Amount>, 'indicator' | 'basis'>,
): string {
  const name = `${indicator.code}  ${voice.indicator(indicator.code)}`;
  return basis === null ? name : `${name} (${words.basis[basis]})`;
}

/** What the words in a table's cells mean, or in which annex that stands. */
export function gapNotes(input: ReportInput, voice: Voice, rows: readonly TableRow[]): string[] {
  const notes = gapsIn(input, rows);
  const annex = voice.annex('dataNotes');
  return notes.length === 0 || annex === null ? notes : [input.words.form.wordsInCells(annex)];
}

/** What the words in a table's cells mean. */
export function gapsIn({ words }: ReportInput, rows: readonly TableRow[]): string[] {
  const gaps = Object.keys(words.gaps) as Gap[];
  const noted = new Set(gaps.flatMap((gap) => (words.gapNotes[gap] === undefined ? [] : words.gaps[gap])));
  const longest = Math.max(...[...noted].map((word) => word.length));
  const found = new Set<string>();
  // One look at each cell, at most a short one's letters: the activities of a long report are many.
  for (const { cells } of rows) {
    for (const cell of cells) if (cell.length <= longest && noted.has(cell)) found.add(cell);
    if (found.size === noted.size) break;
  }
  return gaps.flatMap((gap) => (found.has(words.gaps[gap]) ? (words.gapNotes[gap] ?? []) : []));
}

/** A column of right-aligned figures. */
export const numberColumn = (heading: string, width: number): Column => ({ heading, kind: 'number', width });

/** Lines of which the results to date go back further than the first logs that were read. */
export function sinceNotes(input: ReportInput, lines: readonly Line<Amount>[]): string[] {
  const older = lines.flatMap((line) => {
    const since = olderSince(input, line);
    return since === null || line.total.toDate === null ? [] : [[line.indicator.code, since] as const];
  });
  return older.length === 0 ? [] : [input.words.form.runningSince([...new Map(older)])];
}

/** ISO day from which the running totals of a line count, in all countries or one, where that is before the first logs. */
const olderSince = (
  { runningSince }: ReportInput,
  { indicator, basis }: Line<Amount>,
  country: string | null = null,
): string | null => runningSince.get(runningKey(indicator.code, basis, country)) ?? null;

/** The same of what counts for the target. */
export function olderTowards(input: ReportInput, line: Line<Amount>): string | null {
  if (partOf(line.total, line.total.toDate) === null) return olderSince(input, line);
  const held = [...line.countries].filter(([, { target }]) => target !== null);
  return held.flatMap(([country]) => olderSince(input, line, country) ?? []).sort()[0] ?? null;
}

/** What is said below a table of lines: what the percentages count, stages, days, beginnings. */
export function lineNotes(input: ReportInput, voice: Voice, lines: readonly Line<Amount>[]): string[] {
  const { say, form } = input.words;
  const stages = lines.flatMap(({ indicator, total }) => {
    const own = total.stages.flatMap(({ stage, count }) =>
      stage === null ? [] : [[uncapital(voice.label('stage', stage)), voice.cell(count)] as const],
    );
    return own.length === 0 ? [] : [[indicator.code, own] as const];
  });
  return [
    ...(lines.some(({ total }) => total.percent !== null) ? [say.share] : []),
    ...heldAgainst(voice, lines, ({ total }) => [total, total.toDate]).map(([stage, held]) =>
      form.heldAgainst(held, stage),
    ),
    ...(stages.length === 0 ? [] : [form.stages(stages)]),
    ...lines.flatMap((line) => notesOf(input, voice, line)),
    ...sinceNotes(input, lines),
  ];
}

/** What of the totals of some lines is held against their targets, by the stage from which a document meets its. */
export function heldAgainst(
  voice: Voice,
  lines: readonly Line<Amount>[],
  of: (line: Line<Amount>) => readonly [Compared<Amount> | null, Amount | null],
): (readonly [stage: string | null, held: (readonly [code: string, reached: string])[]])[] {
  const all = lines.flatMap((line) => {
    const { code, meetsFrom } = line.indicator;
    const part = partOf(...of(line));
    const stage = meetsFrom === null ? null : uncapital(voice.label('stage', meetsFrom));
    return part === null ? [] : [{ stage, held: [code, voice.cell(part)] as const }];
  });
  return [...groupBy(all, ({ stage }) => stage)].map(([stage, own]) => [stage, own.map(({ held }) => held)]);
}

function notesOf(
  { words }: ReportInput,
  voice: Voice,
  { indicator, basis, total, countries }: Line<Amount>,
): string[] {
  // Shares have no total, but a country's may be a mean.
  const own = [total, ...countries.values()].filter(({ mean, toDate }) => mean !== null && toDate !== null);
  const mean = own.find((one) => one.mean === 'plain') ?? own[0];
  return [
    ...(total.asOf.length === 0
      ? []
      : [`${indicator.code}${words.colon}${words.say.asOfDay(total.asOf.map(words.day))}.`]),
    ...(mean === undefined ? [] : [words.say.mean(indicator.code, mean.mean!)]),
    ...(basis === 'reach_estimate' && total.toDate !== null ? [words.say.largestReach(indicator.code)] : []),
    ...(total.apart === null
      ? []
      : [
          words.say.cumulative(
            indicator.code,
            voice.cell(total.apart.value, indicator.kind),
            ...voice.apart(total.apart),
          ),
        ]),
  ];
}
