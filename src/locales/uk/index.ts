import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { grammarOf } from '../grammar.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { formats } from './formats.ts';
import type { Category } from './grammar.ts';
import { inspection } from './inspection.ts';
import { notices } from './notices/index.ts';

/** Ukrainian, with numbers as in a locale of it (BCP 47). */
export function ukrainian(locale: string): Language {
  const grammar = grammarOf<Category>(locale);
  return {
    code: 'uk',
    rightToLeft: false,
    heading: (column) => headingOf(column, 'uk'),
    findings: findingWords(locale, notices, {
      none: 'немає',
      quoted: (heading) => `«${heading}»`,
      between: ', ',
      more: (items, count) => `${items} і ще ${grammar.number(count)}`,
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
