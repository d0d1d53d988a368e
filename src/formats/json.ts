import { cellName, type Place } from '../address.ts';
import type { Inspection } from '../check/inspect.ts';
import type { Diagnostic } from '../finding.ts';
import type { Format, FormatOptions } from './format.ts';

const related = (place: Place) => ({
  file: place.file,
  sheet: place.sheet,
  row: place.row,
  cell: cellName(place),
});

function finding(diagnostic: Diagnostic) {
  const { code, rule, severity, place, column, heading, key, value, message, fix, data, fingerprint } =
    diagnostic;
  return {
    code,
    rule,
    severity,
    file: place.file,
    sheet: place.sheet,
    row: place.row,
    ...(place.line === undefined ? {} : { line: place.line }),
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

/** Version 1 of the machine-readable result, `templates/schemas/validation.schema.json`; every finding, nothing cut. */
export const json: Format = (result, { tool }) => {
  const { programme, asOf, verdict, counts, files, diagnostics } = result;
  const body = {
    format: 1,
    tool,
    programme,
    asOf,
    verdict,
    counts,
    files,
    findings: diagnostics.map(finding),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
};

/** Version 1 of what was seen in a file, `templates/schemas/inspection.schema.json`. */
export function inspectionJson(
  { findings, ...seen }: Inspection,
  { tool }: Pick<FormatOptions, 'tool'>,
): string {
  const body = { format: 1, tool, ...seen, findings: findings.map(finding) };
  return `${JSON.stringify(body, null, 2)}\n`;
}
