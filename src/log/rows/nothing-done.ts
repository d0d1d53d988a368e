import { type Place, rowPlace } from '../../address.ts';
import { nothingDoneLabels } from '../../schema/nothing-done.ts';
import { isFilled, type Row } from '../../table/table.ts';
import { normalise } from '../../text/normalise.ts';
import type { CodeReaders } from '../cells/code.ts';

const asked = new Set(Object.values(nothingDoneLabels).map(normalise));

/** Watches the rows above the headings for the words that there was nothing to do, and a yes in the next filled cell. */
export function nothingDoneWatch(readers: CodeReaders, file: string) {
  let found: Place | null = null;
  return {
    see(row: Row, sheet: string | null): void {
      const { cells } = row;
      const at = cells.findIndex((cell) => isFilled(cell) && asked.has(normalise(cell.text)));
      const answer = at < 0 ? -1 : cells.findIndex((cell, index) => index > at && isFilled(cell));
      if (answer < 0) return;
      if (readers.lists.counted_here!.read(cells[answer]!.text.trim()).code !== 'yes') return;
      found ??= rowPlace({ file, sheet }, row, answer + 1);
    },
    place: () => found,
  };
}
