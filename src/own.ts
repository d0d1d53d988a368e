/** The properties that hold something: options that were not given are left out, not undefined. */
export function own<T extends object>(parts: T): { [Part in keyof T]?: Exclude<T[Part], undefined> } {
  const held = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as { [Part in keyof T]?: Exclude<T[Part], undefined> };
}
