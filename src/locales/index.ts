import type { ReportWords } from '../report/words.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import type { LanguageName } from './names.ts';

export { type LanguageName, languageNames } from './names.ts';

/**
 * The languages the program answers in, by ISO 639-1 code, each loaded when it is asked for. Numbers and dates are written
 * as in a locale (BCP 47) of the language.
 */
export const languages = {
  en: async (_locale?: string) => en,
  fr: async (locale = 'fr') => (await import('./fr/index.ts')).french(locale),
  es: async (locale = 'es') => (await import('./es/index.ts')).spanish(locale),
  pt: async (locale = 'pt') => (await import('./pt/index.ts')).portuguese(locale),
  ru: async (locale = 'ru') => (await import('./ru/index.ts')).russian(locale),
  uk: async (locale = 'uk') => (await import('./uk/index.ts')).ukrainian(locale),
  ar: async (locale = 'ar') => (await import('./ar/index.ts')).arabic(locale),
} as const satisfies Readonly<Record<LanguageName, (locale?: string) => Promise<Language>>>;

/** The languages that reports are compiled in. */
export const reportLanguages: Readonly<Record<string, () => Promise<ReportWords>>> = {
  en: en.report,
  fr: async () => (await import('./fr/report.ts')).report,
};
