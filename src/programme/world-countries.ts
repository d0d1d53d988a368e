import countries from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { plainForm } from '../text/normalise.ts';

/** Every country of the world: ISO 3166-1 alpha-2 and alpha-3. */
export const worldCountries: readonly { readonly alpha2: string; readonly alpha3: string }[] = countries.map(
  ([alpha2 = '', alpha3 = '']) => ({ alpha2, alpha3 }),
);

/** A country's name in a language, or its code where there is none. */
export function worldCountryName(alpha3: string, language: string): string {
  const alpha2 = worldCountries.find((country) => country.alpha3 === alpha3)?.alpha2;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (alpha2 === undefined ? undefined : names.of(alpha2)) ?? alpha3;
}

/** Every country of the world by its name in a language, in the form in which names are compared. */
export function worldCountriesNamed(language: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return new Map(worldCountries.map(({ alpha2, alpha3 }) => [plainForm(names.of(alpha2) ?? alpha3), alpha3]));
}
