import type { Cell } from '../table.ts';
import { beyondLimit, LIMITS } from './limits.ts';
import { isTrue, readXml, type Tag } from './xml.ts';
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

/** A piece of a rich text with a font of its own; `struck` is null where its font says nothing. */
interface Run {
  text: string;
  struck: boolean | null;
  raised: boolean;
}

/** Raised digits as characters of their own: a footnote's 1 behind 25 does not make 251. */
const raised = (text: string) => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

/** Collects one text item (`si` or `is`) from its elements, told in order. */
export class TextItem {
  private runs: Run[] = [{ text: '', struck: null, raised: false }];
  private inRun = false;
  private inText = false;
  private phonetic = 0;

  open(tag: Pick<Tag, 'name' | 'get'>): void {
    if (tag.name === 'rPh') this.phonetic++;
    if (this.phonetic > 0) return;
    const run = this.runs.at(-1);
    if (tag.name === 'r') {
      this.runs.push({ text: '', struck: null, raised: false });
      this.inRun = true;
    } else if (tag.name === 't') this.inText = true;
    else if (this.inRun && run !== undefined && tag.name === 'rPr') run.struck = false;
    else if (this.inRun && run !== undefined && tag.name === 'strike')
      run.struck = isTrue(tag.get('val') ?? '1');
    else if (this.inRun && run !== undefined && tag.name === 'vertAlign')
      run.raised = tag.get('val') === 'superscript';
  }

  text(text: string): void {
    const run = this.runs.at(-1);
    if (this.inText && run !== undefined) run.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 't') this.inText = false;
    else if (name === 'r' && this.phonetic === 0) this.inRun = false;
  }

  finish(): Text {
    const text = this.runs
      .map((run) => (run.raised ? raised(unescapeText(run.text)) : unescapeText(run.text)))
      .join('');
    const written = this.runs.filter((run) => run.text.trim() !== '');
    if (written.every((run) => run.struck === null)) return { text, strike: null };
    const alone = written.some((run) => run.struck === true);
    return { text, strike: { alone, inStruck: written.some((run) => run.struck !== false) } };
  }
}

/** Reads the table of shared texts. Throws F010, F011, F016. */
export async function readTexts(zip: Zip, part: string): Promise<Texts> {
  const cells: Cell[] = [];
  const strikes = new Map<number, Strike>();
  let item: TextItem | undefined;
  let characters = 0;
  await readXml(
    zip,
    part,
    {
      open(tag) {
        if (item !== undefined) item.open(tag);
        else if (tag.name === 'si') item = new TextItem();
      },
      text: (text) => item?.text(text),
      close(name) {
        if (item === undefined) return;
        if (name !== 'si') return item.close(name);
        const { text, strike } = item.finish();
        item = undefined;
        characters += text.length;
        if (characters > LIMITS.textCharacters) throw beyondLimit('textCharacters', part);
        if (strike !== null) strikes.set(cells.length, strike);
        if (cells.push({ type: 'text', text, raw: text }) > LIMITS.texts) throw beyondLimit('texts', part);
      },
    },
    'partBytes',
  );
  return { cells, strikes };
}
