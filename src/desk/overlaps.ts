import type { FileResult } from '../check/result.ts';
import { periodContains } from '../programme/programme.ts';
import type { Held } from './held.ts';

/**
 * Two files of one office and period of which one would be counted twice: the same bytes (`copy`), the same activities
 * (`same`), all activities of the first and more in the second (`superseded`), some of them (`partly`), or rows in the second
 * and word in the first that nothing was done (`nothing`). Which of two is the newer no file tells.
 */
export interface Overlap {
  readonly kind: 'copy' | 'same' | 'superseded' | 'partly' | 'nothing';
  readonly first: string;
  readonly second: string;
  /** Activities that stand in both. */
  readonly activities: number;
}

/** The pairs among an office's files; `copies` are names of files that were not read, each with that of its twin. */
export function overlapsOf(
  files: readonly FileResult[],
  copies: readonly (readonly [copy: string, twin: string])[],
  held: ReadonlyMap<string, Held>,
): readonly Overlap[] {
  const alike = files.flatMap((one, at) =>
    files.slice(at + 1).flatMap((other) => overlap(one, other, held) ?? []),
  );
  return [
    ...copies.map(([first, second]) => ({
      ...({ kind: 'copy', first, second } as const),
      activities: held.get(second)?.activities.size ?? 0,
    })),
    ...alike,
  ];
}

function overlap(one: FileResult, other: FileResult, held: ReadonlyMap<string, Held>): Overlap | null {
  if (one.nothingDone !== other.nothingDone) {
    const [first, second] = one.nothingDone ? [one, other] : [other, one];
    return second.rows === 0 || !meet(held.get(first.file)!.periods, held.get(second.file)!.periods)
      ? null
      : { kind: 'nothing', first: first.file, second: second.file, activities: 0 };
  }
  const idsOf = ({ file }: FileResult) => held.get(file)!.activities;
  const [few, many] = idsOf(one).size > idsOf(other).size ? [other, one] : [one, other];
  const [less, more] = [idsOf(few), idsOf(many)];
  const both = [...less].filter(([id, periods]) => meet(periods, more.get(id))).length;
  if (both === 0) return null;
  const kind = both < less.size ? 'partly' : less.size < more.size ? 'superseded' : 'same';
  return { kind, first: few.file, second: many.file, activities: both };
}

/** Whether any of some periods is one of the others, or a part of it; what says no period may be of any. */
function meet(some: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean {
  if (others === undefined) return false;
  const isOne = (one: string, other: string) =>
    one === '' || other === '' || periodContains(one, other) || periodContains(other, one);
  return (
    some.size === 0 ||
    others.size === 0 ||
    [...some].some((one) => [...others].some((other) => isOne(one, other)))
  );
}
