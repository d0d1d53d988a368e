import { dayAfter } from './period.ts';
import type { Dated, Programme } from './programme.ts';

/** ISO days, both of them in it. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** The days of the action on which all of these hold; null where on none. */
export function daysOf(
  { action }: Pick<Programme, 'action'>,
  ...all: readonly (Dated | undefined)[]
): Days | null {
  const start = all.reduce((last, one) => ((one?.from ?? '') > last ? one!.from! : last), action.start);
  const end = all.reduce((first, one) => ((one?.until ?? '9') < first ? one!.until! : first), action.end);
  return start <= end ? { start, end } : null;
}

/** Those of these days on which none of the others holds. */
export function daysWithout({ start, end }: Days, others: readonly (Days | null)[]): Days[] {
  const held = others.filter((one) => one !== null).sort((a, b) => (a.start < b.start ? -1 : 1));
  const free: Days[] = [];
  let next = start;
  for (const one of held) {
    if (next < one.start && next <= end)
      free.push({ start: next, end: one.start <= end ? dayAfter(one.start, -1) : end });
    if (one.end >= next) next = dayAfter(one.end, 1);
  }
  return next <= end ? [...free, { start: next, end }] : free;
}

/** Days as a doubt tells them. */
export const told = (all: readonly Days[]): string =>
  all.map(({ start, end }) => (start === end ? start : `${start} – ${end}`)).join(', ');
