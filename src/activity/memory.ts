import type { Place } from '../address.ts';
import type { ColumnName } from './columns.ts';
import { type Entry, type Layout, placeIn } from './entry.ts';

/** Whole numbers from 0, four bytes each; 0 where none was set. */
export class NumberList {
  private items = new Uint32Array(1024);

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  set(index: number, number: number): void {
    if (index >= this.items.length) {
      const more = new Uint32Array(Math.max(index + 1, this.items.length * 2));
      more.set(this.items);
      this.items = more;
    }
    this.items[index] = number;
  }
}

/** A whole number for each pair of whole numbers, in about twenty bytes. */
export class PairMap {
  private size = 0;
  private mask = 1023;
  /** Three numbers a slot: the pair, and the number plus one; zero where the slot is free. */
  private slots = new Uint32Array(3 * 1024);

  get(one: number, other: number): number | undefined {
    const number = this.slots[this.find(one, other) + 2]!;
    return number === 0 ? undefined : number - 1;
  }

  /** A number of the pair's own, always the same. */
  number(one: number, other: number): number {
    const known = this.get(one, other);
    if (known !== undefined) return known;
    this.set(one, other, this.size);
    return this.size - 1;
  }

  set(one: number, other: number, number: number): void {
    const at = this.find(one, other);
    if (this.slots[at + 2] === 0) this.size++;
    this.slots[at] = one;
    this.slots[at + 1] = other;
    this.slots[at + 2] = number + 1;
    if (this.size * 4 > this.mask * 3) this.grow();
  }

  /** The slot of a pair, or the free one where it belongs. */
  private find(one: number, other: number): number {
    const { slots, mask } = this;
    let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = 3 * slot;
      if (slots[at + 2] === 0 || (slots[at] === one && slots[at + 1] === other)) return at;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Uint32Array(3 * (this.mask + 1));
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) this.slots.set(old.subarray(at, at + 3), this.find(old[at]!, old[at + 1]!));
    }
  }
}

/**
 * What is remembered of all rows of all files: places and texts as numbers that stand for them exactly, since a million
 * rows would not fit as objects. `row` and `activity` are those of the entry last seen.
 */
export class Memory {
  row = -1;
  activity = 0;
  private readonly texts: string[] = [''];
  private readonly numbers = new Map([['', 0]]);
  private readonly layouts: { readonly from: number; readonly layout: Layout; readonly lined: boolean }[] =
    [];
  private readonly rows = new NumberList();
  private readonly lines = new NumberList();
  private readonly activities = new NumberList();

  see(entry: Entry): void {
    this.row++;
    const { layout, row, line } = entry;
    if (this.layouts.at(-1)?.layout !== layout)
      this.layouts.push({ from: this.row, layout, lined: line !== undefined });
    this.activity = this.number(entry.values.activity_id);
    this.rows.set(this.row, row);
    // In nearly all text files, rows are lines.
    if (line !== undefined && line !== row) this.lines.set(this.row, line);
    this.activities.set(this.row, this.activity);
  }

  /** The number of a text, always the same; 0 for none. */
  number(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The text of a number. */
  text(number: number): string {
    return this.texts[number]!;
  }

  /** The activity id of a row. */
  activityOf(row: number): string {
    return this.text(this.activities.at(row));
  }

  /** The place of a row, or of one of its cells. */
  place(row: number, column: ColumnName | null = null): Place {
    const { layout, lined } = this.layouts.findLast(({ from }) => from <= row)!;
    const own = this.rows.at(row);
    return placeIn({ layout, row: own, ...(lined ? { line: this.lines.at(row) || own } : {}) }, column);
  }
}
