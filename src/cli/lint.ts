import type { Result } from '../check/result.ts';
import { withFindings } from '../check/with-findings.ts';
import type { FormatOptions } from '../formats/format.ts';
import { type FormatName, formats } from '../formats/index.ts';
import { causesTold } from '../formats/pretty.ts';
import type { Finding } from '../notices/finding.ts';
import { own } from '../own.ts';
import { printOut } from './output.ts';

/** Of what is found in logs, what a donor would ask about: it is told again with the report. */
const alsoOfReports: ReadonlySet<string> = new Set([
  'target-contradicts',
  'outside-period',
  'outside-project',
]);

/** What is to be mended or asked before a report is sent, perhaps of one country (alpha-3); with all that was found in the logs where a program reads it. */
export async function printLint(
  result: Result,
  findings: readonly Finding[],
  format: FormatName,
  { country, ...options }: FormatOptions & { readonly country: string | undefined },
): Promise<void> {
  if (format !== 'pretty')
    return printOut((await formats[format]())(withFindings(result, findings), options));
  const { diagnostics, files } = result;
  const isOf = (file: string) =>
    country === undefined || files.some((one) => one.file === file && one.country === country);
  const ours = diagnostics
    .filter(({ rule, place }) => alsoOfReports.has(rule) && isOf(place.file))
    .map(({ excerpt: _, ...one }) => one);
  const { diagnostics: told, tallies } = withFindings({ ...result, diagnostics: [], tallies: [] }, findings);
  const causes = causesTold({ diagnostics: [...told, ...ours], tallies }, own(options) as FormatOptions);
  if (causes.length > 0) await printOut([`${causes.join('\n\n')}\n\n`]);
}

/** Whether a report over texts in which this was found may not be written, but as a draft. */
export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ notice: { severity } }) => severity === 'error' || severity === 'stop');
