import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodRange } from '../../src/programme/programme.ts';
import type { Values } from '../../src/schema/columns.ts';
import { count, figureOf, row } from './count-rows.ts';

// Invented running totals that began before the year and have no number from before it.

const exact = (value: number) => ({ value, precision: 'exact' });
const least = (value: number) => ({ value, precision: 'at_least' });
type Cells = Partial<Record<keyof Values, unknown>>;
const total = (period: string, value: number, more: Cells = {}) =>
  row({
    ...{ period, value, start_date: '2017-09-04', basis: 'cumulative', as_of: periodRange(period)?.end },
    ...more,
  });
const attending = (period: string, ...rows: readonly ReturnType<typeof row>[]) =>
  figureOf(count(rows, period), 'PV-06', 'unique');

describe('a running total with no number from before the period', () => {
  const first = total('2018-S1', 40, { women: 30, men: 10 });
  const second = total('2018-S2', 65, { women: 45, men: 20 });

  it('grew at least from its first number in the period on, which stands apart', () => {
    expect(attending('2018-S2', first, second)).toMatchObject({ value: exact(25), apart: null });
    expect(attending('2018', first, second)).toMatchObject({
      value: least(25),
      toDate: exact(65),
      parts: { women: least(15), men: least(10), girls: null, boys: null },
      unsplit: null,
      apart: {
        value: exact(40),
        parts: { women: exact(30), men: exact(10), girls: null, boys: null },
        asOf: ['2018-06-30'],
        since: '2017-09-04',
      },
    });
    expect(count([first, second], '2018').activities[0]?.results).toMatchObject([
      { value: least(25), apart: { value: exact(40) } },
    ]);
    expect(count([first, second], '2018').people.unique.value).toEqual(least(25));
  });

  it('grew from the first of several numbers on, of halves as of years', () => {
    const rows = [
      total('2018-Q1', 40, { women: 4 }),
      total('2018-Q2', 52),
      total('2018-Q4', 90, { women: 9 }),
    ];
    expect(attending('2018', ...rows)).toMatchObject({
      ...{ value: least(50), parts: { women: least(5) } },
      ...{ apart: { value: exact(40), asOf: ['2018-03-31'] } },
    });
    expect(attending('2018-S1', ...rows)).toMatchObject({ value: least(12), parts: { women: null } });
    expect(attending('2018-S2', ...rows)).toMatchObject({ value: exact(38), apart: null });
    expect(attending('2018-Q4', ...rows)).toMatchObject({ value: null, apart: { value: exact(90) } });
  });

  it('grew wholly in the period where its first number is zero, and not known where it never rose', () => {
    expect(attending('2018', total('2018-S1', 0), second)).toMatchObject({ value: exact(65), apart: null });
    for (const period of ['2018', '2018-S2'])
      expect(attending(period, total('2018-S1', 0), second).parts).toMatchObject({
        ...{ women: exact(45), men: exact(20), girls: null },
      });
    expect(attending('2018', first, total('2018-S2', 40))).toMatchObject({
      value: null,
      apart: { value: exact(40), asOf: ['2018-12-31'] },
    });
  });

  it.each([
    ['before the last', [40, 30, 65]],
    ['at the end', [40, 65, 30]],
  ])('is not known to have grown where it fell %s', (_, [one, two, three]) => {
    const rows = [total('2018-Q1', one!), total('2018-Q2', two!), total('2018-Q4', three!)];
    expect(attending('2018', ...rows)).toMatchObject({ value: null, apart: { value: exact(three!) } });
    const known = total('2017-Q4', 20);
    expect(attending('2018', known, ...rows)).toMatchObject({ value: null, apart: { value: exact(three!) } });
  });

  it('keeps the doubt of either number', () => {
    const doubted = (a: string, b: string) =>
      attending('2018', total('2018-S1', 40, { precision: a }), total('2018-S2', 65, { precision: b })).value;
    expect(doubted('exact', 'at_least')).toEqual(least(25));
    expect(doubted('at_most', 'exact')).toEqual(least(25));
    // No more than 25 since the end of June, and nobody knows how many before.
    expect(doubted('at_least', 'exact')).toEqual({ value: 25, precision: 'approx' });
    expect(doubted('exact', 'approx')).toEqual({ value: 25, precision: 'approx' });
  });

  it('grew by what was added before the first number too', () => {
    const added = row({ period: '2018-Q1', value: 12, start_date: '2017-09-04' });
    expect(attending('2018', added, total('2018-S2', 65))).toMatchObject({
      ...{ value: least(12), toDate: exact(65), apart: { value: exact(53) } },
    });
    const later = [total('2018-Q2', 40), total('2018-S2', 65)];
    expect(attending('2018', added, ...later)).toMatchObject({
      ...{ value: least(37), toDate: exact(65), apart: { value: exact(28) } },
    });
    expect(attending('2018', added, total('2018-S2', 12))).toMatchObject({ value: exact(12), apart: null });
    // More was added than was reached: one of the two is wrong.
    expect(attending('2018', added, total('2018-S2', 8))).toMatchObject({
      ...{ value: null, apart: { value: exact(8) } },
    });
  });

  it('of people reached stands at its growth', () => {
    const reach = { indicator: 'PV-05', people_basis: 'reach_estimate', channel: 'facebook' };
    const figures = count([total('2018-S1', 40, reach), total('2018-S2', 65, reach)], '2018');
    expect(figureOf(figures, 'PV-05', 'reach_estimate')).toMatchObject({
      ...{ value: least(25), toDate: exact(65), apart: { value: exact(40), asOf: ['2018-06-30'] } },
      asOf: [],
    });
  });

  it('of documents counts what is new or moved on since; what is left of the first stands apart', () => {
    const law = (period: string, value: number, stage: string) =>
      total(period, value, { indicator: 'PS-04', pillar: 'prosecution', people_basis: undefined, stage });
    const laws = (...rows: readonly ReturnType<typeof row>[]) => figureOf(count(rows, '2018'), 'PS-04', null);
    const drafted = law('2018-S1', 3, 'drafted');
    expect(laws(drafted, law('2018-S2', 5, 'drafted'))).toMatchObject({
      ...{ value: least(2), toDate: exact(5), apart: { value: exact(3), asOf: ['2018-06-30'] } },
      stages: [{ stage: 'drafted', count: least(2) }],
    });
    expect(laws(drafted, law('2018-S2', 2, 'adopted'))).toMatchObject({
      ...{ value: least(2), toDate: exact(3), apart: { value: exact(1) } },
      stages: [{ stage: 'adopted', count: least(2) }],
    });
    // All three moved on: no more than these can have.
    expect(laws(drafted, law('2018-S2', 3, 'adopted'))).toMatchObject({
      ...{ value: exact(3), toDate: exact(3), apart: null },
    });
    expect(laws(drafted, law('2018-Q3', 2, 'drafted'), law('2018-Q4', 6, 'drafted'))).toMatchObject({
      ...{ value: null, toDate: exact(6), apart: { value: exact(6), asOf: ['2018-12-31'] } },
    });
  });
});

const quarters = ['2017-Q4', '2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'] as const;
const inside: Readonly<Record<string, readonly string[]>> = {
  '2018': ['2018-S1', '2018-S2'],
  '2018-S1': ['2018-Q1', '2018-Q2'],
  '2018-S2': ['2018-Q3', '2018-Q4'],
};
const columns = ['value', 'women', 'men', 'girls', 'boys'] as const;

/** What an activity added of each sex and age in each quarter, and whether its log tells the quarter, and how. */
const course = fc.record({
  began: fc.constantFrom('2017-09-04', '2017-11-01', '2018-01-15'),
  before: fc.nat(30),
  added: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 5, maxLength: 5 }),
  told: fc.array(fc.constantFrom('total', 'total', 'nothing'), { minLength: 5, maxLength: 5 }),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

/** What an activity reached by the end of each quarter, by column. */
function levels({ began, before, added }: Course) {
  const sums = [began < '2017-10-01' ? before : 0, 0, 0, 0];
  return added.map((more, at) => {
    if (began < quarters[at]!.replace('-Q1', '-04').replace(/-Q\d/, '-13') || began < '2018')
      more.forEach((one, sex) => {
        sums[sex]! += one;
      });
    const all = sums.reduce((sum, one) => sum + one, 0);
    return Object.fromEntries([all, ...sums].map((one, index) => [columns[index]!, one]));
  });
}

const rowsOf = (one: Course, index: number) =>
  levels(one).flatMap((reached, at) =>
    one.told[at] === 'nothing' || (one.began >= '2018' && at === 0)
      ? []
      : [
          total(quarters[at]!, reached.value!, {
            ...reached,
            ...{ start_date: one.began, activity_id: `PAK-2017-${100 + index}` },
          }),
        ],
  );

const figuresIn = (rows: readonly ReturnType<typeof row>[]) =>
  new Map(
    ['2018', '2018-S1', '2018-S2', ...quarters.slice(1)].map((period) => {
      const line = count(rows, period).matrix.find(
        ({ indicator, basis }) => indicator.code === 'PV-06' && basis !== null,
      );
      return [period, line?.total];
    }),
  );

describe('what a running total is known to have grown by', () => {
  it('is the least that any course through its numbers can have grown by', () => {
    fc.assert(
      fc.property(course, (one) => {
        const reached = levels(one);
        const figures = figuresIn(rowsOf(one, 0));
        for (const [period, figure] of figures) {
          const { start, end } = periodRange(period)!;
          const told = quarters.flatMap((quarter, at) =>
            one.told[at] === 'nothing' || (one.began >= '2018' && at === 0)
              ? []
              : [{ ...periodRange(quarter)!, reached: reached[at]! }],
          );
          const until = told.filter((row) => row.end <= end);
          const now = until.filter((row) => row.end >= start);
          if (now.length === 0) {
            expect(figure?.value ?? null).toBeNull();
            continue;
          }
          const dayBefore = (day: string) =>
            new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
          const known = until.some((row) => row.end === dayBefore(start));
          const isNew = one.began >= start && until.every((row) => row.end >= start);
          const open = known ? until.filter((row) => row.end >= dayBefore(start)) : now;
          for (const column of columns) {
            // It can have begun as high as the lowest number told since, and no higher.
            const highest = isNew && !known ? 0 : Math.min(...open.map((row) => row.reached[column]!));
            const last = now.at(-1)!.reached[column]!;
            const shown = column === 'value' ? figure!.value : figure!.parts[column];
            if (shown === null) {
              expect(known || isNew).toBe(false);
              if (column === 'value') expect(last - highest).toBe(0);
              continue;
            }
            expect(shown.value).toBe(last - highest);
            if (known || isNew) expect(shown.precision).toBe('exact');
            else if (column === 'value') expect(shown.precision).toBe(highest === 0 ? 'exact' : 'at_least');
          }
          const apart = figure!.apart?.value.value ?? 0;
          const first = known ? open[0]!.reached.value! : 0;
          expect((figure!.value?.value ?? 0) + apart + first).toBe(figure!.toDate!.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is of a longer period no less than of its parts, alone or together, and no more than the last total', () => {
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 4 }), (all) => {
        const figures = figuresIn(all.flatMap(rowsOf));
        const of = (period: string, column: (typeof columns)[number]) => {
          const figure = figures.get(period);
          return (column === 'value' ? figure?.value : figure?.parts[column])?.value ?? 0;
        };
        for (const [period, parts] of Object.entries(inside)) {
          const sum = parts.reduce((total, part) => total + of(part, 'value'), 0);
          expect(of(period, 'value')).toBeGreaterThanOrEqual(sum);
          expect(of(period, 'value')).toBeLessThanOrEqual(figures.get(period)?.toDate?.value ?? 0);
          for (const column of columns)
            for (const part of parts) expect(of(period, column)).toBeGreaterThanOrEqual(of(part, column));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is, though numbers fall or are added, no less than of the parts wherever it is known', () => {
    const tellings = fc.array(fc.tuple(fc.constantFrom('total', 'total', 'added', 'nothing'), fc.nat(60)), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(tellings, (told) => {
        const rows = quarters.flatMap((period, at) => {
          const [kind, value] = told[at]!;
          if (kind === 'nothing') return [];
          return kind === 'total'
            ? [total(period, value)]
            : [row({ period, value, start_date: '2017-09-04' })];
        });
        const figures = figuresIn(rows);
        const of = (period: string) => figures.get(period)?.value?.value ?? 0;
        for (const [period, parts] of Object.entries(inside)) {
          expect(of(period)).toBeLessThanOrEqual(figures.get(period)?.toDate?.value ?? 0);
          const { apart, value } = figures.get(period) ?? {};
          if (apart && value?.precision !== 'at_least') continue;
          for (const part of parts) expect(of(period)).toBeGreaterThanOrEqual(of(part));
        }
      }),
      { numRuns: 300 },
    );
  });
});
