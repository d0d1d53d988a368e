import type { Diagnostic } from '../check/diagnostic.ts';
import { type FailOn, fails } from '../check/fails.ts';
import type { Result } from '../check/result.ts';
import { noticeOf } from '../rules/catalogue.ts';
import { exitCodes } from './exit-codes.ts';

export type { FailOn } from '../check/fails.ts';

type Told = Pick<Result, 'tallies' | 'review'>;

/** The exit code of a check; held against an earlier result, of what is new. */
export function exitCodeOf({ tallies, review }: Told, failOn: FailOn): number {
  if (isIncomplete({ tallies })) return exitCodes.incomplete;
  if (tallies.some(({ severity }) => severity === 'stop')) return exitCodes.unreadable;
  const counted = review?.baseline?.fresh ?? tallies;
  return counted.some(({ severity }) => fails(severity, failOn)) ? exitCodes.findings : exitCodes.clean;
}

/** The exit code where rows that cannot be used are left out: it tells that more is missing than those. */
export const exitCodeWithout = (result: Told): number =>
  exitCodeOf(result, isUnread(result) ? 'error' : 'never');

/** Whether some of what was given could not be read, or not to its end. */
export const isUnread = ({ tallies }: Pick<Result, 'tallies'>): boolean => tallies.some(saysUnread);

/** Whether a finding says that a file, or the rest of it, was not read. */
export function saysUnread({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): boolean {
  const { limit = false, cutsShort = false } = noticeOf(code);
  return severity === 'stop' || limit || cutsShort;
}

/** Whether a limit of the program kept something from being read. */
export const isIncomplete = ({ tallies }: Pick<Result, 'tallies'>): boolean =>
  tallies.some(({ code }) => noticeOf(code).limit);
