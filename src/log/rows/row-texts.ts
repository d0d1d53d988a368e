import type { ColumnName } from '../../schema/columns.ts';
import { isFilled, type Row } from '../../table/table.ts';
import type { Entry } from './entry.ts';

/** A column, and where its cells stand, from 0. */
interface At {
  readonly name: ColumnName;
  readonly index: number;
}

/** Makes the texts of rows, each when it is asked for: rules ask for two or three of a sound row. */
export function rowTexts(places: readonly At[]): (row: Row) => Entry['texts'] {
  class Texts {
    readonly cells: Row['cells'];
    constructor({ cells }: Row) {
      this.cells = cells;
    }
  }
  for (const { name, index } of places)
    Object.defineProperty(Texts.prototype, name, {
      get(this: Texts) {
        const cell = this.cells[index];
        return isFilled(cell) ? cell.text.trim() : undefined;
      },
    });
  return (row) => new Texts(row) as object as Entry['texts'];
}
