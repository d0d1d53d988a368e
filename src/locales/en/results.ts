import type { FormatOptions } from '../../formats/format.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { findings } from './findings.ts';
import { formats } from './formats.ts';
import { html } from './html.ts';

/** What results are told with in English. */
export const results: FormatOptions['words'] = {
  code: 'en',
  rightToLeft: false,
  heading: (column) => headingOf(column, 'en'),
  findings,
  formats,
  html,
};
