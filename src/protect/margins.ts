import type { Figure, Figures, Line } from '../count/figures.ts';
import { isAdditive, isShare } from '../count/ways.ts';
import { type Counted, columnsOf, within } from './amounts.ts';
import type { PrintedNumber } from './hide.ts';
import type { Sum } from './witness.ts';

export type LineTable = 'lines' | 'matrix';

/** Names of what holds amounts; a cell's id is the holder's and its column. */
export const placeId = ({ period }: Figures, table: LineTable, line: number, place: string) =>
  `${period}.${table}.${line}.${place}`;
export const resultId = ({ period }: Figures, activity: number, result: number) =>
  `${period}.results.${activity}.${result}`;

interface Holder {
  readonly id: string;
  readonly of: Counted;
  /** The same in the report before. */
  readonly earlier?: { readonly id: string; readonly toDate: number };
}

/**
 * Everything a report prints about protected lines as cells, and every way to calculate from one to another: also from
 * the totals to date of the report before, where that one is known. Ids begin with the report's period.
 */
export function marginsOf(
  figures: Figures,
  below: number,
  earlier: Figures | null = null,
): { readonly cells: readonly PrintedNumber[]; readonly sums: readonly Sum[] } {
  const cells: PrintedNumber[] = [];
  const sums: Sum[] = [];
  const put = ({ id, of, earlier }: Holder, prices: Prices, must: boolean) => {
    for (const [column, number] of columnsOf(of)) {
      const value = column === 'before' ? number - (earlier?.toDate ?? 0) : number;
      const left = within.some(([name]) => name === column);
      const price = left ? null : heads.has(column) ? prices.head : prices.detail;
      const unprinted = left && column !== 'before';
      cells.push({
        id: `${id}.${column}`,
        value,
        price,
        must: must && price !== null,
        unprinted,
      });
    }
    sums.push(...sumsWithin({ id, of, ...(earlier === undefined ? {} : { earlier }) }));
  };

  for (const table of ['lines', 'matrix'] as const) {
    figures[table].forEach((line, index) => {
      if (!isGuarded(line)) return;
      const at = (country: string, of: Figure) => ({
        id: placeId(figures, table, index, country),
        of,
        country,
        ...earlierOf(earlier, table, line, country),
      });
      const total = at('ALL', line.total);
      const places = [...line.countries].map(([country, of]) => at(country, of));
      const results = table === 'lines' ? resultsOf(figures, line) : [];
      const must = !isAdditive(line) && [total, ...places, ...results].some(({ of }) => hasSmall(of, below));
      put(total, dear.total, must);
      for (const place of places) put(place, dear.country, must);
      for (const result of results) put(result, dear.result, must);
      if (!isAdditive(line)) return;
      sums.push(...sumsOver(total, places));
      for (const place of places) {
        const own = results.filter(({ country }) => country === place.country);
        sums.push(...sumsOver(place, own));
      }
      if (table === 'matrix') sums.push(...sumsOverPillars(figures, line, index));
    });
  }
  return { cells, sums };
}

interface Prices {
  /** Sexes, ages and stages. */
  readonly detail: number;
  readonly head: number;
}

/** What hiding costs the reader: little for a detail of one country, most for the numbers of the summary. */
const dear = {
  result: { detail: 1, head: 1 },
  country: { detail: 1, head: 2 },
  total: { detail: 3, head: 5 },
} as const satisfies Record<string, Prices>;

const heads = new Set(['value', 'toDate', 'apart']);

const isGuarded = (line: Line) => line.protected && !isShare(line.indicator);

const hasSmall = (of: Counted, below: number) =>
  [...columnsOf(of)].some(
    ([column, value]) => !column.endsWith('rest') && column !== 'before' && value > 0 && value < below,
  );

/** Results of activities that belong to a line. */
function resultsOf(figures: Figures, line: Line) {
  return figures.activities.flatMap(({ country, results }, a) =>
    results.flatMap((of, r) =>
      of.pillar === line.pillar && of.basis === line.basis && of.indicator === line.indicator
        ? [{ id: resultId(figures, a, r), of, country }]
        : [],
    ),
  );
}

/** What the report before said of the same line and place to date. */
function earlierOf(
  earlier: Figures | null,
  table: LineTable,
  line: Line,
  place: string,
): Pick<Holder, 'earlier'> {
  const lines = earlier?.[table] ?? [];
  const index = lines.findIndex(
    (one) =>
      one.pillar === line.pillar && one.basis === line.basis && one.indicator.code === line.indicator.code,
  );
  const figure = place === 'ALL' ? lines[index]?.total : lines[index]?.countries.get(place);
  const toDate = figure === undefined ? undefined : columnsOf(figure).get('toDate');
  if (earlier === null || toDate === undefined) return {};
  return { earlier: { id: placeId(earlier, table, index, place), toDate } };
}

/** Sums within one figure: sexes and ages, stages, and the period in the total to date. */
function sumsWithin({ id, of, earlier }: Holder): Sum[] {
  const columns = columnsOf(of);
  const sums = within.filter(([left]) => columns.has(left));
  const stages = (['stage.', 'stageToDate.'] as const).flatMap((prefix) => {
    const own = [...columns.keys()].filter((column) => column.startsWith(prefix));
    return own.length === 0 ? [] : [[prefix === 'stage.' ? 'value' : 'toDate', own] as const];
  });
  return [
    ...sums.map(([left, total, parts]) => ({
      total: `${id}.${total}`,
      parts: [
        ...[...parts, left].map((column) => `${id}.${column}`),
        ...(left === 'before' && earlier !== undefined ? [`${earlier.id}.toDate`] : []),
      ],
    })),
    ...stages.map(([total, own]) => ({
      total: `${id}.${total}`,
      parts: own.map((column) => `${id}.${column}`),
    })),
  ];
}

/** One holder's columns as sums over others', for the columns both have. */
function sumsOver(total: Holder, parts: readonly Holder[]): Sum[] {
  const shared = new Map(parts.map((part) => [part, columnsOf(part.of)]));
  return [...columnsOf(total.of).keys()]
    .map((column) => ({
      total: `${total.id}.${column}`,
      parts: parts.filter((part) => shared.get(part)?.has(column)).map((part) => `${part.id}.${column}`),
    }))
    .filter((sum) => sum.parts.length > 0);
}

/** A line over all pillars as the sum of the pillars' lines. */
function sumsOverPillars(
  figures: Figures,
  { indicator, basis, countries, total }: Line,
  index: number,
): Sum[] {
  const same = figures.lines.flatMap((line, at) =>
    line.indicator === indicator && line.basis === basis ? [{ line, at }] : [],
  );
  return [...countries, ['ALL', total] as const].flatMap(([place, of]) =>
    sumsOver(
      { id: placeId(figures, 'matrix', index, place), of },
      same.flatMap(({ line, at }) => {
        const part = place === 'ALL' ? line.total : line.countries.get(place);
        return part === undefined ? [] : [{ id: placeId(figures, 'lines', at, place), of: part }];
      }),
    ),
  );
}
