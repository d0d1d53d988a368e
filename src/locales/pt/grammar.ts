import type { Grammar } from '../grammar.ts';

/** Plural categories of Portuguese (CLDR): `one` are 0 and 1, `many` whole millions, which take “de” before the noun. */
export type Category = 'one' | 'many' | 'other';

/** `1 linha`, `2.000 linhas`, `1.000.000 de linhas`, as the grammar writes numbers. */
export const counted = (grammar: Grammar<Category>, count: number, one: string, other: string): string =>
  grammar.plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

/** First letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
