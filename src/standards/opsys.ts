import type { Line } from '../count/figures.ts';
import { findCode, inLanguage } from '../programme/lookup.ts';
import { type Programme, periodRange } from '../programme/programme.ts';
import type { Amount, SafeFigures } from '../protect/safe-figures.ts';
import { indicatorWording } from '../report/figures-file.ts';
import type { ToldActivity } from '../report/told.ts';
import { guarded } from '../text/formula.ts';
import { csvOf, plainNumber } from './rows/csv.ts';

/** What the table of indicator values says in its own language. */
export interface OpsysWords {
  readonly head: readonly [
    level: string,
    code: string,
    indicator: string,
    unit: string,
    baseline: string,
    target: string,
    targetDate: string,
    value: string,
    date: string,
    source: string,
    comment: string,
  ];
  readonly levels: Readonly<Record<'output' | 'outcome' | 'impact', string>>;
  readonly hidden: string;
  readonly none: string;
  /** First period of the logs. */
  since(period: string): string;
  readonly draft: string;
}

/** What the table is written from. */
export interface OpsysInput {
  readonly programme: Programme;
  readonly figures: Pick<SafeFigures, 'period' | 'since' | 'matrix'>;
  /** As they may be told, for their evidence. */
  readonly activities: readonly ToldActivity[];
  readonly draft: boolean;
  readonly words: OpsysWords;
}

/** Indicators whose wording is not what it was, in the order of the pack: OPSYS sends their logframe back to draft. */
export const reworded = (
  before: Readonly<Record<string, string>>,
  programme: Programme,
): readonly { readonly code: string; readonly was: string; readonly is: string }[] =>
  Object.entries(indicatorWording(programme)).flatMap(([code, is]) => {
    const was = before[code];
    return was === undefined || was === is ? [] : [{ code, was, is }];
  });

/** The values of all indicators up to the end of the period, as CSV for typing into OPSYS. */
export function opsysValues(input: OpsysInput): string {
  const { figures, words } = input;
  return `\ufeff${[...csvOf([words.head, ...figures.matrix.map((line) => rowOf(line, input))])].join('')}`;
}

function rowOf({ indicator, basis, total }: Line<Amount>, input: OpsysInput): string[] {
  const { programme, figures, activities, draft, words } = input;
  const { action } = programme;
  const { toDate, target, baseline } = total;
  const wording = indicatorWording(programme);
  const label = (list: 'people_basis' | 'precision', code: string) =>
    inLanguage(findCode(programme, list, code)?.labels ?? {}, action.language, programme);
  const isShown = toDate !== null && 'value' in toDate;
  const evidence = activities
    .filter(({ results }) =>
      results.some((result) => result.indicator.code === indicator.code && result.value !== null),
    )
    .flatMap((activity) => activity.evidence ?? []);
  const comment = [
    ...(basis === null ? [] : [label('people_basis', basis)]),
    ...(toDate === null ? [words.none] : isShown ? [] : [words.hidden]),
    ...(isShown && toDate.precision !== 'exact' ? [label('precision', toDate.precision)] : []),
    ...(isShown && figures.since !== null ? [words.since(figures.since)] : []),
    ...(draft ? [words.draft] : []),
  ];
  return [
    words.levels[indicator.level],
    indicator.code,
    wording[indicator.code]!,
    indicator.unit,
    baseline === null ? '' : plainNumber(baseline),
    target === null ? '' : plainNumber(target),
    target === null ? '' : action.end,
    isShown ? plainNumber(toDate.value) : '',
    isShown ? periodRange(figures.period)!.end : '',
    isShown ? guarded([...new Set(evidence)].sort().join('; ')) : '',
    comment.join('. '),
  ];
}
