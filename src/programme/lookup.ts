import type { Code, Country, Indicator, Labels, ListName, Programme, ReportTexts } from './programme.ts';

/** Words in a language, or in the pack's first language when there are none. */
export function inLanguage(words: Labels, language: string, programme: Pick<Programme, 'languages'>): string {
  return (
    [language, ...programme.languages].map((each) => words[each]).find((text) => text !== undefined) ?? ''
  );
}

/** The country's name to print in a language, or as the project writes it when there is none. */
export function countryName(country: Country, language: string): string {
  return country.names.find((name) => name.language === language)?.name ?? country.name;
}

/** The country of an exact alpha-3 code. */
export function findCountry(programme: Programme, alpha3: string): Country | undefined {
  return programme.countries.find((country) => country.alpha3 === alpha3);
}

/** The indicator of an exact code. */
export function findIndicator(programme: Programme, code: string): Indicator | undefined {
  return programme.indicators.find((indicator) => indicator.code === code);
}

/** The entry of an exact code in a list. */
export function findCode(programme: Programme, list: ListName, code: string): Code | undefined {
  return programme.lists[list].find((entry) => entry.code === code);
}

/** The words a pack has for a report of this name; none for what every object has (`constructor`). */
export function findReport({ reports }: Programme, name: string): ReportTexts | undefined {
  return Object.hasOwn(reports, name) ? reports[name] : undefined;
}
