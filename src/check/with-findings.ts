import type { Finding } from '../notices/finding.ts';
import { collecting } from './collect.ts';
import type { Result } from './result.ts';
import { verdictOf, weighed, worse } from './verdict.ts';

/** A check with what was found beside its logs, in files of other kinds or of the whole: judged, counted and told in the same way. */
export function withFindings(result: Result, findings: readonly Finding[]): Result {
  const { add, collected } = collecting(new Set(), false);
  for (const finding of findings) add(finding);
  const { diagnostics, tallies } = collected([], []);
  const { counts } = result;
  const more = weighed(tallies);
  return {
    ...result,
    verdict: worse(result.verdict, verdictOf(tallies)),
    counts: {
      ...counts,
      stop: counts.stop + more.stop,
      error: counts.error + more.error,
      warning: counts.warning + more.warning,
      note: counts.note + more.note,
    },
    tallies: [...result.tallies, ...tallies],
    diagnostics: [...result.diagnostics, ...diagnostics],
  };
}
