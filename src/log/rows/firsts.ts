import { type ColumnName, columns, type Values } from '../../schema/columns.ts';
import { NumberList } from '../../text/number-list.ts';
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
  readonly line?: number | undefined;
  /** Columns that later rows may take from it; found when the first of them comes. */
  given?: ReadonlySet<ColumnName>;
}

/** An activity of late, and the number of its id. */
interface Known {
  readonly id: string;
  readonly number: number;
  readonly firsts: First[];
}

/** What later rows take from it, and what it is known by. */
const taken = columns.filter(({ of }) => of === 'activity').map(({ name }) => name);

/** Rows after which an activity that has not been met again is forgotten, at the earliest; with more, rows outlive the collector. */
const span = 1_000;

/**
 * The first rows of the activities met of late. Memory must not grow with the rows of a log, and the rows of an activity
 * nearly always stand together: what has not been met for long is forgotten, unless it is known to come again.
 */
export class Firsts {
  /** By number: whether an activity was met again after it had been forgotten. */
  readonly missed = new NumberList();
  /** Whether there is any. */
  missesAny = false;
  private readonly returning: NumberList | null;
  private fresh = new Map<string, Known>();
  private stale = new Map<string, Known>();
  /** Of activities that return: the number plus one of a text that holds the numbers of their cells, since most cells come again. */
  private readonly packed = new NumberList();
  private readonly texts = new TextNumbers();
  private readonly layouts: Layout[] = [];
  /** Numbers of all ids, and the first that was given since this reading began; the earlier ones that were met in it. */
  private readonly ids: TextNumbers;
  private readonly from: number;
  private readonly again: Uint8Array;
  private rows = 0;
  /** The activity of the row before, as rows of one mostly follow each other. */
  private last: Known | null = null;

  /** `returning` activities are never forgotten; `ids` numbers them, once for reader and rules: a log of one activity a row about 0.95 x. */
  constructor(returning: NumberList | null = null, ids = new TextNumbers()) {
    this.returning = returning;
    this.ids = ids;
    this.from = ids.count;
    this.again = new Uint8Array(ids.count);
  }

  /** The number of the activity that was asked for last. */
  get activity(): number {
    return this.last?.number ?? 0;
  }

  /** An activity's first rows, one for each period; to be added to. Asked once for every row. */
  of(id: string): First[] {
    if (++this.rows > span) this.turn();
    else if (this.last?.id === id) return this.last.firsts;
    let known = this.fresh.get(id);
    if (known === undefined) {
      known = this.stale.get(id) ?? this.begun(id);
      this.fresh.set(id, known);
    }
    this.last = known;
    return known.firsts;
  }

  /** An activity that comes for the first time, or has been forgotten. */
  private begun(id: string): Known {
    const { count } = this.ids;
    const number = this.ids.of(id);
    const isNew = number === count || this.again[number] === 0;
    if (number < this.from) this.again[number] = 1;
    return { id, number, firsts: this.unpacked(number, isNew) };
  }

  private unpacked(activity: number, isNew: boolean): First[] {
    const packed = this.packed.at(activity);
    if (packed > 0) {
      const firsts = JSON.parse(this.texts.text(packed - 1)) as [
        number,
        number,
        number,
        number,
        ...number[],
      ][];
      return firsts.map(([row, line, layout, faulty, ...cells]) => {
        const values = taken.flatMap((name, at) => {
          const text = this.texts.text(cells[at]!);
          return text === '' ? [] : [[name, JSON.parse(text)]];
        });
        const names = this.texts.text(faulty).split(' ') as ColumnName[];
        return {
          values: Object.fromEntries(values),
          faulty: new Set(names.filter((name) => taken.includes(name))),
          layout: this.layouts[layout]!,
          row,
          ...(line === 0 ? {} : { line }),
        };
      });
    }
    if (!isNew) {
      this.missed.set(activity, 1);
      this.missesAny = true;
    }
    return [];
  }

  private pack(firsts: readonly First[]): number {
    const all = firsts.map(({ values, faulty, layout, row, line = 0 }) => {
      if (!this.layouts.includes(layout)) this.layouts.push(layout);
      const cells = taken.map((name) => JSON.stringify(values[name]) ?? '');
      const texts = [[...faulty].join(' '), ...cells].map((text) => this.texts.of(text));
      return [row, line, this.layouts.indexOf(layout), ...texts];
    });
    return this.texts.of(JSON.stringify(all));
  }

  private turn(): void {
    if (this.returning !== null)
      for (const [id, { number, firsts }] of this.stale)
        if (!this.fresh.has(id) && this.returning.at(number) > 0)
          this.packed.set(number, this.pack(firsts) + 1);
    this.stale = this.fresh;
    this.fresh = new Map();
    this.rows = 0;
  }
}
