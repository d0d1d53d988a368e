import type { Country } from '../programme/programme.ts';
import { type LanguageName, languageNames } from './names.ts';

const ours = (name: string): name is LanguageName => (languageNames as readonly string[]).includes(name);

/**
 * The language to answer in: the one that was asked for; else the first we have of the country's, where all that is looked
 * at is of one country; else that of the machine, by its locale (BCP 47); else English. Its locale writes numbers as the
 * country or the machine does.
 */
export function localeOf(
  asked: string | undefined,
  machine: string,
  countries: readonly Country[] = [],
): { readonly name: LanguageName; readonly locale: string } {
  const country = countries.length === 1 ? countries[0] : undefined;
  const wanted = asked ?? country?.languages.find(ours) ?? machine.split('-')[0]!;
  const name = ours(wanted) ? wanted : 'en';
  if (country?.languages.includes(name)) return { name, locale: `${name}-${country.alpha2}` };
  return { name, locale: machine.startsWith(`${name}-`) ? machine : name };
}
