import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePlace } from '../../src/address.ts';
import { dayFacts } from '../../src/log/cells/day-facts.ts';
import { conventionFindings, type Surveyor, surveyor } from '../../src/log/convention.ts';
import { activityIds } from '../../src/programme/activity-id.ts';
import { usualIds } from '../../src/programme/id-pattern.ts';
import type { Cell } from '../../src/table/table.ts';

const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const dmy = { dateOrder: 'dmy', decimal: 'comma' } as const;

function seeing(survey: Surveyor, dates: readonly string[], numbers: readonly string[] = []): Surveyor {
  for (const [index, date] of dates.entries()) survey.seeDate(text(date), index + 2, 13);
  for (const [index, number] of numbers.entries()) survey.seeNumber(text(number), index + 2, 24);
  return survey;
}
const findings = (survey: Surveyor) => conventionFindings(survey, filePlace('log.csv'));
const codes = (survey: Surveyor) => findings(survey).map(({ notice }) => notice.code);

describe('the order of dates', () => {
  it('is proved by days over 12', () => {
    const proofs = Array.from({ length: 41 }, (_, index) => `${13 + (index % 16)}/03/2026`);
    const survey = seeing(surveyor({ ...dmy, dateOrder: 'mdy' }, false), [
      ...proofs,
      '03/04/2026',
      '05/04/2026',
    ]);
    expect(survey.convention()).toMatchObject({ dateOrder: 'dmy', dateBasis: 'cells', dateProof: 41 });
    expect(findings(survey)).toMatchObject([
      {
        notice: { code: 'C304' },
        place: { file: 'log.csv', sheet: null, row: 43, column: 13 },
        value: '03/04/2026',
        data: {
          count: 2,
          example: '03/04/2026',
          reading: '2026-04-03',
          order: 'dmy',
          basis: 'cells',
          proof: 41,
          proven: '13/03/2026',
        },
        related: [{ file: 'log.csv', sheet: null, row: 44, column: 13 }],
      },
    ]);
  });

  it('is the habit of the country when nothing proves it, and then said', () => {
    const survey = seeing(surveyor(dmy, false), ['03/04/2026']);
    expect(survey.convention()).toMatchObject({ dateOrder: 'dmy', dateBasis: 'habit', dateProof: 0 });
    expect(findings(survey)[0]).toMatchObject({
      notice: { code: 'C304' },
      data: { basis: 'habit', reading: '2026-04-03' },
    });
  });

  it('is nobody’s where no country is known, and that is said', () => {
    const survey = seeing(surveyor(null, false), ['03/04/2018'], ['1.234']);
    expect(survey.convention()).toMatchObject({ dateBasis: 'default', decimalBasis: 'default' });
    expect(findings(survey)).toMatchObject([{ notice: { code: 'C304' }, data: { basis: 'default' } }]);
  });

  it('proves nothing when it contradicts itself, whatever the order of the rows', () => {
    const cells = ['24/09/2018', '25/09/2018', '09/24/2018', '03/04/2018'];
    for (const order of [cells, cells.toReversed()]) {
      const survey = seeing(surveyor(dmy, false), order);
      expect(survey.convention()).toMatchObject({ dateOrder: 'dmy', dateBasis: 'clash', dateProof: 0 });
      expect(codes(survey)).toEqual(['C342']);
    }
    expect(findings(seeing(surveyor(dmy, false), cells))).toMatchObject([
      {
        place: { row: 4, column: 13 },
        related: [{ row: 2, column: 13 }],
        data: {
          ...{ against: 'cells', way: 'mdy', many: 2, few: 1, cells: ['M4'], more: 0 },
          ...{ example: '09/24/2018', typed: '2018-09-24' },
        },
      },
    ]);
  });

  it('names the odd cells in full, with the sheet where they stand on another one', () => {
    const survey = surveyor(dmy, false);
    for (let row = 2; row < 136; row++)
      survey.seeDate(text('01/15/2018'), row, 13, undefined, { sheet: 'March' });
    survey.seeDate(text('28/05/2018'), 85, 15, undefined, { sheet: 'April' });
    const [clash] = conventionFindings(survey, filePlace('log.xlsx', 'March'));
    expect(clash).toMatchObject({
      place: { sheet: 'April', row: 85, column: 15 },
      data: { many: 134, few: 1, way: 'dmy', cells: ['April!O85'], typed: '2018-05-28' },
      related: [{ sheet: 'March', row: 2 }],
    });
    const even = findings(seeing(surveyor(dmy, false), ['24/09/2018', '09/24/2018']));
    expect(even[0]?.data).toMatchObject({ against: 'even', many: 1, few: 1 });
  });

  it('is never asked of dates that are plain', () => {
    const plain = [
      '2018-03-04',
      '2018/03/04',
      '4 March 2018',
      '04/04/2018',
      '43367',
      '31/02/2018',
      '08/06/2075',
      'x',
      '',
    ];
    const survey = seeing(surveyor(dmy, false), plain);
    survey.seeDate({ type: 'date', text: '3/4/2018', raw: '2018-03-04' }, 99, 13);
    expect(survey.convention().dateBasis).toBe('habit');
    expect(codes(survey)).toEqual([]);
  });

  it.each([
    // Day over 12, and 2024 is no year of the project, 2015 not that of the id.
    ['24/09/18', undefined, 'dmy'],
    ['15/08/18', 'ZAF-2018-001', 'dmy'],
    ['08/15/18', 'ZAF-2018-001', 'mdy'],
    // It may be 2015.
    ['15/08/18', undefined, null],
    ['18/09/24', 'ZAF-2018-001', null],
    ['03/04/18', 'ZAF-2018-001', null],
  ])('%s with the id %s proves %s', (typed, id, order) => {
    const survey = surveyor({ ...dmy, dateOrder: 'ymd' }, false);
    const project = { start: '2015-07-01', end: '2019-07-31' };
    const values = id === undefined ? {} : { activity_id: id };
    survey.seeDate(text(typed), 2, 13, () =>
      dayFacts('start_date', values, { project, countries: new Map(), ids: activityIds(usualIds) }),
    );
    expect(survey.convention()).toMatchObject(
      order === null ? { dateBasis: 'habit' } : { dateOrder: order, dateBasis: 'cells', dateProof: 1 },
    );
    expect(codes(survey)).toEqual([]);
  });

  it('holds a setting, and says where the file is against it', () => {
    const survey = seeing(surveyor(dmy, false, { dateOrder: 'mdy' }), ['24/09/2018', '03/04/2018']);
    expect(survey.convention()).toMatchObject({ dateOrder: 'mdy', dateBasis: 'setting' });
    expect(findings(survey)).toMatchObject([
      {
        notice: { code: 'C342' },
        data: { against: 'setting', few: 1, cells: ['M2'], example: '24/09/2018', typed: '2018-09-24' },
      },
      { notice: { code: 'C304' }, data: { basis: 'setting', reading: '2018-03-04' } },
    ]);
    const agreed = seeing(surveyor(dmy, false, { dateOrder: 'mdy' }), ['09/24/2018']);
    expect(agreed.convention()).toMatchObject({ dateOrder: 'mdy', dateBasis: 'cells', dateProof: 1 });
  });
});

describe('the decimal mark', () => {
  it.each([
    ['250.000,5', 'comma'],
    ['250,000.5', 'point'],
    ['1.234.567', 'comma'],
    ['1,234,567', 'point'],
    ['2,50,000', 'point'],
    ['12,5', 'comma'],
    ['12.5', 'point'],
    ['1 234,567', 'comma'],
    ['approx. 1.234,5', 'comma'],
    ['२,५०,०००', 'point'],
  ] as const)('%s proves the %s', (typed, decimal) => {
    const habit = { ...dmy, decimal: decimal === 'comma' ? 'point' : 'comma' } as const;
    const survey = seeing(surveyor(habit, false), [], [typed]);
    expect(survey.convention()).toMatchObject({ decimal, decimalBasis: 'cells', decimalProof: 1 });
    expect(codes(survey)).toEqual([]);
  });

  it.each(['1250', '1 250', "1'250", '٢٥٠٬٠٠٠٫٥', '10-15', '12,5 kg', 'x', '', '\u202e5,21', '12\u0336,5'])(
    '%j proves nothing',
    (typed) => {
      const survey = seeing(surveyor(dmy, false), [], [typed]);
      expect(survey.convention().decimalBasis).toBe('habit');
      expect(codes(survey)).toEqual([]);
    },
  );

  it('proves nothing when it contradicts itself', () => {
    const survey = seeing(surveyor(dmy, false), [], ['1.234,5', '1,234.5', '1.234', '12.5']);
    expect(survey.convention()).toMatchObject({ decimal: 'comma', decimalBasis: 'clash' });
    expect(findings(survey)).toMatchObject([
      {
        notice: { code: 'C343' },
        data: { against: 'cells', way: 'comma', many: 2, few: 1, cells: ['X2'], example: '1.234,5' },
      },
    ]);
  });
});

describe('a survey that goes on', () => {
  it('says when later rows prove otherwise', () => {
    const survey = seeing(surveyor(dmy, false), ['03/04/2018'], ['1.234']);
    const used = survey.convention();
    expect(survey.contradicts(used)).toBe(false);
    survey.seeDate(text('24/09/2018'), 3000, 13);
    expect(survey.contradicts(used)).toBe(false);
    survey.seeNumber(text('12,5'), 3000, 24);
    expect(survey.contradicts(used)).toBe(true);
    const then = survey.convention();
    survey.seeNumber(text('12.5'), 3001, 24);
    expect(survey.contradicts(then)).toBe(true);
  });

  it('says when later rows take the proof away', () => {
    const survey = seeing(surveyor(dmy, false), ['03/04/2018', '24/09/2018']);
    const used = survey.convention();
    survey.seeDate(text('25/09/2018'), 2999, 13);
    expect(survey.contradicts(used)).toBe(false);
    survey.seeDate(text('09/25/2018'), 3000, 13);
    expect(survey.contradicts(used)).toBe(true);
  });

  it('changes its mind at most twice a question, so that a file is read at most five times', () => {
    const cell = fc.constantFrom('24/09/2018', '09/24/2018', '03/04/2018', '99/12/31', '18/09/24');
    const number = fc.constantFrom('1.234', '12,5', '12.5', '1,234,567', '5');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, number)),
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        (rows, dateOrder) => {
          const survey = surveyor({ dateOrder, decimal: 'comma' }, false);
          let used = survey.convention();
          let changes = 0;
          rows.forEach(([date, amount], index) => {
            survey.seeDate(text(date), index, 1);
            survey.seeNumber(text(amount), index, 2);
            if (!survey.contradicts(used)) return;
            changes += 1;
            used = survey.convention();
          });
          expect(changes).toBeLessThanOrEqual(4);
          conventionFindings(survey, filePlace('log.csv'));
        },
      ),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        findings(seeing(surveyor(dmy, false), [typed], [typed]));
      }),
    );
  });
});
