import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { findPersonal } from '../../src/privacy/personal-data.ts';
import { knowPhonesOf } from '../../src/privacy/phones.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

// In a file of its own: what is known of a country stays known as long as the program runs.
const examples = createRequire(import.meta.url)('libphonenumber-js/examples.mobile.json') as Readonly<
  Record<string, string>
>;
type Country = NonNullable<Parameters<typeof parsePhoneNumberFromString>[1]> & string;
const numberOf = (country: string) => parsePhoneNumberFromString(examples[country]!, country as Country)!;
const found = (number: string) => findPersonal(`Given by the mother: ${number} in the evening.`);
/** Countries of two packs that are not those of GLO.ACT. */
const grouped = ['BJ', 'TG', 'CM', 'SN', 'CI', 'GE', 'GH', 'KE', 'NG', 'PH', 'TR', 'VN'];

test('numbers with a plus are found whatever their country, also in groups of three', () => {
  const short = ['AC', 'TA', 'TK', 'SH', 'FK', 'NU', 'CK'];
  const missed = Object.keys(examples).filter(
    (country) => !short.includes(country) && found(numberOf(country).formatInternational()).length === 0,
  );
  expect(missed).toEqual([]);
  expect(found('+12 500 000 leaflets')).toEqual([]);
});

test('of a country that no pack names they are not taken for numbers to call', () => {
  expect(found(numberOf('PE').formatNational())).toEqual([]);
});

test('as offices of the pack write them, once their country is known', async () => {
  await knowPhonesOf(grouped);
  const missed = grouped.filter((country) => found(numberOf(country).formatNational()).length === 0);
  expect(missed).toEqual([]);
});

test('and nothing else is taken for one', () => {
  for (const name of ['cells.csv', 'cells-later.csv', 'cells-blind.csv']) {
    const path = new URL(`../../fixtures/privacy/${name}`, import.meta.url);
    const cells = parse<{ kind: string; text: string }>(readFileSync(path), { columns: true });
    const plain = cells.filter(({ kind }) => kind === 'none').map(({ text }) => text);
    expect(plain.filter((text) => findPersonal(text).length > 0)).toEqual([]);
  }
});

test('a check knows them by the pack it goes by', async () => {
  const log = `activity_id,title\nPER-2021-001,Ask ${numberOf('PE').formatNational()} for it\n`;
  const file = memorySource('per.csv', new TextEncoder().encode(log));
  const result = await check([file], { programme: loadedPack('templates/starter'), asOf: '2021-12-31' });
  expect(JSON.stringify(result)).not.toContain(numberOf('PE').formatNational());
});
