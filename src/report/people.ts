import { peopleParts } from '../activity/columns.ts';
import { peopleBasisCodes } from '../programme/programme.ts';
import type { Amount, Figure, Line, Parts, People, PeopleFigure } from './figures.ts';
import { type Quantity, sum } from './quantity.ts';

/**
 * Persons who took part or were reached, over lines: three totals that are never one. Protected lines are no part of
 * them: who was assisted is told in a line of its own, and no total can give a small number away.
 */
export function peopleOver(lines: readonly Line[]): People {
  return Object.fromEntries(
    peopleBasisCodes.map((basis) => {
      const own = lines.filter(
        (line) => line.basis === basis && line.indicator.unit === 'persons' && !line.protected,
      );
      return [basis, basis === 'reach_estimate' ? largest(own) : added(own.map(({ total }) => total))];
    }),
  ) as Record<keyof People, PeopleFigure>;
}

function added(figures: readonly Figure[]): PeopleFigure {
  const over = (of: (figure: Figure) => Amount | null) => sum(figures.map((figure) => counted(of(figure))));
  return {
    value: over(({ value }) => value),
    parts: Object.fromEntries(peopleParts.map((part) => [part, over(({ parts }) => parts[part])])) as Parts,
    unsplit: over(({ unsplit }) => unsplit),
  };
}

/** People reached by one indicator may be those reached by another: the largest number stands. */
function largest(lines: readonly Line[]): PeopleFigure {
  const [top] = lines
    .map(({ total }) => total)
    .sort((a, b) => (counted(b.value)?.value ?? -1) - (counted(a.value)?.value ?? -1));
  return added(top === undefined ? [] : [top]);
}

const counted = (amount: Amount | null): Quantity | null =>
  amount === null || 'hidden' in amount ? null : amount;
