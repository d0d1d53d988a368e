import { headingOf } from '../../schema/labels/index.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { findings } from './findings.ts';
import { formats } from './formats.ts';
import { inspection } from './inspection.ts';
import { newLog } from './new-log.ts';

/** English. */
export const en = {
  code: 'en',
  rightToLeft: false,
  heading: (column) => headingOf(column, 'en'),
  findings,
  formats,
  inspection,
  explanation,
  cli,
  newLog: async () => newLog,
  reply: async () => (await import('./reply.ts')).reply,
  marked: async () => (await import('./marked.ts')).marked,
  report: async () => (await import('./report.ts')).report,
} satisfies Language & Readonly<Record<'report', () => Promise<unknown>>>;
