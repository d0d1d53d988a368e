import type { Entry } from '../log/rows/entry.ts';
import { holdsIn } from '../programme/in-force.ts';
import type { Programme } from '../programme/programme.ts';
import { countFigures } from './count.ts';
import type { Figure, Line } from './figures.ts';

/** A number of a report that is another under another pack; of protected people it is not said which. */
interface FigureChange {
  readonly period: string;
  readonly indicator: string;
  readonly what: 'value' | 'toDate' | 'target' | 'percent' | 'protected';
  readonly before: string;
  readonly after: string;
}

/** One side of a comparison: sound rows as they are read by a pack. */
interface Side {
  readonly programme: Programme;
  readonly entries: readonly Entry[];
}

/** Totals that differ between two packs over the same logs, in every period that a row names. */
export function figureChanges(before: Side, after: Side): FigureChange[] {
  const periods = new Set([...before.entries, ...after.entries].flatMap(({ values }) => values.period ?? []));
  return [...periods].sort().flatMap((period) => {
    const [was, is] = [before, after].map((side) => byIndicator(side, period)) as [Told, Told];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((indicator) => {
      const [one, other] = [was.get(indicator) ?? nothing, is.get(indicator) ?? nothing];
      return columns.flatMap((what): FigureChange[] => {
        if (one[what] === other[what]) return [];
        const secret = [one, other].some((told) => told.protected === 'yes') && what !== 'target';
        const shown = (text: string) => (secret && what !== 'protected' ? '…' : text);
        return [{ period, indicator, what, before: shown(one[what]), after: shown(other[what]) }];
      });
    });
  });
}

const columns = ['value', 'toDate', 'target', 'percent', 'protected'] as const;
type Told = ReadonlyMap<string, Readonly<Record<(typeof columns)[number], string>>>;
const nothing = { value: '', toDate: '', target: '', percent: '', protected: 'no' };

function byIndicator({ programme, entries }: Side, period: string): Told {
  const { matrix } = countFigures(entries, { programme, period });
  const lines = matrix.filter(({ indicator }) => holdsIn(indicator, period));
  return new Map(lines.map((line) => [nameOf(line), toldOf(line)]));
}

const nameOf = ({ indicator, basis }: Line) =>
  basis === null ? indicator.code : `${indicator.code} ${basis}`;

const toldOf = ({ total, protected: secret }: Line) => {
  const number = (of: Figure['value']) => (of === null ? '' : String(Math.round(of.value * 100) / 100));
  return {
    ...{ value: number(total.value), toDate: number(total.toDate), percent: number(total.percent) },
    ...{ target: String(total.target ?? ''), protected: secret ? 'yes' : 'no' },
  };
};
