import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Convention } from '../../../src/log/cells/context.ts';
import { readDate } from '../../../src/log/cells/date.ts';
import { daysIn } from '../../../src/log/cells/numeric-date.ts';
import type { DateOrder } from '../../../src/programme/programme.ts';
import type { Cell } from '../../../src/table/table.ts';

const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const by = (dateOrder: Convention['dateOrder'], date1904 = false): Convention => ({
  dateOrder,
  dateBasis: 'cells',
  dateProof: 1,
  decimal: 'point',
  decimalBasis: 'habit',
  decimalProof: 0,
  date1904,
});
/** `2018-09-24 C303`: value and codes of notes; or the code of the fault with its trouble or calendar. */
function read(cell: Cell, convention = by('dmy')): string {
  const reading = readDate(cell, convention);
  if (!('fault' in reading))
    return [reading.value, ...reading.notes.map(({ notice }) => notice.code)].join(' ');
  const { notice, data } = reading.fault;
  return [notice.code, data.trouble ?? data.calendar].filter((part) => part !== undefined).join(' ');
}

describe('dates in numbers', () => {
  it.each([
    ['2018-09-24', '2018-09-24'],
    ['2018/9/24', '2018-09-24'],
    ['2018.09.24', '2018-09-24'],
    ['20180924', '2018-09-24'],
    [' 24/09/2018 ', '2018-09-24'],
    ['24.09.2018', '2018-09-24'],
    ['24.9.2018 г.', '2018-09-24'],
    ['24-09-2018', '2018-09-24'],
    ['24 09 2018', '2018-09-24'],
    ['24. 9. 2018', '2018-09-24'],
    ['24\u200f/9\u200f/2018', '2018-09-24'],
    ['٢٤\u200f/٩\u200f/٢٠١٨', '2018-09-24'],
    ['२०१८-०९-२४', '2018-09-24'],
    ['۲۰۱۸/۰۹/۲۴', '2018-09-24'],
    ['໒໔/໙/໒໐໑໘', '2018-09-24'],
    ['24–09–2018', '2018-09-24'],
    ['09/24/2018', '2018-09-24'],
    ['29/02/2016', '2016-02-29'],
    ['2018-09-24T00:00:00Z', '2018-09-24'],
    ['2018-09-24 00:00', '2018-09-24'],
    ['9/24/2018 12:00:00 AM', '2018-09-24'],
    ['2018-09-24T23:30:00-05:00', '2018-09-24 C307'],
    ['24/09/2018 14:30', '2018-09-24 C307'],
    ['24/09/2018 12:00 PM', '2018-09-24 C307'],
    ['24/09/18', '2018-09-24 C303'],
    ['27/01/95', '1995-01-27 C303'],
    ['43367', '2018-09-24 C306'],
    ['43367.5', '2018-09-24 C306 C307'],
  ])('%s', (typed, expected) => expect(read(text(typed))).toBe(expected));

  it.each([
    ['03/04/2018', '2018-04-03', '2018-03-04', '2018-04-03'],
    ['03/04/18', '2018-04-03 C303', '2018-03-04 C303', '2003-04-18 C303'],
    // Month first it is no date at all; two readings remain.
    ['१८/९/२४', '2024-09-18 C303', 'C308', '2018-09-24 C303'],
    ['24/09/18', '2018-09-24 C303', 'C308', '2024-09-18 C303'],
  ])('%s follows the file', (typed, dmy, mdy, ymd) => {
    expect(read(text(typed), by('dmy'))).toBe(dmy);
    expect(read(text(typed), by('mdy'))).toBe(mdy);
    expect(read(text(typed), by('ymd'))).toBe(ymd);
  });

  it.each([
    ['31/02/2026', { day: 31, month: 2, year: '2026', days: 28 }],
    ['02/30/2018', { day: 30, month: 2, year: '2018', days: 28 }],
    ['2018-04-31', { day: 31, month: 4, year: '2018', days: 30 }],
    ['2018-24-09', { day: 9, month: 24, year: '2018', days: 0 }],
    ['31/31/2018', { day: 31, month: 31, year: '2018', days: 0 }],
    ['00/09/2018', { day: 0, month: 9, year: '2018', days: 30 }],
    ['29 February 2018', { day: 29, month: 2, year: '2018', days: 28 }],
  ])('%s does not exist', (typed, data) =>
    expect(readDate(text(typed), by('dmy'))).toMatchObject({ fault: { notice: { code: 'C301' }, data } }),
  );

  it.each([
    ['2075-06-08', 'C309 nepali'],
    ['32/02/2075', 'C309 nepali'],
    ['२०७५/०६/०८', 'C309 nepali'],
    ['8 Asoj 2075', 'C309 nepali'],
    ['८ असोज २०७५', 'C309 nepali'],
    ['24/09/2561', 'C309 buddhist'],
    ['24 ກັນຍາ 2561', 'C309 buddhist'],
    ['14/01/1440', 'C309 islamic'],
    ['14 محرم 1440', 'C309 islamic'],
    ['1 ربيع الأول 1440', 'C309 islamic'],
    ['1397/07/02', 'C309 persian'],
    ['2018', 'C302 day'],
    ['September 2018', 'C302 day'],
    ['сентябрь 2018 г.', 'C302 day'],
    ['Sep-18', 'C302 year'],
    ['24/09', 'C302 year'],
    ['24 September', 'C302 year'],
    ['28-30 April 2018', 'C302 several'],
    ['28/04/2018 - 30/04/2018', 'C302 several'],
    ['28 April - 2 May 2018', 'C302 several'],
    ['14:30', 'C302 time'],
    ['', 'C302 other'],
    ['soon', 'C302 other'],
    ['after 24 September 2018', 'C302 other'],
    ['postponed to 24/09/2018', 'C302 other'],
    ['24 Sptember 2018', 'C302 other'],
    ['24 jui 2018', 'C302 other'],
    ['123', 'C302 other'],
    ['70000', 'C302 other'],
    ['24/09/2018 25:00', 'C302 other'],
    ['1'.repeat(500), 'C302 other'],
  ])('refuses %s', (typed, expected) => expect(read(text(typed))).toBe(expected));
});

describe('dates with the name of the month', () => {
  it.each([
    '24 September 2018',
    'September 24, 2018',
    'Sept. 24th, 2018',
    '24-Sep-2018',
    'Mon, 24 Sep 2018',
    'the 24th of September 2018',
    '2018 September 24',
    'lundi 24 septembre 2018',
    '24 sept. 2018',
    '24 de septiembre de 2018',
    '24 de setiembre del 2018',
    'lunes, 24 de sept de 2018',
    'segunda-feira, 24 de setembro de 2018',
    '24 set. 2018',
    '24 сентября 2018 г.',
    '24 сен 2018',
    'понедельник, 24 сентября 2018 года',
    '24 вересня 2018 р.',
    '24 вер. 2018 року',
    '24 верасня 2018 г.',
    '2018-ж., 24-сентябрь, дүйшөмбү',
    '24 سبتمبر 2018',
    '٢٤ سبتمبر ٢٠١٨',
    '24 أيلول 2018',
    '24 ايلول 2018',
    '24 شتنبر 2018',
    '24 ستمبر، 2018',
    '२०१८ सेप्टेम्बर २४, सोमबार',
    '24 ກັນຍາ 2018',
    '24 ກ.ຍ. 2018',
    'ວັນທີ 24 ກັນຍາ 2018',
  ])('%s', (typed) => expect(read(text(typed))).toBe('2018-09-24'));

  it.each([
    ['1er août 2018', '2018-08-01'],
    ['1º de março de 2018', '2018-03-01'],
    ['5 mars 2018', '2018-03-05'],
    ['5 mai 2018', '2018-05-05'],
    ['5 мая 2018', '2018-05-05'],
    ['5 лист. 2018', '2018-11-05'],
    ['5 лип. 2018', '2018-07-05'],
    ['5 лют 2018', '2018-02-05'],
    ['5 تشرين الأول 2018', '2018-10-05'],
    ['5 تشرين الثاني 2018', '2018-11-05'],
    ['5 كانون الأول 2018', '2018-12-05'],
    ['5 غشت 2018', '2018-08-05'],
    ['5 جويلية 2018', '2018-07-05'],
    ['5 آب 2018', '2018-08-05'],
    ['24-Sep-18', '2018-09-24 C303'],
    ['24 September 2018, 14:30', '2018-09-24 C307'],
  ])('%s is %s', (typed, expected) => expect(read(text(typed))).toBe(expected));
});

describe('cells that are not text', () => {
  const number = (raw: number): Cell => ({ type: 'number', text: String(raw), raw });
  const date = (raw: string): Cell => ({ type: 'date', text: raw, raw });

  it('reads day numbers of both systems', () => {
    // Checked against Excel's documentation: the systems differ by 1,462 days.
    expect(read(number(43367))).toBe('2018-09-24 C306');
    expect(read(number(41905), by('dmy', true))).toBe('2018-09-24 C306');
    expect(readDate(number(43367.604167), by('dmy'))).toMatchObject({
      notes: [{ notice: { code: 'C306' } }, { notice: { code: 'C307' }, data: { time: '14:30' } }],
    });
    expect(read(number(20180924))).toBe('2018-09-24');
    expect(read(number(2018))).toBe('C302 day');
    expect(read(number(Number.NaN))).toBe('C302 other');
    expect(read(number(-43367))).toBe('C302 other');
  });

  it('reads dates as they are kept', () => {
    expect(read(date('2018-09-24'))).toBe('2018-09-24');
    expect(read(date('2018-09-24T00:00:00'))).toBe('2018-09-24');
    expect(read(date('2014-02-14T08:27:48'))).toBe('2014-02-14 C307');
    expect(read(date('T08:27:48'))).toBe('C302 time');
    expect(read(date('2075-06-08'))).toBe('C309 nepali');
    expect(read({ type: 'boolean', text: 'TRUE', raw: true })).toBe('C302 other');
    expect(read({ type: 'error', text: '#N/A', raw: '#N/A' })).toBe('C321');
  });
});

const day = fc.integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2028, 11, 31) / 864e5 });
const iso = (days: number) => new Date(days * 864e5).toISOString().slice(0, 10);

describe('what Intl writes in each country reads back', () => {
  const locales = {
    ...{ 'be-BY': 'dmy', 'pt-BR': 'dmy', 'es-CO': 'dmy', 'ar-EG': 'dmy', 'ru-KG': 'dmy', 'lo-LA': 'dmy' },
    ...{ 'fr-ML': 'dmy', 'ar-MA': 'dmy', 'fr-MA': 'dmy', 'ne-NP': 'ymd', 'fr-NE': 'dmy', 'ur-PK': 'dmy' },
    ...{ 'en-PK': 'dmy', 'en-ZA': 'ymd', 'uk-UA': 'dmy', 'ar-SY': 'dmy', 'ar-TN': 'dmy', 'en-US': 'mdy' },
  } as const;
  it.each(Object.entries(locales) as [string, DateOrder][])('%s', (locale, order) => {
    const formats = [undefined, 'short', 'medium', 'long', 'full'].map(
      (dateStyle) =>
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          ...(dateStyle && { dateStyle: dateStyle as 'full' }),
        }),
    );
    fc.assert(
      fc.property(day, (days) => {
        for (const format of formats) {
          const typed = format.format(days * 864e5);
          if (/ jui\. /.test(typed)) continue; // Moroccan French for June, but short for July elsewhere: refused above
          const reading = readDate(text(typed), by(order));
          expect([typed, 'fault' in reading ? reading.fault : reading.value]).toEqual([typed, iso(days)]);
        }
      }),
    );
  });

  it('ky-KG in words (its short form puts the day between year and month)', () => {
    const format = new Intl.DateTimeFormat('ky-KG', { timeZone: 'UTC', dateStyle: 'long' });
    fc.assert(
      fc.property(day, (days) => {
        expect(read(text(format.format(days * 864e5)))).toBe(iso(days));
      }),
    );
  });
});

describe('any date', () => {
  it('agrees with the calendar of the engine', () => {
    for (let year = 1895; year < 2110; year++)
      for (let month = 1; month <= 12; month++)
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  const pieces = [
    '1',
    '24',
    '2018',
    '٢',
    '/',
    '.',
    '-',
    ' ',
    'T',
    ':',
    '00',
    'Z',
    'mars',
    'сен',
    'de',
    ',',
    '\u200f',
    'am',
  ];
  it('never throws, and gives an existing date or a fault', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom('dmy', 'mdy', 'ymd'), fc.boolean(), (value, order, date1904) => {
        const reading = readDate(text(value), by(order, date1904));
        if ('fault' in reading) return;
        expect(new Date(`${reading.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.value);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read without the time zone or the language of the machine', () => {
    for (const file of [
      'cells/date',
      'cells/numeric-date',
      'cells/short-year',
      '../text/months',
      '../text/digits',
      'convention',
      'cells/number',
      'cells/numeral',
      'cells/number-words',
    ]) {
      const source = readFileSync(new URL(`../../../src/log/${file}.ts`, import.meta.url), 'utf8');
      const local =
        /Date\.parse|Date\.now|new Date\((?!Date\.UTC)|\.get(?:FullYear|Month|Date|Day|Hours|Time)\(|toLocale|Intl\.|localeCompare/;
      expect(local.exec(source)?.[0]).toBeUndefined();
    }
  });
});
