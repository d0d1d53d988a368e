import { headingOf } from '../../schema/labels/index.ts';
import { findingWords } from '../finding-words.ts';
import { grammarOf } from '../grammar.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import { formats } from './formats.ts';
import { type Category, noBreak } from './grammar.ts';
import { inspection } from './inspection.ts';
import { notices } from './notices/index.ts';

/** French, by a locale of it (BCP 47). */
export function french(locale: string): Language {
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
    inspection: inspection(grammar),
    explanation: explanation(grammar),
    cli: cli(grammar),
    newLog: async () => (await import('./new-log.ts')).newLog,
    reply: async () => (await import('./reply.ts')).reply,
    marked: async () => (await import('./marked.ts')).marked,
  };
}
