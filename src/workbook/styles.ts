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

/** Texts that each get a number once, from a first one on. */
function numbered(first: readonly string[], start = 0) {
  const known = new Map(first.map((text, at) => [text, start + at]));
  return {
    of(text: string): number {
      const at = known.get(text) ?? start + known.size;
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

/** Number formats of a file's own begin at 164. */
export const ownFormats = 164;

/** The elements of each list of `xl/styles.xml`. */
export type StyleLists = Readonly<
  Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', readonly string[]>
>;

/** Numbers styles behind those that a file has: how many of each, and for number formats the first free number. */
export function stylesBehind(
  has: Readonly<Record<keyof StyleLists, number>>,
  first: StyleLists = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] },
) {
  const fonts = numbered(first.fonts, has.fonts);
  const fills = numbered(first.fills, has.fills);
  const borders = numbered(first.borders, has.borders);
  const formats = numbered(first.numFmts, has.numFmts);
  const cells = numbered(first.cellXfs, has.cellXfs);
  const xf = (style: Style): string => {
    const { format, align, vertical, wrap, reading, open } = style;
    const number = format === undefined ? 0 : format === '@' ? 49 : formats.of(format);
    const alignment = [
      align === undefined ? '' : ` horizontal="${align}"`,
      vertical === undefined ? '' : ` vertical="${vertical}"`,
      wrap === undefined ? '' : ' wrapText="1"',
      reading === undefined ? '' : ` readingOrder="${reading === 'left-to-right' ? 1 : 2}"`,
    ].join('');
    const ids = [
      `numFmtId="${number}"`,
      `fontId="${fonts.of(font(style))}"`,
      `fillId="${fills.of(solid(style.fill))}"`,
      `borderId="${borders.of(border(style.line))}"`,
    ].join(' ');
    const inside = [
      alignment === '' ? '' : `<alignment${alignment}/>`,
      open === undefined ? '' : '<protection locked="0"/>',
    ].join('');
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"`;
    return `<xf ${ids} xfId="0" ${applied}${inside === '' ? '/>' : `>${inside}</xf>`}`;
  };
  return {
    of: (style: Style | undefined): number => (style === undefined ? 0 : cells.of(xf(style))),
    /** The number of a format code, and of a cell's style as it stands in the list. */
    format: (code: string): number => formats.of(code),
    cell: (written: string): number => cells.of(written),
    /** All that was numbered here. */
    lists: (): StyleLists => ({
      numFmts: formats
        .all()
        .map((code, at) => `<numFmt numFmtId="${has.numFmts + at}" formatCode="${escapeXml(code)}"/>`),
      fonts: fonts.all(),
      fills: fills.all(),
      borders: borders.all(),
      cellXfs: cells.all(),
    }),
  };
}

const plainXf =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"/>';

/** Collects the styles of a workbook as they are used. */
export function styleBook(): StyleBook {
  const styles = stylesBehind(
    { numFmts: ownFormats, fonts: 0, fills: 0, borders: 0, cellXfs: 0 },
    {
      numFmts: [],
      fonts: [font({})],
      fills: [solid(undefined), '<fill><patternFill patternType="gray125"/></fill>'],
      borders: [border(undefined)],
      cellXfs: [plainXf],
    },
  );
  const marks = numbered([]);
  const list = (tag: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  return {
    of: styles.of,
    mark: ({ bold: b, color, fill }) =>
      marks.of(
        `<dxf>${b === undefined && color === undefined ? '' : `<font>${bold(b)}${color === undefined ? '' : `<color ${rgb(color)}/>`}</font>`}${
          fill === undefined
            ? ''
            : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor ${rgb(fill)}/></patternFill></fill>`
        }</dxf>`,
      ),
    xml: () => {
      const { numFmts, fonts, fills, borders, cellXfs } = styles.lists();
      return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        list('numFmts', numFmts),
        list('fonts', fonts),
        list('fills', fills),
        list('borders', borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list('cellXfs', cellXfs),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        list('dxfs', marks.all()),
      ].join('')}</styleSheet>`;
    },
  };
}
