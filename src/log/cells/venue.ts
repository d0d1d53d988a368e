import { worldCountries } from '../../programme/world-countries.ts';
import { languages } from '../../text/languages.ts';
import { type CodeReader, codeReader } from './code.ts';

let reader: CodeReader | undefined;

const codes = new Set(worldCountries.map(({ alpha3 }) => alpha3));

function everyCountry(): CodeReader {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  return codeReader(
    worldCountries.map(({ alpha2, alpha3 }) => ({
      code: alpha3,
      names: [alpha2, ...names.flatMap((inLanguage) => inLanguage.of(alpha2) ?? [])],
    })),
  );
}

/** Recognises any country of the world, for events held abroad: ISO 3166 codes and names in seven languages. */
export const venueReader: CodeReader = {
  has(text) {
    if (codes.has(text)) return true;
    reader ??= everyCountry();
    return reader.has(text);
  },
  read(text) {
    // The names of the world in seven languages take a moment, and most offices write codes.
    if (codes.has(text)) return { code: text, how: 'code' };
    reader ??= everyCountry();
    return reader.read(text);
  },
  // All the countries of the world would help nobody.
  suggest: () => ({ shown: 'none', codes: [], count: worldCountries.length }),
};
