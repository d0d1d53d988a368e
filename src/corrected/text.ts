import { encoderOf } from '../table/encoder.ts';
import { type FieldPlace, fieldPlaces } from '../table/field-places.ts';
import type { Book, Source } from '../table/table.ts';
import type { Correction, LeftReason, Writer } from './correction.ts';

/** Writes into a text file, in its own encoding, with its own separator and quotation marks. */
export function textWriter(source: Source, { encoding, delimiter }: Book): Writer {
  const by = { encoding: encoding!, delimiter: delimiter! };
  const encode = encoderOf(by.encoding);
  const fields = new Map<Correction, { readonly at: FieldPlace; readonly typed: string }>();
  return {
    async prepare(corrections) {
      const cannot = new Map<Correction, LeftReason>();
      if (encode === null) return new Map(corrections.map((one) => [one, 'encoding']));
      const wanted = new Map<number, Set<number>>();
      for (const { place } of corrections)
        wanted.set(place.row, (wanted.get(place.row) ?? new Set()).add(place.column));
      const found = await fieldPlaces(source, by, wanted);
      for (const one of corrections) {
        const at = found.get(one.place.row)?.get(one.place.column);
        const typed = at === undefined ? null : rewritten(at.typed, one, by.delimiter);
        if (at === undefined || typed === null) cannot.set(one, 'unsound');
        else if (encode(typed) === null) cannot.set(one, 'letter');
        else fields.set(one, { at, typed });
      }
      return cannot;
    },
    async write(corrections) {
      const bytes = await source.read(0, source.size);
      const made = corrections
        .map((one) => fields.get(one)!)
        .sort((one, other) => one.at.from - other.at.from);
      const parts: Uint8Array[] = [];
      let from = 0;
      for (const { at, typed } of made) {
        parts.push(bytes.subarray(from, at.from), encode!(typed)!);
        from = at.to;
      }
      return joined([...parts, bytes.subarray(from)]);
    },
  };
}

const guard = /^="((?:[^"]|"")*)"$/;
const quoted = /^"((?:[^"]|"")*)"$/s;
const doubled = (text: string) => text.replaceAll('"', '""');
const undoubled = (text: string) => text.replaceAll('""', '"');

/** A field with another text in it, in the same quotation marks; null where it is not the field that was read. */
function rewritten(typed: string, { old, cell }: Correction, delimiter: string): string | null {
  const inner = quoted.exec(typed)?.[1];
  const field = inner === undefined ? typed : undoubled(inner);
  const guarded = guard.exec(field)?.[1];
  if (field !== old.text && (guarded === undefined || undoubled(guarded) !== old.text)) return null;
  const text = field === old.text ? cell.text : `="${doubled(cell.text)}"`;
  const needsMarks = field === old.text && (text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text));
  return inner !== undefined || needsMarks ? `"${doubled(text)}"` : text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
