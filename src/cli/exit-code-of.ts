import type { Result } from '../check/result.ts';
import type { Severity } from '../notices/notice.ts';
import { noticeOf } from '../rules/catalogue.ts';
import { exitCodes } from './exit-codes.ts';

export type FailOn = 'error' | 'warning' | 'note' | 'never';
const heavierOrSame: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
};

/** The exit code of a check. */
export function exitCodeOf({ tallies }: Pick<Result, 'tallies'>, failOn: FailOn): number {
  if (isIncomplete({ tallies })) return exitCodes.incomplete;
  if (tallies.some(({ severity }) => severity === 'stop')) return exitCodes.unreadable;
  const counts = tallies.some(({ severity }) => heavierOrSame[failOn].includes(severity));
  return counts ? exitCodes.findings : exitCodes.clean;
}

/** Whether a limit of the program kept something from being read. */
export const isIncomplete = ({ tallies }: Pick<Result, 'tallies'>): boolean =>
  tallies.some(({ code }) => noticeOf(code).limit);
