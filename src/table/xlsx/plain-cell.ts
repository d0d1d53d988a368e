const [A, C, N, R, S, T, V, Z] = [65, 99, 110, 114, 115, 116, 118, 90];
const [ZERO, NINE, SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER] = [48, 57, 32, 34, 47, 60, 61, 62];
const AMPERSAND = 38;

const isDigit = (code: number) => code >= ZERO && code <= NINE;

/**
 * A cell as nearly all programs write it, `<c r="B7" s="2" t="s"><v>13</v></c>` or `<c r="B7" s="2"/>`, read at one go from
 * the codes of its signs: tag by tag it takes three times as long. Whatever is written in any other way is left to the scanner.
 */
export class PlainCell {
  row = 0;
  column = 0;
  /** -1 where none is said. */
  style = -1;
  /** The code of its type, which is one letter; 0 where none is said. */
  type = 0;
  /** Where its value stands; both 0 where it has none. */
  from = 0;
  to = 0;

  /** Reads the cell that begins at a place; where it ends, or -1 where it is to be read tag by tag. A zero ends the codes. */
  read(codes: Uint8Array | Uint16Array, start: number): number {
    if (codes[start + 1] !== C || codes[start + 2] !== SPACE) return -1;
    this.row = 0;
    this.column = 0;
    this.style = -1;
    this.type = 0;
    this.from = 0;
    this.to = 0;
    let at = start + 2;
    while (codes[at] === SPACE) {
      at = this.attribute(codes, at + 1);
      if (at < 0) return -1;
    }
    if (this.row === 0) return -1;
    // A cell that names a type has something to show, but for a number that nobody gave.
    if (codes[at] === SLASH)
      return codes[at + 1] === GREATER && (this.type === 0 || this.type === N) ? at + 2 : -1;
    if (codes[at] !== GREATER || codes[at + 1] !== LESS || codes[at + 2] !== V || codes[at + 3] !== GREATER)
      return -1;
    at += 4;
    this.from = at;
    for (let code = codes[at]!; code !== LESS; code = codes[++at]!) {
      if (code < SPACE || code === AMPERSAND || code === GREATER) return -1;
    }
    this.to = at;
    return at > this.from && closes(codes, at) ? at + 8 : -1;
  }

  /** The number that its value is, a whole one of at most seven digits; -1 for others. */
  number(codes: Uint8Array | Uint16Array): number {
    if (this.to - this.from > 7) return -1;
    let number = 0;
    for (let at = this.from; at < this.to; at++) {
      const code = codes[at]!;
      if (!isDigit(code)) return -1;
      number = number * 10 + code - ZERO;
    }
    return number;
  }

  /** Reads the attribute that begins at a place; where it ends, or -1. */
  private attribute(codes: Uint8Array | Uint16Array, start: number): number {
    const name = codes[start];
    if (codes[start + 1] !== EQUALS || codes[start + 2] !== QUOTE) return -1;
    let at = start + 3;
    if (name === R) {
      let [column, row] = [0, 0];
      for (let code = codes[at]!; code >= A && code <= Z; code = codes[++at]!)
        column = column * 26 + code - 64;
      const digits = at;
      if (codes[at] === ZERO) return -1;
      for (let code = codes[at]!; isDigit(code); code = codes[++at]!) row = row * 10 + code - ZERO;
      if (this.row > 0 || column === 0 || row === 0 || digits - start > 6 || at - digits > 7) return -1;
      this.column = column;
      this.row = row;
    } else if (name === S) {
      let style = 0;
      for (let code = codes[at]!; isDigit(code); code = codes[++at]!) style = style * 10 + code - ZERO;
      if (this.style >= 0 || at === start + 3 || at - start > 9) return -1;
      this.style = style;
    } else if (name === T) {
      if (this.type > 0 || codes[at]! <= SPACE || codes[at] === AMPERSAND) return -1;
      this.type = codes[at++]!;
    } else return -1;
    return codes[at] === QUOTE ? at + 1 : -1;
  }
}

/** Whether `</v></c>` stands at a place. */
const closes = (codes: Uint8Array | Uint16Array, at: number) =>
  codes[at + 1] === SLASH &&
  codes[at + 2] === V &&
  codes[at + 3] === GREATER &&
  codes[at + 4] === LESS &&
  codes[at + 5] === SLASH &&
  codes[at + 6] === C &&
  codes[at + 7] === GREATER;
