import type { Slot } from '../finding.ts';

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
const edges = /^[\s\u00a0\u200b-\u200f\ufeff\u2060]+|[\s\u00a0\u200b-\u200f\ufeff\u2060]+$/g;
const isEdge = (code: number) => code <= 32 || code === 0xa0 || code >= 0x1680;

/** The text without control characters and without blanks, seen or unseen, around it. */
export function clean(text: string): string {
  // Nearly all texts need no cleaning, and looking at both ends is faster than searching for them.
  const tidy =
    text !== '' &&
    !isEdge(text.charCodeAt(0)) &&
    !isEdge(text.charCodeAt(text.length - 1)) &&
    !control.test(text);
  return tidy ? text : text.replace(controls, '').replace(edges, '');
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
