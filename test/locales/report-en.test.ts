import { describe, expect, test } from 'vitest';
import { report } from '../../src/locales/en/report.ts';
import { catalogue } from '../../src/rules/catalogue.ts';

describe('the words of the reports in English', () => {
  test.each([
    ['2018-S2', 'July to December 2018'],
    ['2018-S1', 'January to June 2018'],
    ['2018-Q3', 'July to September 2018'],
    ['2018', '2018'],
    ['soon', 'soon'],
  ])('the period %s reads %s', (period, words) => {
    expect(report.period(period)).toBe(words);
  });

  test.each([
    ['2018-04-28', '2018-04-28', '28 April 2018'],
    ['2018-04-28', '2018-04-30', '28–30 April 2018'],
    ['2018-04-28', '2018-05-02', '28 April – 2 May 2018'],
    ['2018-12-28', '2019-01-02', '28 December 2018 – 2 January 2019'],
    ['2018-04-28', null, 'since 28 April 2018'],
  ])('from %s to %s reads %s', (start, end, words) => {
    expect(report.days(start, end)).toBe(words);
  });

  test('a finding is called by its title, which has no facts to fill in', () => {
    for (const { code, title } of catalogue) expect(report.finding(code)).toBe(title);
    expect(catalogue.filter(({ title }) => /[{}]/.test(title))).toEqual([]);
  });

  test('what would point to an annex does without it where the report has none', () => {
    expect(report.say.further(2, 'Annex B')).toBe(
      'Two further activities are listed with their results in Annex B.',
    );
    expect(report.say.further(1, 'Annex B')).toBe(
      'One further activity is listed with its results in Annex B.',
    );
    expect(report.say.draftCallout.text(3, 1)).not.toContain('Annex');
  });
});
