import { type Place, rowPlace } from '../../address.ts';
import { nothingDoneLabels } from '../../schema/nothing-done.ts';
import { isFilled, type Row } from '../../table/table.ts';
import { normalise } from '../../text/normalise.ts';
import type { CodeReaders } from '../cells/code.ts';

const asked = Object.values(nothingDoneLabels).map(normalise);
const wordsIn = (plain: string) => asked.find((words) => plain.startsWith(words));

/** Watches the rows above the headings for the words that there was nothing to do, and a yes in the next filled cell. */
export function nothingDoneWatch(readers: CodeReaders, file: string) {
  let found: Place | null = null;
  return {
    see(row: Row, sheet: string | null): void {
      const { cells } = row;
      const at = cells.findIndex((cell) => isFilled(cell) && wordsIn(normalise(cell.text)) !== undefined);
      if (at < 0) return;
      // The answer stands in the same cell or in the next that is filled.
      const typed = normalise(cells[at]!.text);
      const rest = typed.slice(wordsIn(typed)!.length).trim();
      const next = cells.findIndex((cell, index) => index > at && isFilled(cell));
      const answer = rest !== '' ? rest : next < 0 ? '' : cells[next]!.text.trim();
      if (readers.lists.counted_here!.read(answer).code !== 'yes') return;
      found ??= rowPlace({ file, sheet }, row, (rest !== '' ? at : next) + 1);
    },
    place: () => found,
  };
}
