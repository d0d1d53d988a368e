import type { Hidden } from '../../src/protect/safe-figures.ts';

/** A table as a reader has it: what is printed, what the marks say, and what adds up to what. */
export interface Published {
  readonly printed: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, Hidden['hidden']>;
  /** First the total, then its parts; cells that are neither printed nor marked are zero. */
  readonly sums: readonly (readonly string[])[];
  readonly below: number;
  /** Smallest number a `withheld` may be: 1, or the limit where the reader has found out that it is used for covers only. */
  readonly least: number;
}

/**
 * What a patient reader finds out by trying every table that fits: for each cell asked about, how many numbers are
 * possible (two are enough). `withheld` numbers are tried up to `most`.
 */
export function possible(published: Published, asked: readonly string[], most: number): Map<string, number> {
  const { printed, marks, below, least } = published;
  const known = new Map(printed);
  const cells = [...marks.keys()];
  const sums = published.sums.map((sum) =>
    sum
      .map((id, index) => ({ id, sign: index === 0 ? -1 : 1 }))
      .filter(({ id }) => known.has(id) || marks.has(id)),
  );
  const of = new Map(cells.map((id) => [id, sums.filter((sum) => sum.some((term) => term.id === id))]));
  const seen = new Map(asked.map((id) => [id, new Set<number>()]));
  const fits = (id: string, value: number) =>
    Number.isInteger(value) &&
    (marks.get(id) === 'few' ? value >= 1 && value < below : value >= least && value <= most);

  /** Number a sum leaves for its last unknown cell, or whether it balances. */
  const check = (id: string): boolean =>
    of.get(id)!.every((sum) => {
      const open = sum.filter((term) => !known.has(term.id));
      const left = sum.reduce((total, term) => total + term.sign * (known.get(term.id) ?? 0), 0);
      if (open.length === 0) return left === 0;
      return open.length > 1 || fits(open[0]!.id, -left * open[0]!.sign);
    });
  const next = (): { id: string; values: number[] } | null => {
    let best: { id: string; open: number; forced: number | null } | null = null;
    for (const id of cells) {
      if (known.has(id)) continue;
      if (best === null) best = { id, open: Number.POSITIVE_INFINITY, forced: null };
      for (const sum of of.get(id)!) {
        const open = sum.filter((term) => !known.has(term.id));
        if (open.length >= best.open) continue;
        const left = sum.reduce((total, term) => total + term.sign * (known.get(term.id) ?? 0), 0);
        best = { id, open: open.length, forced: open.length === 1 ? -left * open[0]!.sign : null };
      }
    }
    if (best === null) return null;
    const all = Array.from(
      { length: marks.get(best.id) === 'few' ? below - 1 : most },
      (_, index) => index + 1,
    );
    return {
      id: best.id,
      values: best.forced === null ? all : [best.forced].filter((value) => fits(best.id, value)),
    };
  };
  const enough = () => [...seen.values()].every((values) => values.size > 1);
  let steps = 0;
  const search = (): void => {
    if (enough() || ++steps > 300_000) return;
    const choice = next();
    if (choice === null) {
      for (const [id, values] of seen) values.add(known.get(id)!);
      return;
    }
    for (const value of choice.values) {
      known.set(choice.id, value);
      if (check(choice.id)) search();
      known.delete(choice.id);
    }
  };
  search();
  return new Map([...seen].map(([id, values]) => [id, values.size]));
}

/** Cells a reader can work out by adding and subtracting alone, however many sums it takes. */
export function workedOut({ printed, marks, sums }: Published): string[] {
  const cells = [...marks.keys()];
  const column = new Map(cells.map((id, index) => [id, index]));
  const rows = sums.map((sum) => {
    const row = new Array<number>(cells.length).fill(0);
    sum.forEach((id, index) => {
      const at = column.get(id);
      if (at !== undefined && !printed.has(id)) row[at] = (row[at] ?? 0) + (index === 0 ? -1 : 1);
    });
    return row;
  });
  let rank = 0;
  for (let at = 0; at < cells.length && rank < rows.length; at++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[at]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const lead = rows[rank]![at]!;
    rows[rank] = rows[rank]!.map((value) => value / lead);
    rows.forEach((row, index) => {
      const times = row[at]!;
      if (index !== rank && times !== 0) rows[index] = row.map((value, k) => value - times * rows[rank]![k]!);
    });
    rank++;
  }
  return rows.flatMap((row) => {
    const used = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return used.length === 1 ? [cells[used[0]!]!] : [];
  });
}

/** Smallest and largest number of each hidden cell, as far as bounds go from sum to sum. */
export function narrowed({ printed, marks, sums, below, least }: Published): Map<string, [number, number]> {
  const bounds = new Map(
    [...marks].map(([id, mark]): [string, [number, number]] => [
      id,
      mark === 'few' ? [1, below - 1] : [least, 1e6],
    ]),
  );
  const of = (id: string): [number, number] => bounds.get(id) ?? [printed.get(id) ?? 0, printed.get(id) ?? 0];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [total = '', ...parts] of sums) {
      for (const id of [total, ...parts]) {
        const own = bounds.get(id);
        if (own === undefined) continue;
        const others = parts.filter((part) => part !== id).map(of);
        const [low, high] = [0, 1].map((side) => others.reduce((sum, one) => sum + one[side]!, 0)) as [
          number,
          number,
        ];
        const [bottom, top] = id === total ? [low, high] : [of(total)[0] - high, of(total)[1] - low];
        const next: [number, number] = [Math.max(own[0], bottom), Math.min(own[1], top)];
        if (next[0] <= own[0] && next[1] >= own[1]) continue;
        bounds.set(id, next);
        changed = true;
      }
    }
  }
  return bounds;
}
