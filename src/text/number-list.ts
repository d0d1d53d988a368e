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
