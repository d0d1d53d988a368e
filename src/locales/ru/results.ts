import type { FormatOptions } from '../../formats/format.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { formats } from './formats.ts';
import { grammarIn } from './grammar.ts';
import { html } from './html.ts';
import { notices } from './notices/index.ts';

/** What results are told with in Russian, by a locale of it (BCP 47). */
export function results(locale: string): FormatOptions['words'] {
  const grammar = grammarIn(locale);
  return {
    code: 'ru',
    rightToLeft: false,
    heading: (column) => headingOf(column, 'ru'),
    findings: findingWords(locale, notices, {
      none: 'нет',
      quoted: (heading) => `«${heading}»`,
      between: ', ',
      more: (items, count) => `${items} и ещё ${count}`,
      languageName: grammar.languageName,
    }),
    formats: formats(grammar),
    html: html(grammar, locale),
  };
}
