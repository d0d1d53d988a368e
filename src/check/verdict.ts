import type { Severity } from '../notices/notice.ts';
import type { Tally } from './collect.ts';

export type Verdict = 'ready' | 'ready-with-remarks' | 'not-ready' | 'unreadable';

/** The worst of what was found. */
export function verdictOf(tallies: readonly Tally[]): Verdict {
  const { stop, error, warning } = weighed(tallies);
  if (stop > 0) return 'unreadable';
  if (error > 0) return 'not-ready';
  return warning > 0 ? 'ready-with-remarks' : 'ready';
}

const rank: readonly Verdict[] = ['ready', 'ready-with-remarks', 'not-ready', 'unreadable'];

/** The worse of two verdicts. */
export const worse = (one: Verdict, other: Verdict): Verdict =>
  rank.indexOf(one) < rank.indexOf(other) ? other : one;

/** Findings by weight. */
export function weighed(tallies: readonly Tally[]): Record<Severity, number> {
  const weights: Record<Severity, number> = { stop: 0, error: 0, warning: 0, note: 0 };
  for (const { severity, total } of tallies) weights[severity] += total;
  return weights;
}
