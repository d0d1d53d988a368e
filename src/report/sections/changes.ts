import { isShare } from '../../count/ways.ts';
import { periodRange } from '../../programme/programme.ts';
import type { Block, HeadingLevel, TableRow } from '../blocks.ts';
import {
  byWeight,
  type Change,
  type Changes,
  type Correction,
  changesSince,
  type TargetChange,
} from '../changes.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { Voice } from '../voice.ts';
import { numberColumn } from './figure-cells.ts';
import { under } from './headings.ts';
import { trendChart } from './trend-chart.ts';

/** Rows of each table, and items of each kind in the list: what weighs most. */
const most = 12;
const mostListed = 8;
const kinds = ['grown', 'lower', 'first', 'none'] as const;

/** What changed since the last report, where its file was given: results, corrections, the framework and the plan. */
export function changes(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const said = fromHeadquarters(input, 'changes', level);
  if (input.previous === null) return said;
  const words = input.words.changes;
  const found = changesSince(input.previous, input);
  const { by, corrections, period } = found;
  const than = input.words.period(period);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, found.results[kind].length]));
  const { same, incomparable } = found;
  const framework = frameworkItems(found, input, voice);
  const lead =
    by === null
      ? words.again(than, found.days)
      : words.lead({ ...(counts as Record<(typeof kinds)[number], number>), same, incomparable }, than, by);
  const nothing = by === null && corrections.length === 0 && framework.length === 0;
  return [
    { block: 'paragraph', text: nothing ? `${lead} ${words.nothing}` : lead },
    ...(by === null ? [] : results(found, by, input, voice)),
    ...under(level, words.corrections, correctionBlocks(corrections, said, than, input, voice)),
    ...under(level, words.framework, framework.length === 0 ? [] : [{ block: 'list', items: framework }]),
    ...(corrections.length === 0 ? said : []),
  ];
}

function results(
  { results: all, period }: Changes,
  by: 'value' | 'toDate',
  input: ReportInput,
  voice: Voice,
): Block[] {
  const { words, previous } = input;
  const changed = kinds.flatMap((kind) => all[kind]);
  if (changed.length === 0) return [];
  const shown = new Set(byWeight(changed).slice(0, most));
  const heading = (of: string) =>
    by === 'value' ? words.period(of) : words.changes.until(words.day(periodRange(of)!.end));
  const cell = (number: number | null, { kind }: Change) =>
    number === null ? words.gaps.notReported : voice.number(number, kind);
  return [
    ...trendChart(all, input, (one) => nameOf(one, input, voice), {
      was: heading(period),
      now: heading(input.period),
    }),
    {
      block: 'table',
      caption: words.changes.caption(words.period(period)),
      description: words.changes.caption(words.period(previous!.period)),
      columns: [
        { heading: words.columns.indicator, kind: 'text', width: 46 },
        numberColumn(heading(period), 18),
        numberColumn(heading(input.period), 18),
        numberColumn(words.changes.change, 18),
      ],
      rows: kinds.flatMap((kind): TableRow[] => {
        const own = all[kind].filter((one) => shown.has(one));
        if (own.length === 0) return [];
        return [
          { kind: 'group', cells: [words.changes.kinds[kind]] },
          ...own.map((one) => ({
            cells: [
              nameOf(one, input, voice),
              cell(one.was, one),
              cell(one.now, one),
              difference(one, input),
            ],
          })),
        ];
      }),
      note: words.changes.note(changed.length - shown.size, voice.annex('matrix')),
    },
  ];
}

function correctionBlocks(
  corrections: readonly Correction[],
  said: readonly Block[],
  than: string,
  input: ReportInput,
  voice: Voice,
): Block[] {
  if (corrections.length === 0) return [];
  const { words } = input;
  const { correctedColumns: columns } = words.changes;
  const further = corrections.length - most;
  return [
    { block: 'paragraph', text: words.changes.corrected(corrections.length, than), keep: true },
    {
      block: 'table',
      caption: words.changes.correctedCaption,
      description: words.changes.correctedCaption,
      columns: [
        { heading: words.columns.indicator, kind: 'text', width: 36 },
        { heading: columns.of, kind: 'text', width: 20 },
        numberColumn(columns.was, 12),
        numberColumn(columns.now, 12),
        { heading: columns.where, kind: 'text', width: 20 },
      ],
      rows: corrections.slice(0, most).map((one) => ({
        cells: [
          nameOf(one, input, voice),
          'period' in one.of ? words.period(one.of.period) : words.changes.until(words.day(one.of.until)),
          ...[one.was, one.now].map((number) => voice.number(number, one.kind)),
          [one.country ?? one.countries].flat().map(voice.country).join(words.semicolon) || '–',
        ],
      })),
      ...(further > 0 ? { note: words.changes.furtherCorrected(further) } : {}),
    },
    ...(said.length > 0
      ? said
      : [{ block: 'paragraph' as const, text: words.changes.reasons(words.cover.toComplete) }]),
  ];
}

/** Targets, indicators and planned activities. */
function frameworkItems(
  { targets, begun, retired, planned }: Changes,
  { words, programme }: ReportInput,
  voice: Voice,
): string[] {
  const named = (names: readonly string[]) => words.form.named(names.slice(0, mostListed), names.length);
  const target = ({ indicator, was, now, countries }: TargetChange) => {
    const kind = programme.indicators.find(({ code }) => code === indicator)?.kind ?? 'count';
    const number = (of: number | null) => (of === null ? null : voice.number(of, kind));
    return words.changes.target(
      indicatorName(indicator, voice),
      number(was),
      number(now),
      countries.map(voice.country),
    );
  };
  return [
    ...targets.slice(0, mostListed).map(target),
    ...(targets.length > mostListed ? [words.changes.furtherTargets(targets.length - mostListed)] : []),
    ...(begun.length === 0
      ? []
      : [words.changes.begun(named(begun.map((code) => indicatorName(code, voice))))]),
    ...(retired.length === 0
      ? []
      : [
          words.changes.retired(
            named(
              retired.map(({ code, labels }) =>
                labels === undefined ? code : `${code}  ${voice.words(labels)}`,
              ),
            ),
          ),
        ]),
    ...(planned === null ? [] : [words.changes.planned(planned)]),
  ];
}

const indicatorName = (code: string, voice: Voice) => `${code}  ${voice.indicator(code)}`;

function nameOf(of: Change | Correction, { words }: ReportInput, voice: Voice): string {
  const { indicator, basis } = of;
  const name = indicatorName(indicator, voice);
  const counted = basis === null ? name : `${name} (${words.basis[basis]})`;
  const country = 'country' in of ? of.country : null;
  return country === null ? counted : `${counted}, ${voice.country(country)}`;
}

/** With its sign; nothing where one of the numbers is missing, which is not zero. */
function difference({ was, now, kind }: Change, { words }: ReportInput): string {
  if (was === null || now === null) return '–';
  const by = Number((now - was).toFixed(6));
  const text = `${by < 0 ? '−' : '+'}${words.number(Math.abs(by))}`;
  return isShare({ kind }) ? words.changes.points(text, Math.abs(by)) : text;
}
