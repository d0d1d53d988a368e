import { describe, expect, test } from 'vitest';
import { compile, formatOf } from '../../../src/table/xlsx/number-format.ts';
import { momentOf } from '../../../src/table/xlsx/serial.ts';

/** A number as a cell with that format shows it; LibreOffice 7 shows the same unless a line says otherwise. */
function shown(code: string, value: number, date1904 = false): string {
  const format = compile(code);
  const isMoment = format.kind === 'date' || format.kind === 'time';
  return format.show(value, isMoment ? momentOf(value, date1904, format.unit) : null);
}

describe('numbers', () => {
  test.each([
    ['General', 0, '0'],
    ['General', -7, '-7'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567.891, '1234567.891'],
    ['General', 33.333333333333336, '33.33333333'],
    ['General', -0.000123, '-0.000123'],
    ['General', 0.00001234, '0.00001234'],
    // Excel, unlike LibreOffice, keeps General within 11 characters: this is how long ids are lost.
    ['General', 92345678901, '92345678901'],
    ['General', 923456789012, '9.23457E+11'],
    ['General', 1.23456789e22, '1.23457E+22'],
    ['General', 1e-10, '1E-10'],
    ['0', 1234.5, '1235'],
    ['0.00', 1.005, '1.01'],
    ['0.00', 2.675, '2.68'],
    ['0.00', -0.4, '-0.40'],
    ['0', -0.4, '0'],
    ['#,##0', 1234567.891, '1,234,568'],
    ['#,##0.00', -1234.567, '-1,234.57'],
    ['#,##0', 999.995, '1,000'],
    ['0%', 0.5, '50%'],
    ['0.0%', 0.1234, '12.3%'],
    ['0.00E+00', 1.005, '1.01E+00'],
    ['0.00E+00', 123456789012, '1.23E+11'],
    // With room for more digits, the power of ten is a multiple of their number.
    ['##0.0E+0', 12345, '12.3E+3'],
    ['##0.0E+0', 123456, '123.5E+3'],
    ['##0.0E+0', 1234567, '1.2E+6'],
    ['##0.0E+0', 1, '1.0E+0'],
    ['##0.0E+0', 0, '0.0E+0'],
    ['##0.0E+0', 999.94, '999.9E+0'],
    ['##0.0E+0', 999.95, '1.0E+3'],
    ['##0.0E+0', 999950, '1.0E+6'],
    ['##0.0E+0', 0.05, '50.0E-3'],
    ['##0.0E+0', 0.00012345, '123.5E-6'],
    ['##0.0E+0', -12345, '-12.3E+3'],
    ['##0E+0', 999.94, '1E+3'],
    ['##0.00E-0', 12345, '12.35E3'],
    ['#0.0E+0', 123456, '12.3E+4'],
    ['#0.0E+0', 999.95, '10.0E+2'],
    ['000.0E+0', 12345, '012.3E+3'],
    ['000', 7, '007'],
    ['00000', 1234567, '1234567'],
    ['0000-00', 12345, '0123-45'],
    ['000\\-00\\-0000', 123456789, '123-45-6789'],
    ['#,##0.00;[Red]-#,##0.00', -5, '-5.00'],
    // The blank that keeps a place for a bracket is left out.
    ['#,##0_);(#,##0)', 1234, '1,234'],
    ['#,##0_);(#,##0)', -1234, '(1,234)'],
    ['[>1000]#,##0,"k";0', 25000, '25k'],
    ['[>1000]#,##0,"k";0', 250, '250'],
    ['[<1]"<1";[=7]"seven";0', 0.5, '<1'],
    ['[<1]"<1";[=7]"seven";0', 7, 'seven'],
    ['[<1]"<1";[=7]"seven";0', 8, '8'],
    ['[<=0]"none";[>=100]"many";0', 100, 'many'],
    ['[<>0]0;"none"', 0, 'none'],
    ['0.0,,"M"', 1234567.891, '1.2M'],
    ['"$"#,##0.00', 5, '$5.00'],
    ['#,##0.00\\ [$€-407]', 1.5, '1.50 €'],
    ['0.0#', 2.5, '2.5'],
    ['0.0#', 2.675, '2.68'],
    ['0" kg"', 12, '12 kg'],
    ['General" pcs"', 1.5, '1.5 pcs'],
    ['+0;-0;0', 3, '+3'],
    ['0;-0;"nil"', 0, 'nil'],
    ['0', 1.2345678901234567e19, '12345678901234600000'],
    ['@', 42, '42'],
  ])('%s of %d is %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  test('what a format hides is shown all the same', () => {
    expect([shown(';;;', 5), shown('#', 0), shown('0;-0;;@', 0)]).toEqual(['5', '0', '0']);
  });

  test('a format that is beyond us is shown as General', () => {
    expect(shown('# ?/?', 0.5)).toBe('0.5');
  });
});

describe('days and times', () => {
  test.each([
    ['yyyy-mm-dd', 43101, '2018-01-01'],
    ['dd/mm/yyyy', 45351, '29/02/2024'],
    ['d/m/yy', 45351, '29/2/24'],
    ['m/d/yy h:mm', 43101.5, '1/1/18 12:00'],
    ['dd-mmm-yy', 43101, '01-Jan-18'],
    ['d mmmm yyyy', 43374, '1 October 2018'],
    ['[$-40C]d mmmm yyyy', 43101, '1 janvier 2018'],
    ['[$-C0A]dddd d mmm yyyy', 45351, 'jueves 29 feb 2024'],
    ['[$-FC19]d mmmm yyyy', 43101, '1 января 2018'],
    ['[$-419]mmmm yyyy', 43101, 'январь 2018'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 43101, 'Monday, January 01, 2018'],
    ['dd.mm.yyyy hh:mm', 43101.25, '01.01.2018 06:00'],
    ['yyyymmdd', 43101, '20180101'],
    ['mmmmm', 43101, 'J'],
    ['yyyy"年"m"月"d"日"', 43101, '2018年1月1日'],
    ['h:mm', 0.25, '6:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['h:mm A/P', 0, '12:00 A'],
    ['mm:ss', 0.5 + 90 / 86400, '01:30'],
    ['mm:ss.0', 45351.3456789, '17:46.7'],
    ['h "hours" m "min"', 0.5, '12 hours 0 min'],
    ['[h]:mm', 1.5, '36:00'],
    ['[h]:mm:ss', 1.2815162037037038, '30:45:23'],
    ['[mm]:ss', 0.25, '360:00'],
    // A calendar that is not ours: the year would be taken for ours.
    ['[$-107041E]d mmm yyyy', 43101, '2018-01-01'],
    ['d/m/bbbb', 43101, '2018-01-01'],
  ])('%s of %d is %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  test('29 February 1900 is a day, as in Excel, and the days before it have their Excel names', () => {
    const days = [1, 59, 60, 61].map((serial) => shown('yyyy-mm-dd', serial));
    expect(days).toEqual(['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01']);
  });

  test('the 1904 system starts four years and a day later', () => {
    expect([shown('yyyy-mm-dd', 0, true), shown('yyyy-mm-dd', 43844, true)]).toEqual([
      '1904-01-01',
      '2024-01-15',
    ]);
  });

  test('a serial that is no day is shown as a number', () => {
    expect([shown('yyyy-mm-dd', -1), shown('yyyy-mm-dd', 2958466)]).toEqual(['-1', '2958466']);
  });

  test('rounding to the second carries over to the day', () => {
    expect(shown('yyyy-mm-dd hh:mm:ss', 43374.999999)).toBe('2018-10-02 00:00:00');
  });
});

describe('kinds', () => {
  test.each([
    ['0.00', 'number'],
    ['#,##0 "days"', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]0', 'number'],
    ['0 \\d', 'number'],
    ['General', 'number'],
    ['@', 'number'],
    ['dd/mm/yy', 'date'],
    ['[$-409]mmm-yy;@', 'date'],
    ['mm', 'date'],
    ['h:mm', 'time'],
    ['mm:ss.00', 'time'],
    ['[h]:mm:ss', 'elapsed'],
  ])('%s is a %s', (code, kind) => {
    expect(compile(code).kind).toBe(kind);
  });

  test('formats known by number', () => {
    const kinds = [0, 2, 9, 14, 17, 20, 22, 30, 46, 49, 57].map((id) => formatOf(id, new Map()).kind);
    expect(kinds).toEqual('number number number date date time date date elapsed number date'.split(' '));
    const date = formatOf(14, new Map());
    expect([date.code, date.show(43101, momentOf(43101, false))]).toEqual(['mm-dd-yy', '2018-01-01']);
    expect(formatOf(14, new Map([[14, 'dd/mm/yyyy']])).code).toBe('dd/mm/yyyy');
  });

  test('no code is beyond bearing', () => {
    for (const code of [
      '"',
      '\\',
      '[',
      '[$',
      ';;;;;;',
      '[>]0',
      'E+',
      '0E',
      '.',
      ',',
      '*',
      '_',
      '[$-ZZZ]d',
      '%%%',
    ]) {
      const format = compile(code);
      expect(format.show(1234.5, momentOf(1234.5, false))).not.toBe('');
    }
  });
});
