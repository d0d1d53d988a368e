import { activityIds } from '../programme/activity-id.ts';
import type { Programme } from '../programme/programme.ts';
import { type Column, columnNamed, isAmount } from '../schema/columns.ts';
import type { Row } from '../table/table.ts';
import { dayFacts } from './cells/day-facts.ts';
import { readId } from './cells/text-cell.ts';
import type { surveyor } from './convention.ts';
import type { Layout } from './rows/entry.ts';

/** What shows the dates and numbers of a log's rows to a survey of its conventions. */
export function seeRow(
  layout: Layout,
  survey: ReturnType<typeof surveyor>,
  programme: Programme,
): (row: Row) => void {
  const of = (wanted: (column: Column) => boolean) =>
    [...layout.columns]
      .filter(([name]) => wanted(columnNamed.get(name)!))
      .map(([name, at]) => [name, at.column - 1] as const);
  const dates = of(({ kind }) => kind === 'date');
  const numbers = of(isAmount);
  const { activity_id: id } = Object.fromEntries(of(({ kind }) => kind === 'id'));
  const ids = { ids: activityIds(programme.activityId), idExample: '' };
  const known = { project: programme.action, countries: new Map<string, never>(), ...ids };
  return (row) => {
    const at = { sheet: layout.sheet, line: row.line };
    for (const [name, index] of dates) {
      const cell = row.cells[index];
      if (cell === undefined) continue;
      const facts = () => {
        const typed = id === undefined ? undefined : readId(row.cells[id]?.text.trim() ?? '', ids).value;
        return dayFacts(name, typeof typed === 'string' ? { activity_id: typed } : {}, known);
      };
      survey.seeDate(cell, row.row, index + 1, facts, at);
    }
    for (const [, index] of numbers) {
      const cell = row.cells[index];
      if (cell !== undefined) survey.seeNumber(cell, row.row, index + 1, at);
    }
  };
}
