import type { Figures } from '../../src/count/figures.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { periodRange } from '../../src/programme/programme.ts';
import { printedOf } from '../../src/protect/printed.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { SafeFigures } from '../../src/protect/safe-figures.ts';
import { count, row } from '../count/count-rows.ts';
import { numbersFrom } from './numbers-from.ts';

const countries = ['BLR', 'COL', 'EGY', 'LAO', 'MLI', 'NER', 'NPL', 'PAK', 'UKR'] as const;
/** Periods of rows, and of the reports over them, by their ends, the shorter first. */
const courses = [
  { rows: ['2018-S1', '2018-S2', '2019-S1'], reports: ['2018-S1', '2018-S2', '2019-S1'] },
  { rows: ['2018-S1', '2018-S2', '2019-S1'], reports: ['2018-S1', '2018-S2', '2018', '2019-S1'] },
  {
    rows: ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'],
    reports: ['2018-Q1', '2018-Q2', '2018-S1', '2018-Q3', '2018-Q4', '2018-S2', '2018'],
  },
];

export interface RandomLogs {
  readonly entries: readonly Entry[];
  readonly periods: readonly string[];
}

/** Invented logs of a few offices over some periods, in which people of protected kinds are counted, most numbers small. */
export function randomLogs(seed: number): RandomLogs {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const of = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const [most, large] = [of([6, 12, 20]), of([15, 40, 90, 400])];
  const number = () => (next() < 0.6 ? upTo(most) : upTo(large));
  const mine = [...countries].sort(() => next() - 0.5).slice(0, 1 + upTo(6));
  const course = courses[next() < 0.6 ? 0 : 1 + upTo(1)]!;
  const spoken = course.rows.slice(0, 1 + upTo(course.rows.length - 1));
  const lastEnd = periodRange(spoken.at(-1)!)!.end;
  const indicators = next() < 0.5 ? ['PR-01'] : ['PR-01', 'PR-03', 'PV-06'];
  const pillars = next() < 0.6 ? ['protection'] : ['protection', 'prosecution', 'prevention'];
  const entries: Entry[] = [];
  for (const country of mine) {
    for (const indicator of indicators) {
      for (let activity = 0; activity <= upTo(2); activity++) {
        const pillar = of(pillars);
        const running = next() < 0.15;
        let reached = 0;
        for (const period of spoken) {
          if (next() < 0.25) continue;
          const split = next() < 0.6 ? [number(), number(), upTo(most), upTo(most)] : null;
          const value = split === null ? number() : split.reduce((sum, one) => sum + one, 0);
          reached += value;
          const [women, men, girls, boys] = running ? [] : (split ?? []);
          entries.push(
            row(
              {
                activity_id: `${country}-2018-0${indicators.indexOf(indicator)}${activity}`,
                country,
                period,
                indicator,
                pillar,
                start_date: running ? '2017-09-01' : '2018-01-15',
                stakeholder: indicator === 'PV-06' ? ['victims', 'police'] : ['victims'],
                value: running ? reached : value,
                ...(running
                  ? {
                      basis: 'cumulative',
                      as_of: periodRange(period)!.end,
                    }
                  : {}),
                ...{ women, men, girls, boys },
              },
              `${country}-${period}.csv`,
              entries.length + 2,
            ),
          );
        }
      }
    }
  }
  return { entries, periods: course.reports.filter((one) => periodRange(one)!.end <= lastEnd) };
}

/** The same with events that two offices report and one counts, and with people of other kinds. */
export function mixedLogs(seed: number): RandomLogs {
  const { entries, periods } = randomLogs(seed);
  const next = numbersFrom(seed + 2e6);
  const of = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const change =
    (values: Partial<Entry['values']>, is: (own: Entry['values']) => boolean) => (entry: Entry) =>
      is(entry.values) ? { ...entry, values: { ...entry.values, ...values } } : entry;
  let mixed = entries;
  const police = new Set(entries.flatMap(({ values }) => (next() < 0.5 ? values.activity_id! : [])));
  mixed = mixed.map(
    change(
      { stakeholder: ['police'] },
      ({ indicator, activity_id: id }) => indicator === 'PV-06' && police.has(id!),
    ),
  );
  for (let event = 1; event <= 2 && entries.length > 0; event++) {
    const { values: host } = of(entries);
    const guests = entries.filter(
      ({ values }) => values.indicator === host.indicator && values.country !== host.country,
    );
    if (guests.length === 0) continue;
    const { values: guest } = of(guests);
    for (const [{ activity_id: id }, here] of [
      [host, 'yes'],
      [guest, 'no'],
    ] as const)
      mixed = mixed.map(
        change(
          { joint_id: `JOINT-2018-0${event}`, counted_here: here },
          (own) => own.activity_id === id && own.joint_id === undefined,
        ),
      );
  }
  return { entries: mixed, periods };
}

/**
 * Reports of which each was compiled with the file of those before it, while rows of earlier periods were corrected; and what
 * was counted for each. `again`: of some periods a second time, after further corrections.
 */
export function correctedReports(
  seed: number,
  below: number,
  again = false,
): { readonly reports: readonly SafeFigures[]; readonly counted: readonly Figures[] } {
  const { entries, periods } = randomLogs(seed);
  const next = numbersFrom(seed + 3e6);
  const reports: SafeFigures[] = [];
  const counted: Figures[] = [];
  const asked = again ? periods.flatMap((one) => (next() < 0.7 ? [one, one] : [one])) : periods;
  asked.forEach((period, at) => {
    // Later corrections are not made yet: the numbers of every report but the last differ from those at the end.
    const known = entries.map((entry) => {
      const { value = 0, women } = entry.values;
      if (at === asked.length - 1 || women === undefined || next() < 0.8) return entry;
      const more = Math.floor(next() * (again && next() < 0.5 ? 40 : 6));
      return { ...entry, values: { ...entry.values, value: value + more, women: women + more } };
    });
    const all = [...asked.slice(0, at), period].map((one) => count(known, one));
    reports.push(protectReports(all, below, reports.map(printedOf)).at(-1)!);
    counted.push(all.at(-1)!);
  });
  return { reports, counted };
}
