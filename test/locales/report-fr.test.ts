import { describe, expect, test } from 'vitest';
import { report } from '../../src/locales/fr/report.ts';
import { set } from '../../src/locales/fr/report-typography.ts';
import type { Amount } from '../../src/protect/safe-figures.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { gloAct } from '../report/reports.ts';

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const exact = (value: number): Amount => ({ value, precision: 'exact' });
const french = (code: string) => {
  const indicator = gloAct.indicators.find((one) => one.code === code)!;
  return { ...indicator, sentence: indicator.wordings.fr!.sentence! };
};
const result = (code: string, amount: Amount, basis: string | null = null, details: string[] = []) =>
  spaced(report.result(french(code), amount, basis, 11, details));

describe('the words of the reports in French', () => {
  test.each([
    ['2018-S2', 'juillet à décembre 2018', 'De juillet à décembre 2018, x.'],
    ['2018-Q2', 'avril à juin 2018', 'D’avril à juin 2018, x.'],
    ['2018-Q4', 'octobre à décembre 2018', 'D’octobre à décembre 2018, x.'],
    ['2018', '2018', 'En 2018, x.'],
    ['soon', 'soon', 'De soon, x.'],
  ])('the period %s reads %s', (period, words, lead) => {
    expect(report.period(period)).toBe(words);
    expect(report.say.lead(report.period(period), ['x'])).toBe(lead);
  });

  test.each([
    ['2018-04-28', '2018-04-28', '28 avril 2018'],
    ['2018-04-01', '2018-04-01', '1er avril 2018'],
    ['2018-04-28', '2018-04-30', 'du 28 au 30 avril 2018'],
    ['2018-04-28', '2018-04-29', '28 et 29 avril 2018'],
    ['2018-04-01', '2018-04-30', 'du 1er au 30 avril 2018'],
    ['2018-04-30', '2018-05-01', 'du 30 avril au 1er mai 2018'],
    ['2018-12-28', '2019-01-02', 'du 28 décembre 2018 au 2 janvier 2019'],
    ['2018-04-28', null, 'depuis le 28 avril 2018'],
  ])('from %s to %s reads %s', (start, end, words) => {
    expect(spaced(report.days(start, end))).toBe(words);
  });

  test.each([
    ['PS-04', exact(1), 'un texte législatif ou réglementaire a fait l’objet de travaux'],
    ['PR-02', exact(1), 'une victime a été identifiée ou orientée par les acteurs formés'],
    ['PA-06', exact(2), 'deux séances de dialogue entre les communautés et la police se sont tenues'],
    ['PR-03', exact(21), '21 enfants ont reçu une assistance'],
    ['PR-03', { hidden: 'few' } as const, 'moins de 11 enfants ont reçu une assistance'],
    ['PV-01', exact(1_000_000), '1 000 000 de dépliants et brochures ont été distribués'],
    ['PR-03', exact(2_000_000), '2 000 000 d’enfants ont reçu une assistance'],
    [
      'PR-03',
      { value: 24_300, precision: 'at_least' } as const,
      'au moins 24 300 enfants ont reçu une assistance',
    ],
    ['PV-03', { value: 90, precision: 'estimate' } as const, '90 SMS ont été envoyés (estimation)'],
    ['PV-01', exact(0), 'dépliants et brochures distribués : 0'],
    [
      'PV-07',
      { value: 8, precision: 'approx' } as const,
      'environ 8 % du groupe cible connaissait les principaux risques',
    ],
    ['PS-02', exact(1.5), 'les résultats aux tests ont gagné 1,5 point de pourcentage'],
  ])('%s, %j: %s', (code, amount, words) => {
    expect(result(code, amount)).toBe(words);
  });

  test('what is behind a result stands in one pair of brackets', () => {
    expect(result('PV-06', exact(520), 'participations', ['jeunes'])).toBe(
      '520 personnes ont participé à des séances de sensibilisation (en participations ; jeunes)',
    );
  });

  test('people agree with their number and sex', () => {
    const part = (value: number, sex: 'women' | 'men') => spaced(report.part(exact(value), sex, 11));
    expect([part(1, 'women'), part(1, 'men'), part(3, 'women'), part(1_000_000, 'men')]).toEqual([
      ...['une femme', 'un homme', 'trois femmes', '1 000 000 d’hommes'],
    ]);
    expect(spaced(report.say.people('unique', '40', [], null, ['men', 'girls']))).toBe(
      'Personnes distinctes : 40 ; le nombre d’hommes et de filles n’est pas divulgué.',
    );
    expect(spaced(report.say.verdictsOf('ready', 1) + report.say.verdictsOf('ready', 2))).toBe(
      '1 prêt2 prêts',
    );
    expect(
      spaced(
        report.say.leadNotBegun('2018', [
          ['planned', 1],
          ['cancelled', 2],
        ]),
      ),
    ).toBe('Aucune activité n’était en cours ni achevée en 2018 ; une est prévue et deux sont annulées.');
  });

  test('a finding is called by its title, which has no facts to fill in', () => {
    for (const { code } of catalogue) expect(report.finding(code)).toMatch(/^[^{}]{5,}$/);
  });

  test.each([
    [
      "l'aide : 40 % des écoles ; « oui » !",
      'l’aide\u00a0: 40\u202f% des écoles\u202f; «\u00a0oui\u00a0»\u202f!',
    ],
    ['http://x.org/a:b 10:30 a:b', 'http://x.org/a:b 10:30 a:b'],
    ['the offices’ "words"', 'the offices’ "words"'],
    ['du 2 au 4', 'du 2 au 4'],
  ])('%s is set as %s', (typed, printed) => {
    expect(set(typed)).toBe(printed);
    expect(set(printed)).toBe(printed);
  });
});
