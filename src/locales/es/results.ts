import type { FormatOptions } from '../../formats/format.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { grammarOf } from '../grammar.ts';
import { formats } from './formats.ts';
import type { Category } from './grammar.ts';
import { html } from './html.ts';
import { notices } from './notices/index.ts';

/** What results are told with in Spanish, by a locale of it (BCP 47). */
export function results(locale: string): FormatOptions['words'] {
  const grammar = grammarOf<Category>(locale);
  return {
    code: 'es',
    rightToLeft: false,
    heading: (column) => headingOf(column, 'es'),
    findings: findingWords(locale, notices, {
      none: 'ninguno',
      quoted: (heading) => `“${heading}”`,
      between: ', ',
      more: (items, count) => `${items} y ${grammar.number(count)} más`,
    }),
    formats: formats(grammar),
    html: html(grammar, locale),
  };
}
