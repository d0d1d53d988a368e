import type { ActivityResult, Compared, Figure, Figures, Line } from '../count/figures.ts';
import type { Quantity } from '../count/quantity.ts';
import { isAdditive, isShare } from '../count/ways.ts';
import { groupBy } from '../group-by.ts';
import { peopleParts } from '../schema/columns.ts';
import { othersThan } from './again.ts';
import { notCompared, rewritten, withheld } from './amounts.ts';
import { cellId, everywhere, type LineTable, type Placed } from './cells.ts';
import {
  addEvents,
  type Events,
  hasAnySmall,
  hasGuests,
  hasSmall,
  hasSmallRow,
  isOf,
  runsOn,
} from './closing.ts';
import { tellsParts } from './details.ts';
import { Earlier, keyOf } from './earlier.ts';
import { addGone, besideGone, type Gone } from './gone.ts';
import { Ledger } from './ledger.ts';
import { printedPeople } from './people.ts';
import { asPrinted, type PrintedReport } from './printed.ts';
import type { Amount, Hidden, SafeActivity, SafeFigures } from './safe-figures.ts';

/**
 * Hides small numbers of protected lines in reports that follow each other, the oldest first: counts from 1 to
 * `suppressBelow` less one, and whatever else would give them or a small sum of them away, as README.md promises. 0 hides no
 * number. Shares are no counts and stay; percentages of hidden counts go, and with any limit those of a protected total that
 * are of fewer countries than the total. What the first reports printed and hid stands, whatever their rows come to now:
 * `before` has it in their order. What one of them hid below a higher limit stays hidden.
 */
export function protectReports(
  reports: readonly Figures[],
  suppressBelow: number,
  before: readonly PrintedReport[] = [],
): SafeFigures[] {
  const limits = before.map((report) => report.suppressedBelow);
  const below = suppressBelow > 0 ? Math.max(suppressBelow, ...limits) : 0;
  const ledgers = new Map<string, Ledger>();
  /** Lines that had a small number, and those of which everything is hidden since. */
  const small = new Set<string>();
  const closed = new Set<string>();
  const corrected = new Set<string>();
  const events: Events = new Map();
  const gone: Gone = new Map();
  const earlier = new Earlier();
  /** The last report of each period. */
  const last = new Map<string, SafeFigures>();
  return reports.map((figures, at) => {
    const report = before[at];
    const stands = report === undefined ? null : asPrinted(figures, report);
    const marks: Marks = new Map();
    addEvents(figures, events);
    if (report !== undefined) addGone(report, figures, gone);
    if (below > 0) {
      for (const [key, placed] of groupBy(placedLines(figures), ({ line }) => keyOf(line))) {
        const { line } = placed[0]!;
        if (isShare(line.indicator)) continue;
        const others = [
          ...besideGone(gone.get(key), placed),
          ...(stands === null && isAdditive(line) ? othersThan(last.get(figures.period), placed) : []),
        ];
        if (isAdditive(line)) {
          const ledger = ledgers.get(key) ?? new Ledger(below);
          ledgers.set(key, ledger);
          // Where others are hidden, none is alone.
          for (const [id, mark] of ledger.protect(placed, figures, stands))
            marks.set(id, others.length > 0 ? 'withheld' : mark);
          if (ledger.isCorrected) corrected.add(key);
        }
        for (const id of others) marks.set(id, 'withheld');
        if (!placed.some((one) => one.line.protected)) continue;
        if (hasSmall(figures, placed, below)) small.add(key);
        const isClosed = isAdditive(line)
          ? hasGuests(figures, line, events) && (small.has(key) || hasSmallRow(figures, line, below))
          : small.has(key) || runsOn(placed, earlier);
        if (isClosed) closed.add(key);
      }
    }
    const safe = stands ?? withMarks(figures, { marks, closed, corrected, earlier, below });
    earlier.add(safe);
    last.set(figures.period, safe);
    return safe;
  });
}

type Marks = Map<string, Hidden['hidden']>;

interface Hiding {
  /** Of numbers of lines that add up. */
  readonly marks: ReadonlyMap<string, Hidden['hidden']>;
  readonly closed: ReadonlySet<string>;
  /** Lines of which an earlier report printed something else than its rows come to now. */
  readonly corrected: ReadonlySet<string>;
  readonly earlier: Earlier;
  readonly below: number;
}

const placedLines = ({ lines, matrix }: Figures): Placed[] => [
  ...lines.map((line, index) => ({ table: 'lines' as const, index, line })),
  ...matrix.map((line, index) => ({ table: 'matrix' as const, index, line })),
];

function withMarks(figures: Figures, hiding: Hiding): SafeFigures {
  const { below } = hiding;
  const shown = (of: LineTable) =>
    placedLines(figures).flatMap((one) => (one.table === of ? [shownLine(one, hiding, figures.period)] : []));
  const lines = shown('lines');
  return {
    ...figures,
    lines,
    pillars: figures.pillars.map((one) => ({
      ...one,
      people: printedPeople(lines.filter(({ pillar }) => pillar === one.pillar)),
    })),
    people: printedPeople(lines),
    matrix: shown('matrix'),
    activities: shownActivities(figures, hiding),
    suppressedBelow: below,
  };
}

/** A line as it may be printed. */
function shownLine({ table, index, line }: Placed, hiding: Hiding, period: string): Line<Amount> {
  if (!line.protected || isShare(line.indicator) || !(hiding.below > 0)) return line;
  const none = (of: Figure) => rewritten<Figure<Amount>>(of, (_, amount) => amount && withheld);
  if (hiding.closed.has(keyOf(line)))
    return {
      ...line,
      total: none(line.total),
      countries: new Map([...line.countries].map(([code, one]) => [code, none(one)])),
    };
  // Sexes are printed of people over the indicators of each pillar, and those assisted are no part of these.
  const tells =
    table === 'lines' &&
    !line.indicator.protected &&
    !hiding.corrected.has(keyOf(line)) &&
    tellsParts(line, hiding.below) &&
    hiding.earlier.partsAddUp(line, period);
  const at = (place: string, of: Figure): Figure<Amount> => {
    const hidden = (column: string) => hiding.marks.get(cellId(table, index, place, column));
    // Of countries no report prints the sexes.
    const tellsSexes = tells && place === everywhere && hidden('value') === undefined;
    return rewritten<Figure<Amount>>(withoutMore(of), (column, amount) => {
      if (amount === null) return null;
      const mark = hidden(column);
      if (mark !== undefined) return { hidden: mark };
      if (column === 'value' || column === 'toDate' || column === 'apart') return amount;
      return tellsSexes && isSex(column) ? amount : withheld;
    });
  };
  return {
    ...line,
    total: at(everywhere, line.total),
    countries: new Map([...line.countries].map(([code, figure]) => [code, at(code, figure)])),
  };
}

/** Stages, and sexes of running totals of which the growth is not known, are never told. */
const isSex = (column: string) => column === 'unsplit' || peopleParts.some((part) => part === column);

/** Activities as they may be printed: of a protected line in one country either every result or none. */
function shownActivities(figures: Figures, hiding: Hiding): SafeActivity[] {
  const marks = new Map<ActivityResult, Hidden>();
  figures.lines.forEach((line, index) => {
    if (!line.protected || isShare(line.indicator) || !(hiding.below > 0)) return;
    const results = figures.activities.flatMap(({ country, id, results }) =>
      results.filter(isOf(line)).map((result) => ({
        country,
        result,
        addsUp: hiding.earlier.resultsAddUp(
          { country, id },
          results.filter((one) => keyOf(one) === keyOf(line)),
          figures.period,
        ),
      })),
    );
    for (const [country, own] of groupBy(results, (one) => one.country)) {
      const mark = ['value', 'apart'].map((column) =>
        hiding.marks.get(cellId('lines', index, country, column)),
      );
      const counted = own.filter(
        ({ result }) => (result.value?.value ?? 0) + (result.apart?.value.value ?? 0) > 0,
      );
      const small = own.some(({ result }) => hasAnySmall(result, hiding.below));
      const addUp = !isAdditive(line) || own.every(({ addsUp }) => addsUp);
      const isClosed = hiding.closed.has(keyOf(line));
      if (!isClosed && !small && addUp && mark.every((one) => one === undefined)) continue;
      const alone = !isClosed && counted.length === 1 && mark[0] === 'few' ? 'few' : 'withheld';
      for (const { result } of own)
        marks.set(result, { hidden: counted[0]?.result === result ? alone : 'withheld' });
    }
  });
  const shown = (result: ActivityResult): ActivityResult<Amount> => {
    const mark = marks.get(result);
    if (mark === undefined) return result;
    // What an office means to reach may be what it reached.
    return rewritten<ActivityResult<Amount>>({ ...result, target: null }, (column, amount) =>
      amount === null ? null : column === 'value' ? mark : withheld,
    );
  };
  // Named one by one: what a rest leaves takes twice the room.
  return figures.activities.map(
    ({ id, country, pillar, pillarsAlso, status, counted, results }): SafeActivity => ({
      ...{ id, country, pillar, pillarsAlso, status, counted },
      results: results.some((one) => marks.has(one)) ? results.map(shown) : results,
    }),
  );
}

/** A figure whose percentage is of the numbers beside it: one of fewer countries or later stages would tell a further number. */
function withoutMore(of: Figure): Figure<Amount> {
  const { value, toDate, inPeriod } = of;
  const tellsMore = ({ reachedOfTarget: reached }: Compared, whole: Quantity | null) =>
    reached !== null && whole?.value !== reached.value;
  return {
    ...of,
    ...(tellsMore(of, toDate) ? notCompared : {}),
    ...(inPeriod !== null && tellsMore(inPeriod, value) ? { inPeriod: { ...inPeriod, ...notCompared } } : {}),
  };
}
