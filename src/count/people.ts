import { peopleBasisCodes } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Line, Parts, People, PeopleBasis, PeopleFigure } from './figures.ts';

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
    peopleBasisCodes.map((basis) => [
      basis,
      added(
        peopleLines(lines, basis, adding).map(({ total }) => total),
        adding,
      ),
    ]),
  ) as Record<keyof People, PeopleFigure<A>>;
}

/** The lines whose people are added: of one way of counting. */
export function peopleLines<A>(
  lines: readonly Line<A>[],
  basis: PeopleBasis,
  { size }: Pick<Adding<A>, 'size'>,
): Line<A>[] {
  const own = lines.filter(
    ({ indicator, ...line }) => line.basis === basis && indicator.kind === 'persons' && !indicator.protected,
  );
  // People reached by one indicator may be those reached by another: the largest number stands.
  return basis === 'reach_estimate'
    ? own.sort((a, b) => size(b.total.value) - size(a.total.value)).slice(0, 1)
    : own;
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
