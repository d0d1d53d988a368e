import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis, Convention } from '../../../src/log/cells/context.ts';
import { readDate } from '../../../src/log/cells/date.ts';
import { type DayFacts, dayFacts } from '../../../src/log/cells/day-facts.ts';
import { activityIds } from '../../../src/programme/activity-id.ts';
import type { DateOrder } from '../../../src/programme/programme.ts';
import type { Values } from '../../../src/schema/columns.ts';
import { checkLine, programme } from '../typed-log.ts';

const convention = (dateOrder: DateOrder, dateBasis: Basis): Convention => ({
  ...{ dateOrder, dateBasis, dateProof: 1, date1904: false },
  ...{ decimal: 'point', decimalBasis: 'habit', decimalProof: 0 },
});
const known = {
  project: programme.action,
  countries: new Map(programme.countries.map((country) => [country.alpha3, country])),
  ids: activityIds(programme.activityId),
};
const facts = (values: Values, column: DayFacts['column'] = 'start_date') => dayFacts(column, values, known);
const read = (text: string, by: Convention, row: DayFacts | null) => {
  const reading = readDate({ type: 'text', text, raw: text }, by, row);
  return 'fault' in reading
    ? `${reading.fault.notice.code} ${reading.fault.data.reason ?? reading.fault.data.trouble}`
    : [
        reading.value,
        ...reading.notes.map(({ notice, data }) => `${notice.code} ${data.proof ?? ''}`.trim()),
      ].join(' ');
};
const zaf = { activity_id: 'ZAF-2018-001', period: '2018-S2', country: 'ZAF' };

describe('a year of two digits', () => {
  test.each([
    // A country that writes the year first in full does not write it first in short.
    ['15/08/18', zaf, '2018-08-15 C303 id'],
    ['16/09/18', zaf, '2018-09-16 C303 id'],
    ['03/09/18', zaf, '2018-09-03 C303 period'],
    ['18/09/24', zaf, '2018-09-24 C303 project'],
    ['24/09/18', {}, '2018-09-24 C303 project'],
    ['15-Aug-18', zaf, '2018-08-15 C303 id'],
    ['18-Aug-15', { activity_id: 'ZAF-2015-001' }, '2015-08-18 C303 id'],
    ['15/08/17', { ...zaf, activity_id: 'ZAF-2017-009' }, '2017-08-15 C303 id'],
    // Only the order is open, or the year too.
    ['08/09/18', zaf, 'C308 year'],
    ['15/08/18', {}, 'C308 year'],
    ['15/08/17', zaf, 'C308 year'],
    // No reading lies in the project.
    ['27/01/95', zaf, 'C308 project'],
    ['24/09/28', zaf, 'C308 project'],
    ['31/02/18', zaf, 'C308 project'],
    ['31/13/18', zaf, 'C301 undefined'],
  ])('%s in a row of %j is %s', (text, row, expected) =>
    expect(read(text, convention('ymd', 'habit'), facts(row))).toBe(expected),
  );

  test.each([
    ['08/09/18', 'dmy', '2018-09-08 C303 order'],
    ['08/09/18', 'mdy', '2018-08-09 C303 order'],
    // The file is right about the order, even against the period.
    ['08/03/18', 'dmy', '2018-03-08 C303 order'],
    // The proven order is out of the project, or against the id: two that contradict each other.
    ['19/03/08', 'dmy', 'C308 year'],
    ['15/08/17', 'dmy', '2017-08-15 C303 order'],
  ] as const)('%s in a file that proves %s is %s', (text, order, expected) => {
    const row = text === '19/03/08' ? { ...zaf, activity_id: 'ZAF-2018-001' } : zaf;
    expect(read(text, convention(order, 'cells'), facts(row))).toBe(expected);
  });

  test('an end lies after its start and not before the period', () => {
    const row = { ...zaf, start_date: '2018-09-03' };
    expect(read('05/09/18', convention('dmy', 'habit'), facts(row, 'end_date'))).toBe(
      '2018-09-05 C303 period',
    );
    expect(read('09/10/18', convention('dmy', 'habit'), facts(row, 'end_date'))).toBe('C308 year');
  });

  test('is a hole while the dates of the file contradict each other', () => {
    expect(read('03/09/18', convention('dmy', 'clash'), facts(zaf))).toBe('C308 order');
    expect(read('15/08/18', convention('dmy', 'clash'), facts(zaf))).toBe('2018-08-15 C303 id');
    expect(read('03/09/2018', convention('dmy', 'clash'), facts(zaf))).toBe('C308 order');
    expect(read('24/09/2018', convention('dmy', 'clash'), facts(zaf))).toBe('2018-09-24');
  });

  test('is never taken from where it does not stand, and what is read lies in the project', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const order = fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd');
    const basis = fc.constantFrom<Basis>('cells', 'setting', 'habit', 'default', 'clash');
    fc.assert(
      fc.property(fc.tuple(two, two, two), order, basis, fc.constantFrom({}, zaf), (parts, by, why, row) => {
        const reading = read(parts.join('/'), convention(by, why), facts(row));
        const [, year, month, day] = /^\d\d(\d\d)-(\d\d)-(\d\d)/.exec(reading) ?? [];
        if (year === undefined) return;
        expect([`${day}/${month}/${year}`, `${month}/${day}/${year}`, `${year}/${month}/${day}`]).toContain(
          parts.join('/'),
        );
        if (why !== 'cells' && why !== 'setting')
          expect(reading >= programme.action.start && reading.slice(0, 10) <= programme.action.end).toBe(
            true,
          );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a time of another time zone', () => {
  const in_ = (country: string) => facts({ country });
  const habit = convention('dmy', 'habit');
  test.each([
    // Midnight in Minsk (UTC+3), kept in world time.
    ['2018-05-31T21:00:00Z', 'BLR', '2018-06-01 C323'],
    ['2018-05-31T21:00:00.000Z', 'BLR', '2018-06-01 C323'],
    ['2018-05-31T21:00:00+00:00', 'PAK', '2018-06-01 C323'],
    ['2018-05-31 21:00 UTC', 'PAK', '2018-06-01 C323'],
    ['Thu May 31 2018 21:00:00 GMT+0000 (Coordinated Universal Time)', 'PAK', '2018-06-01 C323'],
    ['Fri Jun 01 2018 00:00:00 GMT+0500 (Pakistan)', 'PAK', '2018-06-01'],
    ['Thu May 31 2018 21:00:00 GMT+0000 (UTC)', 'PAK', '2018-06-01 C323'],
    // Nepal is a quarter of an hour further than its neighbours.
    ['2018-05-31T18:15:00Z', 'NPL', '2018-06-01 C323'],
    ['2018-05-31T18:14:00Z', 'NPL', '2018-05-31 C307'],
    ['2018-06-01T03:00:00Z', 'COL', '2018-05-31 C323'],
    // Kyiv keeps summer time.
    ['2018-05-31T21:00:00Z', 'UKR', '2018-06-01 C323'],
    // Noronha was in the next day, São Paulo was not: the day as typed, and both are told.
    ['2018-06-01T02:30:00Z', 'BRA', '2018-06-01 C323'],
    ['2018-05-31T21:00:00Z', 'MLI', '2018-05-31 C307'],
    ['2018-05-31T21:00:00+05:00', 'PAK', '2018-05-31 C307'],
    ['2018-05-31T21:00:00', 'PAK', '2018-05-31 C307'],
    ['2018-05-31T00:00:00Z', 'PAK', '2018-05-31'],
    ['31/05/2018 9:00 PM', 'PAK', '2018-05-31 C307'],
  ])('%s in %s is %s', (text, country, expected) => expect(read(text, habit, in_(country))).toBe(expected));

  test('agrees with the clock of the country at every hour', () => {
    const countries = programme.countries.filter(({ alpha3 }) => !['BRA', 'UKR'].includes(alpha3));
    const zones: Readonly<Record<string, string>> = {
      ...{ BLR: 'Europe/Minsk', COL: 'America/Bogota', EGY: 'Africa/Cairo', KGZ: 'Asia/Bishkek' },
      ...{ LAO: 'Asia/Vientiane', MLI: 'Africa/Bamako', MAR: 'Africa/Casablanca', NPL: 'Asia/Kathmandu' },
      ...{ NER: 'Africa/Niamey', PAK: 'Asia/Karachi', ZAF: 'Africa/Johannesburg' },
    };
    const minute = fc.integer({ min: Date.UTC(2016, 0, 1) / 6e4, max: Date.UTC(2019, 5, 1) / 6e4 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...countries), (minutes, { alpha3 }) => {
        const moment = new Date(minutes * 6e4);
        const local = new Intl.DateTimeFormat('sv', { timeZone: zones[alpha3]! }).format(moment);
        expect(read(moment.toISOString(), habit, in_(alpha3)).slice(0, 10)).toBe(local);
      }),
    );
  });

  test('both days are told', async () => {
    const [found] = (await checkLine({ start_date: '2018-09-09T21:00:00Z' })).filter(
      ({ code }) => code === 'C323',
    );
    expect(found?.message).toContain('2018-09-09');
    expect(found?.fix).toBe('Look up the day, and type it without a time: 2018-09-10 or 2018-09-09.');
  });
});

describe('several days in one cell', () => {
  test.each([
    ['24-28 April 2018', '2018-04-24', '2018-04-28'],
    ['24 to 28 September 2018', '2018-09-24', '2018-09-28'],
    ['April 24-28, 2018', '2018-04-24', '2018-04-28'],
    ['28 April - 2 May 2018', '2018-04-28', '2018-05-02'],
    ['December 28, 2018 – January 3, 2019', '2018-12-28', '2019-01-03'],
    ['Monday 24 to Friday 28 September 2018', '2018-09-24', '2018-09-28'],
    ['du 3 au 5 mai 2018', '2018-05-03', '2018-05-05'],
    ['1er-3 mai 2018', '2018-05-01', '2018-05-03'],
    ['del 3 al 5 de mayo de 2018', '2018-05-03', '2018-05-05'],
    ['с 3 по 5 мая 2018 г.', '2018-05-03', '2018-05-05'],
    ['з 3 по 5 травня 2018 р.', '2018-05-03', '2018-05-05'],
    ['من 3 إلى 5 مايو 2018', '2018-05-03', '2018-05-05'],
    ['28/04 - 02/05/2018', '2018-04-28', '2018-05-02'],
    ['24-28.04.2018', '2018-04-24', '2018-04-28'],
    ['28/04/2018 - 30/04/2018', '2018-04-28', '2018-04-30'],
    ['2018-04-24 to 2018-04-28', '2018-04-24', '2018-04-28'],
  ])('%s', async (text, first, last) => {
    for (const column of ['start_date', 'end_date'] as const) {
      const [found] = (await checkLine({ [column]: text })).filter((one) => one.column === column);
      expect(found?.fix).toBe(`Type ${first} in start_date and ${last} in end_date.`);
    }
  });

  test.each([
    '03/04/2018-05/04/2018',
    '24, 25 and 26 April 2018',
    '24 - 28 April',
    '24-28 people April 2018',
    '28-24 April 2018',
  ])('%s is not told apart', async (text) => {
    const [found] = (await checkLine({ start_date: text })).filter(({ column }) => column === 'start_date');
    expect([found?.code, found?.fix]).toEqual([
      'C302',
      'Type one full date as year-month-day, for example 2018-09-24.',
    ]);
  });
});
