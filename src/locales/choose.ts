import { languages } from './index.ts';
import type { Language } from './language.ts';
import { localeOf } from './locale-of.ts';

/** The language to answer in, as `localeOf` finds it. */
export async function chosenLanguage(...given: Parameters<typeof localeOf>): Promise<Language> {
  const { name, locale } = localeOf(...given);
  return languages[name](locale);
}
