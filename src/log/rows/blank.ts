import type { ColumnName, Values } from '../../schema/columns.ts';

const _ = undefined;

/**
 * A row to be filled: nothing in any column, and room for all of them. Objects of one form are written and read without a
 * search, those that grow column by column become tables: a long log 0.93 x.
 */
export const blankRow = <Cells extends Partial<Record<ColumnName, unknown>>>(): Cells => {
  // biome-ignore format: forty-five lines would say no more
  const cells: { [Name in ColumnName]: undefined } = {
    activity_id: _, period: _, country: _, agency: _, objective: _, pillar: _, pillars_also: _,
    crime_type: _, activity_type: _, title: _, status: _, status_reason: _, start_date: _, end_date: _,
    venue_country: _, admin1: _, place: _, partners: _, funders: _, joint_id: _, counted_here: _,
    indicator: _, target: _, value: _, precision: _, basis: _, as_of: _, people_basis: _, stakeholder: _,
    women: _, men: _, girls: _, boys: _, unspecified: _, stage: _, channel: _, evidence: _, narrative: _,
    challenges: _, measures: _, next_steps: _, visibility: _, spent: _, currency: _, comments: _,
  };
  return cells as object as Cells;
};

/** A row with room for all columns. */
type Room = { [Name in ColumnName]: Values[Name] | undefined };

/** Leaves all that is to be said of an activity to its first row, as most later rows do: a list of names would be gone through slowly. */
export function leaveTo(first: Values, values: Values): void {
  const row = values as Room;
  row.period = first.period;
  row.country = first.country;
  row.agency = first.agency;
  row.objective = first.objective;
  row.pillar = first.pillar;
  row.pillars_also = first.pillars_also;
  row.crime_type = first.crime_type;
  row.activity_type = first.activity_type;
  row.title = first.title;
  row.status = first.status;
  row.status_reason = first.status_reason;
  row.start_date = first.start_date;
  row.end_date = first.end_date;
  row.venue_country = first.venue_country;
  row.admin1 = first.admin1;
  row.place = first.place;
  row.partners = first.partners;
  row.funders = first.funders;
  row.joint_id = first.joint_id;
  row.counted_here = first.counted_here;
  row.narrative = first.narrative;
  row.challenges = first.challenges;
  row.measures = first.measures;
  row.next_steps = first.next_steps;
  row.visibility = first.visibility;
  row.spent = first.spent;
  row.currency = first.currency;
  row.comments = first.comments;
}
