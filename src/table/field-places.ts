import { utf8Chunks } from './encoding.ts';
import { cutRecords } from './records.ts';
import type { Source } from './table.ts';
import { formOf, without } from './text-form.ts';

/** Where a field stands in a file: its bytes from `from` up to, not including, `to`, its quotation marks with it. */
export interface FieldPlace {
  readonly from: number;
  readonly to: number;
  /** What stands there, its quotation marks with it. */
  readonly typed: string;
}

const quote = 34;
const [lf, cr] = [10, 13];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes of a file a sign takes that begins with such a byte in UTF-8. */
type Measure = (lead: number) => number;
const ofUtf16: Measure = (lead) => (lead >= 0xf0 ? 4 : 2);
const ofOneByte: Measure = () => 1;

/**
 * Tells where fields stand in the bytes of a text file, as it is read with this encoding and separator: `wanted` are columns
 * from 1 by row. Fields of records with odd quotation marks are not told. `encoding` is UTF-8, UTF-16 or of one byte a sign.
 */
export async function fieldPlaces(
  given: Source,
  read: { readonly encoding: string; readonly delimiter: string },
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<ReadonlyMap<number, ReadonlyMap<number, FieldPlace>>> {
  const found = new Map<number, Map<number, FieldPlace>>();
  const form = await formOf(given, read);
  if (form === null) return found;
  const { source, encoding, sep, shape } = form;
  const skip = sep?.bytes ?? 0;
  const measure = encoding.name.startsWith('utf-16') ? ofUtf16 : ofOneByte;
  /** Bytes of the file for so many of the text in UTF-8. */
  const sizeOf = (bytes: Uint8Array, from: number, to: number) => {
    if (encoding.name === 'utf-8') return to - from;
    let size = 0;
    for (let at = from; at < to; at++) if ((bytes[at]! & 0xc0) !== 0x80) size += measure(bytes[at]!);
    return size;
  };
  let at = encoding.mark + skip * (measure === ofUtf16 ? 2 : 1);
  let whole = true;
  const chunks = without(utf8Chunks(source, encoding), skip);
  for await (const { bytes, rows, stray } of cutRecords(chunks, shape, ({ kind }) => {
    // What is left out between records would move all that follows.
    if (kind !== 'other-ending') whole = false;
  })) {
    if (!whole) break;
    let seen = 0;
    for (const [row, column, from, to] of stray ? [] : spans(bytes, rows, shape)) {
      if (wanted.get(row)?.has(column) !== true) continue;
      at += sizeOf(bytes, seen, from);
      const size = sizeOf(bytes, from, to);
      const fields = found.get(row) ?? new Map<number, FieldPlace>();
      fields.set(column, { from: at, to: at + size, typed: decoder.decode(bytes.subarray(from, to)) });
      found.set(row, fields);
      at += size;
      seen = to;
    }
    at += sizeOf(bytes, seen, bytes.length);
  }
  return found;
}

/** The fields of some sound records: row, column from 1, and their first byte and the one behind them. */
function* spans(
  bytes: Uint8Array,
  rows: readonly number[],
  { delimiter, padded }: { readonly delimiter: number; readonly padded: boolean },
): Generator<readonly [row: number, column: number, from: number, to: number]> {
  const isBlank = (at: number) => padded && (bytes[at] === 32 || bytes[at] === 9) && bytes[at] !== delimiter;
  const ends = (at: number) =>
    at >= bytes.length || bytes[at] === delimiter || bytes[at] === lf || bytes[at] === cr;
  let at = 0;
  for (const row of rows) {
    for (let column = 1; ; column++) {
      let from = at;
      while (isBlank(from)) from++;
      let to = from;
      if (bytes[from] === quote) {
        to++;
        while (to < bytes.length && (bytes[to] !== quote || bytes[to + 1] === quote))
          to += bytes[to] === quote ? 2 : 1;
        at = ++to;
        while (isBlank(at)) at++;
      } else {
        from = at;
        while (!ends(at)) at++;
        to = at;
      }
      yield [row, column, from, to];
      if (bytes[at] !== delimiter) break;
      at++;
    }
    at += bytes[at] === cr && bytes[at + 1] === lf ? 2 : 1;
  }
}
