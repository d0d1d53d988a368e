import { expect, test } from 'vitest';
import { numbersTold } from '../../../src/report/narrative/numbers.ts';

/** The numbers of a text that claim a count, as they are written. */
const toldIn = (text: string) => numbersTold(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['We trained 25 officers and 1,234 judges.', ['25', '1,234']],
  ['Nous avons formé 12 000 personnes et 10,5 tonnes.', ['12 000', '10,5']],
  ['Between 10 and 15 people, 5 of 12 judges, 28-30 police.', ['10', '15', '5', '12', '28', '30']],
  ['Seven came to two meetings; sept sont venus.', ['Seven', 'two', 'sept']],
  ['٢٥ and ２６ came.', ['٢٥', '２６']],
  ['On 24 September 2018, 28–30 April, le 1er mai, April 5, 12/05/2018, 2018-04-28 and at 10:30.', []],
  ['In 2018, 2017-2018 and the 1990s.', []],
  [
    'Article 5 of Law 12/2018, resolution 55/25, no. 7, table 3, SDG 16.2, PV-01, O3, section 2.1.3, annexe 4.',
    [],
  ],
  ['EUR 10,000, 300 USD, €5, 12 000 euros and 3 million dollars.', []],
  ['15 %, 20 per cent, 5 pour cent, 12 months, a 3-day course, two weeks, deux ans, the 2nd and the 5e.', []],
  ['7 TIP cases and 3 NGOs.', ['7', '3']],
])('%s', (text, numbers) => expect(toldIn(text)).toEqual(numbers));

test('a number is read as English and as French write it', () => {
  const values = (text: string) => numbersTold(text)[0]?.values;
  expect(values('1,234 judges')).toEqual([1234, 1.234]);
  expect(values('1 234 567 euros of nothing')).toBeUndefined();
  expect(values('1 234 567 leaflets')).toEqual([1234567]);
  expect(values('10,5 tonnes')).toEqual([10.5]);
});
