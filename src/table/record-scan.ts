/** A quotation mark, as a byte. */
export const quote = 34;
const lf = 10;
const cr = 13;
const equals = 61;
/** Whether a byte is a space or a tab. */
export const isBlank = (byte: number | undefined) => byte === 32 || byte === 9;

/** What ends a line. */
export type Ending = 'LF' | 'CRLF' | 'CR';

/** How a scan ended: at the record's end; for want of bytes; in a quotation that never closes; at a quotation mark amid one. */
export const outcome = { whole: 0, more: 1, open: 2, strayInside: 3 } as const;
export type Outcome = (typeof outcome)[keyof typeof outcome];
const { whole, more, open, strayInside } = outcome;

/** Where a look ahead ends that finds nothing, or that needs more bytes. */
const none = -1;
const unknown = -2;

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
  /** Quoted fields with blanks around the marks. */
  spaced = 0;
  private readonly delimiter: number;
  private readonly padded: boolean;

  /** `padded` when blanks may stand between a separator and a quotation mark. */
  constructor(delimiter: number, padded = false) {
    this.delimiter = delimiter;
    this.padded = padded;
  }

  /** Scans the record at `start`; `last` when no bytes follow these. */
  scan(bytes: Uint8Array, start: number, last: boolean): Outcome {
    const { delimiter, padded } = this;
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
    this.spaced = 0;
    for (;;) {
      if (padded) {
        const past = this.pastQuoted(bytes, at, last);
        if (past === unknown) return more;
        for (; at < past; at++) bits |= bytes[at] as number;
      }
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
      const from = at;
      for (; at < length; at++) {
        byte = bytes[at] as number;
        if (byte === delimiter || byte === lf || byte === cr) break;
        if (byte === quote) {
          const guarded = at === from + 1 && bytes[from] === equals ? this.pastGuard(bytes, at) : none;
          if (guarded === none) this.stray = true;
          for (; at < guarded - 1; at++) bits |= bytes[at] as number;
        }
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

  /** Past a quoted text with blanks around it, at the separator or line end; `none` where there is no such text. */
  private pastQuoted(bytes: Uint8Array, start: number, last: boolean): number {
    const { delimiter, breaks } = this;
    let at = start;
    while (isBlank(bytes[at]) && bytes[at] !== delimiter) at++;
    if (bytes[at] !== quote) return none;
    const opened = at++;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        at++;
      } else if (byte === lf || (byte === cr && bytes[at + 1] !== lf)) this.breaks++;
      if (at >= bytes.length) {
        this.breaks = breaks;
        if (last) return none;
        this.opened = opened;
        this.inside = true;
        this.column ||= this.fields;
        this.fault = bytes.length;
        return unknown;
      }
    }
    const closed = ++at;
    while (isBlank(bytes[at]) && bytes[at] !== delimiter) at++;
    const after = bytes[at];
    if (after === undefined && !last) return unknown;
    if (after !== undefined && after !== delimiter && after !== lf && after !== cr) {
      this.breaks = breaks;
      return none;
    }
    if (this.breaks > breaks) this.column ||= this.fields;
    this.opened = opened;
    if (opened > start || at > closed) this.spaced++;
    return at;
  }

  /** Past a text written as `="text"`, whose first mark stands at `start`; `none` where it is something else. */
  private pastGuard(bytes: Uint8Array, start: number): number {
    for (let at = start + 1; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === this.delimiter || byte === lf || byte === cr) return none;
      if (byte !== quote) continue;
      const after = bytes[at + 1] ?? lf;
      if (after === this.delimiter || after === lf || after === cr) return at + 1;
      if (after !== quote) return none;
      at++;
    }
    return none;
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
