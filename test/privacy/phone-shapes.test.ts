import fc from 'fast-check';
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import world from 'libphonenumber-js/metadata.max';
import { expect, test } from 'vitest';
import { phonePlans } from '../../src/privacy/phone-plans.ts';
import { phoneShapes } from '../../src/privacy/phone-shapes.ts';
import { phonePlansOf } from '../../src/privacy/phones.ts';

const others = ['AR', 'MX', 'US', 'GG', 'JP', 'GA', 'RU', 'KZ', 'AU', 'FI', 'IT', 'VA', 'SM', 'DE', 'FR'];
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** Numbers as they are dialled: at random, or with what stands in front of one in its country or in another. */
function dialled(plans: MetadataJson) {
  const fronts = Object.values(plans.countries).flatMap((plan) => {
    const [code, , , , , own] = plan as readonly (string | 0 | undefined)[];
    return [String(code), `00${code}`, `810${code}`, `${own || 0}`, `${code}${own || 0}`];
  });
  const front = fc.constantFrom('', '', '0', '00', '1', '11', '15', '9', '90', '900', '014', ...fronts);
  return fc.tuple(front, digits(4, 12)).map(([before, rest]) => before + rest);
}

test.each([
  ['the thirteen countries', async () => phonePlans()],
  ['with others of every make', async () => (await phonePlansOf(others))!],
  ['the whole world', async () => (await phonePlansOf(Object.keys(world.countries)))!],
])('%s: whatever libphonenumber-js finds has one of the shapes', async (_name, get) => {
  const plans = await get();
  const shapes = phoneShapes(plans);
  const all = Object.keys(plans.countries) as CountryCode[];
  const typeOf = (text: string, country: CountryCode) => {
    const number = parsePhoneNumberFromString(text, country, plans);
    return number?.isValid() ? (number.getType() ?? 'UNKNOWN') : null;
  };
  fc.assert(
    fc.property(dialled(plans), fc.nat(), (number, cut) => {
      const found = all.filter((country) => typeOf(number, country) !== null);
      expect(shapes.of(number)).toEqual(expect.arrayContaining(found));
      const international = parsePhoneNumberFromString(`+${number}`, plans)?.isValid() === true;
      expect(shapes.isInternational(number) || !international).toBe(true);
      // What stands between the digits says nothing about their country.
      const at = 1 + (cut % (number.length - 1));
      const [written, country] = [`(${number.slice(0, at)}) - ${number.slice(at)}`, all[cut % all.length]!];
      expect(typeOf(written, country)).toBe(typeOf(number, country));
    }),
    { numRuns: Math.ceil(20_000 / all.length) },
  );
});
