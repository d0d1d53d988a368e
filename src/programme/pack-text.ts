import type { PackProblem, Trouble } from './problem.ts';

/** Why there is nothing to read under a name: what stands there is no file, or the system does not give it. */
export type PackFault = Extract<
  Trouble,
  { readonly problem: 'file-kind' | 'file-large' | 'file-unreadable' }
>;

/** Bytes that a file of a pack may have: all of the shipped pack together has 66 kB. */
export const mostBytes = 1_000_000;
/** Characters in a cell or a text. */
const mostCharacters = 5000;

/** Text of a file in strict UTF-8; undefined, with the problem noted at its line, where it is anything else. */
export function textOf(
  file: string,
  content: Uint8Array | PackFault,
  problems: PackProblem[],
): string | undefined {
  const note = (row: number | null, trouble: Trouble) =>
    problems.push({ file, row, column: null, ...trouble });
  if (!(content instanceof Uint8Array)) note(null, content);
  else if (content.length > mostBytes)
    note(null, { problem: 'file-large', bytes: content.length, most: mostBytes });
  else if ([0xfe, 0xff].includes(content[0]!) && [0xfe, 0xff].includes(content[1]!))
    note(null, { problem: 'not-utf8', found: 'utf-16' });
  else {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      note(rowAt(content, firstWrong(content)), { problem: 'not-utf8', found: 'other' });
    }
  }
  return undefined;
}

/** Where the first bytes stand that are no UTF-8. */
function firstWrong(bytes: Uint8Array): number {
  let [sound, wrong] = [0, bytes.length];
  // What is cut inside a character is sound as far as it goes.
  const isSound = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (sound < wrong) {
    const middle = Math.floor((sound + wrong) / 2);
    if (isSound(middle + 1)) sound = middle + 1;
    else wrong = middle;
  }
  return sound;
}

/** The row of a table, as a spreadsheet numbers it, in which a byte stands: quoted line breaks begin none. */
function rowAt(bytes: Uint8Array, at: number): number {
  let [row, quoted] = [1, false];
  for (const byte of bytes.subarray(0, at)) {
    if (byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) row++;
  }
  return row;
}

/** Signs that no text of a pack should hold: lost letters, controls, and marks that turn the text around. */
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]|\p{Surrogate}/u;

/** UTF-8 that a program read as Windows-1252 and saved so: “Ã©” for “é”, “â€™” for “’”. */
const misread =
  /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u0153\u201c\u201d\u2122\u02dc\u00a6]/;

/** What a spreadsheet shows where a formula fails or a column is too narrow, in its own language. */
const failed = /^#(?:[¡¿]?[\p{Lu}\d/]+[!?]|\p{Lu}\/\p{Lu}|#+)$/u;

/** What is wrong with a cell of a table; null for most. */
export function cellFault(cell: string): Trouble | null {
  if (failed.test(cell) || cell.startsWith('=')) return { problem: 'cell-formula', found: cell };
  return faultOf(cell);
}

/** What is wrong with a text as such; null for most. */
export function faultOf(text: string): Trouble | null {
  if (text.length > mostCharacters)
    return { problem: 'text-long', length: text.length, most: mostCharacters };
  const letters = misread.exec(text)?.[0];
  if (letters !== undefined) return { problem: 'letters-misread', found: text, letters };
  const sign = unfit.exec(text)?.[0];
  if (sign === undefined) return null;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { problem: 'sign-unfit', found: text, sign: `U+${code}` };
}
