import type { Slot } from '../../notices/notice.ts';
import type { DateOrder, Decimal } from '../../programme/programme.ts';
import type { CodeReaders } from './code.ts';

/** Why a convention is held: cells that can be read in one way only, the caller's setting, or the country's habit. */
type Basis = 'cells' | 'setting' | 'habit';

/** How one file writes dates and numbers. */
export interface Convention {
  readonly dateOrder: DateOrder;
  readonly dateBasis: Basis;
  /** Cells that prove the order of dates. */
  readonly dateProof: number;
  readonly decimal: Decimal;
  readonly decimalBasis: Basis;
  /** Cells that prove the decimal mark. */
  readonly decimalProof: number;
  /** Day numbers count from 1904. */
  readonly date1904: boolean;
}

/** What cells are read by. */
export interface CellContext {
  readonly readers: CodeReaders;
  /** Indicators that may have decimals. */
  readonly fractional: ReadonlySet<string>;
  readonly convention: Convention;
  /** Periods of the programme. */
  readonly periods: readonly string[];
  /** Normalised names that must never be taken for one of the programme's countries, with that country's code and name. */
  readonly confusable: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
}

/** Something wrong with, or assumed about, one cell. */
export interface Fault {
  readonly code: string;
  readonly data: Readonly<Record<string, Slot>>;
}

/** What a cell gives: a value where it could be read, and what is to be said. No value and no fault: the cell is empty. */
export interface CellReading {
  readonly value?: string | number | readonly string[];
  /** Words such as "over" found before a number. */
  readonly precision?: string;
  readonly faults: readonly Fault[];
}

/** Nothing to be said. */
export const sound: readonly Fault[] = [];

/** A cell that could not be read, and why. */
export const fault = (code: string, data: Record<string, Slot> = {}): CellReading => ({
  faults: [{ code, data }],
});

/** Several values where there is room for one: ids, codes or activities. */
export const severalOf = (kind: string, values: readonly string[]): CellReading =>
  fault('C338', { kind, values, first: values[0]!, last: values.at(-1)! });

/** A value in which letters of another alphabet were taken for the Latin ones they look like. */
export const unmixedAs = (value: string): CellReading => ({
  value,
  faults: [{ code: 'C330', data: { text: value } }],
});

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const controls = new RegExp(control, 'g');
const edge = /[\s\u200b-\u200f\u2060]/;
const isEdge = (code: number) =>
  code <= 32 || code === 0xa0 || (code >= 0x1680 && edge.test(String.fromCharCode(code)));

/** The text without control characters and without blanks, seen or unseen, around it. */
export function clean(text: string): string {
  const plain = control.test(text) ? text.replace(controls, '') : text;
  // A pattern for blanks at the end would look for them at every blank of a hostile text.
  let start = 0;
  let end = plain.length;
  while (start < end && isEdge(plain.charCodeAt(start))) start++;
  while (end > start && isEdge(plain.charCodeAt(end - 1))) end--;
  return plain.slice(start, end);
}

const parted = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(clean)
    .filter((part) => part !== '');

/** The parts of a list, between semicolons or lines. */
export const split = (text: string) => parted(text, /[;\n\r؛]+/);

/** The parts of a list of codes, between whatever offices put there. */
export const splitFiner = (text: string) => parted(text, /[;,،؛|/\n\r+&]+/);
