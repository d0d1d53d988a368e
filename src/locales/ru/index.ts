import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { formats } from './formats.ts';
import { grammarIn } from './grammar.ts';
import { inspection } from './inspection.ts';
import { notices } from './notices/index.ts';

/** Russian, with numbers as in a locale of it (BCP 47). */
export function russian(locale: string): Language {
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
    inspection: inspection(grammar),
    explanation: explanation(grammar),
    cli: cli(grammar),
    newLog: async () => (await import('./new-log.ts')).newLog,
    reply: async () => (await import('./reply.ts')).reply,
    marked: async () => (await import('./marked.ts')).marked,
  };
}
