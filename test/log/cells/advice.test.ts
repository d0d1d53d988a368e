import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnName } from '../../../src/schema/columns.ts';
import { checkLine, type Typed } from '../typed-log.ts';

type Changes = Partial<Record<ColumnName, Typed>>;

/** What a fix tells to type: cells of other columns where it names them, and each of several to choose from. */
function toType(fix: string, column: ColumnName): readonly Changes[] {
  const named = [...fix.matchAll(/(\d[\d.,-]*) (?:in|under) (\w+)/g)];
  if (named.length > 0) return [Object.fromEntries(named.map(([, typed, name]) => [name, typed!]))];
  const money = /Type (\S+) here, and ([A-Z]{3}) under currency/.exec(fix);
  if (money !== null) return [{ [column]: money[1]!, currency: money[2]! }];
  const dates = fix.match(/\d{4}-\d\d-\d\d/g);
  if (dates !== null) return dates.map((date) => ({ [column]: date }));
  const codes = fix.match(/\b[A-Z]{3}\b/g);
  if (column === 'currency' && codes !== null) return codes.map((code) => ({ [column]: code }));
  const numbers = /[Tt]ype (?:the number in digits, for example )?(\d[\d.,]*?)(?:[.,]?\s|\.?$)/.exec(fix);
  return numbers === null ? [] : [{ [column]: numbers[1]! }];
}

const two = (most: number) => fc.integer({ min: 1, max: most }).map((one) => String(one).padStart(2, '0'));
const year = fc.constantFrom('2018', '18', '17', '1995', '2561', '2075');
const month = fc.constantFrom('Sep', 'septembre', 'сентября', 'سبتمبر', 'de mayo de', 'Aug');
const date = fc.oneof(
  fc.tuple(two(31), two(31), year).map(([a, b, c]) => `${a}/${b}/${c}`),
  fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-')),
  fc.tuple(two(31), month, year).map((parts) => parts.join(' ')),
  fc.tuple(two(31), two(31), month).map(([a, b, c]) => `${a}-${b} ${c} 2018`),
  fc
    .tuple(two(12), two(23), fc.constantFrom('Z', '+00:00', '+05:00', ''))
    .map(([m, h, z]) => `2018-${m}-09T${h}:00:00${z}`),
  fc.integer({ min: 42300, max: 43600 }).map(String),
  fc.constantFrom('September 2018', '24/09', '14:30', 'soon', '28/04 - 02/05/2018', '43367.5', '8 Asoj 2075'),
);
const digits = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('.', ',', ' ', '\u00a0', "'", '٬'), two(99))
    .map(([a, mark, b]) => `${a}${mark}${b.padStart(3, '5')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('.', ','), two(99))
    .map((parts) => parts.join('')),
);
const amount = fc.oneof(
  digits,
  fc
    .tuple(
      digits,
      fc.constantFrom(' boxes', ' kg', ' €', ' Rs', '%', 'k', ' thousand', ' women', ' + 5', '-900'),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('€ ', 'USD ', '$ ', 'R$ ', 'over ', '~'), digits).map((parts) => parts.join('')),
  fc.tuple(digits, digits, digits).map(([t, f, m]) => `${t} (${f} F, ${m} M)`),
  fc.constantFrom('2.5E+05', '٢٥٠', '२५०', 'half a million', 'many', '10-15', '-5', '0.30000000000000004'),
);
const currency = fc.constantFrom('€', '$', 'Rs', 'R', 'R$', 'FCFA', 'money', 'euros', 'руб', '£', 'DH');
const cell = fc.oneof(
  fc.tuple(fc.constantFrom<ColumnName>('start_date', 'end_date', 'as_of'), date),
  fc.tuple(fc.constantFrom<ColumnName>('value', 'target', 'women', 'spent'), amount),
  fc.tuple(fc.constant<ColumnName>('currency'), currency),
);
const office = fc.constantFrom<Changes>(
  {},
  { activity_id: 'BRA-2018-101', country: 'BRA' },
  { activity_id: 'ZAF-2018-101', country: 'ZAF' },
  { activity_id: 'NPL-2018-101', country: 'NPL' },
);
const money = { spent: '1250', currency: 'EUR' };

/** Advice that names a form and not what to type: only the person knows the value. */
const open = new Set(['C331']);
/** Another matter: the number itself cannot be, however it is typed. */
const other = new Set(['C313', 'C315']);

/** A cell for each finding that tells what to type. */
const oneOfEach: [[ColumnName, string], Changes][] = [
  [['start_date', 'September 2018'], {}],
  [['start_date', '24-28 April 2018'], {}],
  [['start_date', '24/09/18'], {}],
  [['start_date', '08/09/18'], {}],
  [['start_date', '43367'], {}],
  [['start_date', '2018-09-09 14:30'], {}],
  [['start_date', '2018-09-09T21:00:00Z'], {}],
  [['value', '1 250'], {}],
  [['value', '12.500'], {}],
  [['value', '25 boxes'], {}],
  [['value', '25 (10 F, 15 M)'], {}],
  [['value', '2.5E+05'], {}],
  [['spent', '€ 1 250,00'], {}],
  [['currency', '€'], {}],
  [['currency', '$'], {}],
];

test('typing exactly what a finding about a cell says ends it', async () => {
  const followed = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(cell, office, async ([column, typed], where) => {
      const line: Changes = { ...money, ...where, [column]: typed };
      for (const { code, fix } of (await checkLine(line)).filter((one) => one.column === column)) {
        if (!/^C3/.test(code) || open.has(code)) continue;
        for (const changes of toType(fix, column)) {
          followed.set(code, (followed.get(code) ?? 0) + 1);
          const after = (await checkLine({ ...line, ...changes })).filter((one) => one.column === column);
          expect([
            fix,
            ...after
              .filter((one) => one.code.startsWith('C3') && !other.has(one.code))
              .map((one) => one.code),
          ]).toEqual([fix]);
        }
      }
    }),
    { numRuns: 300, examples: oneOfEach },
  );
  for (const code of [
    'C302',
    'C303',
    'C306',
    'C307',
    'C308',
    'C310',
    'C311',
    'C317',
    'C323',
    'C328',
    'C338',
    'C346',
  ])
    expect([code, followed.get(code) ?? 0]).not.toEqual([code, 0]);
});
