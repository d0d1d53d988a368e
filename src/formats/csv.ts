import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Waiver } from '../check/review.ts';
import { guarded } from '../text/formula.ts';
import { unsteered } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { said } from './said.ts';
import { addressOf, forPrograms } from './told.ts';

type Row = readonly (string | number | null | undefined)[];

/** The findings as a table, a row each: for a spreadsheet, which takes no cell of it for a formula. */
export function* csv(...[result, options]: Parameters<Format>): Generator<string> {
  // Excel takes a text for UTF-8 by its mark alone.
  yield `\ufeff${line(Object.keys(cells(null, null, options)))}`;
  const shown = ({ severity }: Diagnostic) => !options.quiet || severity !== 'note';
  for (const one of result.diagnostics) if (shown(one)) yield line(Object.values(cells(one, null, options)));
  for (const { finding, waiver } of result.review?.waivers?.accepted ?? [])
    if (shown(finding)) yield line(Object.values(cells(finding, waiver, options)));
}

/** By the names of the columns, which are those of the JSON; `more` findings of the cause are counted and not given. */
function cells(one: Diagnostic | null, waiver: Waiver | null, { words }: FormatOptions) {
  const place = one?.place;
  const told = one === null ? null : said(one, words, forPrograms);
  return {
    severity: one?.severity,
    code: one?.code,
    rule: one?.rule,
    file: place?.file,
    sheet: place?.sheet,
    row: place?.row,
    line: place?.start?.line ?? place?.line,
    startColumn: place?.start?.column,
    cell: place && cellName(place),
    column: one?.column,
    heading: one?.heading,
    key: one?.key,
    value: one?.value,
    title: told?.title,
    message: told?.message,
    fix: told?.fix,
    related: one?.related
      ?.map((other) => [other.file, addressOf(other)].filter(Boolean).join(' '))
      .join('; '),
    more: one?.unkept,
    known: one?.known === undefined ? null : one.known ? 'yes' : 'no',
    reason: waiver?.reason,
    owner: waiver?.owner,
    expires: waiver?.expires,
    cause: one?.cause,
    fingerprint: one?.fingerprint,
  };
}

const line = (row: Row) => `${row.map(field).join(',')}\n`;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function field(value: Row[number]): string {
  if (value === null || value === undefined) return '';
  const plain = unsteered(String(value));
  const text = typeof value === 'string' ? guarded(plain) : plain;
  return /[",\n\r;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
