import { codeNear } from '../../notices/code-near.ts';
import { codeUnknown } from '../../notices/code-unknown.ts';
import { countryConfused } from '../../notices/country-confused.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { split } from '../../text/clean.ts';
import { normalise } from '../../text/normalise.ts';
import { type CellReading, severalOf, sound, unmixedAs, unread } from './cell-reading.ts';
import type { CodeReader } from './code.ts';
import { partsOf } from './code-words.ts';
import type { CellContext } from './context.ts';

/** Reads a cleaned country of the programme. */
export function readCountry(text: string, { readers, confusable }: CellContext): CellReading {
  const twin = confusable.get(normalise(text));
  if (twin !== undefined) return unread(countryConfused, { text, code: twin.code, name: twin.name });
  return fromMatch('country', text, readers.countries);
}

/** Reads a cleaned code of one list. */
export function fromMatch(column: ColumnName, text: string, reader: CodeReader): CellReading {
  const match = reader.read(text);
  if (match.code !== null) {
    return match.how === 'look-alike' ? unmixedAs(match.code) : { value: match.code, remarks: sound };
  }
  const parts = partsOf(text, reader);
  if (parts.length > 1 && parts.every((part) => reader.has(part))) return severalOf('codes', parts);
  if (match.near !== null) return unread(codeNear, { column, text, near: match.near });
  return unread(codeUnknown, { column, text, ...reader.suggest(text) });
}

/** Reads several codes: parted by semicolons, or by anything else when that makes a part a code. */
export function readSeveral(column: ColumnName, text: string, reader: CodeReader): CellReading {
  const parts = split(text);
  const finer = partsOf(text, reader);
  const use = finer.some((part) => reader.has(part)) ? finer : parts;
  const readings = use.map((part) => fromMatch(column, part, reader));
  const remarks = readings.flatMap((reading) => reading.remarks);
  if (readings.some((reading) => reading.value === undefined)) return { remarks };
  return { value: [...new Set(readings.map((reading) => reading.value as string))], remarks };
}
