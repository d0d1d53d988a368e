import { isBlank } from '../text/clean.ts';
import type { Cell } from './table.ts';

/** A text in the guise of a formula, lest Excel take it for a number or a date: `="01"`. */
const guard = /^="((?:[^"]|"")*)"$/;
const equals = 61;

/** Makes cells of the fields of a text file, and counts those that were guarded against Excel. */
export class TextCells {
  guarded = 0;

  /** Null where no field shows anything. */
  of(fields: readonly string[]): (Cell | undefined)[] | null {
    const cells = fields.map((field) => this.cell(field));
    return cells.every((cell) => cell === undefined || isBlank(cell.text)) ? null : cells;
  }

  private cell(field: string): Cell | undefined {
    let text = field;
    if (field.charCodeAt(0) === equals) {
      const inside = guard.exec(field)?.[1];
      if (inside !== undefined) {
        text = inside.replaceAll('""', '"');
        this.guarded++;
      }
    }
    return text === '' ? undefined : { type: 'text', text, raw: text };
  }
}
