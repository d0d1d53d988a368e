import type { Cell } from '../table.ts';
import { FONT, FONTS, Grammar, ITEM, type Place, RUN, TEXT } from './grammar.ts';
import { beyondLimit, LIMITS } from './limits.ts';
import { addRun, isSameOnLine, type Run } from './runs.ts';
import { Scanner } from './scanner.ts';
import { colourAmong, isTiny, TINY } from './styles.ts';
import { isTrue, type Tag } from './xml.ts';
import type { Zip } from './zip.ts';

/** A text as cells hold it: rich text joined, phonetic text dropped. `runs` is null for text without own fonts. */
export interface Text {
  readonly text: string;
  readonly runs: readonly Run[] | null;
}

/** The shared texts: each as the cell it makes where the cell has nothing to add, used again for all such cells. */
export interface Texts {
  readonly cells: readonly Cell[];
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** Colours behind cells; letters of others are seen. */
  readonly fills: ReadonlySet<string>;
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
const isShift = (name: string | null | undefined): name is keyof typeof shifted =>
  name === 'superscript' || name === 'subscript';

/** Collects one text item (`si` or `is`) from its elements, told in order. */
export class TextItem {
  private readonly part: string;
  private readonly fills: ReadonlySet<string>;
  private whole = '';
  /** Its last letters: to look at them there would copy all of it for each run. */
  private last = '';
  private readonly runs: Run[] = [];
  /** Blanks in front of the first run that shows anything. */
  private leading = 0;
  /** The run at hand, a piece with a font of its own; null where its font says nothing. */
  private run = '';
  private struck: boolean | null = null;
  private shift: keyof typeof shifted | 'none' | null = null;
  private colour: string | null = null;
  /** Characters of all runs so far. */
  private characters = 0;
  private inText = false;

  constructor(part: string, fills: ReadonlySet<string>) {
    this.part = part;
    this.fills = fills;
  }

  open(place: Place, tag: Pick<Tag, 'name' | 'get'>): void {
    if (place === RUN) this.flush();
    else if (place === TEXT) this.inText = true;
    else if (place === FONTS) {
      this.struck = false;
      this.shift = 'none';
      this.colour = colourAmong(this.fills, null);
    } else if (place !== FONT) return;
    else if (tag.name === 'strike') this.struck ||= isTrue(tag.get('val') ?? '1');
    else if (tag.name === 'vertAlign') {
      const shift = tag.get('val');
      if (isShift(shift)) this.shift = shift;
    } else if (tag.name === 'sz' && isTiny(tag.get('val'))) this.colour = TINY;
    else if (tag.name === 'color' && this.colour !== TINY) this.colour = colourAmong(this.fills, tag);
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
    const { run, shift, struck, colour } = this;
    this.struck = null;
    this.shift = null;
    this.colour = null;
    if (run === '') return;
    this.run = '';
    const text = unescapeText(run);
    const length = this.leading + text.length;
    const blank = run.trim() === '';
    this.leading = blank && this.runs.length === 0 ? length : 0;
    const raised = shift === null ? null : isShift(shift) && !isSameOnLine(this.last, text);
    this.last = (this.last + text.slice(-LOOKED_AT)).slice(-LOOKED_AT);
    this.whole += isShift(shift) ? text.replace(/\d/g, (digit) => shifted[shift][Number(digit)]!) : text;
    if (this.leading === 0) addRun(this.runs, { length, struck, raised, colour }, blank);
  }

  finish(): Text {
    this.flush();
    const { whole: text, runs } = this;
    const speaks = runs.some(({ struck }) => struck !== null);
    return { text, runs: speaks ? runs : null };
  }
}

/** Letters in front of a raised one that tell whether it says the same on the line. */
const LOOKED_AT = 3;

/** What a run costs of the characters that shared texts may have: a cell of a few letters may have many. */
const RUN_CHARACTERS = 16;

/** Reads the table of shared texts. Throws F010, F011, F016. */
export async function readTexts(zip: Zip, part: string, fills: ReadonlySet<string>): Promise<Texts> {
  const cells: Cell[] = [];
  const runs = new Map<number, readonly Run[]>();
  let item: TextItem | undefined;
  let characters = 0;
  const tally = zip.budget.tally('texts');
  const grammar = new Grammar(part);
  const reader = new Scanner(part, 'sst', {
    open(tag) {
      const place = grammar.open(tag.name);
      if (place === ITEM) item = new TextItem(part, fills);
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
      const { text, runs: own } = item.finish();
      item = undefined;
      characters += text.length + (own?.length ?? 0) * RUN_CHARACTERS;
      if (characters > LIMITS.textCharacters) throw beyondLimit('textCharacters', characters, part);
      if (!tally.add()) return;
      if (own !== null) runs.set(cells.length, own);
      cells.push({ type: 'text', text, raw: text });
    },
  });
  for await (const text of zip.text(part)) reader.write(text);
  reader.close();
  tally.check(part);
  return { cells, runs, fills };
}
