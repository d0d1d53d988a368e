import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Convention } from '../../../src/log/cells/context.ts';
import { readPeriod } from '../../../src/log/cells/period.ts';

const convention: Convention = {
  ...{ dateOrder: 'dmy', dateBasis: 'habit', dateProof: 0 },
  ...{ decimal: 'point', decimalBasis: 'habit', decimalProof: 0, date1904: false },
};
const years = [2015, 2016, 2017, 2018, 2019];
const periods = years.flatMap((year) => [`${year}-S1`, `${year}-S2`]);
const read = (text: string) => {
  const { value, remarks } = readPeriod(text, periods, convention);
  return value ?? remarks[0]?.notice.code;
};

describe('periods as offices write them', () => {
  test.each([
    ['2018-S2', '2018-S2'],
    ['S2-2018', '2018-S2'],
    ['2018S2', '2018-S2'],
    ['H2 2018', '2018-S2'],
    ['2H 2018', '2018-S2'],
    ['2018 H2', '2018-S2'],
    ['Jul-Dec 2018', '2018-S2'],
    ['July – December 2018', '2018-S2'],
    ['July 2018 - December 2018', '2018-S2'],
    ['January to June 2018', '2018-S1'],
    ['second half of 2018', '2018-S2'],
    ['2nd semester 2018', '2018-S2'],
    ['2e semestre 2018', '2018-S2'],
    ['2ème semestre 2018', '2018-S2'],
    ['Deuxième semestre de l’année 2018', '2018-S2'],
    ['1er semestre 2018', '2018-S1'],
    ['de juillet à décembre 2018', '2018-S2'],
    ['1er trimestre 2018', '2018-Q1'],
    ['T3 2018', '2018-Q3'],
    ['Q3/2018', '2018-Q3'],
    ['3rd quarter 2018', '2018-Q3'],
    ['Segundo semestre de 2018', '2018-S2'],
    ['2º semestre de 2018', '2018-S2'],
    ['II semestre 2018', '2018-S2'],
    ['julio a diciembre de 2018', '2018-S2'],
    ['janeiro a junho de 2018', '2018-S1'],
    ['tercer trimestre del año 2018', '2018-Q3'],
    ['II полугодие 2018', '2018-S2'],
    ['второе полугодие 2018 года', '2018-S2'],
    ['2-е полугодие 2018 г.', '2018-S2'],
    ['с июля по декабрь 2018 г.', '2018-S2'],
    ['июль-декабрь 2018', '2018-S2'],
    ['III квартал 2018', '2018-Q3'],
    ['2 півріччя 2018', '2018-S2'],
    ['ІІ півріччя 2018 року', '2018-S2'],
    ['друге півріччя 2018', '2018-S2'],
    ['липень – грудень 2018', '2018-S2'],
    ['النصف الثاني 2018', '2018-S2'],
    ['النصف الثاني من عام ٢٠١٨', '2018-S2'],
    ['الربع الأول 2018', '2018-Q1'],
    ['من يوليو إلى ديسمبر 2018', '2018-S2'],
    ['01/07/2018-31/12/2018', '2018-S2'],
    ['01.07.2018 – 31.12.2018', '2018-S2'],
    ['1 July - 31 December 2018', '2018-S2'],
    ['2018-07-01/2018-12-31', '2018-S2'],
    ['01/01/2018 - 31/03/2018', '2018-Q1'],
    ['S2 2018 (Jul-Dec)', '2018-S2'],
    ['07/2018 - 12/2018', '2018-S2'],
    ['2018-07 to 2018-12', '2018-S2'],
    ['2018', '2018'],
    ['2018 год', '2018'],
    ['Jan-Dec 2018', '2018'],
  ])('%s is %s', (typed, expected) => expect(read(typed)).toBe(expected));

  test.each([
    // Half-year, quarter or month.
    '2018/2',
    '2 2018',
    // A financial year begins when its country says.
    'FY2018',
    'FY 2018',
    'July 2018',
    'Jul-Nov 2018',
    'Jul and Dec 2018',
    'juillet et décembre 2018',
    'janeiro e junho 2018',
    'S1 2018 (Jul-Dec)',
    'S3 2018',
    'S2 18',
    'S1 S2 2018',
    '2017-2018',
    'Jul 2017 - Dec 2018',
    '02/07/2018-31/12/2018',
    'trimestre 2018',
    '07/2018 - 11/2018',
    '07/2017 - 12/2018',
    'autumn 2018',
    'until 2018',
    'from 2018',
    'до 2018',
    'من 2018',
    'from Q2 2018',
    'до II квартала 2018',
    'H2',
    'S2 2018 Punjab',
  ])('%s is asked for', (typed) => expect(read(typed)).toBe('C345'));

  test('what is not read is answered with forms that are, of the same year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('autumn', '2/', 'FY', 'mid', ''),
        fc.constantFrom(...years, 2011),
        (word, year) => {
          const { remarks } = readPeriod(`${word}${year}x`, periods, convention);
          const forms = remarks[0]!.data.forms as readonly string[];
          expect(forms.length).toBeGreaterThan(1);
          for (const form of forms) {
            expect(read(form)).toBe(form);
            if (year !== 2011) expect(form.slice(0, 4)).toBe(String(year));
          }
        },
      ),
    );
  });

  test('a year of two digits is enough to name forms', () => {
    const { remarks } = readPeriod('Jul 18 - Dec 18', periods, convention);
    expect(remarks[0]?.data.forms).toEqual(['2018-S1', '2018-S2', '2018-Q3']);
  });

  test('never throws, and gives a period or a finding', () => {
    const word = fc.constantFrom(
      '2018',
      'S',
      '2',
      'июль',
      'декабрь',
      '-',
      'to',
      'semestre',
      'II',
      '01/07',
      'النصف',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(read(text)).toMatch(/^(?:\d{4}(?:-(?:S[12]|Q[1-4]))?|C345|L401)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
