import { countryName } from '../programme/lookup.ts';
import type { Country, Programme } from '../programme/programme.ts';
import type { SafeFigures } from '../protect/safe-figures.ts';

/** The programme's countries by their names in its language, as a dictionary of the language orders them. */
export function byName({ countries, action: { language } }: Programme): readonly Country[] {
  const { compare } = new Intl.Collator(language);
  const name = (country: Country) => countryName(country, language);
  return [...countries].sort((a, b) => compare(name(a), name(b)));
}

/**
 * Figures with their countries in an order. They are counted and protected before: what is hidden must not depend on the
 * language of the report.
 */
export function inOrderOf<F extends Pick<SafeFigures, 'countries' | 'lines' | 'matrix'>>(
  countries: readonly Country[],
  figures: F,
): F {
  const rank = new Map(countries.map(({ alpha3 }, index) => [alpha3, index]));
  const place = (country: string) => rank.get(country) ?? rank.size;
  const sorted = ({ countries: own, ...line }: SafeFigures['lines'][number]) => ({
    ...line,
    countries: new Map([...own].sort(([a], [b]) => place(a) - place(b))),
  });
  return {
    ...figures,
    countries: [...figures.countries].sort((a, b) => place(a.country) - place(b.country)),
    lines: figures.lines.map(sorted),
    matrix: figures.matrix.map(sorted),
  };
}
