/** An opened element: its name, without prefix where it is in the name space of its part, and its attributes. */
export interface Tag {
  readonly name: string;
  /** An attribute without prefix. */
  get(name: string): string | undefined;
  /** All attributes: their name space, which is empty without a prefix, a blank and the name; of those that bind prefixes as they stand. */
  attributes(): readonly (readonly [name: string, value: string])[];
}

/** What a part's reader wants to be told; `text` comes with markup resolved. */
export interface XmlHandlers {
  open?(tag: Tag): void;
  close?(name: string): void;
  text?(text: string): void;
  /**
   * Reads an element at one go where it is written as most programs write it, and says where it ends; -1 leaves it to be told
   * tag by tag. `codes` are those of the signs of `source`, with a zero behind them.
   */
  plainCell?(source: string, codes: Uint8Array | Uint16Array, start: number): number;
}

/** Takes XML piece by piece. */
export interface XmlReader {
  write(text: string): void;
  close(): void;
}

/** True unless it is left out or said to be false, as XML Schema and Excel write it: what is hidden or crossed out is never overlooked. */
export const isTrue = (value: string | undefined) => value !== undefined && !/^(?:0|false|off)$/.test(value);
