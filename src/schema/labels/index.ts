import type { ColumnName, HeadingLabels } from '../columns.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Headings by ISO 639-1 language. */
export const headingLabels: Readonly<Record<string, HeadingLabels>> = { en, fr, es, pt, ru, uk };

/** The heading we print for a column in a language; in English where that has none. */
export const headingOf = (name: ColumnName, language = 'en'): string =>
  headingLabels[language]?.[name][0] ?? en[name][0] ?? name;
