const quote = 34;
const lf = 10;
const cr = 13;

/** What ends a line. */
export type Ending = 'LF' | 'CRLF' | 'CR';

/** How a scan ended: at the record's end; for want of bytes; in a quotation that never closes; at a quotation mark amid one. */
export const outcome = { whole: 0, more: 1, open: 2, strayInside: 3 } as const;
export type Outcome = (typeof outcome)[keyof typeof outcome];
const { whole, more, open, strayInside } = outcome;

/** Finds where one record ends, and why it does not. */
export class RecordScan {
  /** Where the record's text ends, where the next record starts. */
  end = 0;
  next = 0;
  fields = 0;
  /** Line breaks inside quotation marks. */
  breaks = 0;
  ending: Ending | null = null;
  /** A quotation mark amid a field without quotation marks. */
  stray = false;
  /** All bytes or-ed together, to know whether there are any beyond ASCII. */
  bits = 0;
  /** Where the last quotation mark that opened a field stands, whether it is still open, and the one that makes no sense after it. */
  opened = -1;
  inside = false;
  /** Field, from 1, of the first quoted text that spans lines or never closes. */
  column = 0;
  fault = -1;
  private readonly delimiter: number;

  constructor(delimiter: number) {
    this.delimiter = delimiter;
  }

  /** Scans the record at `start`; `last` when no bytes follow these. */
  scan(bytes: Uint8Array, start: number, last: boolean): Outcome {
    const { delimiter } = this;
    const length = bytes.length;
    let bits = 0;
    let at = start;
    this.fields = 1;
    this.breaks = 0;
    this.stray = false;
    this.opened = -1;
    this.ending = null;
    this.inside = false;
    this.column = 0;
    for (;;) {
      if (bytes[at] === quote) {
        this.opened = at;
        const before = this.breaks;
        for (at++; ; at++) {
          if (at >= length) {
            this.fault = length;
            this.inside = true;
            this.column ||= this.fields;
            return last ? open : more;
          }
          const byte = bytes[at] as number;
          bits |= byte;
          if (byte > quote) continue;
          if (byte === lf || (byte === cr && bytes[at + 1] !== lf)) {
            this.breaks++;
            this.column ||= this.fields;
          } else if (byte === quote) {
            const after = bytes[at + 1] ?? lf;
            if (after === delimiter || after === lf || after === cr) break;
            if (after !== quote) {
              this.fault = at;
              return this.breaks > before ? open : strayInside;
            }
            at++;
          }
        }
        at++;
      }
      let byte = 0;
      for (; at < length; at++) {
        byte = bytes[at] as number;
        if (byte === delimiter || byte === lf || byte === cr) break;
        if (byte === quote) this.stray = true;
        bits |= byte;
      }
      if (at < length && byte === delimiter) {
        this.fields++;
        at++;
        continue;
      }
      if (!last && (at >= length || (byte === cr && at + 1 >= length))) return more;
      this.end = at;
      this.bits = bits;
      if (at < length) this.ending = byte === lf ? 'LF' : bytes[at + 1] === lf ? 'CRLF' : 'CR';
      this.next = at >= length ? length : this.ending === 'CRLF' ? at + 2 : at + 1;
      return whole;
    }
  }
}

/** Start of the physical line after the one `at` lies in; the length when there is none. */
export function nextLine(bytes: Uint8Array, at: number): number {
  for (let i = at; i < bytes.length; i++) {
    if (bytes[i] === lf) return i + 1;
    if (bytes[i] === cr) return bytes[i + 1] === lf ? i + 2 : i + 1;
  }
  return bytes.length;
}

/** Line breaks between two places. */
export function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; ) {
    at = nextLine(bytes, at);
    if (at <= end && endsLine(bytes, at)) count++;
  }
  return count;
}

/** Whether a line ends just before `at`. */
export function endsLine(bytes: Uint8Array, at: number): boolean {
  return at > 0 && (bytes[at - 1] === lf || bytes[at - 1] === cr);
}
