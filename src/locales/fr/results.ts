import type { FormatOptions } from '../../formats/format.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { grammarOf } from '../grammar.ts';
import { formats } from './formats.ts';
import { type Category, noBreak } from './grammar.ts';
import { html } from './html.ts';
import { notices } from './notices/index.ts';

/** What results are told with in French, by a locale of it (BCP 47). */
export function results(locale: string): FormatOptions['words'] {
  const grammar = grammarOf<Category>(locale);
  return {
    code: 'fr',
    rightToLeft: false,
    heading: (column) => headingOf(column, 'fr'),
    findings: findingWords(locale, notices, {
      none: 'néant',
      quoted: (heading) => `«${noBreak}${heading}${noBreak}»`,
      between: ', ',
      more: (items, count) => `${items} et ${grammar.number(count)} de plus`,
    }),
    formats: formats(grammar),
    html: html(grammar, locale),
  };
}
