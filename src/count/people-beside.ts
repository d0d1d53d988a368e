import type { Entry } from '../log/rows/entry.ts';
import { type Programme, periodContains } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';

/** How many rows of a period tell of people beside an indicator that counts none: they are in no total of people. */
export function rowsOfPeopleBeside(
  entries: readonly Entry[],
  { indicators }: Pick<Programme, 'indicators'>,
  period: string,
): number {
  const things = new Set(
    indicators.flatMap(({ code, kind }) => (kind === 'count' || kind === 'documents' ? [code] : [])),
  );
  return entries.filter(
    ({ values, groups }) =>
      things.has(values.indicator ?? '') &&
      periodContains(period, values.period ?? '') &&
      (peopleParts.some((part) => (values[part] ?? 0) > 0) ||
        [...(groups?.values() ?? [])].some((number) => (number ?? 0) > 0)),
  ).length;
}
