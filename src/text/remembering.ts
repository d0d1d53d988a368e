/** Texts that are remembered at once, and the longest of them: a hostile file must not fill the memory. */
const most = 1000;
const longest = 200;
/** Texts that are not looked up where hardly one had come again; then it is tried anew. */
const pause = 20_000;

/**
 * Makes something of each text, once for those that come again: in most columns of a log the same few texts stand from row
 * to row. Where they do not, as ids and titles, they are not looked for.
 */
export function remembering<T extends object | boolean | string | null>(
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  let again = 0;
  let passed = pause;
  return (text) => {
    if (passed < pause) {
      passed++;
      return make(text);
    }
    const found = known.get(text);
    if (found !== undefined) {
      again++;
      return found;
    }
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size === most) {
      if (again < most) passed = 0;
      again = 0;
      known.clear();
    }
    known.set(text, made);
    return made;
  };
}
