import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { phonePlans } from '../../src/privacy/phone-plans.ts';

/** As `src/privacy/phone-plans.ts` is cut: what this gives, as JSON, is its text. */
function cut(countries: readonly string[]) {
  const whole = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
  return {
    version: whole.version,
    country_calling_codes: Object.fromEntries(countries.map((one) => [whole.countries[one][0], [one]])),
    countries: Object.fromEntries(countries.map((one) => [one, whole.countries[one].with(4, [])])),
    nonGeographic: {},
  };
}

test('the plans are those of the library that is installed', () => {
  const countries = ['BR', 'BY', 'CO', 'EG', 'KG', 'LA', 'MA', 'ML', 'NE', 'NP', 'PK', 'UA', 'ZA'];
  expect(phonePlans()).toEqual(cut(countries));
});
