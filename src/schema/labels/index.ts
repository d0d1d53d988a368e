import { languages } from '../../text/languages.ts';
import { normalise } from '../../text/normalise.ts';
import type { ColumnName, HeadingLabels, LabelTexts } from '../columns.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { few } from './few.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const texts: Readonly<Record<(typeof languages)[number], LabelTexts>> = { en, fr, es, pt, ru, uk, ar };

const parted = (labels: Readonly<Partial<LabelTexts>>): Partial<HeadingLabels> =>
  Object.fromEntries(Object.entries(labels).map(([name, text]) => [name, text.split(' | ')]));

/** Headings that we read, by ISO 639-1 language; some languages have a few columns only. A log needs few of them. */
export const headingLabels: Readonly<Record<string, Readonly<Partial<HeadingLabels>>>> = Object.create(
  null,
  Object.fromEntries(
    Object.entries({ ...texts, ...few }).map(([language, labels]) => {
      let known: Partial<HeadingLabels> | undefined;
      return [language, { enumerable: true, get: () => (known ??= parted(labels)) }];
    }),
  ),
);

/** The heading we print for a column in a language; in English where that has none. */
export const headingOf = (name: ColumnName, language = 'en'): string =>
  (headingLabels[language]?.[name] ?? headingLabels.en?.[name])?.[0] ?? name;

/** Whether a heading is the one that we print for a column, in whatever language. */
export const isPrinted = (name: ColumnName, heading: string): boolean =>
  languages.some((language) => normalise(headingOf(name, language)) === normalise(heading));
