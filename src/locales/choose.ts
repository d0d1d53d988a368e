import type { Country } from '../programme/programme.ts';
import { type LanguageName, languageNames, languages } from './index.ts';
import type { Language } from './language.ts';

const ours = (name: string): name is LanguageName => (languageNames as string[]).includes(name);

/**
 * The language to answer in: the one that was asked for; else the first we have of the country's, where all that is looked
 * at is of one country; else that of the machine, by its locale (BCP 47); else English. Numbers are written as the country
 * or the machine does.
 */
export async function chosenLanguage(
  asked: string | undefined,
  machine: string,
  countries: readonly Country[] = [],
): Promise<Language> {
  const country = countries.length === 1 ? countries[0] : undefined;
  const wanted = asked ?? country?.languages.find(ours) ?? machine.split('-')[0]!;
  const name = ours(wanted) ? wanted : 'en';
  if (country?.languages.includes(name)) return languages[name](`${name}-${country.alpha2}`);
  return languages[name](machine.startsWith(`${name}-`) ? machine : name);
}
