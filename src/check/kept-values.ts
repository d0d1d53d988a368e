import { type ColumnName, columns, type Values } from '../schema/columns.ts';

/** Different values of a column above which each row has its own: of ids and titles hardly one comes again. */
const mostShared = 4096;

/** A column of the rows that are kept: two bytes a row where few values come again and again, nothing while it is empty. */
class KeptColumn {
  /** By number; the first stands for an empty cell. */
  private readonly shared: unknown[] = [undefined];
  private readonly numbers = new Map<unknown, number>();
  private byRow = new Uint16Array(0);
  /** Values of the rows from `ownFrom` on. */
  private readonly own: unknown[] = [];
  private ownFrom = Number.POSITIVE_INFINITY;

  at(row: number): unknown {
    return row < this.ownFrom ? this.shared[this.byRow[row] ?? 0] : this.own[row - this.ownFrom];
  }

  /** Rows come in order. */
  set(row: number, value: unknown): void {
    if (this.ownFrom <= row) this.own[row - this.ownFrom] = value;
    else if (value !== undefined) this.share(row, value);
  }

  private share(row: number, value: unknown): void {
    // A map takes it for zero.
    const key = Object.is(value, -0) ? '-0' : value;
    let number = this.numbers.get(key);
    if (number === undefined) {
      if (this.shared.length > mostShared) {
        this.ownFrom = row;
        this.own[0] = value;
        this.numbers.clear();
        return;
      }
      number = this.shared.push(value) - 1;
      this.numbers.set(key, number);
    }
    if (row >= this.byRow.length) {
      const more = new Uint16Array(Math.max(1024, row + 1, this.byRow.length * 2));
      more.set(this.byRow);
      this.byRow = more;
    }
    this.byRow[row] = number;
  }
}

/** Whoever copies values by their properties would get none, and say nothing. */
const trap = {
  enumerable: true,
  get(): never {
    throw new TypeError('Kept values are copied by valuesBut.');
  },
};

/**
 * Keeps the values of rows in columns: about 100 bytes a row where an object has 425, for it has room for all columns. What it gives
 * reads like the object, column by column; `valuesBut` copies it, spreading it or listing its keys throws.
 */
export function keepingValues(): (values: Values) => Values {
  const kept = columns.map(({ name }): readonly [ColumnName, KeptColumn] => [name, new KeptColumn()]);
  class KeptValues {
    private readonly row: number;
    constructor(row: number) {
      this.row = row;
      Object.defineProperty(this, 'copied', trap);
    }
    static reading(column: KeptColumn) {
      return function (this: KeptValues) {
        return column.at(this.row);
      };
    }
  }
  for (const [name, column] of kept)
    Object.defineProperty(KeptValues.prototype, name, { get: KeptValues.reading(column) });
  let rows = 0;
  return (values) => {
    for (const [name, column] of kept) column.set(rows, values[name]);
    return new KeptValues(rows++) as Values;
  };
}
