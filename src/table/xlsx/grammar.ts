import { damagedPart } from './limits.ts';

/** An element of a sheet or of the shared texts, by what may stand in it. */
export interface Place {
  readonly holds: ReadonlyMap<string, Child>;
  /** What all other elements are; null where none may stand. */
  readonly others: Place | null;
  readonly text: boolean;
}

interface Child {
  readonly place: Place;
  /** A bit of its own among those that may stand once; 0 where it may stand again and again. */
  readonly once: number;
}

const [once, often] = [true, false];

function place(children: Readonly<Record<string, readonly [Place, boolean]>>, others: Place | null = null) {
  const entries = Object.entries(children);
  const holds = new Map(
    entries.map(([name, [inside, single]], at) => [name, { place: inside, once: single ? 2 ** at : 0 }]),
  );
  return { holds, others, text: false };
}

const nothing = (): Place => ({ ...place({}), text: false });
const words = (): Place => ({ ...place({}), text: true });

/** What other programs add, and what stands around the rows: looked at by other readers or by none. */
const ANYTHING: { holds: Place['holds']; others: Place | null; text: boolean } = words();
ANYTHING.others = ANYTHING;

/** What a font of a piece of text says. */
export const FONT = nothing();
const fonts = 'rFont charset family b i strike outline shadow condense extend color sz u vertAlign scheme';
export const TEXT = words();
/** The font of a piece of text. */
export const FONTS = place(Object.fromEntries(fonts.split(' ').map((name) => [name, [FONT, often]])));
/** A piece of text with a font of its own. */
export const RUN = place({ rPr: [FONTS, once], t: [TEXT, once] });
/** How it is spoken, which is shown above it or not at all. */
const PHONETIC = place({ t: [words(), once] });
/** A text as a cell or the table of shared texts holds it. */
export const ITEM = place({
  t: [TEXT, once],
  r: [RUN, often],
  rPh: [PHONETIC, often],
  phoneticPr: [nothing(), once],
});
export const VALUE = words();
export const FORMULA = words();
const extLst = [ANYTHING, once] as const;
export const CELL = place({ f: [FORMULA, once], v: [VALUE, once], is: [ITEM, once], extLst });
export const ROW = place({ c: [CELL, often], extLst });
export const ROWS = place({ row: [ROW, often] });
const SHEET = place({ sheetData: [ROWS, once] }, ANYTHING);
const TEXTS = place({ si: [ITEM, often], extLst });

/** What a sheet and the table of shared texts may hold where their values stand (ECMA-376 part 1, 18.3 and 18.4). */
const document = place({ worksheet: [SHEET, once], sst: [TEXTS, once] });

/** Follows the elements of a part and refuses one where it may not stand: F011. Names of other name spaces are none of ours. */
export class Grammar {
  /** The element at hand. */
  at: Place = document;
  private seen = 0;
  private readonly part: string;
  private readonly outer: Place[] = [];
  private readonly outerSeen: number[] = [];

  constructor(part: string) {
    this.part = part;
  }

  /** Goes into an element, and gives its place. */
  open(name: string): Place {
    const { at } = this;
    const child = at.holds.get(name);
    const inside = child?.place ?? at.others;
    if (inside === null || (child !== undefined && (this.seen & child.once) !== 0)) throw this.damaged();
    if (child !== undefined) this.seen |= child.once;
    this.outer.push(at);
    this.outerSeen.push(this.seen);
    this.at = inside;
    this.seen = 0;
    return inside;
  }

  /** Goes out of the element at hand, and gives its place. */
  close(): Place {
    const { at } = this;
    this.at = this.outer.pop()!;
    this.seen = this.outerSeen.pop()!;
    return at;
  }

  /** Takes text, which is nothing but blanks where none may stand. */
  text(text: string): void {
    if (!this.at.text && /[^ \t\r\n]/.test(text)) throw this.damaged();
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }
}
