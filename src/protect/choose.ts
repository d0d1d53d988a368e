import { type Cell, cellId, everywhere, type Place, type Placed } from './cells.ts';
import { tight } from './leeway.ts';
import { Span, type Terms, type Unknown } from './span.ts';

/**
 * Totals of all pillars first, then of each, then countries; of each place what was reached to date before what was in the
 * period. Countries with many activities before those with few, which everybody may know; never by how large a number is.
 */
export function inOrder(
  placed: readonly Placed[],
  cells: ReadonlyMap<string, Cell>,
  activities: ReadonlyMap<Place, number>,
): Cell[] {
  const tables = [...placed].sort((a, b) => (a.table === b.table ? 0 : a.table === 'matrix' ? -1 : 1));
  const of = ({ table, index }: Placed, place: Place) =>
    ['toDate', 'value', 'apart'].flatMap((column) => cells.get(cellId(table, index, place, column)) ?? []);
  const totals = tables.flatMap((at) => of(at, everywhere));
  const many = (place: Place) => activities.get(place) ?? 0;
  const places = (at: Placed) => [...at.line.countries.keys()].sort((a, b) => many(b) - many(a));
  return [...totals, ...tables.flatMap((at) => places(at).flatMap((place) => of(at, place)))];
}

/**
 * Chooses what may be printed beside the sums that were told before, the dearest cells first: a cell is told unless somebody
 * could then calculate a small number, or a small sum. Everybody is thought of: a reader who knows only what is printed, and
 * each office, which knows its own numbers too. Gives the ids that are told. Unknown numbers `from` a place on are new: where
 * a sum of them is too low for any to hide behind another, they are taken for small ones, and all is chosen again.
 */
export function choose(
  cells: readonly Cell[],
  told: readonly Terms[],
  unknowns: readonly Unknown[],
  below: number,
  from = 0,
): ReadonlySet<string> {
  const offices = new Set(unknowns.flatMap(({ country }) => country ?? []));
  for (;;) {
    const readers = [null, ...offices].map((office) => {
      const reader = new Span(unknowns, office);
      // What is in the hands of readers cannot be taken back.
      for (const terms of told) reader.add(reader.left(terms));
      return reader;
    });
    const tooNear: number[] = [];
    const tell = (terms: Terms): boolean => {
      const left = readers.map((reader) => reader.left(terms));
      if (left.some((one, index) => !readers[index]!.isSafe(one))) return false;
      const closed = tight(readers[0]!.rowsWith(left[0]!), unknowns, below);
      tooNear.push(...closed.filter((unknown) => unknown >= from && !unknowns[unknown]!.isSmall));
      if (closed.length > 0) return false;
      for (const [index, one] of left.entries()) readers[index]!.add(one);
      return true;
    };
    const isOpen = ({ value, terms }: Cell) =>
      tooNear.length === 0 && (value <= 0 || value >= below) && tell(terms);
    const shown = new Set(cells.filter(isOpen).map(({ id }) => id));
    if (tooNear.length === 0) return shown;
    for (const unknown of tooNear) unknowns[unknown]!.isSmall = true;
  }
}
