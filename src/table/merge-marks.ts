/** `<`, `|`, `=` and `>`: git writes seven of one of them at the start of a line. */
const signs: readonly (number | undefined)[] = [60, 124, 61, 62];
const times = 7;
const [lf, cr, quote] = [10, 13, 34];
/** What may follow: the end of the line, a name after a space, and what a spreadsheet puts behind the text of a cell. */
const after = new Set([...' \r\n,;\t|"'].map((sign) => sign.charCodeAt(0)));
/** Bytes that tell whether a line begins with a mark. */
const enough = times + 2;
/** Marks whose lines are kept. */
const mostKept = 100;

/** How many marks of a merge conflict a text holds, and on which lines, from 1, the first of them stand. */
interface MergeMarks {
  readonly lines: readonly number[];
  readonly count: number;
}

/** Finds the marks of a merge conflict in a text of UTF-8, in whatever cell they stand; seven separators are none. */
export async function mergeMarks(chunks: AsyncIterable<Uint8Array>, delimiter: string): Promise<MergeMarks> {
  const separator = delimiter.charCodeAt(0);
  const lines: number[] = [];
  let count = 0;
  let line = 1;
  let isLineStart = true;

  /** Looks at every line that starts in these bytes, and gives those back that do not tell yet. */
  function look(bytes: Uint8Array, last: boolean): Uint8Array {
    const ending = bytes.includes(lf) ? lf : cr;
    for (let at = 0; ; at++, line++) {
      if (isLineStart) {
        if (!last && bytes.length - at < enough) return bytes.slice(at);
        if (isMark(bytes, at, separator) && ++count <= mostKept) lines.push(line);
      }
      at = bytes.indexOf(ending, at);
      // Behind the last CR a LF may follow, which belongs to it.
      const isDoubtful = ending === cr && at === bytes.length - 1 && !last;
      isLineStart = at >= 0 && !isDoubtful;
      if (!isLineStart) return at < 0 ? new Uint8Array(0) : bytes.slice(at);
    }
  }

  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) rest = look(joined(rest, chunk), false);
  look(rest, true);
  return { lines, count };
}

function isMark(bytes: Uint8Array, start: number, separator: number): boolean {
  const from = bytes[start] === quote ? start + 1 : start;
  const sign = bytes[from];
  if (!signs.includes(sign) || sign === separator) return false;
  for (let at = from + 1; at < from + times; at++) if (bytes[at] !== sign) return false;
  const next = bytes[from + times];
  return next === undefined || after.has(next);
}

function joined(before: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (before.length === 0) return bytes;
  const both = new Uint8Array(before.length + bytes.length);
  both.set(before);
  both.set(bytes, before.length);
  return both;
}
