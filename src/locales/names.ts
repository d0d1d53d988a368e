/** The languages the program answers in, by ISO 639-1 code. */
export const languageNames = ['en', 'fr', 'es', 'pt', 'ru', 'uk', 'ar'] as const;
export type LanguageName = (typeof languageNames)[number];
