import type { Range } from '../../address.ts';
import { isOtherFigure } from '../../schema/heading-names.ts';
import type { Row } from '../../table/table.ts';
import { mergesInRow } from '../rows/merges.ts';
import { type Candidate, ofFigures, textAt } from './candidate.ts';

/** Rows above the headings that may say what their figures are. */
const mostRows = 3;

/** The columns a text stands over: those it is merged over, or the figures from it to the right. */
function reach(head: Candidate, row: Row, column: number, merges: readonly Range[]): number[] {
  const merge = mergesInRow(merges, row.row)[column];
  const width = head.row.cells.length;
  const from = merge?.left ?? column;
  const all = Array.from({ length: (merge?.right ?? width) - from + 1 }, (_, at) => from + at);
  const isFigure = (at: number) => ofFigures(head.found.get(at) ?? null) && textAt(head.row, at) !== '';
  if (merge !== undefined) return all.every(isFigure) ? all : [];
  const end = all.findIndex((at) => !isFigure(at) || (at > column && textAt(row, at) !== ''));
  return end < 0 ? all : all.slice(0, end);
}

/**
 * Leaves out figures below a heading two rows or more above them that says they are no results: “Planned” over “Participants”
 * over “Women”. `above` are the rows above the headings, the nearest last.
 */
export function leaveOtherFigures(
  heads: readonly Candidate[],
  above: readonly Row[],
  merges: readonly Range[],
): void {
  for (const row of above.slice(-mostRows)) {
    for (const [index, cell] of row.cells.entries()) {
      const text = cell?.text.trim() ?? '';
      if (text === '' || !isOtherFigure(text)) continue;
      for (const head of heads) {
        for (const column of reach(head, row, index + 1, merges)) {
          head.found.delete(column);
          head.banded.set(column, text);
        }
      }
    }
  }
}
