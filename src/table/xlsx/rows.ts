import { isBlank } from '../../text/clean.ts';
import { type Cell, putCell, type Row } from '../table.ts';
import type { CellMaker, SavedCell } from './cells.ts';
import { beyondLimit, damagedPart, LIMITS } from './limits.ts';
import { PlainCell } from './plain-cell.ts';
import { columnNumber, LAST_COLUMN, LAST_ROW } from './range.ts';
import { TextItem } from './texts.ts';
import { isTrue, type Tag, type XmlHandlers } from './xml.ts';

/** A formula without its result shows nothing either, but has to be told. */
const shows = (cell: Cell) =>
  cell.type !== 'text' || !isBlank(cell.text) || cell.marks?.unsaved || cell.marks?.external;

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Makes rows of the elements of a sheet, told in order; rows without any cell that holds something are left out.
 * Throws F011 for addresses that contradict each other.
 */
export class RowBuilder implements XmlHandlers {
  /** Rows read and not yet taken. */
  rows: Row[] = [];
  /** True once the last row was read. */
  done = false;
  private readonly part: string;
  private readonly make: CellMaker;
  private readonly plain = new PlainCell();
  private depth = 0;
  private inSheet = false;
  private inRow = false;
  private inCell = false;

  private hidden = false;
  private cells: (Cell | undefined)[] = [];
  /** A cell of the row shows something. */
  private shows = false;
  private shown = 0;
  /** The cell at hand: one object for all, because there are millions. */
  private readonly saved: Changing<SavedCell> = {
    row: 0,
    column: 0,
    type: 'n',
    style: 0,
    value: null,
    inline: null,
    formula: null,
  };
  private shared: string | undefined;
  private item: TextItem | null = null;
  private collecting = false;
  private collected = '';

  constructor(part: string, make: CellMaker) {
    this.part = part;
    this.make = make;
  }

  open(tag: Tag): void {
    this.depth++;
    if (!this.inSheet) {
      this.inSheet = this.depth === 2 && tag.name === 'sheetData';
    } else if (this.depth === 3) {
      if (tag.name === 'row') this.openRow(tag);
    } else if (this.depth === 4) {
      if (this.inRow && tag.name === 'c') this.openCell(tag);
    } else if (this.inCell) this.openContent(tag);
  }

  text(text: string): void {
    if (!this.collecting) this.item?.text(text);
    else if (this.collected === '') this.collected = text;
    else this.collect(text);
  }

  close(name: string): void {
    this.depth--;
    if (!this.inSheet) return;
    if (this.depth >= 5) this.item?.close(name);
    else if (this.depth === 4) this.closeContent(name);
    else if (this.depth === 3 && this.inCell) this.closeCell();
    else if (this.depth === 2 && this.inRow) this.closeRow();
    else if (this.depth === 1) {
      this.inSheet = false;
      this.done = true;
    }
  }

  /** Characters that cells showed since they were last asked for. */
  takeShown(): number {
    const { shown } = this;
    this.shown = 0;
    return shown;
  }

  private collect(text: string): void {
    this.collected += text;
    const { length } = this.collected;
    if (length > LIMITS.tokenCharacters) throw beyondLimit('tokenCharacters', length, this.part);
  }

  private openRow(tag: Tag): void {
    const number = tag.get('r');
    const row = number === undefined ? this.saved.row + 1 : /^\d+$/.test(number) ? Number(number) : 0;
    if (!(row > this.saved.row && row <= LAST_ROW && Number.isInteger(row))) throw this.damaged();
    this.saved.row = row;
    this.hidden = isTrue(tag.get('hidden')) || Number(tag.get('ht') ?? 1) === 0;
    this.cells = [];
    this.shows = false;
    this.saved.column = 0;
    this.inRow = true;
  }

  private closeRow(): void {
    this.inRow = false;
    const { cells } = this;
    if (!this.shows) return;
    const { row } = this.saved;
    this.rows.push(this.hidden ? { row, cells, hidden: true } : { row, cells });
  }

  private openCell(tag: Tag): void {
    const address = tag.get('r');
    if (address === undefined) this.saved.column++;
    else this.saved.column = this.columnOf(address);
    if (this.saved.column > LAST_COLUMN) throw this.damaged();
    this.saved.type = tag.get('t') ?? 'n';
    this.saved.style = Number(tag.get('s') ?? 0);
    this.saved.value = null;
    this.saved.inline = null;
    this.saved.formula = null;
    this.inCell = true;
  }

  /** A cell of nothing but a value, which is nearly every one: rows are read in 0.55 of the time. */
  plainCell(source: string, codes: Uint8Array | Uint16Array, start: number): number {
    const { plain, saved, make } = this;
    if (this.depth !== 3 || !this.inRow || this.inCell) return -1;
    const end = plain.read(codes, start);
    if (end < 0 || plain.row !== saved.row || plain.column <= saved.column || plain.column > LAST_COLUMN)
      return -1;
    saved.column = plain.column;
    if (plain.to === 0) return end;
    const number = plain.number(codes);
    const style = Math.max(0, plain.style);
    let cell = number < 0 ? undefined : make.known(number, style, plain.type);
    if (cell === undefined) {
      saved.type = plain.type === 0 ? 'n' : String.fromCharCode(plain.type);
      saved.style = style;
      saved.value = source.slice(plain.from, plain.to);
      saved.inline = null;
      saved.formula = null;
      cell = make.saved(saved);
    }
    this.put(cell);
    return end;
  }

  /** The column of an address, which must lie in this row and right of the cell before. */
  private columnOf(address: string): number {
    let letters = 0;
    while (address.charCodeAt(letters) > 64) letters++;
    const column = letters > 3 ? 0 : columnNumber(address.slice(0, letters));
    if (column <= this.saved.column || Number(address.slice(letters)) !== this.saved.row)
      throw this.damaged();
    return column;
  }

  private closeCell(): void {
    this.inCell = false;
    if (this.saved.value === null && this.saved.inline === null && this.saved.formula === null) return;
    this.put(this.make.saved(this.saved));
  }

  private put(cell: Cell | undefined): void {
    if (cell === undefined) return;
    this.shown += cell.text.length;
    this.shows ||= shows(cell) === true;
    putCell(this.cells, this.saved.column - 1, cell);
  }

  private openContent(tag: Tag): void {
    if (this.depth > 5) {
      this.item?.open(tag);
      return;
    }
    if (tag.name === 'is') this.item = new TextItem(this.part);
    else if (tag.name === 'v' || tag.name === 'f') {
      this.collecting = true;
      this.collected = '';
      if (tag.name === 'f') this.shared = tag.get('t') === 'shared' ? tag.get('si') : undefined;
    }
  }

  private closeContent(name: string): void {
    if (name === 'v') this.saved.value = this.collected;
    else if (name === 'f') this.saved.formula = { text: this.collected, shared: this.shared };
    else if (name === 'is' && this.item !== null) {
      this.saved.inline = this.item.finish();
      this.item = null;
    }
    this.collecting = false;
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }
}
