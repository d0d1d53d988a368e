import type { Grammar } from '../grammar.ts';

/** Plural categories of Spanish (CLDR): `many` are whole millions, which take “de” before the noun. */
export type Category = 'one' | 'many' | 'other';

/** `1 fila`, `2.000 filas`, `1.000.000 de filas`, as the grammar writes numbers. */
export const counted = (grammar: Grammar<Category>, count: number, one: string, other: string): string =>
  grammar.plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

/** First letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
