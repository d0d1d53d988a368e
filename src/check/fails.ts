import type { Severity } from '../notices/notice.ts';

/** From which weight on somebody wants a check to fail. */
export type FailOn = 'error' | 'warning' | 'note' | 'never';

const heavierOrSame: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['stop', 'error'],
  warning: ['stop', 'error', 'warning'],
  note: ['stop', 'error', 'warning', 'note'],
  never: ['stop'],
};

/** Whether a finding of a weight fails the check; what could not be read always does. */
export const fails = (severity: Severity, failOn: FailOn = 'error'): boolean =>
  heavierOrSame[failOn].includes(severity);
