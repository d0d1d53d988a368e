import {
  countLines,
  type Ending,
  endsLine,
  nextLine,
  type Outcome,
  outcome,
  RecordScan,
} from './record-scan.ts';
import { swallowsCells, swallowsRows, tellingFields } from './swallowed.ts';

/** Longest record that is read, in bytes of UTF-8. */
export const maxRecordBytes = 8 * 1024 * 1024;
/** Records in a block; with many more, dead rows outlive the first garbage collections. */
const blockRecords = 64;

/** What was met between the records; rows and lines count from 1. */
export type Mishap = { readonly row: number; readonly line: number } & (
  | { readonly kind: 'unclosed'; readonly lastLine: number; readonly column: number }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'other-ending'; readonly first: Ending; readonly other: Ending }
);

/** Whole records in a row: sound ones, or a single one with a stray quotation mark. Good until the next block is asked for. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly stray: boolean;
  readonly rows: readonly number[];
  readonly lines: readonly number[];
  /** There are bytes beyond ASCII. */
  readonly high: boolean;
}

/** What the cutter needs to know of a file: its separator as a byte, the usual number of fields, the first line's number, blanks around quotation marks. */
export interface Shape {
  readonly delimiter: number;
  readonly fields: number;
  readonly firstLine: number;
  readonly padded: boolean;
}

/**
 * Cuts UTF-8 text into blocks of whole records. A quotation that never closes does not swallow the rest: reading goes on
 * at the next line that has the usual number of fields, and the lines between are reported.
 */
export async function* cutRecords(
  chunks: AsyncIterator<Uint8Array>,
  shape: Shape,
  report: (mishap: Mishap) => void,
): AsyncGenerator<Block> {
  const { delimiter, fields: expected, padded } = shape;
  const scan = new RecordScan(delimiter, padded);
  const probe = new RecordScan(delimiter, padded);
  /** Holds what was read and not yet cut; used again and again. */
  let store: Uint8Array = new Uint8Array(0);
  let bytes = store;
  let last = false;
  let at = 0;
  let row = 1;
  let line = shape.firstLine;
  let firstEnding: Ending | null = null;
  let mixed = false;

  /** Appends at least as much again as is held, so that a long record is not scanned anew for every chunk. */
  async function refill(): Promise<void> {
    const parts: Uint8Array[] = [];
    const held = bytes.length - at;
    let size = held;
    while (!last && (size === held || size < held * 2)) {
      const chunk = await chunks.next();
      if (chunk.done) last = true;
      else {
        parts.push(chunk.value);
        size += chunk.value.length;
      }
    }
    const room = size > store.length ? new Uint8Array(size) : store;
    room.set(bytes.subarray(at));
    let filled = held;
    for (const part of parts) {
      room.set(part, filled);
      filled += part.length;
    }
    store = room;
    bytes = room.subarray(0, size);
    at = 0;
  }

  function moveTo(next: number, rows: number | 'lines'): void {
    const lines = countLines(bytes, at, next);
    line += lines;
    row += rows === 'lines' ? Math.max(lines, 1) : rows;
    at = next;
  }

  /** First line after `from` that looks like a record; null when none does, 'more' when the bytes do not tell. */
  function resume(from: number, until: number, mayWait: boolean): number | null | 'more' {
    for (let next = nextLine(bytes, from); next < until; next = nextLine(bytes, next)) {
      const how = probe.scan(bytes, next, last);
      if (how === outcome.more && mayWait) return 'more';
      if (how === outcome.whole && probe.fields === expected && !probe.stray) return next;
    }
    return null;
  }

  function swallowed(): number | null {
    const missing = expected - scan.fields;
    if (scan.opened < 0 || expected < tellingFields) return null;
    if (scan.breaks === 0) {
      if (missing <= 0 || scan.fields < 2) return null;
      scan.column = swallowsCells(bytes, at, scan.end, delimiter, missing);
      return scan.column > 0 ? nextLine(bytes, at) : null;
    }
    if (swallowsRows(bytes, at, scan.end, delimiter, expected)) return nextLine(bytes, at);
    if (missing === 0) return null;
    return resume(at, scan.end, false) as number | null;
  }

  function unclosed(next: number): void {
    const start = { row, line };
    const column = Math.max(scan.column, 1);
    moveTo(next, 'lines');
    const lastLine = endsLine(bytes, next) ? line - 1 : line;
    report({ kind: 'unclosed', ...start, lastLine, column });
  }

  async function dropLine(): Promise<void> {
    report({ kind: 'too-long', row, line });
    for (;;) {
      const next = nextLine(bytes, at);
      const split = next === bytes.length && bytes[next - 1] === 13;
      if (last || (endsLine(bytes, next) && !split)) {
        moveTo(next, 1);
        return;
      }
      at = split ? next - 1 : next;
      await refill();
    }
  }

  for (;;) {
    const start = at;
    const rows: number[] = [];
    const lines: number[] = [];
    let bits = 0;
    let how: Outcome = outcome.more;
    let next: number | null = null;
    let long = false;
    while (rows.length < blockRecords && at < bytes.length) {
      how = scan.scan(bytes, at, last);
      long = how === outcome.whole && scan.next - at > maxRecordBytes;
      if (how !== outcome.whole || scan.stray || long) break;
      next = swallowed();
      if (next !== null) break;
      rows.push(row++);
      lines.push(line);
      bits |= scan.bits;
      if (scan.ending !== firstEnding && scan.ending !== null) {
        if (firstEnding === null) firstEnding = scan.ending;
        else if (!mixed) {
          mixed = true;
          report({ kind: 'other-ending', row: row - 1, line, first: firstEnding, other: scan.ending });
        }
      }
      line += scan.breaks + (scan.ending === null ? 0 : 1);
      at = scan.next;
      how = outcome.more;
    }
    if (rows.length > 0) {
      yield { bytes: bytes.subarray(start, at), stray: false, rows, lines, high: bits > 127 };
      if (how === outcome.more && at < bytes.length && rows.length === blockRecords) continue;
    }
    const full = bytes.length - at > maxRecordBytes;
    if (long) {
      await dropLine();
    } else if (next !== null) {
      unclosed(next);
    } else if (how === outcome.open || (how === outcome.more && full && scan.inside)) {
      const found = resume(scan.opened, Math.min(scan.fault, bytes.length), !full && !last);
      const after = nextLine(bytes, scan.opened);
      if (found === 'more') await refill();
      else if (found === null && !endsLine(bytes, after) && !last) await dropLine();
      else unclosed(found ?? after);
    } else if (how === outcome.more) {
      if (last && at >= bytes.length) return;
      if (full) await dropLine();
      else await refill();
    } else {
      const end = how === outcome.whole ? scan.next : nextLine(bytes, scan.fault);
      const complete = endsLine(bytes, end) && (end < bytes.length || bytes[end - 1] !== 13);
      if (!complete && !last) {
        if (full) await dropLine();
        else await refill();
      } else {
        const record = bytes.subarray(at, end);
        yield { bytes: record, stray: true, rows: [row], lines: [line], high: true };
        moveTo(end, 1);
      }
    }
  }
}
