import { notice } from './notice.ts';

/** There is no figure of this name. */
export const figureUnknown = notice({
  code: 'D009',
  id: 'figure-unknown',
  severity: 'error',
  slots: { name: 'text', near: 'text' },
  title: 'There is no figure of this name',
  message: '“{name}” names no figure of this report.',
  why: 'What stands between double braces is to become a number.',
  fix: '{near, select, none {Take a name from the list in the skeleton.} other {Did you mean {near}? Otherwise take a name from the list in the skeleton.}}',
  example: {
    bad: 'A figure called PV-1.total, where the pack has PV-01.',
    good: 'A figure called PV-01.total.',
  },
});
