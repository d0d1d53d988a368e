import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReports } from '../../src/count/count.ts';
import type { Figure, Figures, Line, PeopleFigure } from '../../src/count/figures.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import { count, figureOf, fixtureEntries, programme, row } from '../count/count-rows.ts';
import { narrowed, type Published, workedOut } from './attack.ts';

const below = 11;
const sexes = ['women', 'men', 'girls', 'boys', 'unspecified'] as const;
const fixtures = await fixtureEntries();
const isHidden = (amount: Amount | null) => amount !== null && 'hidden' in amount;

type Printed = Omit<SafeFigures, 'suppressedBelow'>;

/** What a reader has who keeps all reports and knows how they are added up. */
function read(reports: readonly Printed[]): Published {
  const printed = new Map<string, number>();
  const marks: Published['marks'] & Map<string, 'few' | 'withheld'> = new Map();
  const sums: string[][] = [];
  const see = (id: string, amount: Amount | null) => {
    if (amount === null) return;
    if ('hidden' in amount) marks.set(id, amount.hidden);
    else printed.set(id, amount.value);
  };
  const seeParts = (id: string, { value, parts, unsplit }: PeopleFigure<Amount>) => {
    see(`${id} value`, value);
    see(`${id} unsplit`, unsplit);
    for (const sex of sexes) see(`${id} ${sex}`, parts[sex]);
    sums.push([`${id} value`, ...sexes.map((sex) => `${id} ${sex}`), `${id} unsplit`]);
  };
  const columns = ['value', 'unsplit', ...sexes];
  const add = (total: string, parts: readonly string[], of: readonly string[]) => {
    for (const column of of) sums.push([`${total} ${column}`, ...parts.map((part) => `${part} ${column}`)]);
  };
  reports.forEach(({ lines, matrix, activities, pillars, people }, at) => {
    const name = (table: string, { indicator, basis, pillar }: Line<Amount>, place: string) =>
      `${at} ${table} ${pillar} ${indicator.code} ${basis} ${place}`;
    for (const [table, all] of [['lines', lines] as const, ['matrix', matrix] as const]) {
      for (const line of all) {
        const places: [string, Figure<Amount>][] = [...line.countries, ['ALL', line.total]];
        for (const [place, figure] of places) {
          const id = name(table, line, place);
          seeParts(id, figure);
          see(`${id} toDate`, figure.toDate);
          const earlier = id.replace(/^\d+/, String(at - 1));
          sums.push([`${id} toDate`, `${id} value`, `${earlier} toDate`]);
          if (table === 'lines') add(name('matrix', line, place), [id], [...columns, 'toDate']);
        }
        add(
          name(table, line, 'ALL'),
          [...line.countries.keys()].map((place) => name(table, line, place)),
          [...columns, 'toDate'],
        );
        if (table === 'matrix') continue;
        for (const [place] of line.countries) {
          const own = activities.filter(({ country }) => country === place);
          const parts = own.flatMap(({ id, results }) =>
            results
              .filter((one) => one.indicator === line.indicator && one.basis === line.basis)
              .map((one) => {
                see(`${at} ${id} ${one.indicator.code} ${one.basis} value`, one.value);
                return `${at} ${id} ${one.indicator.code} ${one.basis}`;
              }),
          );
          add(name('lines', line, place), parts, ['value']);
        }
      }
    }
    for (const { pillar, people } of pillars) {
      seeParts(`${at} ${pillar}`, people.unique);
      const own = lines.filter(
        (line) =>
          line.pillar === pillar &&
          line.basis === 'unique' &&
          !line.indicator.protected &&
          !isHidden(line.total.value),
      );
      add(
        `${at} ${pillar}`,
        own.map((line) => name('lines', line, 'ALL')),
        columns,
      );
    }
    seeParts(`${at} whole`, people.unique);
    add(
      `${at} whole`,
      pillars.map(({ pillar }) => `${at} ${pillar}`),
      columns,
    );
  });
  return { printed, marks, sums: sums.filter((sum) => sum.some((id) => marks.has(id))), below, least: 1 };
}

const countries = ['MLI', 'NPL', 'PAK'] as const;
const heads = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 12 }) },
  { weight: 1, arbitrary: fc.nat({ max: 90 }) },
);
const rows = fc.array(
  fc.record({
    country: fc.constantFrom(...countries),
    period: fc.constantFrom('2018-S1', '2018-S2'),
    indicator: fc.constantFrom('PR-01', 'PR-02', 'PV-06'),
    serial: fc.integer({ min: 1, max: 3 }),
    split: fc.option(fc.tuple(heads, heads, heads, heads), { nil: null }),
    whole: heads,
  }),
  { minLength: 1, maxLength: 14 },
);

type Made = typeof rows extends fc.Arbitrary<infer All> ? All : never;

function entriesOf(made: Made, exposed: boolean): Entry[] {
  return made.map(({ country, period, indicator, serial, split, whole }, at) => {
    const [women, men, girls, boys] = split ?? [];
    return row(
      {
        activity_id: `${country}-2018-00${serial}`,
        country,
        period,
        indicator,
        pillar: indicator === 'PV-06' ? 'prevention' : 'protection',
        stakeholder: exposed ? ['victims', 'police'] : ['police'],
        ...{ women, men, girls, boys },
        value: split === null ? whole : split.reduce((sum, one) => sum + one, 0),
      },
      `${country}.csv`,
      at + 2,
    );
  });
}

/** Small numbers of protected lines that a reader of these reports would learn. */
function learnt(reports: readonly Printed[], plain: readonly Figures[]): string[] {
  const published = read(reports);
  const truth = read(plain).printed;
  const small = [...published.marks.keys()].filter(
    (id) => /P[RV]-0/.test(id) && (truth.get(id) ?? 0) < below,
  );
  const bounds = narrowed(published);
  const exact = new Set(workedOut(published));
  return small.filter((id) => exact.has(id) || bounds.get(id)![0] >= bounds.get(id)![1]);
}

/** All that is counted; the percentage of a total is no count. */
const numbersOf = ({ lines, matrix, people, activities }: Printed) => ({
  tables: [lines, matrix].map((all) =>
    all.map(({ total: { percent: _, reachedOfTarget: __, ...total }, countries }) => ({ total, countries })),
  ),
  people,
  results: activities.map(({ results }) => results),
});

describe('protected figures', () => {
  it('keep every small number from a reader of two reports in a row', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (made, exposed) => {
        const entries = entriesOf(made, exposed);
        const plain = ['2018-S1', '2018-S2'].map((period) => count(entries, period));
        const reports = protectReports(plain, below);
        for (const [at, figures] of reports.entries()) {
          figures.lines.forEach((line, index) => {
            if (!line.protected) return;
            for (const [place, figure] of [...line.countries, ['ALL', line.total] as const]) {
              const open = plain[at]!.lines[index]!;
              const before = place === 'ALL' ? open.total : open.countries.get(place)!;
              for (const [shown, was] of [
                [figure.value, before.value],
                [figure.toDate, before.toDate],
                ...sexes.map((sex) => [figure.parts[sex], before.parts[sex]] as const),
              ] as const) {
                const value = was?.value ?? 0;
                if (value > 0 && value < below) expect(isHidden(shown)).toBe(true);
              }
            }
          });
        }
        expect(learnt(reports, plain)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('would not be safe if each report were protected by itself', () => {
    const people = (period: string, value: number) =>
      row({
        activity_id: 'NPL-2018-004',
        country: 'NPL',
        pillar: 'protection',
        indicator: 'PR-03',
        period,
        value,
      });
    const entries = [people('2017-S2', 12), people('2018-S1', 9), people('2018-S2', 30)];
    const plain = ['2017-S2', '2018-S1', '2018-S2'].map((period) => count(entries, period));
    expect(
      learnt(
        plain.flatMap((one) => protectReports([one], below)),
        plain,
      ),
    ).not.toEqual([]);
    expect(learnt(protectReports(plain, below), plain)).toEqual([]);
  });

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
