import type { Cell } from '../table.ts';
import { FONT, FONTS, Grammar, ITEM, type Place, RUN, TEXT } from './grammar.ts';
import { beyondLimit, LIMITS } from './limits.ts';
import { Scanner } from './scanner.ts';
import { isTrue, type Tag } from './xml.ts';
import type { Zip } from './zip.ts';

/** How much of a rich text is struck through: in a cell whose own font is not, and in one whose font is. */
export interface Strike {
  readonly alone: Share;
  readonly inStruck: Share;
}
type Share = 'none' | 'part' | 'all';

/** A text as cells hold it: rich text joined, phonetic text dropped. `strike` is null for text without own fonts. */
export interface Text {
  readonly text: string;
  readonly strike: Strike | null;
}

/** The shared texts: each as the cell it makes where the cell has nothing to add, used again for all such cells. */
export interface Texts {
  readonly cells: readonly Cell[];
  readonly strikes: ReadonlyMap<number, Strike>;
}

/** Undoes Excel's writing of characters XML cannot hold: `_x000D_`, and `_x005F_` for the underscore itself. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Raised and lowered digits as characters of their own: a footnote's 1 behind 25 does not make 251. */
const shifted = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹', subscript: '₀₁₂₃₄₅₆₇₈₉' } as const;
const isShift = (name: string | undefined): name is keyof typeof shifted =>
  name === 'superscript' || name === 'subscript';

/** Collects one text item (`si` or `is`) from its elements, told in order. */
export class TextItem {
  private readonly part: string;
  private whole = '';
  /** The run at hand, a piece with a font of its own; `struck` is null where its font says nothing. */
  private run = '';
  private struck: boolean | null = null;
  private shift: keyof typeof shifted | null = null;
  /** Characters of all runs so far. */
  private characters = 0;
  /** What the fonts of runs with letters say of striking them through. */
  private readonly said = new Set<boolean | null>();
  private inText = false;

  constructor(part: string) {
    this.part = part;
  }

  open(place: Place, tag: Pick<Tag, 'name' | 'get'>): void {
    if (place === RUN) this.flush();
    else if (place === TEXT) this.inText = true;
    else if (place === FONTS) this.struck = false;
    else if (place !== FONT) return;
    else if (tag.name === 'strike') this.struck ||= isTrue(tag.get('val') ?? '1');
    else if (tag.name === 'vertAlign') {
      const shift = tag.get('val');
      if (isShift(shift)) this.shift = shift;
    }
  }

  /** Throws F016 for a text without end. */
  text(text: string): void {
    if (!this.inText) return;
    this.characters += text.length;
    if (this.characters > LIMITS.tokenCharacters)
      throw beyondLimit('tokenCharacters', this.characters, this.part);
    this.run += text;
  }

  close(place: Place): void {
    if (place === TEXT) this.inText = false;
    else if (place === RUN) this.flush();
  }

  private flush(): void {
    const { run, shift } = this;
    const text = unescapeText(run);
    this.whole += shift === null ? text : text.replace(/\d/g, (digit) => shifted[shift][Number(digit)]!);
    if (run.trim() !== '') this.said.add(this.struck);
    this.run = '';
    this.struck = null;
    this.shift = null;
  }

  finish(): Text {
    this.flush();
    const { whole: text, said } = this;
    const share = (...struck: (boolean | null)[]): Share => {
      const some = struck.filter((one) => said.has(one)).length;
      return some === 0 ? 'none' : some === said.size ? 'all' : 'part';
    };
    const told = said.has(true) || said.has(false);
    return { text, strike: told ? { alone: share(true), inStruck: share(true, null) } : null };
  }
}

/** Reads the table of shared texts. Throws F010, F011, F016. */
export async function readTexts(zip: Zip, part: string): Promise<Texts> {
  const cells: Cell[] = [];
  const strikes = new Map<number, Strike>();
  let item: TextItem | undefined;
  let characters = 0;
  const tally = zip.budget.tally('texts');
  const grammar = new Grammar(part);
  const reader = new Scanner(part, 'sst', {
    open(tag) {
      const place = grammar.open(tag.name);
      if (place === ITEM) item = new TextItem(part);
      else item?.open(place, tag);
    },
    text(text) {
      grammar.text(text);
      item?.text(text);
    },
    close() {
      const place = grammar.close();
      if (item === undefined) return;
      if (place !== ITEM) return item.close(place);
      const { text, strike } = item.finish();
      item = undefined;
      characters += text.length;
      if (characters > LIMITS.textCharacters) throw beyondLimit('textCharacters', characters, part);
      if (!tally.add()) return;
      if (strike !== null) strikes.set(cells.length, strike);
      cells.push({ type: 'text', text, raw: text });
    },
  });
  for await (const text of zip.text(part)) reader.write(text);
  reader.close();
  tally.check(part);
  return { cells, strikes };
}
