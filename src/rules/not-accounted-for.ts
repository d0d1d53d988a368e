import { filePlace } from '../address.ts';
import { raise } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { periodRange } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import { NumberList, PairMap } from './memory.ts';
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
    /** By activity and period: the place in the lists below. */
    const slots = new PairMap();
    const activities = new NumberList();
    const periodOf = new NumberList();
    const starts = new NumberList();
    /** 1 when a row is planned or ongoing, 2 when one is something else. */
    const states = new NumberList();
    let count = 0;

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
        const when = periodNumber(country, period, layout.file);
        if (when === null) return undefined;
        let slot = slots.get(memory.activity, when);
        if (slot === undefined) {
          slot = count++;
          slots.set(memory.activity, when, slot);
          activities.set(slot, memory.activity);
          periodOf.set(slot, when);
          starts.set(slot, memory.number(start));
        }
        const isOpen = status === 'planned' || status === 'ongoing';
        states.set(slot, states.at(slot) | (isOpen ? 1 : 2));
        return undefined;
      },
      *end() {
        const nexts = periods.map(nextOf);
        const missing = periods.map((): string[] => []);
        for (let slot = 0; slot < count; slot++) {
          const next = nexts[periodOf.at(slot)];
          if (next == null || states.at(slot) !== 1) continue;
          if (memory.text(starts.at(slot)) > next.here.end) continue;
          const activity = activities.at(slot);
          if (next.later.some((index) => slots.get(activity, index) !== undefined)) continue;
          missing[periodOf.at(slot)]!.push(memory.text(activity));
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
