/** The cells that may tell numbers of one activity and indicator apart, in one spelling; empty where nothing was typed. */
export interface Cells {
  readonly single: readonly string[];
  /** In order of the alphabet. */
  readonly audience: readonly string[];
}

interface Celled {
  readonly cells: Cells;
}

/** The same for the same cells. */
export const keyOf = ({ single, audience }: Cells): string => JSON.stringify([single, audience]);

const [same, alike, fitting, mixed] = [4, 3, 2, 1];
/** Of cells that speak against each other. */
export const apart = 0;

/** How close two rows' cells are: the same, but for a longer audience, but for empty cells, with audiences that only overlap, or apart. */
export function closeness(a: Cells, b: Cells): number {
  let close = same;
  for (const [at, cell] of a.single.entries()) {
    const other = b.single[at] ?? '';
    if (cell === other) continue;
    if (cell !== '' && other !== '') return apart;
    close = fitting;
  }
  const both = a.audience.filter((one) => b.audience.includes(one)).length;
  const [least, most] = [a.audience.length, b.audience.length].sort((x, y) => x - y) as [number, number];
  if (both === most) return close;
  if (both === least) return Math.min(close, alike);
  return both > 0 ? mixed : apart;
}

/** Whether so many may be compared one by one; else only the same cells go together. */
export const comparable = (some: number, others: number): boolean => some * others <= 1_000_000;

/** Takes out of both sets the series and units that go together without doubt, the closest first. */
export function* pairings<S extends Celled, U extends Celled>(
  open: Set<S>,
  left: Set<U>,
): Iterable<readonly [S, U]> {
  const take = (series: S, unit: U) => {
    open.delete(series);
    left.delete(unit);
    return [series, unit] as const;
  };
  const byCells = new Map<string, S[]>();
  for (const series of open) {
    const key = keyOf(series.cells);
    byCells.set(key, [...(byCells.get(key) ?? []), series]);
  }
  for (const unit of left) {
    const [only, another] = byCells.get(keyOf(unit.cells)) ?? [];
    if (only !== undefined && another === undefined) yield take(only, unit);
  }
  if (!comparable(open.size, left.size)) return;
  for (const group of groups(open, left)) {
    const pairs = onlyPairing(group, fitting) ?? onlyPairing(group, alike);
    for (const [series, unit] of pairs ?? []) yield take(series, unit);
  }
}

/** By series, the units it may go on in. */
type Group<S, U> = Map<S, Map<U, number>>;

/** Series and units that hang together by cells that are not apart. */
function groups<S extends Celled, U extends Celled>(
  open: ReadonlySet<S>,
  left: ReadonlySet<U>,
): Group<S, U>[] {
  const groupOf = new Map<U, Group<S, U>>();
  for (const series of open) {
    const near = new Map<U, number>();
    for (const unit of left) {
      const close = closeness(series.cells, unit.cells);
      if (close > apart) near.set(unit, close);
    }
    const touching = new Set([...near.keys()].flatMap((unit) => groupOf.get(unit) ?? []));
    const group: Group<S, U> = new Map([...touching].flatMap((one) => [...one]));
    group.set(series, near);
    for (const units of group.values()) for (const unit of units.keys()) groupOf.set(unit, group);
  }
  return [...new Set(groupOf.values())];
}

/** The one way to pair all series of a group with all its units that are at least so close; null when there is none or more than one. */
function onlyPairing<S, U>(group: Group<S, U>, least: number): readonly (readonly [S, U])[] | null {
  const edges = [...group.values()].flatMap((near) => [...near]);
  if (new Set(edges.map(([unit]) => unit)).size !== group.size) return null;
  if (least < alike && edges.some(([, close]) => close < least)) return null;
  const rest = new Map(
    [...group].map(([series, near]) => {
      const close = [...near].filter(([, close]) => close >= least);
      return [series, new Set(close.map(([unit]) => unit))];
    }),
  );
  const pairs: (readonly [S, U])[] = [];
  // Where only one pairing is possible, some series has only one unit left.
  while (rest.size > 0) {
    const [series, near] = [...rest].find(([, near]) => near.size === 1) ?? [];
    if (series === undefined || near === undefined) return null;
    const [unit] = near;
    rest.delete(series);
    for (const others of rest.values()) others.delete(unit!);
    pairs.push([series, unit!]);
  }
  return pairs;
}
