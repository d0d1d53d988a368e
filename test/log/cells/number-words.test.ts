import { describe, expect, it } from 'vitest';
import type { Convention } from '../../../src/log/cells/context.ts';
import { readNumber } from '../../../src/log/cells/number.ts';
import type { Cell } from '../../../src/table/table.ts';

const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const convention = (
  decimal: 'comma' | 'point',
  decimalBasis: Convention['decimalBasis'] = 'cells',
): Convention => ({
  dateOrder: 'dmy',
  dateBasis: 'habit',
  dateProof: 0,
  decimal,
  decimalBasis,
  decimalProof: decimalBasis === 'cells' ? 1 : 0,
  date1904: false,
});
const point = convention('point');
/** `250000 at_least C310 C316`: value, precision, codes of notes; or the code of the fault. */
function read(cell: Cell, by: Convention = point, whole = false): string {
  const reading = readNumber(cell, by, whole);
  if ('fault' in reading) return reading.fault.notice.code;
  const { value, precision, notes } = reading;
  return [value, precision, ...notes.map(({ notice }) => notice.code)]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('numbers with words', () => {
  it.each([
    // from the press releases
    ['over 50', '50 at_least'],
    ['approx. 24,300', '24300 approx'],
    ['half a million', '500000 C310'],
    ['more than 50', '50 at_least'],
    ['Over 300', '300 at_least'],
    ['at least 50', '50 at_least'],
    ['>50', '50 at_least'],
    ['≥ 50', '50 at_least'],
    ['50+', '50 at_least'],
    ['50 or more', '50 at_least'],
    ['< 50', '50 at_most'],
    ['up to 50', '50 at_most'],
    ['no more than 50', '50 at_most'],
    ['approximately 50', '50 approx'],
    ['about 50', '50 approx'],
    ['ca. 50', '50 approx'],
    ['c. 50', '50 approx'],
    ['~50', '50 approx'],
    ['≈50', '50 approx'],
    ['50 approx.', '50 approx'],
    ['50 (approx.)', '50 approx'],
    ['est. 50', '50 estimate'],
    ['50 (estimate)', '50 estimate'],
    ['2 million', '2000000 C310'],
    ['2.3 million', '2300000 C310'],
    ['over half a million', '500000 at_least'],
    ['2.5 lakh', '250000 C310'],
    ['1 crore', '10000000 C310'],
    ['plus de 50', '50 at_least'],
    ['+ de 50', '50 at_least'],
    ["plus d'1 million", '1000000 at_least'],
    ['au moins 1 250', '1250 at_least'],
    ['environ 50', '50 approx'],
    ['jusqu’à 50', '50 at_most'],
    ['moins de 50', '50 at_most'],
    ['demi-million', '500000 C310'],
    ['2 millions', '2000000 C310'],
    ['más de 50', '50 at_least'],
    ['mas de 50', '50 at_least'],
    ['unos 50', '50 approx'],
    ['aproximadamente 50', '50 approx'],
    ['medio millón', '500000 C310'],
    ['hasta 50', '50 at_most'],
    ['mais de 50', '50 at_least'],
    ['cerca de 50', '50 approx'],
    ['até 50', '50 at_most'],
    ['meio milhão', '500000 C310'],
    ['более 50', '50 at_least'],
    ['Свыше 50', '50 at_least'],
    ['около 50', '50 approx'],
    ['не менее 50', '50 at_least'],
    ['до 50', '50 at_most'],
    ['полмиллиона', '500000 C310'],
    ['5 тыс.', '5000 C310'],
    ['2 млн', '2000000 C310'],
    ['понад 50', '50 at_least'],
    ['більше 50', '50 at_least'],
    ['близько 50', '50 approx'],
    ['більш ніж 50', '50 at_least'],
    ['пів мільйона', '500000 C310'],
    ['больш за 50', '50 at_least'],
    ['каля 50', '50 approx'],
    ['50дөн көп', '50 at_least'],
    ['أكثر من 50', '50 at_least'],
    ['أكثر من ٥٠', '50 at_least C316'],
    ['حوالي 50', '50 approx'],
    ['نصف مليون', '500000 C310'],
    ['50 سے زیادہ', '50 at_least'],
    ['تقریباً 50', '50 approx'],
    ['करिब ५०', '50 approx C316'],
    ['५० भन्दा बढी', '50 at_least C316'],
    ['२ लाख', '200000 C316'],
    ['ປະມານ 50', '50 approx'],
    ['ຫຼາຍກວ່າ 50', '50 at_least'],
  ])('%s', (typed, expected) => expect(read(text(typed))).toBe(expected));

  it.each([
    ['25 pers.', '25', 'pers.'],
    ['12 kg', '12', 'kg'],
    ['12kg', '12', 'kg'],
    ['5%', '5', '%'],
    ['5 %', '5', '%'],
    ['٥٪', '5', '%'],
    ['1,250 people', '1250', 'people'],
    ['2 million SMS', '2000000', 'sms'],
    ['over 50 people', '50', 'people'],
    ['25 человек', '25', 'человек'],
    ['€ 20', '20', '€'],
    ['USD 500', '500', 'USD'],
  ])('refuses a unit: %s', (typed, amount, unit) => {
    const reading = readNumber(text(typed), point);
    expect(reading).toMatchObject({
      fault: { notice: { code: 'C317' }, data: { number: amount, unit: expect.any(String) } },
    });
    expect('fault' in reading && reading.fault.data.unit?.toString().normalize('NFC')).toBe(
      unit.normalize('NFC'),
    );
  });

  it.each([
    ['10-15', 'range', ['10', '15']],
    ['10–15', 'range', ['10', '15']],
    ['10 to 15', 'range', ['10', '15']],
    ['between 10 and 15', 'range', ['10', '15']],
    ['de 10 à 15', 'range', ['10', '15']],
    ['от 10 до 15', 'range', ['10', '15']],
    ['25 + 50', 'sum', ['25', '50']],
    ['25 et 50', 'sum', ['25', '50']],
    ['10/15', 'list', ['10', '15']],
    ['25; 50', 'list', ['25', '50']],
    ['25\n50', 'list', ['25', '50']],
    ['25 men, 30 women', 'list', ['25', '30']],
  ])('refuses several numbers: %s', (typed, kind, values) =>
    expect(readNumber(text(typed), point)).toMatchObject({
      fault: { notice: { code: 'C338' }, data: { kind, values } },
    }),
  );

  it.each([
    '24/09/2018',
    '2018-09-24',
    '24.09.2018',
    'not known',
    'about',
    'over',
    'twenty five',
    'approx over 50',
    '(5)',
  ])('refuses %s', (typed) => expect(read(text(typed))).toBe('C312'));
});

it.each(['12k', '2 dozen', '3 M', '12 bn', '2 douzaines', '1O'])(
  '%s is more than its digits, so no part of it is offered',
  (typed) => {
    expect(read(text(typed))).toBe('C312');
  },
);

it('tells a person to type the decimal mark of the own file', () => {
  const reading = readNumber(text('250 000,5'), convention('comma'));
  expect(reading).toMatchObject({
    value: 250000.5,
    notes: [{ notice: { code: 'C310' }, data: { number: '250000,5' } }],
  });
});

describe('words that multiply', () => {
  const inLanguages = (...languages: string[]): Convention => ({ ...point, languages });

  it.each([
    ['2 mil', '2000 C310'],
    ['mil', '1000 C310'],
    ['unos 2 mil', '2000 approx'],
  ])('%s is thousands in Spanish and Portuguese alone', (typed, expected) => {
    for (const language of ['es', 'pt']) expect(read(text(typed), inLanguages(language))).toBe(expected);
    for (const other of [[], ['en'], ['en', 'fr']])
      expect(read(text(typed), inLanguages(...other))).toBe('C312');
    expect(read(text('2 mille'), inLanguages('fr'))).toBe('2000 C310');
  });

  it.each([
    ...[
      '2 k',
      '3 m',
      '10 bn',
      '2 billion',
      '2 billion people',
      '2 billones',
      '5 m people',
      '3 hundred women',
    ],
    ...[
      '2 thousands',
      '2 miles',
      '3 centaines de femmes',
      '5 т',

      '2 сотни',
      '3 trillion',
      '4 مئة',
    ],
  ])('the number of %s is not taken without them', (typed) => expect(read(text(typed))).toBe('C312'));

  it.each([
    ['5 lakh', '500000 C310'],
    ['1 crore', '10000000 C310'],
    ['1.5 млн', '1500000 C310'],
    ['2 тыс', '2000 C310'],
    ['2 тыс.', '2000 C310'],
  ])('%s is sure in any log', (typed, expected) =>
    expect(read(text(typed), inLanguages('en'))).toBe(expected),
  );
});
