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
export function exitCodeOf({ diagnostics }: Pick<Result, 'diagnostics'>, failOn: FailOn): number {
  if (isIncomplete({ diagnostics })) return exitCodes.incomplete;
  if (diagnostics.some(({ severity }) => severity === 'stop')) return exitCodes.unreadable;
  const counts = diagnostics.some(({ severity }) => heavierOrSame[failOn].includes(severity));
  return counts ? exitCodes.findings : exitCodes.clean;
}

/** Whether a limit of the program kept something from being read or listed. */
export const isIncomplete = ({ diagnostics }: Pick<Result, 'diagnostics'>): boolean =>
  diagnostics.some(({ code }) => noticeOf(code).limit);
