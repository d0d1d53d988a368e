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

/** Whether a limit of the program kept something from being read. */
export const isIncomplete = ({ tallies }: Pick<Result, 'tallies'>): boolean =>
  tallies.some(({ code }) => noticeOf(code).limit);
