import type { Range } from '../../address.ts';
import { type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { type Hiding, HidingRules } from './hiding.ts';
import { beyondLimit, damagedPart, LIMITS, type Tally, VALIDATION_CELLS } from './limits.ts';
import { attributeTexts, formulaTexts } from './part-texts.ts';
import { countCells, LAST_COLUMN, parseRange } from './range.ts';
import { xmlReader } from './read-xml.ts';
import type { Look } from './styles.ts';
import { isTrue, type Tag } from './xml.ts';
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
  /** What hides cells by rules, or null. */
  hiding(date1904: boolean): Hiding | null;
}

/** Where elements that change what a sheet shows may stand; elsewhere another program may take them for something else. */
const places: Readonly<Record<string, readonly string[]>> = {
  sheetPr: ['worksheet'],
  sheetFormatPr: ['worksheet'],
  sheetViews: ['worksheet'],
  sheetView: ['sheetViews'],
  cols: ['worksheet'],
  col: ['cols'],
  sheetData: ['worksheet'],
  autoFilter: ['worksheet', 'customSheetView'],
  filterColumn: ['autoFilter'],
  mergeCells: ['worksheet'],
  mergeCell: ['mergeCells'],
  dataValidations: ['worksheet'],
  dataValidation: ['dataValidations'],
  conditionalFormatting: ['worksheet'],
  cfRule: ['conditionalFormatting'],
};

const OPENING = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/;
const CLOSING = /<\/(?:[\w.-]+:)?sheetData\s*>/;
const CONTENT = /<(?:[\w.-]+:)?(?:v|is|f)[\s>]/;
/** Characters looked at again with the next chunk, in which a tag may be cut in two. */
const OVERLAP = 100;

/**
 * Reads a sheet once without its rows, which are only unpacked: merged cells and filters come after them, and
 * whoever reads rows needs them first. Proves size and checksum of the part on the way. Throws F010, F011, F016.
 */
export async function readFrame(zip: Zip, part: string, looks: readonly Look[]): Promise<Frame> {
  const content = new FrameContent(part, zip.budget.tally('merges'), looks);
  const reader = xmlReader(part, 'worksheet', content);
  let size = 0;
  const write = (text: string) => {
    size += text.length;
    if (size > LIMITS.smallPartBytes) throw beyondLimit('smallPartBytes', size, part);
    zip.budget.readSmall(text.length, part);
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
      // In a remark or another name space, where rows are none.
      if (opening !== null && !content.begun) throw damagedPart('damaged', part);
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
  /** The rows began. */
  begun = false;
  filtered = false;
  rightToLeft = false;
  validated = 0;
  hasData = false;
  readonly personal = new Map<'header' | 'hint', ToldKind>();
  private written = '';
  private formula = '';
  private path: string[] = [];
  private readonly hidden = new Uint8Array(LAST_COLUMN + 1);
  private columns = 0;
  private defaultWidth = 1;
  private readonly part: string;
  private readonly merged: Tally;
  private readonly rules: HidingRules;

  constructor(part: string, merged: Tally, looks: readonly Look[]) {
    this.part = part;
    this.merged = merged;
    this.rules = new HidingRules(looks);
  }

  get hiddenColumns(): readonly number[] {
    return Array.from(this.hidden, (hidden, column) => (hidden ? column : 0)).filter((column) => column > 0);
  }

  hiding(date1904: boolean): Hiding | null {
    return this.rules.found(date1904);
  }

  open(tag: Tag): void {
    const parent = this.path.at(-1);
    const allowed = Object.hasOwn(places, tag.name) ? places[tag.name]! : null;
    if (allowed !== null && (!allowed.includes(parent!) || (parent === 'worksheet' && this.path.length > 1)))
      throw this.damaged();
    this.path.push(tag.name);
    for (const text of attributeTexts(tag)) this.look('hint', text);
    if (tag.name === 'sheetData') this.begun = true;
    else if (/^(?:v|is|f)$/.test(tag.name) && this.path[1] === 'sheetData') this.hasData = true;
    else if (tag.name === 'sheetPr' && isTrue(tag.get('filterMode'))) this.filtered = true;
    else if (tag.name === 'filterColumn' && this.path.length === 3) this.filtered = true;
    else if (tag.name === 'sheetView' && isTrue(tag.get('rightToLeft'))) this.rightToLeft = true;
    else if (tag.name === 'sheetFormatPr') {
      this.defaultWidth = Number(tag.get('defaultColWidth') ?? 1);
      if (this.defaultWidth === 0) this.hidden.fill(1, 1);
    } else if (tag.name === 'col') this.column(tag);
    else if (tag.name === 'mergeCell') this.merge(tag.get('ref') ?? '');
    else if (tag.name === 'conditionalFormatting') this.rules.format(tag.get('sqref') ?? '');
    else if (tag.name === 'cfRule') this.rules.rule(tag);
    else if (tag.name === 'dataValidation') {
      const cells = countCells(tag.get('sqref') ?? '');
      if (cells > VALIDATION_CELLS) this.validated += cells;
    }
  }

  text(text: string): void {
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(this.path.at(-1) ?? '')) this.written += text;
    else for (const one of formulaTexts(text)) this.look('hint', one);
    if (this.path[2] === 'cfRule' && this.path.at(-1) === 'formula') this.formula += text;
  }

  close(): void {
    this.path.pop();
    if (this.formula !== '') this.rules.formula(this.formula);
    this.formula = '';
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

  private column(tag: Tag): void {
    const [from, to] = [Number(tag.get('min')), Number(tag.get('max'))];
    if (!(from >= 1 && from <= to) || ++this.columns > LAST_COLUMN) throw this.damaged();
    const width = Number(tag.get('width') ?? this.defaultWidth);
    if (isTrue(tag.get('hidden')) || width === 0) this.hidden.fill(1, from, to + 1);
    else if (this.defaultWidth === 0) this.hidden.fill(0, from, to + 1);
  }

  private merge(name: string): void {
    const range = parseRange(name);
    if (range === null) throw this.damaged();
    if (this.merged.add()) this.merges.push(range);
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }
}
