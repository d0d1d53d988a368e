import type { Verdict } from '../check/result.ts';
import type { Severity } from '../notices/notice.ts';

/** A sign beside the word for how bad something is, so that colour need not tell it. */
export const severitySigns: Readonly<Record<Severity, string>> = {
  stop: '■',
  error: '×',
  warning: '!',
  note: 'i',
};
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  ready: '✓',
  'ready-with-remarks': '!',
  'not-ready': '×',
  unreadable: '■',
};
