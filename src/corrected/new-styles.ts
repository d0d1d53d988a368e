import { appended, type Edit, edited, instead } from '../opc/xml.ts';
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import type { Style as Read } from '../table/xlsx/styles.ts';
import { ownFormats, type StyleLists, stylesBehind } from '../workbook/styles.ts';
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
  const root = rootOf(xml);
  const list = (name: keyof StyleLists) => childNamed(xml, root, name);
  const count = (name: keyof StyleLists) => itemsIn(xml, list(name)).length;
  const formats = itemsIn(xml, list('numFmts')).map((one) => Number(attributeOf(xml, one, 'numFmtId')));
  const cells = itemsIn(xml, list('cellXfs'));
  const styles = stylesBehind({
    numFmts: Math.max(ownFormats, ...formats.map((number) => number + 1)),
    fonts: count('fonts'),
    fills: count('fills'),
    borders: count('borders'),
    cellXfs: cells.length,
  });
  /** A day format that the workbook has already. */
  const known = itemsIn(xml, list('numFmts')).find(
    (one) => attributeOf(xml, one, 'formatCode') === dayFormat,
  );
  const dayNumber = () =>
    known === undefined ? styles.format(dayFormat) : Number(attributeOf(xml, known, 'numFmtId'));
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
      const number = shows ? format : what === 'date' ? dayNumber() : 0;
      return styles.cell(withFormat(xml, cell, number));
    },
    xml() {
      const added = styles.lists();
      const edits = (Object.keys(added) as (keyof StyleLists)[]).flatMap((name) =>
        added[name].length === 0 ? [] : appending(xml, root, name, list(name), added[name]),
      );
      return edited(xml, edits);
    },
  };
}

const itemsIn = (xml: string, list: Element | undefined): readonly Element[] =>
  list === undefined ? [] : childrenOf(xml, list);

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
const prefixed = (xml: string, prefix: string) =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`);

/** Lists of styles in the order of the standard, of those that may be wanting only number formats come first. */
function appending(
  xml: string,
  root: Element,
  name: keyof StyleLists,
  list: Element | undefined,
  items: readonly string[],
): Edit[] {
  const prefix = prefixOf(root);
  const text = prefixed(items.join(''), prefix);
  if (list === undefined)
    return [
      {
        from: root.open,
        to: root.open,
        text: `<${prefix}${name} count="${items.length}">${text}</${prefix}${name}>`,
      },
    ];
  const count = attributesOf(xml, list).find((one) => one.name === 'count');
  const total = String(childrenOf(xml, list).length + items.length);
  if (list.close === list.end)
    return [instead(list, `<${list.name} count="${total}">${text}</${list.name}>`)];
  const counted = count === undefined ? [] : [{ from: count.from, to: count.to, text: total }];
  return [...counted, appended(xml, list, text)];
}
