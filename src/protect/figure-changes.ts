import { countFigures } from '../count/count.ts';
import type { Figure, Figures, Line } from '../count/figures.ts';
import type { Entry } from '../log/rows/entry.ts';
import { holdsIn } from '../programme/in-force.ts';
import { type Programme, periodRange } from '../programme/programme.ts';
import { protectReports } from './protect.ts';
import type { Amount, SafeFigures } from './safe-figures.ts';

const numbers = ['value', 'toDate', 'target', 'percent', 'periodTarget', 'periodPercent'] as const;
const parts = [...numbers, ...(['baseline', 'protected', 'hidden', 'activities'] as const)];

/** A number of a report that is another under another pack. */
export interface FigureChange {
  readonly period: string;
  /** Code of the indicator, with how its people were counted; `people` over all indicators, or `activities`. */
  readonly of: string;
  /** `protected`: yes or no; `hidden`: how many numbers of the line are not printed. */
  readonly what: (typeof parts)[number];
  /** Empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Of protected people it is not said which numbers these are. */
  readonly secret: boolean;
}

/** One side of a comparison: sound rows as they are read by a pack. */
interface Side {
  readonly programme: Programme;
  readonly entries: readonly Entry[];
}

/** Numbers that differ between two packs over the same logs, in every period that a row names, as reports would print them. */
export function figureChanges(before: Side, after: Side): FigureChange[] {
  const named = [...before.entries, ...after.entries].flatMap(({ values }) => values.period ?? []);
  const endOf = (period: string) => periodRange(period)?.end ?? period;
  const periods = [...new Set(named)].sort((a, b) => (endOf(a) + a < endOf(b) + b ? -1 : 1));
  const [was, is] = [toldBy(before, periods), toldBy(after, periods)];
  return periods.flatMap((period) => {
    const [one, other] = [was.get(period)!, is.get(period)!];
    return [...new Set([...one.keys(), ...other.keys()])].flatMap((of) => {
      const [a = {}, b = {}] = [one.get(of), other.get(of)];
      // Of a line that is in one pack only its numbers tell enough.
      const compared = one.has(of) && other.has(of) ? parts : numbers;
      const secret = a.protected === 'yes' || b.protected === 'yes';
      return compared.flatMap((what): FigureChange[] => {
        const [first, second] = [a[what] ?? '', b[what] ?? ''];
        if (first === second) return [];
        return [{ period, of, what, before: first, after: second, secret: secret && counted.has(what) }];
      });
    });
  });
}

/** What would tell a protected number. */
const counted: ReadonlySet<string> = new Set(['value', 'toDate', 'percent', 'periodPercent']);

type Told = Partial<Record<(typeof parts)[number], string>>;

function toldBy({ programme, entries }: Side, periods: readonly string[]): Map<string, Map<string, Told>> {
  const reports = periods.map((period) => countFigures(entries, { programme, period }));
  const safe = protectReports(reports, programme.smallNumbers);
  return new Map(reports.map((report, at) => [report.period, toldOf(report, safe[at]!)]));
}

function toldOf({ matrix, activities, period }: Figures, safe: SafeFigures): Map<string, Told> {
  const lines = matrix.flatMap((line, at): [string, Told][] =>
    holdsIn(line.indicator, period) ? [[nameOf(line), lineTold(line, safe.matrix[at]!)]] : [],
  );
  const persons = Object.entries(safe.people).map(([basis, { value }]): [string, Told] => [
    `people ${basis}`,
    { value: value !== null && 'value' in value ? number(value) : '' },
  ]);
  return new Map([...lines, ...persons, ['activities', { activities: String(activities.length) }]]);
}

const nameOf = ({ indicator, basis }: Line) =>
  basis === null ? indicator.code : `${indicator.code} ${basis}`;

const number = (of: Figure['value']) => (of === null ? '' : String(Math.round(of.value * 100) / 100));

function lineTold({ total, protected: secret }: Line, safe: Line<Amount>): Told {
  const hidden = [safe.total, ...safe.countries.values()]
    .flatMap(({ value, toDate }) => [value, toDate])
    .filter((amount) => amount !== null && 'hidden' in amount).length;
  return {
    ...{ value: number(total.value), toDate: number(total.toDate), percent: number(total.percent) },
    ...{ target: String(total.target ?? ''), baseline: String(total.baseline ?? '') },
    periodTarget: String(total.inPeriod?.target ?? ''),
    periodPercent: number(total.inPeriod?.percent ?? null),
    protected: secret ? 'yes' : 'no',
    hidden: String(hidden),
  };
}
