import ofCountries from 'country-to-currency';
import type { PackTable } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { worldCountries } from './world-countries.ts';

/** ISO 4217, as the cells of a log are read. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The currency of a country by its alpha-2; undefined where it has none of its own. */
export const currencyOf = (alpha2: string): string | undefined =>
  (ofCountries as Readonly<Record<string, string>>)[alpha2];

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether there is a language of two letters: Ukrainian is uk, not ua. What has not the form of a code is told as that. */
export const isLanguage = (code: string): boolean =>
  !/^[a-z]{2}$/.test(code) || languages.of(code) !== undefined;

/** The two codes of a country are those of one country of ISO 3166-1. */
export function checkCountryCodes(table: PackTable | undefined, problems: PackProblem[]): void {
  for (const { row, cells } of table?.rows ?? []) {
    const { alpha3 = '', alpha2 = '' } = cells;
    // What has not the form of a code is told as that.
    if (!/^[A-Z]{3}$/.test(alpha3) || !/^[A-Z]{2}$/.test(alpha2)) continue;
    const byThree = worldCountries.find((one) => one.alpha3 === alpha3);
    const byTwo = worldCountries.find((one) => one.alpha2 === alpha2);
    if (byThree !== undefined && byThree === byTwo) continue;
    const column = byThree === undefined ? 'alpha3' : 'alpha2';
    const codes = { alpha3, alpha2, needed: byThree?.alpha2 ?? null, meant: byTwo?.alpha3 ?? null };
    problems.push({ file: table!.file, row, column, problem: 'country-codes', ...codes });
  }
}
