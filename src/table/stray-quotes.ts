/** A record with quotation marks in odd places, read as well as can be. */
export interface StrayRecord {
  readonly fields: readonly string[];
  /** Columns, from 1, whose text holds such a mark. */
  readonly columns: readonly number[];
  /** Blanks stand around the marks of some field. */
  readonly spaced: boolean;
}

/** What a mark inside a quoted text is: part of it, or its end after which the text goes on. */
type Inside = 'kept' | 'closing';

/**
 * Reads a record whose quotation marks are not where they should be. Of several ways the first is taken that gives the
 * usual number of fields: blanks around the marks are none of the text; marks inside a quoted text belong to it unless a
 * separator follows; the text goes on after the closing mark. Null when a quotation stays open.
 */
export function readStray(record: string, delimiter: string, expected: number): StrayRecord | null {
  const text = record.replace(/(?:\r\n|\n|\r)$/, '');
  const whole = wholeField(delimiter);
  const ways = [
    split(text, delimiter, 'kept', whole),
    split(text, delimiter, 'kept'),
    split(text, delimiter, 'closing'),
  ];
  return ways.find((way) => way?.fields.length === expected) ?? ways[1] ?? ways[2] ?? null;
}

/** The fields of a record that is sound but for blanks around its quotation marks; null for any other. */
export function soundFields(record: string, delimiter: string): readonly string[] | null {
  const read = split(record, delimiter, 'kept', wholeField(delimiter));
  return read === null || read.columns.length > 0 ? null : read.fields;
}

/** A field in quotation marks, blanks around them or an equals sign before them. */
function wholeField(delimiter: string): RegExp {
  const blank = delimiter === '\t' ? ' *' : '[ \\t]*';
  const sign = `\\u{${delimiter.codePointAt(0)?.toString(16)}}`;
  return new RegExp(`(?:(${blank})"((?:[^"]|"")*)"(${blank})|="(?:[^"]|"")*")(?=${sign}|$)`, 'uy');
}

function split(text: string, delimiter: string, inside: Inside, whole?: RegExp): StrayRecord | null {
  const fields: string[] = [];
  const columns: number[] = [];
  let spaced = false;
  let at = 0;
  for (;;) {
    let field = '';
    let odd = false;
    if (whole !== undefined) whole.lastIndex = at;
    const found = whole?.exec(text);
    if (found) {
      const [all, before, quoted, after] = found;
      field = quoted?.replaceAll('""', '"') ?? all;
      if (before || after) spaced = true;
      at += all.length;
    } else if (text[at] === '"') {
      for (at++; ; at++) {
        const char = text[at];
        if (char === undefined) return null;
        if (char !== '"') {
          field += char;
          continue;
        }
        const after = text[at + 1];
        if (after === undefined || after === delimiter) break;
        if (after === '"') at++;
        else {
          odd = true;
          if (inside === 'closing') break;
        }
        field += '"';
      }
      at++;
    }
    const end = text.indexOf(delimiter, at);
    const rest = text.slice(at, end < 0 ? text.length : end);
    if (rest.includes('"')) odd = true;
    fields.push(field + rest);
    if (odd) columns.push(fields.length);
    if (end < 0) return { fields, columns, spaced };
    at = end + delimiter.length;
  }
}
