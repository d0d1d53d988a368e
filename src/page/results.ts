import type { FormatOptions } from '../formats/format.ts';
import { marked as arMarked } from '../locales/ar/marked.ts';
import { results as ar } from '../locales/ar/results.ts';
import { marked as enMarked } from '../locales/en/marked.ts';
import { results as en } from '../locales/en/results.ts';
import { marked as esMarked } from '../locales/es/marked.ts';
import { results as es } from '../locales/es/results.ts';
import { marked as frMarked } from '../locales/fr/marked.ts';
import { results as fr } from '../locales/fr/results.ts';
import type { LanguageName } from '../locales/names.ts';
import { marked as ptMarked } from '../locales/pt/marked.ts';
import { results as pt } from '../locales/pt/results.ts';
import { marked as ruMarked } from '../locales/ru/marked.ts';
import { results as ru } from '../locales/ru/results.ts';
import { marked as ukMarked } from '../locales/uk/marked.ts';
import { results as uk } from '../locales/uk/results.ts';
import type { MarkedWords } from '../marked/words.ts';

/** What results are told with in each language, by a locale of it (BCP 47): the page holds them all and loads nothing. */
export const resultWords: Readonly<Record<LanguageName, (locale: string) => FormatOptions['words']>> = {
  ...{ en: () => en, fr, es, pt, ru, uk, ar },
};

/** The same for marked workbooks. */
export const markedWords: Readonly<Record<LanguageName, MarkedWords>> = {
  en: enMarked,
  fr: frMarked,
  es: esMarked,
  pt: ptMarked,
  ru: ruMarked,
  uk: ukMarked,
  ar: arMarked,
};
