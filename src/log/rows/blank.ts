import type { ColumnName } from '../../schema/columns.ts';

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
