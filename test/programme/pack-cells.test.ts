import { expect, test } from 'vitest';
import { problemsAfter, type } from './pack-on-disk.ts';

// File, row, column, what is typed there, and what the only problem at that place says.
const cells: [string, number, string, string, RegExp][] = [
  ['codes/channel.csv', 3, 'code', 'big banner', /^Found "big banner"; needed is a code of letters/],
  ['codes/channel.csv', 3, 'code', '', /^Found nothing; needed is a code/],
  ['codes/channel.csv', 3, 'code', 'print', /^Found "print" again, already in row 2; needed is one row\.$/],
  ['codes/channel.csv', 3, 'en', ' ', /^Found nothing; needed is a label in this language\.$/],
  [
    'codes/status.csv',
    4,
    'aliases',
    'fini|On-Going',
    /^Found "On-Going" for completed, but it also means ongoing \(row 3\)/,
  ],
  ['countries.csv', 2, 'alpha3', 'BLR1', /^Found "BLR1"; needed is three capital letters/],
  ['countries.csv', 3, 'alpha2', 'BY', /^Found "BY" for BRA; needed is BR, or BLR in alpha3\.$/],
  ['countries.csv', 2, 'name', '', /^Found nothing; needed is the name of the country/],
  ['countries.csv', 2, 'languages', ' ', /^Found nothing; needed is at least one language\.$/],
  ['countries.csv', 2, 'languages', 'ru|eng', /^Found "ru\|eng"; needed is a language of two small letters/],
  ['countries.csv', 2, 'date_order', 'ydm', /^Found "ydm"; needed is one of dmy, mdy, ymd\.$/],
  ['countries.csv', 2, 'decimal', ',', /^Found ","; needed is one of comma, point\.$/],
  ['countries.csv', 3, 'alpha2', 'BX', /^Found "BX" for BRA; needed is BR\.$/],
  ['countries.csv', 3, 'alpha3', 'BRX', /^Found "BRX", which is no country in ISO 3166-1; needed is BRA\.$/],
  ['countries.csv', 3, 'currency', 'BRX', /^Found "BRX"; needed is a currency of ISO 4217/],
  ['countries.csv', 3, 'currency', 'real', /^Found "real"; needed is a currency/],
  [
    'country-names.csv',
    20,
    'name',
    'NÍGER',
    /^Found "NÍGER" for BLR, but it also means NER \(countries\.csv, row 11\)/,
  ],
  ['country-names.csv', 20, 'name', '', /^Found nothing; needed is a name of the country\.$/],
  ['country-names.csv', 20, 'language', 'Portuguese', /^Found "Portuguese"; needed is a language/],
  ['indicators.csv', 4, 'fr', '', /^Found nothing; needed is a label/],
  ['indicators.csv', 5, 'en', 'sms SENT', /^Found "sms SENT" for PV-04, but it also means PV-03 \(row 4\)/],
  [
    'indicators.csv',
    2,
    'level',
    'activity',
    /^Found "activity"; needed is one of output, outcome, impact\.$/,
  ],
  [
    'indicators.csv',
    2,
    'aggregation',
    'add',
    /^Found "add"; needed is one of sum, latest, max, distinct, mean/,
  ],
  ['indicators.csv', 2, 'protected', 'maybe', /^Found "maybe"; needed is one of yes, no\.$/],
  ['indicators.csv', 2, 'unit', '', /^Found nothing; needed is what one of them is called/],
  [
    'indicators.csv',
    2,
    'unit',
    'x'.repeat(61),
    /needed is what one of them is called, in at most 60 letters/,
  ],
  [
    'indicators.csv',
    2,
    'kind',
    'personnes',
    /^Found "personnes"; needed is one of persons, documents, percent, percentage_points, count\.$/,
  ],
  ['indicators.csv', 2, 'kind', '', /^Found nothing; needed is one of persons, documents/],
  ['indicators.csv', 6, 'kind', 'count', /^Found "count"; needed is one of persons\.$/],
  ['indicators.csv', 2, 'pillar', 'prevntion', /^Found "prevntion"; needed is one of prevention, protection/],
  [
    'indicators.csv',
    2,
    'pillar',
    'prevention|protection',
    /^Found "prevention\|protection"; needed is one of/,
  ],
  ['indicators.csv', 2, 'pillar', '', /^Found nothing; needed is a pillar/],
  ['indicators.csv', 2, 'objectives', 'O1|O7', /^Found "O7"; needed is one of O1, O2/],
  ['targets.csv', 2, 'indicator', 'PV-99', /^Found "PV-99"; needed is one of PV-01.*, and 9 more\.$/],
  ['targets.csv', 2, 'country', 'NGA', /^Found "NGA"; needed is one of BLR/],
  ['country-names.csv', 20, 'alpha3', 'NGA', /^Found "NGA"; needed is one of BLR/],
  [
    'targets.csv',
    2,
    'period',
    '2018-H1',
    /^Found "2018-H1"; needed is one of 2015-S2.* Perhaps 2018-S1 is meant\.$/,
  ],
  ['targets.csv', 2, 'period', '2021-S2', /Perhaps 2019-S2 is meant\.$/],
  ['targets.csv', 2, 'period', '2014', /Perhaps 2015-S2 is meant\.$/],
  ['targets.csv', 2, 'target', 'half a million', /^Found "half a million"; needed is a number of 0 or more/],
  [
    'targets.csv',
    2,
    'target',
    '250,000',
    /^Found "250,000"; needed is .* in plain digits such as 250000 or 41\.5\.$/,
  ],
  // Fifteen hundred, as it is typed in Spanish, German or Portuguese.
  ['targets.csv', 2, 'target', '1.500', /^Found "1\.500"; needed is .* in plain digits/],
  ['targets.csv', 2, 'baseline', '20.000', /^Found "20\.000"; needed is/],
  [
    'codes/channel.csv',
    3,
    'aliases',
    'one; two',
    /^Found "one; two"; needed is none, one or several, with "\|"/,
  ],
  ['targets.csv', 2, 'target', '', /^Found nothing; needed is a number/],
  [
    'targets.csv',
    2,
    'baseline',
    '-3',
    /^Found "-3"; needed is a number of 0 or more in plain digits, or nothing\.$/,
  ],
  ['targets.csv', 2, 'source', '', /^Found nothing; needed is where the target comes from\.$/],
  ['targets.csv', 3, 'indicator', 'PV-06', /^Found "PV-06, BLR" again, already in row 2/],
];

test.each(cells)('%s, row %i, column %s: "%s"', (file, row, column, value, message) => {
  const problems = problemsAfter((pack) => type(pack, file, row, column, value));
  const there = problems.filter(
    (problem) => problem.file === file && problem.row === row && problem.column === column,
  );
  expect(there).toEqual([{ file, row, column, message: expect.stringMatching(message) }]);
});
