import type { FormatOptions } from '../../formats/format.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { grammarOf } from '../grammar.ts';
import { formats } from './formats.ts';
import type { Category } from './grammar.ts';
import { html } from './html.ts';
import { notices } from './notices/index.ts';

/** What results are told with in Arabic, by a locale of it (BCP 47). */
export function results(locale: string): FormatOptions['words'] {
  const grammar = grammarOf<Category>(locale);
  return {
    code: 'ar',
    rightToLeft: true,
    heading: (column) => headingOf(column, 'ar'),
    findings: findingWords(locale, notices, {
      none: 'لا شيء',
      quoted: (heading) => `«${heading}»`,
      between: '، ',
      more: (items, count) => `${items} وغيرها (${grammar.number(count)})`,
    }),
    formats: formats(grammar),
    html: html(grammar, locale),
  };
}
