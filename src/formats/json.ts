import { cellName, type Place } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Inspection } from '../check/inspection.ts';
import type { Format, FormatOptions } from './format.ts';
import { said } from './said.ts';
import type { Words } from './words.ts';

/** Its line where it has one, as a field. */
const lineOf = ({ line }: Place) => (line === undefined ? {} : { line });

const related = (place: Place) => ({
  file: place.file,
  sheet: place.sheet,
  row: place.row,
  ...lineOf(place),
  cell: cellName(place),
});

function finding(diagnostic: Diagnostic, words: Pick<Words, 'findings' | 'heading'>) {
  const { code, rule, severity, place, column, heading, key, value, data, fingerprint } = diagnostic;
  const { message, fix } = said(diagnostic, words);
  return {
    code,
    rule,
    severity,
    file: place.file,
    sheet: place.sheet,
    row: place.row,
    ...lineOf(place),
    column: column ?? null,
    heading: heading ?? null,
    cell: cellName(place),
    key: key ?? null,
    value: value ?? null,
    message,
    fix,
    data,
    related: (diagnostic.related ?? []).map(related),
    fingerprint,
  };
}

/** Characters of a piece, about. */
const pieceLength = 65_536;

/** Version 1 of the machine-readable result, `templates/schemas/validation.schema.json`; every finding, nothing cut. */
export function* json(...[result, { tool, words }]: Parameters<Format>): Generator<string> {
  const { programme, asOf, verdict, counts, files, diagnostics } = result;
  const body = { format: 1, tool, programme, asOf, verdict, counts, files, findings: [] };
  const [head, tail] = JSON.stringify(body, null, 2).split(/(?<="findings": \[)(?=\]\n\}$)/);
  let piece = head!;
  let before = '\n    ';
  for (const diagnostic of diagnostics) {
    piece += before + JSON.stringify(finding(diagnostic, words), null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${diagnostics.length > 0 ? '\n  ' : ''}${tail}\n`;
}

/** Version 1 of what was seen in a file, `templates/schemas/inspection.schema.json`. */
export function inspectionJson(
  { findings, ...seen }: Inspection,
  { tool, words }: Pick<FormatOptions, 'tool' | 'words'>,
): string {
  const body = { format: 1, tool, ...seen, findings: findings.map((one) => finding(one, words)) };
  return `${JSON.stringify(body, null, 2)}\n`;
}
