import { filePlace } from '../address.ts';
import type { Layout } from '../log/rows/entry.ts';
import { raise } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { periodRange } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import { type Rule, soundPeriod } from './rule.ts';

const notAccountedFor = notice({
  code: 'B720',
  id: 'not-accounted-for',
  severity: 'warning',
  slots: { count: 'number', ids: 'list', more: 'number', earlier: 'text', country: 'text' },
  title: 'What was planned or under way is not mentioned any more',
  message:
    'The log of {country} for {earlier} has {count, plural, one {# activity} other {# activities}} planned or under way that this log does not mention: {ids}{more, plural, =0 {} other { and # more}}.',
  why: 'The donor asks what became of everything that was planned.',
  fix: 'Add a row for each: ongoing, completed, postponed or cancelled, with what is known.',
  example: {
    bad: 'The log of Pakistan for 2018-S1 has PAK-2018-014 as planned, and the log for 2018-S2 does not hold it.',
    good: 'The log for 2018-S2 holds PAK-2018-014 as postponed, with the reason.',
  },
});

/** Ids that a message names. */
const named = 10;

interface Period {
  readonly period: string;
  readonly start: string;
  readonly end: string;
  /** The first by name. */
  file: string;
}

/** What one period's log plans or has under way, the next one's mentions. */
export const rule = {
  notice: notAccountedFor,
  watch(_context, memory) {
    const periods: Period[] = [];
    /** By country and period: its number among `periods`. */
    const numbers = new Map<string, number>();
    const countries: string[] = [];
    /** Of each row: its number among `periods` plus one, twice, and one more where it is planned or ongoing. */
    const told = new NumberList();
    /** The first days of what is planned or ongoing. */
    const starts = new NumberList();
    let last: { readonly layout: Layout; readonly country: string; readonly period: string } | null = null;
    let lastNumber: number | null = null;

    function periodNumber(country: string, period: string, file: string): number | null {
      const key = `${country}\0${period}`;
      const known = numbers.get(key);
      if (known !== undefined) {
        if (compare(file, periods[known]!.file) < 0) periods[known]!.file = file;
        return known;
      }
      const range = periodRange(period);
      if (range === null) return null;
      numbers.set(key, periods.length);
      countries.push(country);
      return periods.push({ period, ...range, file }) - 1;
    }

    /** The log that comes after a period, and the periods in which what it had may be mentioned; null when there is none. */
    function nextOf(earlier: Period, at: number): { readonly here: Period; readonly later: number[] } | null {
      const own = [...periods.entries()].filter(([index]) => countries[index] === countries[at]);
      const [here] = own
        .map(([, one]) => one)
        .filter(({ start }) => start > earlier.end)
        .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
      if (here === undefined) return null;
      const later = own.filter(([, one]) => one.end > earlier.end && one.start <= here.start);
      return { here, later: later.map(([index]) => index) };
    }

    return {
      see(entry) {
        const { layout, values } = entry;
        const { activity_id: id, country, status, start_date: start } = values;
        const period = soundPeriod(entry);
        if (id === undefined || country === undefined || period === undefined) return undefined;
        if (layout !== last?.layout || country !== last.country || period !== last.period) {
          last = { layout, country, period };
          lastNumber = periodNumber(country, period, layout.file);
        }
        if (lastNumber === null) return undefined;
        const isOpen = status === 'planned' || status === 'ongoing';
        told.set(memory.row, 2 * (lastNumber + 1) + (isOpen ? 1 : 0));
        if (isOpen) starts.set(memory.row, memory.number(start));
        return undefined;
      },
      *end() {
        const nexts = periods.map(nextOf);
        if (nexts.every((next) => next === null)) return;
        /** By activity and period: the first row, and rows that are neither planned nor ongoing. */
        const first = new PairMap();
        const closed = new PairMap();
        for (let row = 0; row <= memory.row; row++) {
          const [activity, when] = [memory.activityAt(row), (told.at(row) >> 1) - 1];
          if (when < 0) continue;
          if (first.get(activity, when) === undefined) first.set(activity, when, row);
          if (told.at(row) % 2 === 0) closed.set(activity, when, row);
        }
        const missing = periods.map((): string[] => []);
        for (let row = 0; row <= memory.row; row++) {
          const [activity, when] = [memory.activityAt(row), (told.at(row) >> 1) - 1];
          const next = nexts[when];
          if (next == null || first.get(activity, when) !== row) continue;
          if (closed.get(activity, when) !== undefined || memory.text(starts.at(row)) > next.here.end)
            continue;
          if (next.later.some((index) => first.get(activity, index) !== undefined)) continue;
          missing[when]!.push(memory.ids.text(activity));
        }
        for (const [at, all] of missing.entries()) {
          const [earlier, next] = [periods[at]!, nexts[at]];
          if (next == null || all.length === 0) continue;
          const ids = all.sort(compare).slice(0, named);
          const [count, more] = [all.length, all.length - ids.length];
          const data = { count, ids, more, earlier: earlier.period, country: countries[at]! };
          yield raise(notAccountedFor, filePlace(next.here.file), data, {
            related: [filePlace(earlier.file)],
          });
        }
      },
    };
  },
} satisfies Rule;
