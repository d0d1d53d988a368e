/** What is made when it is first asked for: tables and patterns that not every file needs are the greater part of a start. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
