import { peopleBasisCodes } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Line, Parts, People, PeopleFigure } from './figures.ts';

/** How numbers are added, and which of two is larger; null is "no value reported". */
export interface Adding<A> {
  sum(amounts: readonly (A | null)[]): A | null;
  size(amount: A | null): number;
}

/**
 * Persons who took part or were reached, over lines: three totals that are never one. Indicators of people assisted are
 * no part of them: they stand under their pillar.
 */
export function peopleOver<A>(lines: readonly Line<A>[], adding: Adding<A>): People<A> {
  return Object.fromEntries(
    peopleBasisCodes.map((basis) => {
      const own = lines
        .filter(
          ({ indicator, ...line }) =>
            line.basis === basis && indicator.kind === 'persons' && !indicator.protected,
        )
        .map(({ total }) => total);
      // People reached by one indicator may be those reached by another: the largest number stands.
      return [basis, added(basis === 'reach_estimate' ? largest(own, adding) : own, adding)];
    }),
  ) as Record<keyof People, PeopleFigure<A>>;
}

function added<A>(figures: readonly PeopleFigure<A>[], { sum }: Adding<A>): PeopleFigure<A> {
  return {
    value: sum(figures.map(({ value }) => value)),
    parts: Object.fromEntries(
      peopleParts.map((part) => [part, sum(figures.map(({ parts }) => parts[part]))]),
    ) as Parts<A>,
    unsplit: sum(figures.map(({ unsplit }) => unsplit)),
  };
}

const largest = <A>(figures: readonly PeopleFigure<A>[], { size }: Adding<A>) =>
  [...figures].sort((a, b) => size(b.value) - size(a.value)).slice(0, 1);
