import { peopleBasisCodes } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Amount, Figure, Line, Parts, People, PeopleFigure } from './figures.ts';
import { type Quantity, sum } from './quantity.ts';

/**
 * Persons who took part or were reached, over lines: three totals that are never one. Indicators of people assisted are
 * no part of them, and of the others only lines whose number is printed: no total can give away a small number.
 */
export function peopleOver(lines: readonly Line[]): People {
  return Object.fromEntries(
    peopleBasisCodes.map((basis) => {
      const own = lines.filter(
        ({ indicator, ...line }) =>
          line.basis === basis && indicator.unit === 'persons' && !indicator.protected,
      );
      const shown = own.map(({ total }) => total).filter(({ value }) => value === null || 'value' in value);
      return [basis, basis === 'reach_estimate' ? largest(shown) : added(shown)];
    }),
  ) as Record<keyof People, PeopleFigure>;
}

function added(figures: readonly Figure[]): PeopleFigure {
  const over = (of: (figure: Figure) => Amount | null): Amount | null => {
    const amounts = figures.map(of);
    const hidden = amounts.some((amount) => amount !== null && 'hidden' in amount);
    return hidden ? { hidden: 'withheld' } : sum(amounts.map(counted));
  };
  return {
    value: over(({ value }) => value),
    parts: Object.fromEntries(peopleParts.map((part) => [part, over(({ parts }) => parts[part])])) as Parts,
    unsplit: over(({ unsplit }) => unsplit),
  };
}

/** People reached by one indicator may be those reached by another: the largest number stands. */
function largest(figures: readonly Figure[]): PeopleFigure {
  const [top] = [...figures].sort(
    (a, b) => (counted(b.value)?.value ?? -1) - (counted(a.value)?.value ?? -1),
  );
  return added(top === undefined ? [] : [top]);
}

const counted = (amount: Amount | null): Quantity | null =>
  amount === null || 'hidden' in amount ? null : amount;
