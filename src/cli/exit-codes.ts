import type { Result } from '../check/result.ts';
import type { Severity } from '../notices/notice.ts';
import { noticeOf } from '../rules/index.ts';

/** The program's exit codes; where several apply the first of 70, 2, 4, 3, 1, 0 holds. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  incomplete: 4,
  bug: 70,
  interrupted: 130,
} as const;

export type FailOn = 'error' | 'warning' | 'note' | 'never';
const heavierOrSame: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
};

/** The exit code of a check. */
export function exitCodeOf({ diagnostics }: Pick<Result, 'diagnostics'>, failOn: FailOn): number {
  if (diagnostics.some(({ code }) => noticeOf(code).limit)) return exitCodes.incomplete;
  if (diagnostics.some(({ severity }) => severity === 'stop')) return exitCodes.unreadable;
  const counts = diagnostics.some(({ severity }) => heavierOrSame[failOn].includes(severity));
  return counts ? exitCodes.findings : exitCodes.clean;
}
