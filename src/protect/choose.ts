import { Span, type Terms, type Unknown } from './span.ts';

/** A number that may be printed, as a sum over unknown ones. */
export interface Cell {
  readonly id: string;
  readonly value: number;
  readonly terms: Terms;
  /** Whether the true number cannot be larger. */
  readonly isNoMore: boolean;
}

/**
 * Chooses what may be printed beside the sums that were told before, the dearest cells first: a cell is told unless somebody
 * could then calculate a small number, or a small sum. Everybody is thought of: a reader who knows only what is printed, and
 * each office, which knows its own numbers too. Gives the ids that are told.
 */
export function choose(
  cells: readonly Cell[],
  /** Each way in which a reader may take what was told. */
  told: readonly (readonly Terms[])[],
  unknowns: readonly Unknown[],
  below: number,
): ReadonlySet<string> {
  const offices = new Set(unknowns.flatMap(({ country }) => country ?? []));
  const readers = told.flatMap((sums) =>
    [null, ...offices].map((office) => {
      const reader = new Span(unknowns, office);
      // What is in the hands of readers cannot be taken back.
      for (const terms of sums) reader.add(reader.left(terms));
      return reader;
    }),
  );
  const tell = (terms: Terms): boolean => {
    const left = readers.map((reader) => reader.left(terms));
    if (left.some((one, index) => !readers[index]!.isSafe(one))) return false;
    for (const [index, one] of left.entries()) readers[index]!.add(one);
    return true;
  };
  const isOpen = ({ value, terms }: Cell) => (value <= 0 || value >= below) && tell(terms);
  return new Set(cells.filter(isOpen).map(({ id }) => id));
}
