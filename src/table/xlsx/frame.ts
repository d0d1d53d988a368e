import type { Range } from '../../address.ts';
import { type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { beyondLimit, damagedPart, LIMITS, type Tally, VALIDATION_CELLS } from './limits.ts';
import { attributeTexts, formulaTexts } from './part-texts.ts';
import { countCells, LAST_COLUMN, parseRange } from './range.ts';
import { isTrue, type WholeTag, xmlReader } from './xml.ts';
import type { Zip } from './zip.ts';

/** What a sheet says around its rows, in front of them and behind them. */
export interface Frame {
  readonly merges: readonly Range[];
  /** From 1, ascending. */
  readonly hiddenColumns: readonly number[];
  /** A filter is switched on and hides what does not fit. */
  readonly filtered: boolean;
  /** Column A stands at the right. */
  readonly rightToLeft: boolean;
  /** Cells under data validation, where they are more than `VALIDATION_CELLS`; 0 otherwise. */
  readonly validated: number;
  /** What is personal in headers and footers, and in hints, lists and links on cells. */
  readonly personal: ReadonlyMap<'header' | 'hint', ToldKind>;
  /** Whether any cell holds something. */
  readonly hasData: boolean;
}

const OPENING = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/;
const CLOSING = /<\/(?:[\w.-]+:)?sheetData\s*>/;
const CONTENT = /<(?:[\w.-]+:)?(?:v|is|f)[\s>]/;
/** Characters looked at again with the next chunk, in which a tag may be cut in two. */
const OVERLAP = 100;

/**
 * Reads a sheet once without its rows, which are only unpacked: merged cells and filters come after them, and
 * whoever reads rows needs them first. Proves size and checksum of the part on the way. Throws F010, F011, F016.
 */
export async function readFrame(zip: Zip, part: string): Promise<Frame> {
  const content = new FrameContent(zip.budget.tally('merges'));
  const reader = xmlReader(part, content);
  let size = 0;
  const write = (text: string) => {
    size += text.length;
    if (size > LIMITS.smallPartBytes) throw beyondLimit('smallPartBytes', size, part);
    reader.write(text);
  };
  let rest = '';
  let place: 'head' | 'rows' | 'tail' = 'head';
  for await (const chunk of zip.text(part)) {
    let text = rest + chunk;
    if (place === 'head') {
      const opening = OPENING.exec(text);
      const end = opening === null ? Math.max(0, text.length - OVERLAP) : opening.index + opening[0].length;
      write(text.slice(0, end));
      text = text.slice(end);
      if (opening !== null) place = opening[0].endsWith('/>') ? 'tail' : 'rows';
    }
    if (place === 'rows') {
      if (!content.hasData) content.hasData = CONTENT.test(text);
      const closing = text.includes('sheetData') ? CLOSING.exec(text) : null;
      text = closing === null ? text.slice(-OVERLAP) : text.slice(closing.index);
      if (closing !== null) place = 'tail';
    }
    if (place === 'tail') write(text);
    rest = place === 'tail' ? '' : text;
  }
  // A sheet without `sheetData` has no rows; one that ends among them is cut off.
  if (place === 'rows') throw damagedPart('damaged', part);
  write(rest);
  reader.close();
  zip.budget.tally('merges').check(part);
  return content;
}

class FrameContent implements Frame {
  readonly merges: Range[] = [];
  readonly hiddenColumns: number[] = [];
  filtered = false;
  rightToLeft = false;
  validated = 0;
  hasData = false;
  readonly personal = new Map<'header' | 'hint', ToldKind>();
  private written = '';
  private path: string[] = [];
  private readonly merged: Tally;

  constructor(merged: Tally) {
    this.merged = merged;
  }

  open(tag: WholeTag): void {
    const parent = this.path.at(-1);
    this.path.push(tag.name);
    for (const text of attributeTexts(tag)) this.look('hint', text);
    if (tag.name === 'sheetPr' && isTrue(tag.get('filterMode'))) this.filtered = true;
    else if (tag.name === 'filterColumn' && this.path.length === 3 && parent === 'autoFilter')
      this.filtered = true;
    else if (tag.name === 'sheetView' && isTrue(tag.get('rightToLeft'))) this.rightToLeft = true;
    else if (tag.name === 'col' && parent === 'cols') this.column(tag);
    else if (tag.name === 'mergeCell' && parent === 'mergeCells') this.merge(tag.get('ref') ?? '');
    else if (tag.name === 'dataValidation' && parent === 'dataValidations') {
      const cells = countCells(tag.get('sqref') ?? '');
      if (cells > VALIDATION_CELLS) this.validated += cells;
    }
  }

  text(text: string): void {
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(this.path.at(-1) ?? '')) this.written += text;
    else for (const one of formulaTexts(text)) this.look('hint', one);
  }

  close(): void {
    this.path.pop();
    if (this.written === '') return;
    // Codes for places, fonts and fields stand between the words.
    this.look('header', this.written.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g, ' '));
    this.written = '';
  }

  private look(where: 'header' | 'hint', text: string): void {
    const kind = toldKind(text);
    if (kind === null) return;
    const known = this.personal.get(where) ?? kind;
    this.personal.set(where, known === kind ? kind : 'several');
  }

  private column(tag: WholeTag): void {
    if (!isTrue(tag.get('hidden')) && Number(tag.get('width') ?? 1) !== 0) return;
    const from = Math.max(Number(tag.get('min')), (this.hiddenColumns.at(-1) ?? 0) + 1);
    const to = Math.min(Number(tag.get('max')), LAST_COLUMN);
    for (let column = from; column <= to; column++) this.hiddenColumns.push(column);
  }

  private merge(name: string): void {
    const range = parseRange(name);
    if (range !== null && this.merged.add()) this.merges.push(range);
  }
}
