/** Slots that a search goes through at most: where it takes more, texts were made to fall on one place. */
const longestSearch = 500;
/** Units of a text that are put together at once. */
const atOnce = 4096;

/**
 * A whole number for each text, from 0 in the order in which they come. Exact, never by a hash alone. A text takes as many bytes
 * as it has letters and about ten, where a Map takes a hundred, and a log of a million rows has a million ids.
 */
export class TextNumbers {
  private size = 0;
  /** The texts one after the other: a unit of UTF-16 is one byte below 128, two below 16,384, three above. */
  private bytes = new Uint8Array(1 << 14);
  /** By number, where a text begins; of the next number, where that one would. */
  private starts = new Uint32Array(1024);
  /** A number plus one in each slot; zero where it is free. */
  private slots = new Uint32Array(2048);
  private seed = 0;

  /** With numbers for some texts. */
  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.of(text);
  }

  /** The number of a text, always the same. */
  of(text: string): number {
    const end = this.write(text);
    const slot = this.find(end);
    const known = this.slots[slot]! - 1;
    if (known >= 0) return known;
    const number = this.size++;
    this.slots[slot] = this.size;
    if (this.size === this.starts.length) this.starts = longer(this.starts, Uint32Array);
    this.starts[this.size] = end;
    if (this.size * 3 > this.slots.length * 2) this.spread(this.slots.length * 2);
    return number;
  }

  /** Texts that have a number: the number of the next. */
  get count(): number {
    return this.size;
  }

  /** The text of a number that was given out. */
  text(number: number): string {
    const { bytes } = this;
    const end = this.starts[number + 1]!;
    let text = '';
    for (let at = this.starts[number]!; at < end; ) {
      const units: number[] = [];
      while (at < end && units.length < atOnce) {
        let unit = 0;
        let bits = 0;
        for (; bytes[at]! > 127; bits += 7) unit |= (bytes[at++]! & 127) << bits;
        units.push(unit | (bytes[at++]! << bits));
      }
      text += String.fromCharCode(...units);
    }
    return text;
  }

  /** Writes a text behind all others and tells where it ends. */
  private write(text: string): number {
    let end = this.starts[this.size]!;
    while (end + 3 * text.length > this.bytes.length) this.bytes = longer(this.bytes, Uint8Array);
    const { bytes } = this;
    for (let at = 0; at < text.length; at++) {
      let unit = text.charCodeAt(at);
      for (; unit > 127; unit >>>= 7) bytes[end++] = unit | 128;
      bytes[end++] = unit;
    }
    return end;
  }

  /** The slot of the text that was written last and ends here, or the free one where it belongs. */
  private find(end: number): number {
    const { bytes, starts, slots, size } = this;
    const from = starts[size]!;
    const mask = slots.length - 1;
    let slot = this.hash(from, end) & mask;
    for (let steps = 0; steps < longestSearch; steps++) {
      const number = slots[slot]! - 1;
      if (number < 0) return slot;
      let before = starts[number]!;
      if (starts[number + 1]! - before === end - from) {
        let at = from;
        while (at < end && bytes[at] === bytes[before]) {
          at++;
          before++;
        }
        if (at === end) return slot;
      }
      slot = (slot + 1) & mask;
    }
    this.seed++;
    this.spread(slots.length);
    return this.find(end);
  }

  private hash(from: number, end: number): number {
    const { bytes } = this;
    let hash = this.seed;
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ bytes[at]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** Gives all texts their slots among so many. */
  private spread(count: number): void {
    const slots = new Uint32Array(count);
    for (let number = 0; number < this.size; number++) {
      let slot = this.hash(this.starts[number]!, this.starts[number + 1]!) & (count - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

function longer<List extends Uint8Array | Uint32Array>(list: List, Kind: new (length: number) => List): List {
  const more = new Kind(list.length * 2);
  more.set(list);
  return more;
}
