import { type Cell, cellId, everywhere, type Place, type Placed } from './cells.ts';
import { Span, type Terms, type Unknown } from './span.ts';

/**
 * Totals of all pillars first, then of each, then countries; of each place what was reached to date before what was in the
 * period. Large countries before small ones, by their size class and place alone.
 */
export function inOrder(placed: readonly Placed[], cells: ReadonlyMap<string, Cell>): Cell[] {
  const tables = [...placed].sort((a, b) => (a.table === b.table ? 0 : a.table === 'matrix' ? -1 : 1));
  const of = ({ table, index }: Placed, place: Place) =>
    ['toDate', 'value', 'apart'].flatMap((column) => cells.get(cellId(table, index, place, column)) ?? []);
  const totals = tables.flatMap((at) => of(at, everywhere));
  const countries = tables.flatMap((at) => [...at.line.countries.keys()].flatMap((place) => of(at, place)));
  return [...totals, ...countries.sort((a, b) => sizeClass(b.value) - sizeClass(a.value))];
}

/** How many digits a number has before its point. */
export const sizeClass = (value: number): number => String(Math.floor(Math.abs(value))).length;

/**
 * Chooses what may be printed beside the sums that were told before, the dearest cells first: a cell is told unless somebody
 * could then calculate a small number, or a small sum. Everybody is thought of: a reader who knows only what is printed, and
 * each office, which knows its own numbers too. Gives the ids that are told.
 */
export function choose(
  cells: readonly Cell[],
  told: readonly Terms[],
  unknowns: readonly Unknown[],
  below: number,
): ReadonlySet<string> {
  const offices = new Set(unknowns.flatMap(({ country }) => country ?? []));
  const readers = [null, ...offices].map((office) => {
    const reader = new Span(unknowns, office);
    // What is in the hands of readers cannot be taken back.
    for (const terms of told) reader.add(reader.left(terms));
    return reader;
  });
  const tell = (terms: Terms): boolean => {
    const left = readers.map((reader) => reader.left(terms));
    if (left.some((one, index) => !readers[index]!.isSafe(one))) return false;
    for (const [index, one] of left.entries()) readers[index]!.add(one);
    return true;
  };
  const isOpen = ({ value, terms }: Cell) => (value <= 0 || value >= below) && tell(terms);
  return new Set(cells.filter(isOpen).map(({ id }) => id));
}
