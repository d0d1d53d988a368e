import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Convention } from '../../../src/log/cells/context.ts';
import { readNumber } from '../../../src/log/cells/number.ts';
import type { Cell } from '../../../src/table/table.ts';

const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const number = (value: number, format?: string): Cell => ({
  type: 'number',
  text: String(value),
  raw: value,
  ...(format === undefined ? {} : { marks: { format } }),
});
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
const comma = convention('comma');
/** `250000 at_least C310 C316`: value, precision, codes of notes; or the code of the fault. */
function read(cell: Cell, by: Convention = point, whole = false): string {
  const reading = readNumber(cell, by, whole);
  if ('fault' in reading) return reading.fault.notice.code;
  const { value, precision, notes } = reading;
  return [value, precision, ...notes.map(({ notice }) => notice.code)]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('numbers without words', () => {
  it.each([
    ['0', '0', '0'],
    ['007', '7', '7'],
    ['25', '25', '25'],
    [' 25 ', '25', '25'],
    ['-5', '-5', '-5'],
    ['\u22125', '-5', '-5'],
    ['+5', '5', '5'],
    ['12.5', '12.5', '12.5'],
    ['12,5', '12.5', '12.5'],
    ['0,500', '0.5', '0.5'],
    ['.5', '0.5', '0.5'],
    ['1234,567', '1234.567', '1234.567'],
    ['1,234', '1234 C310', '1.234'],
    ['1.234', '1.234', '1234 C310'],
    ['250,000.5', '250000.5 C310', '250000.5 C310'],
    ['250.000,5', '250000.5 C310', '250000.5 C310'],
    ['1,234,567', '1234567 C310', '1234567 C310'],
    ['1.234.567', '1234567 C310', '1234567 C310'],
    ['2,50,000', '250000 C310', '250000 C310'],
    ['12,34,567.891', '1234567.891 C310', '1234567.891 C310'],
    ["1'234'567", '1234567 C310', '1234567 C310'],
    ['1\u2019234', '1234 C310', '1234 C310'],
    ['1 250', '1250 C310', '1250 C310'],
    ['1\u00a0250', '1250 C310', '1250 C310'],
    ['1\u202f250,5', '1250.5 C310', '1250.5 C310'],
    ['1\u2009250.5', '1250.5 C310', '1250.5 C310'],
    ['٢٥٠٬٠٠٠٫٥', '250000.5 C316', '250000.5 C316'],
    ['۲۵۰', '250 C316', '250 C316'],
    ['२,५०,०००.५', '250000.5 C316', '250000.5 C316'],
    ['໒໕໐', '250 C316', '250 C316'],
    ['\u061c-١٬٢٣٤', '-1234 C316', '-1234 C316'],
    ['\u200e250\u200f', '250', '250'],
    ['𝟚𝟝', '25 C316', '25 C316'],
    ['2.5E+05', '250000 C349', '250000 C349'],
    ['2,5e3', '2500 C349', '2500 C349'],
    ['0.30000000000000004', '0.3 C350', '0.3 C350'],
    ['0.1234567890123456', '0.1234567890123456', '0.1234567890123456'],
    ['0.1234567890123456789', 'C312', 'C312'],
    ['900719925474099.3', 'C312', 'C312'],
    ['1E-400', 'C312', 'C312'],
    ['1.5E-7', '1.5e-7 C349', '1.5e-7 C349'],
  ])('%s', (typed, withPoint, withComma) => {
    expect(read(text(typed), point)).toBe(withPoint);
    expect(read(text(typed), comma)).toBe(withComma);
  });

  it.each([
    '',
    ' ',
    'ten',
    '-',
    '1.2.3',
    '12,34.5',
    '1,2,3',
    '1 25',
    '12 34 567',
    '1.234,5,6',
    '٫',
    '1e400',
    '5,',
  ])('refuses %j', (typed) => expect(read(text(typed))).toBe('C312'));

  it('refuses what is shown otherwise than it stands', () => {
    const disguised = ['\u202e00002', '2\u03360\u03360\u0336', '2\u0308', '∞', '∞ leaflets', '######'];
    for (const typed of disguised) expect([typed, read(text(typed))]).toEqual([typed, 'C312']);
  });

  it('refuses what programmers write, which is no list of numbers either', () => {
    for (const typed of ['0x10', '0b11', '0o17']) expect([typed, read(text(typed))]).toEqual([typed, 'C312']);
  });

  it('refuses numbers too long to be kept exactly', () => {
    expect(read(text('1234567890123456'))).toBe('C312');
    expect(read(text('1,234,567,890,123,456'))).toBe('C312');
    const tooLarge = [
      '1e15',
      '1E+15',
      '9.5e15',
      '1e308',
      '-1e15',
      '1000000 milliards',
      '10,000,000,000 lakh',
    ];
    for (const typed of tooLarge) expect([typed, read(text(typed))]).toEqual([typed, 'C312']);
    for (const stored of [1e15, -1e15, 1e300, 2 ** 60]) expect(read(number(stored))).toBe('C312');
    expect(read(number(999_999_999_999_999))).toBe('999999999999999');
    expect(read(text('9.9e14'))).toMatch(/^990000000000000 C349/);
    expect(read(text('9'.repeat(32_767)))).toBe('C312');
  });

  it('warns of a lone mark when the file proves nothing, and takes thousands where only whole numbers make sense', () => {
    const habit = convention('point', 'habit');
    expect(read(text('1.234'), habit)).toBe('1.234 C311');
    expect(read(text('1.234'), habit, true)).toBe('1234 C311');
    expect(read(text('1,234'), habit, true)).toBe('1234 C311');
    expect(read(text('1.234'), convention('comma', 'habit'))).toBe('1234 C311');
    expect(read(text('1.234'), point, true)).toBe('1.234');
    expect(read(text('1.234'), convention('comma', 'setting'))).toBe('1234 C310');
    expect(read(text('12.34'), habit)).toBe('12.34');
    expect(readNumber(text('-1.500'), habit)).toMatchObject({
      value: -1.5,
      notes: [{ data: { readAs: 'decimal', number: '-1.5', decimal: '-1.5', thousands: '-1500' } }],
    });
  });

  it('names the mark it read over', () => {
    const marks = ['1 250', '1\u00a0250', '1\u202f250', "1'250", '1,250', 'half a million'].map((typed) => {
      const reading = readNumber(text(typed), point);
      return 'fault' in reading ? null : reading.notes[0]!.data.mark;
    });
    expect(marks).toEqual(['space', 'hard', 'thin', 'apostrophe', 'comma', 'words']);
  });
});

describe('cells that are not text', () => {
  it('keeps stored numbers, tidies artefacts, and takes no percentage', () => {
    expect(read(number(1234.5))).toBe('1234.5');
    expect(read(number(0.1 + 0.2))).toBe('0.3 C350');
    expect(read(number(1 / 3))).toBe(`${1 / 3}`);
    expect(read(number(Number.NaN))).toBe('C312');
    expect(readNumber(number(0.07, '0%'), point)).toMatchObject({
      fault: { notice: { code: 'C317' }, data: { number: '7', unit: '%' } },
    });
    expect(read(number(7, '0" %"'))).toBe('7');
  });

  it('names what a date may have been', () =>
    expect(readNumber({ type: 'date', text: '3-Apr', raw: '2018-04-03' }, point)).toMatchObject({
      fault: { notice: { code: 'C305' }, data: { date: '2018-04-03', score: '3/4' } },
    }));

  it('refuses errors and yes/no', () => {
    expect(read({ type: 'error', text: '#REF!', raw: '#REF!' })).toBe('C321');
    expect(read({ type: 'boolean', text: 'TRUE', raw: true })).toBe('C312');
  });
});

const locales = {
  ...{
    'be-BY': comma,
    'pt-BR': comma,
    'es-CO': comma,
    'ar-EG': point,
    'ru-KG': comma,
    'ky-KG': comma,
    'lo-LA': comma,
  },
  ...{
    'fr-ML': comma,
    'ar-MA': comma,
    'fr-MA': comma,
    'ne-NP': point,
    'fr-NE': comma,
    'ur-PK': point,
    'en-PK': point,
  },
  ...{ 'en-ZA': comma, 'uk-UA': comma },
};

describe('what Intl writes in each country reads back', () => {
  it.each(Object.entries(locales))('%s', (locale, by) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    const amounts = fc
      .integer({ min: -2_000_000_000, max: 2_000_000_000 })
      .map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.oneof(amounts, fc.integer({ min: -1e12, max: 1e12 })), (amount) => {
        expect(readNumber(text(format.format(amount)), by)).toMatchObject({
          value: amount === 0 ? 0 : amount,
        });
      }),
    );
  });

  it('and Arabic and Urdu texts with marks and digits of their own', () => {
    for (const locale of [
      'ar-EG-u-nu-arab',
      'ur-PK-u-nu-arabext',
      'ne-NP-u-nu-deva',
      'lo-LA-u-nu-laoo',
      'fr-ML-u-nu-latn',
    ]) {
      const by = locale.startsWith('lo') || locale.startsWith('fr') ? comma : point;
      expect(readNumber(text(new Intl.NumberFormat(locale).format(-1234567.25)), by)).toMatchObject({
        value: -1234567.25,
      });
    }
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '1',
    '23',
    '٤',
    '५',
    '.',
    ',',
    ' ',
    "'",
    '\u00a0',
    '٫',
    '٬',
    '-',
    'over',
    'million',
    '%',
    'e',
    '(',
    '+',
  );
  it('never throws, and gives a finite number or a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (typed) => {
          for (const by of [point, comma, convention('point', 'habit')]) {
            const reading = readNumber(text(typed), by, true);
            expect('fault' in reading || Number.isFinite(reading.value)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what is to be typed with the digits 0 to 9', () => {
  it.each([
    ['نحو ٢٧', 'نحو 27'],
    ['٢٧', '27'],
    ['٢٥٠٬٠٠٠٫٥', '250000.5'],
    ['लगभग २७', 'लगभग 27'],
  ])('%s: %s', (text, typed) => {
    const reading = readNumber({ type: 'text', text, raw: text }, point, false);
    const note = 'notes' in reading ? reading.notes.find(({ notice }) => notice.code === 'C316') : undefined;
    expect(note?.data.typed).toBe(typed);
  });
});

describe('a mark in an odd place', () => {
  const habit = (decimal: 'comma' | 'point') => convention(decimal, 'habit');

  it.each([
    ['2,0000', 'comma', '2'],
    ['12,3456', 'comma', '12.3456'],
    ['250,00000', 'comma', '250'],
    ['2.0000', 'point', '2'],
    ['-2.500000', 'point', '-2.5'],
  ] as const)(
    '%s has a decimal %s where the file proves it, is doubted by habit, and is no number otherwise',
    (typed, mark, expected) => {
      const other = mark === 'comma' ? 'point' : 'comma';
      for (const whole of [true, false]) {
        expect(read(text(typed), convention(mark), whole)).toBe(expected);
        expect(read(text(typed), habit(mark), whole)).toBe(`${expected} C311`);
        expect(read(text(typed), convention(other), whole)).toBe('C312');
        expect(read(text(typed), habit(other), whole)).toBe('C312');
        expect(read(text(typed), convention(mark, 'clash'), whole)).toBe('C325');
      }
    },
  );

  it.each(['0,3333', '2500,0000', '33,3333333', ',5000'])('but no slip is %s', (typed) =>
    expect(read(text(typed), habit('point'))).toBe(String(Number(typed.replace(',', '.')))),
  );
});

describe('digits beyond those that are kept', () => {
  it.each([
    ['12.34567890123456', '12.34567890123456'],
    ['12.0000000000000004', 'C312'],
    ['1234567890.1234567', '1234567890.1234567'],
    ['12.3456789012345', '12.3456789012345'],
    ['0.500000000000000000', '0.5'],
  ])('%s is kept or told', (typed, expected) => expect(read(text(typed))).toBe(expected));

  it('and nothing is no small number', () => {
    expect(read(text('1E-400'))).toBe('C312');
    expect(read(text('0E-400'))).toBe('0 C349');
  });
});
