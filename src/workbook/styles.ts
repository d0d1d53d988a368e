import { escapeXml } from '../opc/package.ts';
import type { Mark, Style } from './workbook.ts';

/** Numbers that cells and formats are known by, and the part that explains them. */
export interface StyleBook {
  /** The number of a style; 0 is the plain one. */
  of(style: Style | undefined): number;
  /** The number of a conditional format's mark. */
  mark(mark: Mark): number;
  /** The part `xl/styles.xml`. */
  xml(): string;
}

/** Lists of a styles part whose items are known by their place. */
export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The lists that styles are collected in: the number of an item (XML without prefix), which is put in where it is new. */
export interface StyleLists {
  of(list: StyleList, item: string): number;
  /** The number of a format's code. */
  format(code: string): number;
}

/** Texts that each get a number once. */
function numbered(first: readonly string[]) {
  const known = new Map(first.map((text, at) => [text, at]));
  return {
    of(text: string): number {
      const at = known.get(text) ?? known.size;
      known.set(text, at);
      return at;
    },
    all: () => [...known.keys()],
  };
}

const bold = (on: true | undefined) => (on === undefined ? '' : '<b/>');
const italic = (on: true | undefined) => (on === undefined ? '' : '<i/>');
const rgb = (color: string) => `rgb="FF${color}"`;

/** Order of the children is that of the schema (CT_Font). */
const font = ({ bold: b, italic: i, underline: u, size = 11, color = '1F2933' }: Style) =>
  `<font>${bold(b)}${italic(i)}${u === undefined ? '' : '<u/>'}<sz val="${size}"/><color ${rgb(color)}/><name val="Calibri"/><family val="2"/></font>`;

const solid = (color: string | undefined) =>
  color === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;

function border(line: Style['line']): string {
  const side = (name: string, on: boolean) =>
    on && line !== undefined ? `<${name} style="thin"><color ${rgb(line.color)}/></${name}>` : `<${name}/>`;
  const all = line?.sides === 'all';
  const sides = [side('left', all), side('right', all), side('top', all), side('bottom', line !== undefined)];
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** What each list begins with: an item that nobody chose, and the fills that every program expects. */
export const firstItems: Readonly<Record<StyleList, readonly string[]>> = {
  fonts: [font({})],
  fills: [solid(undefined), '<fill><patternFill patternType="gray125"/></fill>'],
  borders: [border(undefined)],
  cellXfs: [],
  dxfs: [],
};

/** The style that cell styles come from, and its name. */
export const ancestors = {
  cellStyleXfs:
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  cellStyles: '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
};

/** The item of a style among the styles of cells. */
export function cellStyle(style: Style, lists: StyleLists): string {
  const { format, align, vertical, wrap, reading, open } = style;
  const number = format === undefined ? 0 : format === '@' ? 49 : lists.format(format);
  const alignment = [
    align === undefined ? '' : ` horizontal="${align}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === undefined ? '' : ' wrapText="1"',
    reading === undefined ? '' : ` readingOrder="${reading === 'left-to-right' ? 1 : 2}"`,
  ].join('');
  const ids = [
    `numFmtId="${number}"`,
    `fontId="${lists.of('fonts', font(style))}"`,
    `fillId="${lists.of('fills', solid(style.fill))}"`,
    `borderId="${lists.of('borders', border(style.line))}"`,
  ].join(' ');
  const inside = [
    alignment === '' ? '' : `<alignment${alignment}/>`,
    open === undefined ? '' : '<protection locked="0"/>',
  ].join('');
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"`;
  return `<xf ${ids} xfId="0" ${applied}${inside === '' ? '/>' : `>${inside}</xf>`}`;
}

/** The item of a mark among what conditional formats change. */
export function markStyle({ bold: b, color, fill, frame }: Mark): string {
  const side = (name: string) => `<${name} style="${frame!.style}"><color ${rgb(frame!.color)}/></${name}>`;
  return `<dxf>${b === undefined && color === undefined ? '' : `<font>${bold(b)}${color === undefined ? '' : `<color ${rgb(color)}/>`}</font>`}${
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor ${rgb(fill)}/></patternFill></fill>`
  }${frame === undefined ? '' : `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border>`}</dxf>`;
}

/** Number formats of a file's own begin at 164. */
export const ownFormats = 164;

/** Collects the styles of a workbook as they are used. */
export function styleBook(): StyleBook {
  const formats = numbered([]);
  const items = {
    fonts: numbered(firstItems.fonts),
    fills: numbered(firstItems.fills),
    borders: numbered(firstItems.borders),
    cellXfs: numbered([]),
    dxfs: numbered([]),
  };
  const lists: StyleLists = {
    of: (list, item) => items[list].of(item),
    format: (code) => ownFormats + formats.of(code),
  };
  // A sheet of many rows asks for the same few again and again: writing them out was a third of its time.
  const known = new WeakMap<Style, number>();
  const none: Style = {};
  const of: StyleBook['of'] = (style = none) => {
    const number = known.get(style) ?? lists.of('cellXfs', cellStyle(style, lists));
    known.set(style, number);
    return number;
  };
  of(none);
  const list = (tag: string, all: readonly string[]) =>
    all.length === 0 ? '' : `<${tag} count="${all.length}">${all.join('')}</${tag}>`;
  return {
    of,
    mark: (mark) => lists.of('dxfs', markStyle(mark)),
    xml: () =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        list(
          'numFmts',
          formats
            .all()
            .map((code, at) => `<numFmt numFmtId="${ownFormats + at}" formatCode="${escapeXml(code)}"/>`),
        ),
        ...(['fonts', 'fills', 'borders'] as const).map((name) => list(name, items[name].all())),
        ancestors.cellStyleXfs,
        list('cellXfs', items.cellXfs.all()),
        ancestors.cellStyles,
        list('dxfs', items.dxfs.all()),
      ].join('')}</styleSheet>`,
  };
}
