import { isBlank } from '../text/clean.ts';
import { type Cell, narrow, padCells } from './table.ts';

/** A text in the guise of a formula, lest Excel take it for a number or a date: `="01"`. */
const guard = /^="((?:[^"]|"")*)"$/;
const equals = 61;

/** Makes cells of the fields of a text file, and counts those that were guarded against Excel. */
export class TextCells {
  guarded = 0;
  /** The last cell of each column: where its text comes again, it need not be made anew. */
  private readonly last: Cell[] = [];

  /** Null where no field shows anything. */
  of(fields: readonly string[]): (Cell | undefined)[] | null {
    let shows = false;
    const width = Math.min(fields.length, narrow);
    const cells = new Array<Cell | undefined>(width).fill(undefined);
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]!;
      const text = field.charCodeAt(0) === equals ? this.unguarded(field) : field;
      if (text === '') continue;
      shows ||= !isBlank(text);
      const before = this.last[index];
      const cell: Cell = before?.text === text ? before : { type: 'text', text, raw: text };
      cells[index] = cell;
      if (index < narrow) this.last[index] = cell;
    }
    padCells(cells, fields.length);
    return shows ? cells : null;
  }

  private unguarded(field: string): string {
    const inside = guard.exec(field)?.[1];
    if (inside === undefined) return field;
    this.guarded++;
    return inside.replaceAll('""', '"');
  }
}
