import { format, getDaysInMonth, isMatch, type Locale } from 'date-fns';
import { enGB, es, fr, pt, ru, uk } from 'date-fns/locale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Convention } from '../../../src/log/cells/context.ts';
import { readDate } from '../../../src/log/cells/date.ts';
import { daysIn } from '../../../src/log/cells/numeric-date.ts';

const convention = (dateOrder: Convention['dateOrder']): Convention => ({
  ...{
    dateOrder,
    dateBasis: 'setting',
    dateProof: 0,
    decimal: 'point',
    decimalBasis: 'setting',
    decimalProof: 0,
  },
  date1904: false,
});
const cell = (text: string) => ({ type: 'text', text, raw: text }) as const;
const day = fc.record({
  year: fc.integer({ min: 2010, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const two = (number: number) => String(number).padStart(2, '0');
const locales: Readonly<Record<string, Locale>> = { en: enGB, fr, es, pt, ru, uk };

describe('against a second implementation of the calendar', () => {
  test('months have as many days', () => {
    fc.assert(
      fc.property(day, ({ year, month }) => {
        expect(daysIn(year, month)).toBe(getDaysInMonth(new Date(year, month - 1)));
      }),
    );
  });

  test.each([
    ['dmy', 'dd/MM/yyyy', (d: string, m: string, y: string) => `${d}/${m}/${y}`],
    ['mdy', 'MM/dd/yyyy', (d: string, m: string, y: string) => `${m}/${d}/${y}`],
    ['ymd', 'yyyy-MM-dd', (d: string, m: string, y: string) => `${y}-${m}-${d}`],
  ] as const)('the same texts are dates, read %s', (order, pattern, write) => {
    fc.assert(
      fc.property(day, ({ year, month, day: number }) => {
        const text = write(two(number), two(month), String(year));
        const reading = readDate(cell(text), convention(order));
        expect('value' in reading).toBe(isMatch(text, pattern));
        if ('value' in reading) expect(reading.value).toBe(`${year}-${two(month)}-${two(number)}`);
      }),
    );
  });

  test.each(Object.keys(locales))('dates with the months of %s in letters are read back', (language) => {
    fc.assert(
      fc.property(day, ({ year, month, day: number }) => {
        fc.pre(number <= getDaysInMonth(new Date(year, month - 1)));
        const date = new Date(year, month - 1, number);
        for (const pattern of ['d MMMM yyyy', 'd MMM yyyy']) {
          const text = format(date, pattern, { locale: locales[language]! });
          const reading = readDate(cell(text), convention('dmy'));
          expect(reading, text).toMatchObject({ value: format(date, 'yyyy-MM-dd') });
        }
      }),
    );
  });
});
