import { cellName, type Place } from '../address.ts';
import type { Diagnostic, Excerpt } from '../check/diagnostic.ts';
import type { Inspection } from '../check/inspection.ts';
import type { Review } from '../check/review.ts';
import { steadyJson } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { said } from './said.ts';
import type { Words } from './words.ts';

/** Its line where it has one, as a field. */
const lineOf = ({ line }: Place) => (line === undefined ? {} : { line });

/** Where its cell begins in a text file, as fields. */
const startOf = ({ line, start }: Place) =>
  start === undefined
    ? {}
    : { ...(start.line === line ? {} : { startLine: start.line }), startColumn: start.column };

const related = (place: Place) => ({
  file: place.file,
  sheet: place.sheet,
  row: place.row,
  ...lineOf(place),
  cell: cellName(place),
});

/** Its parts in one order, so that a result that was read again is written as before. */
const piece = ({ columns, headingRow, rows, rightToLeft }: Excerpt): Excerpt => ({
  ...{ columns, headingRow, rows },
  ...(rightToLeft ? { rightToLeft } : {}),
});

function finding(diagnostic: Diagnostic, words: Pick<Words, 'findings' | 'heading' | 'label'>) {
  const {
    code,
    rule,
    severity,
    place,
    column,
    heading,
    key,
    value,
    data,
    cut,
    excerpt,
    unkept,
    known,
    fingerprint,
    cause,
  } = diagnostic;
  const { title, message, why, fix } = said(diagnostic, words);
  return {
    code,
    rule,
    severity,
    file: place.file,
    sheet: place.sheet,
    row: place.row,
    ...lineOf(place),
    ...startOf(place),
    column: column ?? null,
    heading: heading ?? null,
    cell: cellName(place),
    key: key ?? null,
    value: value ?? null,
    title,
    message,
    why,
    fix,
    data,
    related: (diagnostic.related ?? []).map(related),
    cut: cut ?? {},
    ...(excerpt === undefined ? {} : { excerpt: piece(excerpt) }),
    ...(unkept === undefined ? {} : { unkept }),
    ...(known === undefined ? {} : { known }),
    fingerprint,
    cause,
  };
}

/** What is accepted stands here in full, with the waiver that accepts it. */
function reviewed({ waivers, ...review }: Review, words: Parameters<typeof finding>[1]) {
  const accepted = waivers?.accepted.map(({ finding: one, waiver: { line, reason, owner, expires } }) => ({
    ...finding(one, words),
    waiver: { line, reason, owner, expires },
  }));
  return { ...review, waivers: waivers && { file: waivers.file, accepted } };
}

/** Characters of a part, about. */
const partLength = 65_536;

/** Version 1 of the machine-readable result, `templates/schemas/validation.schema.json`. */
export function* json(...[result, { tool, words, failOn }]: Parameters<Format>): Generator<string> {
  const { programme, asOf, asked, verdict, counts, files, tallies, muted, diagnostics, review } = result;
  const switches = { failOn: failOn ?? null, ...asked, off: muted };
  const found = {
    total: tallies.reduce((sum, one) => sum + one.total, 0),
    shown: diagnostics.length,
    rules: tallies,
    findings: [],
  };
  const body = {
    format: 1,
    tool,
    language: words.code,
    programme,
    asOf,
    switches,
    verdict,
    review: review === undefined ? null : reviewed(review, words),
    counts,
    files,
    ...found,
  };
  const [head, tail] = steadyJson(body, 2).split(/(?<="findings": \[)(?=\]\n\}$)/);
  let piece = head!;
  let before = '\n    ';
  for (const diagnostic of diagnostics) {
    piece += before + steadyJson(finding(diagnostic, words), 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
    if (piece.length < partLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${diagnostics.length > 0 ? '\n  ' : ''}${tail}\n`;
}

/** Version 1 of what was seen in a file, `templates/schemas/inspection.schema.json`. */
export function inspectionJson(
  { findings, tallies, ...seen }: Inspection,
  { tool, words }: Pick<FormatOptions, 'tool' | 'words'>,
): string {
  const found = {
    total: tallies.reduce((sum, one) => sum + one.total, 0),
    shown: findings.length,
    rules: tallies,
    findings: findings.map((one) => finding(one, words)),
  };
  return `${steadyJson({ format: 1, tool, language: words.code, ...seen, ...found }, 2)}\n`;
}
