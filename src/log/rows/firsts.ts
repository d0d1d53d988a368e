import type { ColumnName, Values } from '../../schema/columns.ts';
import { TextNumbers } from '../../text/text-numbers.ts';
import type { Layout } from './entry.ts';

/** An activity's first row of a period: what its later rows inherit, and where it stands. */
export interface First {
  readonly values: Values;
  /** Columns that could not be read there: their holes are inherited too. */
  readonly faulty: ReadonlySet<ColumnName>;
  /** The sheet it stands on. */
  readonly layout: Layout;
  readonly row: number;
  readonly line?: number;
  /** Columns that later rows may take from it; found when the first of them comes. */
  given?: ReadonlySet<ColumnName>;
}

/** Rows after which an activity that has not been met again is forgotten, at the earliest; with more, rows outlive the collector. */
const span = 1_000;

/**
 * The first rows of the activities met of late. Memory must not grow with the rows of a log, and the rows of an activity
 * nearly always stand together: what has not been met for long is forgotten, unless it is known to come again.
 */
export class Firsts {
  /** Activities that were met again after they had been forgotten. */
  readonly missed = new Set<string>();
  private readonly returning: ReadonlySet<string>;
  private fresh = new Map<string, First[]>();
  private stale = new Map<string, First[]>();
  private readonly packed = new Map<string, Packed>();
  private readonly forgotten = new TextNumbers();
  private rows = 0;

  /** `returning` activities are never forgotten. */
  constructor(returning: ReadonlySet<string> = new Set()) {
    this.returning = returning;
  }

  /** An activity's first rows, one for each period; to be added to. Asked once for every row. */
  of(id: string): First[] {
    if (++this.rows > span) this.turn();
    const known = this.fresh.get(id);
    if (known !== undefined) return known;
    const firsts = this.stale.get(id) ?? this.unpacked(id);
    this.fresh.set(id, firsts);
    return firsts;
  }

  private unpacked(id: string): First[] {
    const packed = this.packed.get(id);
    if (packed !== undefined) {
      const firsts = JSON.parse(packed.text) as (First & { readonly faulty: readonly ColumnName[] })[];
      const { layouts } = packed;
      return firsts.map((first, index) => ({
        ...first,
        faulty: new Set(first.faulty),
        layout: layouts[index]!,
      }));
    }
    if (this.forgotten.has(id)) this.missed.add(id);
    return [];
  }

  private turn(): void {
    for (const [id, firsts] of this.stale) {
      if (this.fresh.has(id)) continue;
      if (!this.returning.has(id)) this.forgotten.of(id);
      else this.packed.set(id, packed(firsts));
    }
    this.stale = this.fresh;
    this.fresh = new Map();
    this.rows = 0;
  }
}

/** First rows of one activity as a text, which takes less room than objects, and the sheets they stand on. */
interface Packed {
  readonly text: string;
  readonly layouts: readonly Layout[];
}

const packed = (firsts: readonly First[]): Packed => ({
  text: JSON.stringify(
    firsts.map(({ values, faulty, row, line }) => ({ values, faulty: [...faulty], row, line })),
  ),
  layouts: firsts.map(({ layout }) => layout),
});
