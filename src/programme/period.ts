/** First and last day, as ISO dates. */
interface Range {
  readonly start: string;
  readonly end: string;
}

/** A log names few periods, in every row; a hostile file of endless ones must not fill the memory. */
const known = new Map<string, Range | null>();
const mostKnown = 500;

/** First and last day of `2018`, `2018-S2` or `2018-Q3`; null when it is no period. */
export function periodRange(period: string): Range | null {
  const told = known.get(period);
  if (told !== undefined) return told;
  const range = rangeOf(period);
  if (known.size < mostKnown && period.length < 20) known.set(period, range);
  return range;
}

function rangeOf(period: string): Range | null {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])))?$/.exec(period);
  if (!match) return null;
  const [, year, half, quarter] = match;
  const [first, last] = half
    ? [Number(half) * 6 - 5, Number(half) * 6]
    : quarter
      ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
      : [1, 12];
  const two = (month: number) => String(month).padStart(2, '0');
  const days = [6, 9].includes(last) ? 30 : 31;
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${days}` };
}

/** Whether every day of `inner` lies in `outer`; false when either is no period. */
export function periodContains(outer: string, inner: string): boolean {
  const [around, within] = [periodRange(outer), periodRange(inner)];
  return around !== null && within !== null && around.start <= within.start && within.end <= around.end;
}

/** A period and those that hold it: `2018-Q3`, `2018-S2` and `2018`. Empty when it is none. */
export function periodsAround(period: string): string[] {
  const range = periodRange(period);
  if (range === null) return [];
  const [year = '', part = ''] = period.split('-');
  const half = `${year}-S${range.end.slice(5, 7) <= '06' ? 1 : 2}`;
  return [...new Set([period, ...(part === '' ? [] : [half]), year])];
}

/** The quarters of a period: `2018-Q3` and `2018-Q4` of `2018-S2`. Empty when it is none. */
export function quartersOf(period: string): string[] {
  const year = period.slice(0, 4);
  return [1, 2, 3, 4]
    .map((number) => `${year}-Q${number}`)
    .filter((quarter) => periodContains(period, quarter));
}

/** The period of the same length just before; null when the project had not begun, or when it is no period. */
export function previousPeriod(
  programme: { readonly action: { readonly start: string } },
  period: string,
): string | null {
  if (periodRange(period) === null) return null;
  const [year = '', part = ''] = period.split('-');
  const before = String(Number(year) - 1).padStart(4, '0');
  const kind = part.slice(0, 1);
  const number = Number(part.slice(1));
  const last = kind === 'S' ? 2 : 4;
  const previous =
    kind === '' ? before : number > 1 ? `${year}-${kind}${number - 1}` : `${before}-${kind}${last}`;
  const range = periodRange(previous);
  return range !== null && range.end >= programme.action.start ? previous : null;
}

/** The ISO day so many days later. */
export function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Whether a report may be of a period: one of the pack's list, or one that holds one of the list or lies in one. */
export function isReportPeriod(
  { periods }: { readonly periods: readonly string[] },
  period: string,
): boolean {
  return periods.some((one) => periodContains(one, period) || periodContains(period, one));
}
