import type { Cell } from '../table.ts';
import { beyondLimit, LIMITS } from './limits.ts';
import { Scanner } from './scanner.ts';
import { isTrue, type Tag } from './xml.ts';
import type { Zip } from './zip.ts';

/** Whether any of a rich text is struck through: in a cell whose own font is not, and in one whose font is. */
interface Strike {
  readonly alone: boolean;
  readonly inStruck: boolean;
}

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

/** Raised digits as characters of their own: a footnote's 1 behind 25 does not make 251. */
const raised = (text: string) => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

/** Collects one text item (`si` or `is`) from its elements, told in order. */
export class TextItem {
  private readonly part: string;
  private whole = '';
  /** The run at hand, a piece with a font of its own; `struck` is null where its font says nothing. */
  private run = '';
  private struck: boolean | null = null;
  private raised = false;
  /** Characters of all runs so far. */
  private characters = 0;
  /** Whether runs with letters have fonts that say something, are struck through, or would be in a cell that is. */
  private told = false;
  private alone = false;
  private inStruck = false;
  private inRun = false;
  private inText = false;
  private phonetic = 0;

  constructor(part: string) {
    this.part = part;
  }

  open(tag: Pick<Tag, 'name' | 'get'>): void {
    if (tag.name === 'rPh') this.phonetic++;
    if (this.phonetic > 0) return;
    if (tag.name === 'r') {
      this.flush();
      this.inRun = true;
    } else if (tag.name === 't') this.inText = true;
    else if (!this.inRun) return;
    else if (tag.name === 'rPr') this.struck = false;
    else if (tag.name === 'strike') this.struck = isTrue(tag.get('val') ?? '1');
    else if (tag.name === 'vertAlign') this.raised = tag.get('val') === 'superscript';
  }

  /** Throws F016 for a text without end. */
  text(text: string): void {
    if (!this.inText) return;
    this.characters += text.length;
    if (this.characters > LIMITS.tokenCharacters)
      throw beyondLimit('tokenCharacters', this.characters, this.part);
    this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 't') this.inText = false;
    else if (name === 'r' && this.phonetic === 0) this.inRun = false;
  }

  private flush(): void {
    const { run, struck } = this;
    this.whole += this.raised ? raised(unescapeText(run)) : unescapeText(run);
    if (run.trim() !== '') {
      this.told ||= struck !== null;
      this.alone ||= struck === true;
      this.inStruck ||= struck !== false;
    }
    this.run = '';
    this.struck = null;
    this.raised = false;
  }

  finish(): Text {
    this.flush();
    const { whole: text, told, alone, inStruck } = this;
    return { text, strike: told ? { alone, inStruck } : null };
  }
}

/** Reads the table of shared texts. Throws F010, F011, F016. */
export async function readTexts(zip: Zip, part: string): Promise<Texts> {
  const cells: Cell[] = [];
  const strikes = new Map<number, Strike>();
  let item: TextItem | undefined;
  let characters = 0;
  const tally = zip.budget.tally('texts');
  const reader = new Scanner(part, {
    open(tag) {
      if (item !== undefined) item.open(tag);
      else if (tag.name === 'si') item = new TextItem(part);
    },
    text: (text) => item?.text(text),
    close(name) {
      if (item === undefined) return;
      if (name !== 'si') return item.close(name);
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
