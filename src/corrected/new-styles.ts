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
import { officeStyles } from '../patch/styles.ts';
import type { Style as Read } from '../table/xlsx/styles.ts';
import type { Style } from '../workbook/workbook.ts';
import { says } from './book-parts.ts';

/** How days are written: as a new log writes them, and as nobody mistakes them. */
const dayFormat = 'yyyy\\-mm\\-dd';
/** Numbers of formats that show a number as it is: General, and digits with or without marks and decimals. */
const plainFormats = new Set([0, 1, 2, 3, 4]);

/** Styles of a workbook, and more behind them. */
export interface NewStyles {
  /** The number of a style of ours. */
  of(style: Style | undefined): number;
  /** The style of a cell once it holds a number or a day: its own where that shows it, else its own with another format. */
  showing(style: number, what: 'number' | 'date'): number;
  /** Whether a cell of this style may be changed on a protected sheet. */
  isOpen(style: number): boolean;
  /** The part with all that was asked for; the part itself where nothing was. */
  xml(): string;
}

/** Makes styles behind those of a part; `read` are its cell styles as the reader reads them. */
export function newStyles(xml: string, read: readonly Read[]): NewStyles {
  const list = childNamed(xml, rootOf(xml), 'cellXfs');
  const cells = list === undefined ? [] : childrenOf(xml, list);
  const styles = officeStyles(xml);
  return {
    of: styles.of,
    isOpen(style) {
      const cell = cells[style];
      const protection = cell === undefined ? undefined : childNamed(xml, cell, 'protection');
      return protection !== undefined && /^(?:0|false)$/.test(attributeOf(xml, protection, 'locked') ?? '');
    },
    showing(style, what) {
      const cell = cells[style];
      if (cell === undefined) return style;
      const isText = says(xml, cell, 'quotePrefix');
      const format = Number(attributeOf(xml, cell, 'numFmtId') ?? 0);
      const shows = what === 'date' ? read[style]?.format.kind === 'date' : plainFormats.has(format);
      if (shows && !isText) return style;
      const number = shows ? format : what === 'date' ? styles.format(dayFormat) : 0;
      return styles.cell(withFormat(xml, cell, number));
    },
    xml: styles.xml,
  };
}

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
