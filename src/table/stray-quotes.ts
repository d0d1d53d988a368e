/** A record with quotation marks in odd places, read as well as can be. */
export interface StrayRecord {
  readonly fields: readonly string[];
  /** Columns, from 1, whose text holds such a mark. */
  readonly columns: readonly number[];
}

/**
 * Reads a record whose quotation marks are not where they should be: marks inside a quoted text belong to it unless a
 * separator follows or, if that does not give the usual number of fields, the text goes on after the closing mark.
 * Null when a quotation stays open.
 */
export function readStray(record: string, delimiter: string, expected: number): StrayRecord | null {
  const text = record.replace(/(?:\r\n|\n|\r)$/, '');
  const kept = split(text, delimiter, true);
  if (kept?.fields.length === expected) return kept;
  const closed = split(text, delimiter, false);
  if (closed?.fields.length === expected) return closed;
  return kept ?? closed;
}

function split(text: string, delimiter: string, keepMarks: boolean): StrayRecord | null {
  const fields: string[] = [];
  const columns: number[] = [];
  let at = 0;
  for (;;) {
    let field = '';
    let odd = false;
    if (text[at] === '"') {
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
          if (!keepMarks) break;
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
    if (end < 0) return { fields, columns };
    at = end + delimiter.length;
  }
}
