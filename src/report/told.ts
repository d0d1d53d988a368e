import type { Entry } from '../log/rows/entry.ts';
import { masked } from '../privacy/personal-data.ts';
import { tellsNumber } from '../privacy/told-numbers.ts';
import { findIndicator } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import type { SafeActivity } from '../protect/safe-figures.ts';
import type { Values } from '../schema/columns.ts';

/**
 * An activity in its office's own words and codes, from the first of its rows that has them: what looks like personal
 * data masked, and nothing that tells a number the figures hide. Null and empty where the office says nothing.
 */
export interface ToldActivity extends SafeActivity {
  /** Null too where the title could tell a protected number. */
  readonly title: string | null;
  /** ISO dates. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly admin1: string | null;
  readonly partners: readonly string[];
  readonly agency: string | null;
  readonly venueCountry: string | null;
  readonly joint: string | null;
  readonly visibility: readonly string[];
  readonly statusReason: string | null;
  /** Of all its rows. */
  readonly stakeholders: readonly string[];
  /** Letters of the office's narrative, printed or not. */
  readonly letters: number;
  /** Free texts; where one could tell a protected number, a sentence stands in that says so. */
  readonly narrative: string | null;
  readonly challenges: string | null;
  readonly measures: string | null;
  readonly nextSteps: string | null;
}

/** How activities are told. */
export interface Telling {
  readonly programme: Programme;
  /** Whether numbers are hidden at all. */
  readonly silent: boolean;
  /** Stands in for a text that is left out. */
  readonly leftOut: string;
}

/** Tells an activity from its rows. */
export function tell(
  activity: SafeActivity,
  rows: readonly Entry[],
  { programme, silent, leftOut }: Telling,
): ToldActivity {
  const first = <K extends keyof Values>(column: K) =>
    rows.find(({ values }) => values[column] !== undefined)?.values[column];
  const text = (column: TextColumn): string | null => {
    const found = first(column);
    return found === undefined ? null : masked(found);
  };
  const hides = silent && isExposed(rows, programme);
  const telling = (found: string | null) => hides && found !== null && tellsNumber(found);
  const story = (column: TextColumn): string | null => {
    const found = text(column);
    return telling(found) ? leftOut : found;
  };
  const title = text('title');
  return {
    ...activity,
    title: telling(title) ? null : title,
    start: text('start_date'),
    end: text('end_date'),
    place: text('place'),
    admin1: text('admin1'),
    partners: (first('partners') ?? []).map(masked),
    agency: text('agency'),
    venueCountry: text('venue_country'),
    joint: text('joint_id'),
    visibility: first('visibility') ?? [],
    statusReason: text('status_reason'),
    stakeholders: [...new Set(rows.flatMap(({ values }) => values.stakeholder ?? []))],
    letters: text('narrative')?.length ?? 0,
    narrative: story('narrative'),
    challenges: story('challenges'),
    measures: story('measures'),
    nextSteps: story('next_steps'),
  };
}

/** Columns that hold one text, code or date. */
type TextColumn = {
  [C in keyof Values]-?: string extends Values[C] ? C : never;
}[keyof Values];

/** Whether an activity counts people whose small numbers may expose them. */
function isExposed(rows: readonly Entry[], programme: Programme): boolean {
  return rows.some(
    ({ values }) =>
      findIndicator(programme, values.indicator ?? '')?.protected ||
      values.stakeholder?.some((kind) => programme.protectedStakeholders.includes(kind)),
  );
}
