import { describe, expect, it } from 'vitest';
import { countReports } from '../../src/count/count.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import { count, figureOf, fixtureEntries, programme, row } from '../count/count-rows.ts';

const below = 11;
const fixtures = await fixtureEntries();
const isHidden = (amount: Amount | null) => amount !== null && 'hidden' in amount;

type Printed = Omit<SafeFigures, 'suppressedBelow'>;

/** All that is counted; the percentage of a total is no count. */
const numbersOf = ({ lines, matrix, people, activities }: Printed) => ({
  tables: [lines, matrix].map((all) =>
    all.map(({ total: { percent: _, reachedOfTarget: __, ...total }, countries }) => ({ total, countries })),
  ),
  people,
  results: activities.map(({ results }) => results),
});

describe('protected figures', () => {
  it('show what the fixtures may show, and no more', () => {
    const counted = countReports(fixtures, { programme, period: '2018-S2' });
    expect(counted.map(({ period }) => period)).toEqual(['2018-S1', '2018-S2']);
    const [before, figures] = protectReports(counted, below) as [SafeFigures, SafeFigures];
    const nepal = figureOf(figures, 'PR-03', 'unique', 'NPL');
    expect(nepal.value).toEqual({ hidden: 'few' });
    expect(isHidden(nepal.toDate)).toBe(true);
    expect(figureOf(before, 'PR-03', 'unique', 'NPL').value).toEqual({ value: 12, precision: 'exact' });
    expect(figureOf(figures, 'PR-03', 'unique').percent).toBeNull();
    expect(figureOf(figures, 'PR-01', 'unique').value).toEqual({ value: 42, precision: 'exact' });
    const activity = figures.activities.find(({ id }) => id === 'NPL-2018-004')!;
    expect(activity.results.every(({ value }) => isHidden(value))).toBe(true);
    for (const one of figures.activities) expect(one).not.toHaveProperty('entries');
  });

  const people = (country: string, value: number, more: object = {}) =>
    row({
      activity_id: `${country}-2018-001`,
      country,
      pillar: 'protection',
      indicator: 'PR-01',
      value,
      ...more,
    });
  const shownOf = (entries: ReturnType<typeof people>[]) => {
    const [safe] = protectReports([count(entries)], below);
    return (country: string) => figureOf(safe!, 'PR-01', 'unique', country).value;
  };

  it.each([
    ['exact', 'few'],
    ['at_most', 'few'],
    ['at_least', 'withheld'],
    ['approx', 'withheld'],
    ['estimate', 'withheld'],
  ])(
    'call a small number that is %s %s: only what cannot be larger is fewer than the limit',
    (precision, hidden) => {
      const shown = shownOf([people('NPL', 8, { precision })]);
      expect(shown('NPL')).toEqual({ hidden });
      expect(shown('ALL')).toEqual({ hidden });
    },
  );

  it('call nothing fewer than the limit, of no activity either, where a shared event hides all of the indicator', () => {
    const event = { joint_id: 'J-1', title: 'Rescue' };
    const [safe] = protectReports(
      [
        count([
          people('UKR', 5),
          people('PAK', 15, { ...event, counted_here: 'yes' }),
          people('NPL', 15, { ...event, counted_here: 'no' }),
        ]),
      ],
      below,
    );
    // The guest of the event has no number of its own.
    const results = safe!.activities.flatMap(({ results }) => results.flatMap(({ value }) => value ?? []));
    expect(results).toEqual([{ hidden: 'withheld' }, { hidden: 'withheld' }]);
    expect(figureOf(safe!, 'PR-01', 'unique', 'UKR').value).toEqual({ hidden: 'withheld' });
  });

  it('hide a total from which an office could take its own number to find a small one', () => {
    const shown = shownOf([people('NPL', 6), people('PAK', 14)]);
    expect(shown('PAK')).toEqual({ value: 14, precision: 'exact' });
    expect([shown('NPL'), shown('ALL')].every(isHidden)).toBe(true);
  });

  it('keep the total of three, and hide each', () => {
    const shown = shownOf([people('NPL', 6), people('PAK', 14), people('NER', 42)]);
    expect(shown('ALL')).toEqual({ value: 62, precision: 'exact' });
    expect(['NPL', 'PAK', 'NER'].map(shown).every(isHidden)).toBe(true);
  });

  it('do not say of a hidden number that it is not zero', () => {
    const shown = shownOf([people('NPL', 6), people('PAK', 14), people('NER', 0)]);
    expect(isHidden(shown('NER'))).toBe(true);
    expect(shownOf([people('PAK', 14), people('NER', 0)])('NER')).toEqual({ value: 0, precision: 'exact' });
  });

  it('mark the same cells whatever the small numbers are, where their total is printed', () => {
    const marksOf = (values: readonly number[]) => {
      const shown = shownOf(values.map((value, at) => people(['NPL', 'PAK', 'NER', 'MLI'][at]!, value)));
      return ['NPL', 'PAK', 'NER', 'MLI', 'ALL'].map((place) => isHidden(shown(place)));
    };
    for (let few = 1; few < below; few++)
      expect(marksOf([few, 60 - few, 40, 90])).toEqual(marksOf([6, 54, 40, 90]));
  });

  it('print what counts nobody of a protected kind, beside the same indicator where it does', () => {
    const police = { indicator: 'PV-06', pillar: 'prosecution', stakeholder: ['police'] };
    const victims = { indicator: 'PV-06', pillar: 'prevention', stakeholder: ['victims'] };
    const plain = count([people('NPL', 6, police), people('PAK', 7, victims)]);
    const [safe] = protectReports([plain], below);
    const values = (pillar: string) =>
      safe!.lines.find(
        (one) => one.pillar === pillar && one.indicator.code === 'PV-06' && one.basis === 'unique',
      )!.total.value;
    expect(values('prosecution')).toEqual({ value: 6, precision: 'exact' });
    expect(isHidden(values('prevention'))).toBe(true);
    expect(isHidden(figureOf(safe!, 'PV-06', 'unique').value)).toBe(true);
  });

  it('print sexes and ages of a total only where none is small, nor what one office leaves of it', () => {
    const split = (women: number, men: number) => ({ women, men, girls: 0, boys: 0 });
    const trained = (country: string, value: number, parts: object) =>
      people(country, value, {
        ...parts,
        indicator: 'PV-06',
        pillar: 'prevention',
        stakeholder: ['victims'],
      });
    const partsOf = (...entries: ReturnType<typeof people>[]) =>
      protectReports([count(entries)], below)[0]!.people.unique.parts;
    const [told] = protectReports([count([people('NPL', 50, split(20, 30))])], below);
    expect(isHidden(figureOf(told!, 'PR-01', 'unique').parts.women)).toBe(true);
    expect(partsOf(trained('NPL', 50, split(20, 30)), trained('PAK', 60, split(25, 35))).women).toEqual({
      value: 45,
      precision: 'exact',
    });
    const few = [split(3, 57), split(58, 2)].map((own) =>
      partsOf(trained('NPL', 50, split(20, 30)), trained('PAK', 60, own)),
    );
    expect(few.map(({ men }) => isHidden(men))).toEqual([true, true]);
    const both = partsOf(trained('NPL', 50, split(1, 49)), trained('PAK', 60, split(2, 58)));
    expect(isHidden(both.men)).toBe(true);
  });

  it('leave everything else as it was counted', () => {
    const plain = count(fixtures);
    const [safe] = protectReports([plain], below);
    const { lines } = safe!;
    for (const [index, line] of lines.entries()) {
      if (!line.protected) expect(line).toEqual(plain.lines[index]);
    }
    const [open] = protectReports([plain], 0);
    expect(numbersOf(open!)).toEqual(numbersOf(plain));
  });
});
