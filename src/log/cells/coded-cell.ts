import { groupBy } from '../../group-by.ts';
import { codeNear } from '../../notices/code-near.ts';
import { codeUnknown } from '../../notices/code-unknown.ts';
import { countryConfused } from '../../notices/country-confused.ts';
import type { Remark } from '../../notices/finding.ts';
import { lookAlikeLetters } from '../../notices/look-alike-letters.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { split } from '../../text/clean.ts';
import { normalise } from '../../text/normalise.ts';
import { type CellReading, severalOf, sound, unmixedAs, unread } from './cell-reading.ts';
import type { CodeReader } from './code.ts';
import { partsOf } from './code-words.ts';
import type { CellContext } from './context.ts';

/** No other item of the cell has the same fault. */
const alone = { others: [], more: 0 } as const;

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
  if (match.near !== null) return unread(codeNear, { column, text, near: match.near, ...alone });
  return unread(codeUnknown, { column, text, ...reader.suggest(text), ...alone });
}

/** Reads several codes: parted by semicolons, or by anything else when that makes a part a code. */
export function readSeveral(column: ColumnName, text: string, reader: CodeReader): CellReading {
  const parts = split(text);
  const finer = partsOf(text, reader);
  const use = finer.some((part) => reader.has(part)) ? finer : parts;
  const known = new Map<string, CellReading>();
  let strange = 0;
  const readings = use.map((part) => {
    let reading = known.get(part);
    if (reading !== undefined) return reading;
    reading =
      strange < mostLookedUp || reader.has(part)
        ? fromMatch(column, part, reader)
        : unread(codeUnknown, { column, text: part, ...reader.suggest(use[0]!), ...alone });
    if (reading.value === undefined) strange++;
    known.set(part, reading);
    return reading;
  });
  const said = groupBy(
    readings.flatMap((reading) => reading.remarks),
    ({ notice }) => notice.id,
  );
  const remarks = [...said.values()].map(together);
  if (strange > 0) return { remarks };
  return { value: [...new Set(readings.map((reading) => reading.value as string))], remarks };
}

/** Strange items of a cell of which it is sought what each may mean: of more nobody reads it. */
const mostLookedUp = 100;
/** Of items with one fault, those named after the first. */
const named = 5;

/** What is to be said of several items of a cell, said once of the cell. */
function together([first, ...others]: readonly Remark[]): Remark {
  const { notice, data } = first!;
  if (others.length === 0) return first!;
  if (notice.id === lookAlikeLetters.id) {
    const texts = new Set([first!, ...others].map((one) => one.data.text));
    return { notice, data: { ...data, text: [...texts].join('; ') } };
  }
  const told = new Set(
    others.map(({ data: { text, near } }) => (near === undefined ? `“${text}”` : `“${text}” (${near})`)),
  );
  return { notice, data: { ...data, others: [...told].slice(0, named), more: others.length } };
}
