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

/** Portuguese as a locale of it (BCP 47) writes numbers. */
export const portuguese = (locale: string): Language => {
  const grammar = grammarOf<Category>(locale);
  return {
    code: 'pt',
    rightToLeft: false,
    heading: (column) => headingOf(column, 'pt'),
    findings: findingWords(locale, notices, {
      none: 'nenhum',
      quoted: (heading) => `“${heading}”`,
      between: ', ',
      more: (items, count) => `${items} e mais ${grammar.number(count)}`,
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
