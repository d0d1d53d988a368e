import type { Figure, Line } from '../../count/figures.ts';
import { findCode, inLanguage } from '../../programme/lookup.ts';
import { type Indicator, type Programme, periodRange } from '../../programme/programme.ts';
import { wayOf } from '../../programme/ways.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { type ColumnName, peopleParts } from '../../schema/columns.ts';
import { plainNumber } from '../rows/csv.ts';
import type { IatiWords } from './words.ts';
import { type Element, element } from './xml.ts';

/** What results are told by. */
export interface Telling {
  readonly programme: Programme;
  readonly period: string;
  /** First period of the logs. */
  readonly since: string | null;
  readonly words: IatiWords;
}

/** IATI's code of a kind of result, and of what a number measures. */
const resultTypes = { output: '1', outcome: '2', impact: '3' } as const;
const measureOf = ({ kind }: Indicator) => (kind === 'percent' ? '2' : '1');

export const narrative = (text: string) => element('narrative', {}, text);
const titled = (name: 'title' | 'description', text: string) => element(name, {}, [narrative(text)]);

/** The results of a country, one for each pillar and level, with the indicators of which anything may be told. */
export function resultsOf(country: string, lines: readonly Line<Amount>[], telling: Telling): Element[] {
  const { programme } = telling;
  const { language } = programme.action;
  return programme.lists.pillar.flatMap(({ code, labels }) =>
    (['output', 'outcome', 'impact'] as const).flatMap((level) => {
      const indicators = lines
        .filter(({ pillar, indicator }) => pillar === code && indicator.level === level)
        .flatMap((line) => indicatorOf(line, line.countries.get(country), telling));
      if (indicators.length === 0) return [];
      return element('result', { type: resultTypes[level] }, [
        titled('title', inLanguage(labels, language, programme)),
        ...indicators,
      ]);
    }),
  );
}

function indicatorOf(line: Line<Amount>, figure: Figure<Amount> | undefined, telling: Telling): Element[] {
  if (figure === undefined) return [];
  const { programme, words } = telling;
  const { action } = programme;
  const { indicator, basis } = line;
  const periods = periodsOf(line, figure, telling);
  if (periods.length === 0) return [];
  const counted = basis === null ? [] : [words.counted(label(programme, 'people_basis', basis))];
  return [
    element(
      'indicator',
      {
        measure: measureOf(indicator),
        'aggregation-status': wayOf({ indicator, basis }) === 'sum' ? '1' : '0',
      },
      [
        titled('title', inLanguage(indicator.labels, action.language, programme)),
        titled('description', [words.unit(indicator.unit), ...counted].join(' ')),
        element('reference', {
          vocabulary: '99',
          code: indicator.code,
          'indicator-uri': programme.iati?.indicators,
        }),
        ...periods,
      ],
    ),
  ];
}

/** The period of the report, and the whole action where it has a target; neither without a number. */
function periodsOf(line: Line<Amount>, figure: Figure<Amount>, telling: Telling): Element[] {
  const { programme, period, since, words } = telling;
  const { start, end } = periodRange(period)!;
  const { action } = programme;
  const own = [
    ...targetOf(figure.inPeriod?.target ?? null),
    ...actualOf(figure.value, programme),
    ...(line.protected ? [] : partsOf(figure, programme)),
  ];
  const covered = since === null ? undefined : words.toDate(end, since);
  const whole =
    figure.target === null
      ? []
      : [...targetOf(figure.target), ...actualOf(figure.toDate, programme, [], covered)];
  return [
    ...(own.length === 0 ? [] : [periodElement(start, end, own)]),
    ...(whole.length === 0 ? [] : [periodElement(action.start, action.end, whole)]),
  ];
}

const periodElement = (start: string, end: string, content: readonly Element[]) =>
  element('period', {}, [
    element('period-start', { 'iso-date': start }),
    element('period-end', { 'iso-date': end }),
    ...content,
  ]);

const targetOf = (target: number | null): Element[] =>
  target === null ? [] : [element('target', { value: plainNumber(target) })];

/** A number that may be told; of a hidden one nothing stands there, as of one that nobody reported. */
function actualOf(
  amount: Amount | null,
  programme: Programme,
  dimensions: readonly Element[] = [],
  remark?: string,
): Element[] {
  if (amount === null || 'hidden' in amount) return [];
  const doubt = amount.precision === 'exact' ? [] : [label(programme, 'precision', amount.precision)];
  const comment = [...doubt, ...(remark === undefined ? [] : [remark])].join('. ');
  return [
    element('actual', { value: plainNumber(amount.value) }, [
      ...dimensions,
      ...(comment === '' ? [] : [element('comment', {}, [narrative(comment)])]),
    ]),
  ];
}

/** Sex and age of the parts of a number of people. */
const dimensionsOf: Readonly<Record<(typeof peopleParts)[number], readonly (readonly [string, string])[]>> = {
  women: [
    ['sex', 'female'],
    ['age', '18+'],
  ],
  men: [
    ['sex', 'male'],
    ['age', '18+'],
  ],
  girls: [
    ['sex', 'female'],
    ['age', '0-17'],
  ],
  boys: [
    ['sex', 'male'],
    ['age', '0-17'],
  ],
  unspecified: [['sex', 'unspecified']],
};

const partsOf = ({ parts }: Figure<Amount>, programme: Programme): Element[] =>
  peopleParts.flatMap((part) =>
    actualOf(
      parts[part],
      programme,
      dimensionsOf[part].map(([name, value]) => element('dimension', { name, value })),
    ),
  );

const label = (programme: Programme, list: ColumnName & ('precision' | 'people_basis'), code: string) =>
  inLanguage(findCode(programme, list, code)?.labels ?? {}, programme.action.language, programme) || code;
