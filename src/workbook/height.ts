/** Excel has no higher rows. */
const highest = 405;

/** Points that texts in columns so wide need, a line being 15. */
export const heightOf = (texts: readonly (readonly [text: string, width: number])[]): number =>
  Math.min(highest, 15 * linesOf(texts));

const linesOf = (texts: Parameters<typeof heightOf>[0]) =>
  Math.max(
    1,
    ...texts.map(([text, width]) =>
      text
        .split('\n')
        .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0),
    ),
  );
