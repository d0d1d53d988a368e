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

/** Spanish as a locale of it (BCP 47) writes numbers. */
export const spanish = (locale: string): Language => {
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
    inspection: inspection(grammar),
    explanation: explanation(grammar),
    cli: cli(grammar),
    newLog: async () => (await import('./new-log.ts')).newLog,
    reply: async () => (await import('./reply.ts')).reply,
    marked: async () => (await import('./marked.ts')).marked,
  };
};
