/** Everything by its key, in the order in which the keys first come (`Map.groupBy` is younger than the oldest browser of the page). */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** The same groups without their keys; where most have one member this takes half the room. */
export function* groups<K, T extends object>(all: Iterable<T>, keyOf: (one: T) => K): Iterable<T[]> {
  const found = new Map<K, T | T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const own = found.get(key);
    if (own === undefined) found.set(key, one);
    else if (Array.isArray(own)) own.push(one);
    else found.set(key, [own, one]);
  }
  for (const own of found.values()) yield Array.isArray(own) ? own : [own];
}
