import { headingOf } from '../../schema/labels/index.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { findings } from './findings.ts';
import { formats } from './formats.ts';
import { inspection } from './inspection.ts';
import { pack } from './programme.ts';

/** English. */
export const en: Language = {
  heading: (column) => headingOf(column, 'en'),
  findings,
  formats,
  inspection,
  explanation,
  cli,
  pack,
  report: async () => (await import('./report.ts')).report,
  packPage: async () => (await import('./pack-page.ts')).packPage,
};
