import type { ActivityResult, Figures, Line } from '../count/figures.ts';
import { type Counted, rewritten } from './amounts.ts';
import type { Placed } from './cells.ts';
import type { Earlier } from './earlier.ts';

/** Whether a result of an activity is counted in a line. */
export const isOf =
  (line: Line) =>
  ({ pillar, indicator, basis }: ActivityResult) =>
    pillar === line.pillar && indicator === line.indicator && basis === line.basis;

/** Whether anything of a line, in all or of a country or an activity, is a small number. */
export function hasSmall(figures: Figures, placed: readonly Placed[], below: number): boolean {
  const all: Counted[] = placed.flatMap(({ table, line }) => [
    line.total,
    ...line.countries.values(),
    ...(table === 'lines' ? figures.activities.flatMap(({ results }) => results.filter(isOf(line))) : []),
  ]);
  return all.some((of) => hasAnySmall(of, below));
}

/** Whether a row that a line counts holds a small number. */
export const hasSmallRow = (figures: Figures, line: Line, below: number): boolean =>
  rowsOf(figures, line).some(({ values: { value = 0 } }) => value > 0 && value < below);

/** Whether any number of a figure or result is small. */
export function hasAnySmall(of: Counted, below: number): boolean {
  let found = false;
  rewritten(of, (_, amount) => {
    found ||= amount !== null && 'value' in amount && amount.value > 0 && amount.value < below;
    return amount;
  });
  return found;
}

/** Whether something is a running total of which the growth is not known, and could be taken from an earlier number. */
export const runsOn = (placed: readonly Placed[], earlier: Earlier): boolean =>
  placed.some(({ line }) =>
    [...line.countries].some(([country, { apart }]) => apart !== null && earlier.had(line, country)),
  );

/** Offices that reported an event, by its id. */
export type Events = Map<string, Set<string>>;

/** Adds the events of a report. */
export function addEvents({ activities }: Figures, events: Events): void {
  for (const { country, entries } of activities)
    for (const { values } of entries)
      if (values.joint_id !== undefined)
        events.set(values.joint_id, new Set(events.get(values.joint_id)).add(country));
}

/** Whether another office was at an event that a line counts, and so knows a part of what is not its own. */
export const hasGuests = (figures: Figures, line: Line, events: Events): boolean =>
  rowsOf(figures, line).some(({ values }) => (events.get(values.joint_id ?? '')?.size ?? 0) > 1);

/** Rows of the period that count what a line counts, under any pillar. */
const rowsOf = ({ activities }: Figures, { indicator, basis }: Line) =>
  activities.flatMap(({ entries }) =>
    entries.filter(
      ({ values }) => values.indicator === indicator.code && (values.people_basis ?? null) === basis,
    ),
  );
