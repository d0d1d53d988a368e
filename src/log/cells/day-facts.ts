import { periodRange } from '../../programme/programme.ts';
import type { ColumnName, Values } from '../../schema/columns.ts';
import type { CellContext, Days } from './context.ts';
import { isoDate } from './numeric-date.ts';

/** What a row says about a day before its cell is read. */
export interface DayFacts {
  readonly column: ColumnName;
  readonly project: Days;
  /** The year in the activity's id. */
  readonly idYear: string | null;
  readonly period: Days | null;
  /** The activity's first day, where it was read before its last. */
  readonly start: string | null;
  /** The row's country: alpha-2 code and the name to print. */
  readonly country: { readonly alpha2: string; readonly alpha3: string } | null;
}

/** Gathers what the columns before it say about a date. */
export function dayFacts(
  column: ColumnName,
  { activity_id: id, period, country, start_date: start }: Values,
  { project, countries, ids }: Pick<CellContext, 'project' | 'countries' | 'ids'>,
): DayFacts {
  return {
    column,
    project,
    idYear: id === undefined ? null : ids.yearOf(id),
    period: period === undefined ? null : periodRange(period),
    start: column === 'end_date' ? (start ?? null) : null,
    // The later rows of an activity leave their country to the first.
    country: countries.get(country ?? (id === undefined ? undefined : ids.countryOf(id)) ?? '') ?? null,
  };
}

/** Whether what a row says decides how a date is read: its year has two digits, or its time is of some time zone. */
export const needsFacts = (text: string): boolean =>
  !isoDate.test(text) && (text.includes(':') || !/\p{Nd}{4}/u.test(text));
