import type { Column } from './cells.ts';
import { type Spanning, spanOf, tilesOf } from './periods.ts';
import { plus, sumOf, type Terms } from './span.ts';

/** Numbers of a report as sums over unknown ones, and how much more was printed of them: by `placeKey`. */
export interface Report extends Spanning {
  readonly terms: Map<string, Terms>;
  readonly shifts: Map<string, Terms>;
}

/** A report and earlier ones that tell of its numbers: inside its days, the last of its last day, the last that was over before. */
export interface Near {
  readonly own: Report;
  readonly tiles: readonly Report[];
  readonly sameEnd: Report | undefined;
  readonly before: Report | undefined;
}

/** A report of a period, that holds nothing yet, among those that came before it. */
export function nearTo(period: string, reports: readonly Report[]): Near {
  const span = spanOf(period);
  return {
    own: { ...span, terms: new Map(), shifts: new Map() },
    tiles: tilesOf(span, reports),
    sameEnd: reports.findLast(({ end }) => end === span.end),
    before: reports.findLast(({ end }) => end < span.start),
  };
}

/** All that a number of a country may be, by numbers beside it and of reports near its own; `of` knows these. */
export function waysOf(
  column: Column,
  { own, tiles, sameEnd, before }: Near,
  of: (report: Report, column: Column) => Terms | undefined,
): Terms[] {
  const at = (report: Report | undefined, which: Column) => (report && of(report, which)) ?? nothing;
  const earlier = at(before, 'toDate');
  const sameDay = sameEnd && of(sameEnd, 'toDate');
  // What stood apart in the first of the shorter reports stands apart in the longer one.
  const first = at(tiles[0], 'apart');
  if (column === 'value') {
    const grown = sameDay === undefined ? [] : [plus(plus(sameDay, earlier, -1), first, -1)];
    return [sumOf(tiles.map((one) => at(one, 'value'))), ...grown];
  }
  if (column === 'toDate')
    return [plus(earlier, at(own, 'value')), ...(sameDay === undefined ? [] : [sameDay])];
  const running = plus(at(own, 'toDate'), at(own, 'value'), -1);
  return [running, plus(running, earlier, -1), first];
}

export const nothing: Terms = new Map();
