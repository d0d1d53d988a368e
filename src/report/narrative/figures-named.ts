import { peopleBasisCodes } from '../../programme/programme.ts';
import { everywhere } from '../../protect/cells.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportInput } from '../input.ts';
import { figureCells } from '../sections/figure-cells.ts';
import type { Sex } from '../sentences.ts';
import type { Voice } from '../voice.ts';

/** A figure that a text may name between double braces. */
export interface NamedFigure {
  /** `PV-01.total`, as it is written between the braces. */
  readonly name: string;
  /** What it is: the indicator or pillar, and what of it. */
  readonly label: string;
  /** Of the pillar, and of a country: alpha-3. */
  readonly pillar: string;
  readonly country: string | null;
  /** Whether there is a number, or only words for why there is none. */
  readonly isNumber: boolean;
  /** As it is printed: with its precision, or the words for what is not shown or not reported. */
  readonly text: string;
  /** Names the number among those of the report: table, pillar, indicator, way of counting, country and column. */
  readonly id: string;
}

const sexes = ['women', 'men', 'girls', 'boys'] as const;

/**
 * The figures a text may name, of those that the report prints itself: of an indicator, in all or of a country, the `period`,
 * the `total` to date, its `target` and the `percent` of it; of a pillar or `all` of them the `activities`, and people by the
 * way they were counted, in all and by sex. Where people of an indicator were counted in several ways, its name goes before
 * the way. Names are in the order of the report, those of all countries first.
 */
export function figuresNamed(input: ReportInput, voice: Voice): readonly NamedFigure[] {
  return [...wholes(input, voice), ...ofIndicators(input, voice, null), ...inCountries(input, voice)];
}

function wholes({ figures, words }: ReportInput, voice: Voice): NamedFigure[] {
  const ofPillar = figures.pillars.map(({ pillar, activities, people }) => ({
    ...{ subject: pillar, pillar, activities, people },
  }));
  const { completed, ongoing } = figures.statuses;
  const all = { subject: 'all', pillar: '', activities: completed + ongoing, people: figures.people };
  const nameOf = (pillar: string) => (pillar === '' ? words.columns.total : voice.label('pillar', pillar));
  return [all, ...ofPillar].flatMap(({ subject, pillar, activities, people }) => [
    {
      name: `${subject}.activities`,
      ...{ pillar, country: null, isNumber: true },
      label: `${nameOf(pillar)}: ${words.columns.activities}`,
      text: words.amount({ value: activities, precision: 'exact' }, figures.suppressedBelow),
      id: idOf('activities', pillar, '', null, everywhere, 'value'),
    },
    ...peopleBasisCodes.flatMap((basis) => {
      const { value, parts } = people[basis];
      const one = (name: string, column: string, amount: Amount | null): NamedFigure[] =>
        amount === null
          ? []
          : [
              {
                name: `${subject}.${name}`,
                ...{ pillar, country: null, isNumber: 'value' in amount },
                label: `${nameOf(pillar)}: ${words.basis[basis]}${column === 'value' ? '' : `, ${words.sexes[column as Sex].toLowerCase()}`}`,
                text: voice.text(amount),
                id: idOf('people', pillar, '', basis, everywhere, column),
              },
            ];
      return [
        ...one(basis, 'value', value),
        ...sexes.flatMap((sex) => one(`${basis}.${sex}`, sex, parts[sex])),
      ];
    }),
  ]);
}

const inCountries = (input: ReportInput, voice: Voice) =>
  input.figures.countries.flatMap(({ country }) => ofIndicators(input, voice, country));

function ofIndicators(input: ReportInput, voice: Voice, country: string | null): NamedFigure[] {
  const { matrix } = input.figures;
  return matrix.flatMap((line) => {
    const { indicator, basis, pillar } = line;
    const figure = country === null ? line.total : line.countries.get(country);
    if (figure === undefined) return [];
    const several = matrix.filter((other) => other.indicator.code === indicator.code).length > 1;
    const way = several ? `.${basis ?? 'unknown'}` : '';
    const subject = `${indicator.code}${way}${country === null ? '' : `.${country}`}`;
    const cells = figureCells(input, voice, line, country);
    const said = (amount: Amount | null, cell: string) =>
      amount === null ? cell : voice.text(amount, indicator.kind);
    const name = `${voice.indicator(indicator.code)}${several && basis !== null ? ` (${input.words.basis[basis]})` : ''}`;
    const place = country === null ? '' : `${voice.country(country)}, `;
    const { columns: heads } = input.words;
    const columns = [
      ['period', 'value', said(figure.value, cells.value), voice.period, isTold(figure.value)],
      ['total', 'toDate', said(figure.toDate, cells.toDate), voice.toDate, isTold(figure.toDate)],
      ['target', 'target', cells.target, heads.target, figure.target !== null],
      [
        ...(['percent', 'percent', percentOf(figure.percent, cells.percent, voice, input)] as const),
        ...([heads.share, isTold(figure.percent)] as const),
      ],
    ] as const;
    return columns.map(([key, column, text, what, isNumber]) => ({
      name: `${subject}.${key}`,
      ...{ pillar, country, isNumber, text },
      label: `${name}: ${place}${what}`,
      id: idOf('matrix', pillar, indicator.code, basis, country ?? everywhere, column),
    }));
  });
}

const isTold = (amount: Amount | null) => amount !== null && 'value' in amount;

function percentOf(percent: Amount | null, cell: string, voice: Voice, { words }: ReportInput): string {
  if (percent === null) return cell;
  const text = voice.percent(percent);
  return 'value' in percent ? words.withSign(text, 'percent', percent.value) : text;
}

const idOf = (
  table: string,
  pillar: string,
  indicator: string,
  basis: string | null,
  country: string,
  column: string,
) => [table, pillar, indicator, basis ?? '', country, column].join('/');
