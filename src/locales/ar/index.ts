import { grammarOf } from '../grammar.ts';
import type { Language } from '../language.ts';
import { cli } from './cli.ts';
import { explanation } from './explanation.ts';
import type { Category } from './grammar.ts';
import { inspection } from './inspection.ts';
import { results } from './results.ts';

/** Arabic, with numbers as in a locale of it (BCP 47). */
export const arabic = (locale: string): Language => {
  const grammar = grammarOf<Category>(locale);
  return {
    ...results(locale),
    inspection: inspection(grammar),
    explanation: explanation(grammar),
    cli: cli(grammar),
    examples: async () => (await import('./examples/index.ts')).examples,
    newLog: async () => (await import('./new-log.ts')).newLog,
    corrected: async () => (await import('./corrected.ts')).corrected,
    reply: async () => (await import('./reply.ts')).reply,
    marked: async () => (await import('./marked.ts')).marked,
  };
};
