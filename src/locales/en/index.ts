import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { inspection } from './inspection.ts';
import { newLog } from './new-log.ts';
import { results } from './results.ts';

/** English. */
export const en = {
  ...results,
  inspection,
  explanation,
  cli,
  examples: async () => null,
  newLog: async () => newLog,
  corrected: async () => (await import('./corrected.ts')).corrected,
  reply: async () => (await import('./reply.ts')).reply,
  marked: async () => (await import('./marked.ts')).marked,
  report: async () => (await import('./report.ts')).report,
} satisfies Language & Readonly<Record<'report', () => Promise<unknown>>>;
