import { isBlank } from '../text/clean.ts';
import { type Cell, padCells, putCell } from './table.ts';

/** A text in the guise of a formula, lest Excel take it for a number or a date: `="01"`. */
const guard = /^="((?:[^"]|"")*)"$/;
const equals = 61;

/** Makes cells of the fields of a text file, and counts those that were guarded against Excel. */
export class TextCells {
  guarded = 0;

  /** Null where no field shows anything. */
  of(fields: readonly string[]): (Cell | undefined)[] | null {
    let shows = false;
    const cells: (Cell | undefined)[] = [];
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]!;
      const text = field.charCodeAt(0) === equals ? this.unguarded(field) : field;
      if (text === '') continue;
      shows ||= !isBlank(text);
      putCell(cells, index, { type: 'text', text, raw: text });
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
