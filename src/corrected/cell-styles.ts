import { type Edit, edited } from '../opc/xml.ts';
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import type { OfficeStyles } from '../patch/styles.ts';
import type { Style } from '../table/xlsx/styles.ts';

/** How days are written: as a new log writes them, and as nobody mistakes them. */
const dayFormat = 'yyyy\\-mm\\-dd';
/** Numbers of formats that show a number as it is: General, and digits with or without marks and decimals. */
const plainFormats = new Set([0, 1, 2, 3, 4]);

/** The styles that cells of a workbook have. */
export interface CellStyles {
  /** The style of a cell once it holds a number or a day: its own where that shows it, else its own with another format. */
  showing(style: number, what: 'number' | 'date'): number;
  /** Whether a cell of this style may be changed on a protected sheet. */
  isOpen(style: number): boolean;
}

/** The styles of cells of a styles part; new ones are added to `styles`, and `read` are the same as the reader reads them. */
export function cellStyles(xml: string, styles: OfficeStyles, read: readonly Style[]): CellStyles {
  const list = xml === '' ? undefined : childNamed(xml, rootOf(xml), 'cellXfs');
  const cells = list === undefined ? [] : childrenOf(xml, list);
  const known = new Map<string, number>();
  const found = (style: number, what: 'number' | 'date'): number => {
    const cell = cells[style];
    if (cell === undefined) return what === 'number' ? style : styles.of({ format: dayFormat });
    const isText = says(xml, cell, 'quotePrefix');
    const format = Number(attributeOf(xml, cell, 'numFmtId') ?? 0);
    const shows = what === 'date' ? read[style]?.format.kind === 'date' : plainFormats.has(format);
    if (shows && !isText) return style;
    const number = shows ? format : what === 'date' ? styles.format(dayFormat) : 0;
    return styles.cell(withFormat(xml, cell, number));
  };
  return {
    isOpen(style) {
      const cell = cells[style];
      const protection = cell === undefined ? undefined : childNamed(xml, cell, 'protection');
      return protection !== undefined && /^(?:0|false)$/.test(attributeOf(xml, protection, 'locked') ?? '');
    },
    showing(style, what) {
      const key = `${style} ${what}`;
      const number = known.get(key) ?? found(style, what);
      known.set(key, number);
      return number;
    },
  };
}

/** Whether an attribute says yes. */
export const says = (xml: string, element: Element | undefined, name: string): boolean =>
  element !== undefined && /^(?:1|true)$/.test(attributeOf(xml, element, name) ?? '');

/** A cell's style as it stands but for its number format, and without the mark that its content is text. */
function withFormat(xml: string, cell: Element, format: number): string {
  const facts: Edit[] = attributesOf(xml, cell).flatMap(({ name, from, to }): Edit[] => {
    const text = { numFmtId: String(format), applyNumberFormat: '1', quotePrefix: '0' }[name];
    return text === undefined ? [] : [{ from: from - cell.start, to: to - cell.start, text }];
  });
  const written = xml.slice(cell.start, cell.end);
  const names = attributesOf(xml, cell).map(({ name }) => name);
  const more = [
    names.includes('numFmtId') ? '' : ` numFmtId="${format}"`,
    names.includes('applyNumberFormat') ? '' : ' applyNumberFormat="1"',
  ].join('');
  const at = 1 + cell.name.length;
  const text = edited(written, [{ from: at, to: at, text: more }, ...facts]);
  return unprefixed(text, prefixOf(cell));
}

/** Elements are kept without the prefix of their part, which is given back when they are written. */
const unprefixed = (xml: string, prefix: string) =>
  prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
