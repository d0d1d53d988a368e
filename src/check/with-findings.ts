import type { Finding } from '../notices/finding.ts';
import { collecting } from './collect.ts';
import { type Result, verdictOf } from './result.ts';

/** A check with what was found beside its logs, in files of other kinds or of the whole: judged, counted and told in the same way. */
export function withFindings(result: Result, findings: readonly Finding[]): Result {
  const { add, collected } = collecting(new Set(), false);
  for (const finding of findings) add(finding);
  const { diagnostics, tallies } = collected([], []);
  const sum = (severity: (typeof tallies)[number]['severity']) =>
    tallies.reduce((total, one) => total + (one.severity === severity ? one.total : 0), 0);
  const { counts } = result;
  return {
    ...result,
    verdict: verdictOf([...result.tallies, ...tallies]),
    counts: {
      ...counts,
      stop: counts.stop + sum('stop'),
      error: counts.error + sum('error'),
      warning: counts.warning + sum('warning'),
      note: counts.note + sum('note'),
    },
    tallies: [...result.tallies, ...tallies],
    diagnostics: [...result.diagnostics, ...diagnostics],
  };
}
