import { escapeXml } from '../opc/package.ts';
import { edited, instead } from '../opc/xml.ts';
import {
  ancestors,
  cellStyle,
  firstItems,
  markStyle,
  ownFormats,
  type StyleBook,
  type StyleList,
  type StyleLists,
} from '../workbook/styles.ts';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  type Element,
  placeIn,
  prefixOf,
  rootOf,
} from './elements.ts';

/** Order of the children of a styles part (CT_Stylesheet). */
const order =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const listNames: readonly StyleList[] = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];
/** Excel takes 65,490 styles of cells; a few thousand are left to the office. */
const mostCellStyles = 60_000;

/** The styles of an office, whose lists grow at their ends: nothing that is there moves, and what is there is used again. */
export interface OfficeStyles extends StyleBook {
  /** The number of a format's code, of the office's or a new one. */
  format(code: string): number;
  /** The number of a cell's style as it is written, without prefix. */
  cell(written: string): number;
  /** How many marks of conditional formats there are by now. */
  marks(): number;
}

/** Reads a styles part. */
export function officeStyles(before: string): OfficeStyles {
  const root = rootOf(before);
  const children = childrenOf(before, root);
  const prefix = prefixOf(root);
  const listed = (name: string) =>
    children.find(({ local, space }) => local === name && space === root.space);
  const known = Object.fromEntries(
    listNames.map((name) => {
      const list = listed(name);
      const items =
        list === undefined
          ? firstItems[name].map((item) => prefixed(item, prefix))
          : childrenOf(before, list).map(({ start, end }) => before.slice(start, end));
      return [name, { list, items, there: list === undefined ? 0 : items.length }];
    }),
  ) as unknown as Record<StyleList, { list: Element | undefined; items: string[]; there: number }>;
  const listedFormats = listed('numFmts');
  const own = listedFormats === undefined ? [] : childrenOf(before, listedFormats);
  const formats = new Map(
    own.map((one) => [
      attributeOf(before, one, 'formatCode') ?? '',
      Number(attributeOf(before, one, 'numFmtId')),
    ]),
  );
  const formatsThere = formats.size;
  const lists: StyleLists = {
    of(name, item) {
      const { items } = known[name];
      const written = prefixed(item, prefix);
      const at = items.indexOf(written);
      return at >= 0 ? at : items.push(written) - 1;
    },
    format(code) {
      const known = formats.get(code) ?? Math.max(ownFormats - 1, ...formats.values()) + 1;
      formats.set(code, known);
      return known;
    },
  };
  const isFull = known.cellXfs.there > mostCellStyles;
  if (known.cellXfs.list === undefined) lists.of('cellXfs', cellStyle({}, lists));

  /** What a list, or what styles come from, is to be; null where it stays. */
  function wanted(name: string): string | null {
    if (name === 'cellStyleXfs' || name === 'cellStyles')
      return listed(name) === undefined ? prefixed(ancestors[name], prefix) : null;
    if (name === 'numFmts')
      return longer(
        name,
        listedFormats,
        own.length,
        [...formats].slice(formatsThere).map(([code, number]) => {
          const facts = `numFmtId="${number}" formatCode="${escapeXml(code)}"`;
          return `<${prefix}numFmt ${facts}/>`;
        }),
      );
    if (!Object.hasOwn(known, name)) return null;
    const { list, items, there } = known[name as StyleList];
    return longer(name, list, there, items.slice(there));
  }

  /** A list with items at its end; null where there are none. */
  function longer(
    name: string,
    list: Element | undefined,
    there: number,
    items: readonly string[],
  ): string | null {
    if (items.length === 0) return null;
    const total = there + items.length;
    if (list === undefined) return `<${prefix}${name} count="${total}">${items.join('')}</${prefix}${name}>`;
    const told = attributesOf(before, list).find((one) => one.name === 'count');
    const count = told === undefined ? [] : [{ ...told, text: String(total) }];
    const tag = edited(before.slice(0, list.open), count).slice(list.start).replace(/\/>$/, '>');
    return `${tag}${before.slice(list.open, list.close)}${items.join('')}</${list.name}>`;
  }

  return {
    of: (style) => (style === undefined || isFull ? 0 : lists.of('cellXfs', cellStyle(style, lists))),
    format: lists.format,
    cell: (written) => lists.of('cellXfs', written),
    mark: (mark) => lists.of('dxfs', markStyle(mark)),
    marks: () => known.dxfs.items.length,
    xml() {
      const edits = order.flatMap((name) => {
        const text = wanted(name);
        if (text === null) return [];
        const list = listed(name);
        const at = list === undefined ? placeIn(root, children, order, name) : 0;
        return [list === undefined ? { from: at, to: at, text } : instead(list, text)];
      });
      return edited(before, edits);
    },
  };
}

/** XML without prefixes, with one. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
