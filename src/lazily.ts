/** What is made when it is first asked for: tables and patterns that not every file needs are the greater part of a start. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Items of which each is made when it is asked for, and not kept. */
export interface Many<T> extends Iterable<T> {
  readonly length: number;
}

/** So many items that a generator makes. */
export const many = <T>(length: number, make: () => Iterator<T>): Many<T> => ({
  length,
  [Symbol.iterator]: make,
});

/** What is made of each item of a list. */
export const manyOf = <T, M>(all: readonly T[], make: (one: T) => M): Many<M> =>
  many(all.length, function* () {
    for (const one of all) yield make(one);
  });
