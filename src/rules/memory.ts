import type { Place } from '../address.ts';
import { type Entry, type Layout, placeIn } from '../log/rows/entry.ts';
import type { ColumnName, Values } from '../schema/columns.ts';
import { NumberList } from '../text/number-list.ts';
import { TextNumbers } from '../text/text-numbers.ts';

/** Spreads two whole numbers over all whole numbers. */
function mix(one: number, other: number): number {
  const hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The first rows of each pair of numbers that `of` tells of a row, in about ten bytes each. */
export class FirstRows {
  private readonly of: readonly [(row: number) => number, (row: number) => number];
  private size = 0;
  /** The row plus one in each slot; zero where it is free. */
  private slots = new Uint32Array(1024);

  constructor(one: (row: number) => number, other: (row: number) => number) {
    this.of = [one, other];
  }

  /** The earlier row of the same pair; null when this one is the first, which is then remembered. */
  before(row: number): number | null {
    const slot = this.find(row);
    const first = this.slots[slot]!;
    if (first !== 0) return first - 1;
    this.slots[slot] = row + 1;
    if (++this.size * 4 > this.slots.length * 3) this.grow();
    return null;
  }

  /** The slot of a row's pair, or the free one where it belongs. */
  private find(row: number): number {
    const { slots } = this;
    const [one, other] = this.of;
    const [here, there] = [one(row), other(row)];
    const mask = slots.length - 1;
    for (let slot = mix(here, there) & mask; ; slot = (slot + 1) & mask) {
      const first = slots[slot]! - 1;
      if (first < 0 || (one(first) === here && other(first) === there)) return slot;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (const first of old) if (first !== 0) this.slots[this.find(first - 1)] = first;
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
    for (let slot = mix(one, other) & mask; ; slot = (slot + 1) & mask) {
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

/** Lists of cells of one length, by the first cell, then by the second, and so on. */
type Branch = Map<unknown, Branch | number>;

/** Lists that are remembered: places are as many as offices write. */
const mostKinds = 5000;

function put(branch: Branch, [cell, ...cells]: readonly unknown[], number: number): void {
  if (cells.length === 0) {
    branch.set(cell, number);
    return;
  }
  const next: Branch = new Map();
  branch.set(cell, next);
  put(next, cells, number);
}

/**
 * What is remembered of all rows of all files: places and texts as numbers that stand for them exactly, since a million
 * rows would not fit as objects. `row` and `activity` are those of the entry last seen.
 */
export class Memory {
  row = -1;
  activity = 0;
  private id: string | undefined;
  private readonly texts = new TextNumbers(['']);
  /** Numbers of ids; 0 is of none. */
  readonly ids = new TextNumbers(['']);
  /** Numbers of texts that are no ids: countries, days, places, which come again and again. The first is of none. */
  private readonly often = new Map([['', 0]]);
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
    const { activity_id: id } = entry.values;
    // Rows of an activity mostly follow each other.
    if (id !== this.id) {
      this.id = id;
      this.activity = id === undefined ? 0 : entry.activity || this.ids.of(id);
    }
    this.rows.set(this.row, row);
    // In nearly all text files, rows are lines.
    if (line !== undefined && line !== row) this.lines.set(this.row, line);
    this.activities.set(this.row, this.activity);
  }

  /** The number of a text, always the same; 0 for none. */
  number(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.often.get(text);
    if (known !== undefined) return known;
    const number = this.texts.of(text);
    if (this.often.size < mostKinds) this.often.set(text, number);
    return number;
  }

  /** Numbers of lists of cells, which rows mostly share with a row before; no cell that was read holds a NUL. */
  repeated(): (cells: readonly unknown[]) => number {
    const known: Branch = new Map();
    let count = 0;
    let last: readonly unknown[] = [];
    let lastNumber = 0;
    const numberOf = (cells: readonly unknown[]) => {
      let branch = known;
      for (let at = 0; at < cells.length; at++) {
        const next = branch.get(cells[at]);
        if (typeof next === 'number') return next;
        if (next !== undefined) branch = next;
        else {
          const number = this.number(cells.join('\0'));
          if (count < mostKinds) {
            count++;
            put(branch, cells.slice(at), number);
          }
          return number;
        }
      }
      return 0;
    };
    return (cells) => {
      // Rows that follow each other mostly share them.
      if (cells.length === last.length && cells.every((cell, at) => cell === last[at])) return lastNumber;
      last = cells;
      lastNumber = numberOf(cells);
      return lastNumber;
    };
  }

  private readonly places = this.repeated();
  private last = { place: '', period: '', admin1: '', number: this.places(['', '', '']) };
  /** The number of a row's place, period and region. */
  where({ period = '', admin1 = '', place = '' }: Values): number {
    const { last } = this;
    // Several rules ask it of a row, and rows that follow each other mostly share it.
    if (place !== last.place || period !== last.period || admin1 !== last.admin1)
      this.last = { place, period, admin1, number: this.places([place, period, admin1]) };
    return this.last.number;
  }

  /** The text of a number. */
  text(number: number): string {
    return this.texts.text(number);
  }

  /** The number of the activity of a row. */
  readonly activityAt = (row: number): number => this.activities.at(row);

  /** The activity id of a row. */
  activityOf(row: number): string {
    return this.ids.text(this.activities.at(row));
  }

  /** Where a row stands. */
  at(row: number): Pick<Entry, 'layout' | 'row' | 'line'> {
    const { layout, lined } = this.layouts.findLast(({ from }) => from <= row)!;
    const own = this.rows.at(row);
    return { layout, row: own, ...(lined ? { line: this.lines.at(row) || own } : {}) };
  }

  /** The place of a row, or of one of its cells. */
  place(row: number, column: ColumnName | null = null): Place {
    return placeIn(this.at(row), column);
  }
}
