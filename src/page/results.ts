import type { FormatOptions } from '../formats/format.ts';
import { results as ar } from '../locales/ar/results.ts';
import { results as en } from '../locales/en/results.ts';
import { results as es } from '../locales/es/results.ts';
import { results as fr } from '../locales/fr/results.ts';
import type { LanguageName } from '../locales/names.ts';
import { results as pt } from '../locales/pt/results.ts';
import { results as ru } from '../locales/ru/results.ts';
import { results as uk } from '../locales/uk/results.ts';

/** What results are told with in each language, by a locale of it (BCP 47): the page holds them all and loads nothing. */
export const resultWords: Readonly<Record<LanguageName, (locale: string) => FormatOptions['words']>> = {
  ...{ en: () => en, fr, es, pt, ru, uk, ar },
};
