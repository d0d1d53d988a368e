import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages the program answers in, by ISO 639-1 code. */
export const languages = { en } as const satisfies Readonly<Record<string, Language>>;
export type LanguageName = keyof typeof languages;
export const languageNames = Object.keys(languages) as LanguageName[];
