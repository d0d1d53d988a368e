import type { CellMarks } from '../table.ts';
import { damagedPart } from './limits.ts';
import { compile, type Format, formatOf, hiddenBy } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { isTrue, type Tag } from './xml.ts';
import type { Zip } from './zip.ts';

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a cell's style tells about its value. */
export interface Style {
  readonly format: Format;
  readonly struck: boolean;
  /** Above or below the line. */
  readonly raised: boolean;
  /** The colour of its letters, or `TINY`, and that behind them. */
  readonly colour: string;
  readonly fill: string;
  /** What its number format hides. */
  readonly hides: 'all' | 'numbers' | null;
  /** The marks every cell of this style has; undefined when there are none. */
  readonly marks: CellMarks | undefined;
}

const [black, white] = ['000000', 'FFFFFF'];
/** In place of the colour of letters that are no more than dots. */
export const TINY = 'tiny';
/** Points below which they are. */
const smallest = 2;

/** Whether letters of a colour are not seen before another one. */
export const isUnseen = (colour: string, fill: string): boolean => colour === TINY || colour === fill;
/** Whether a font size makes letters to dots. */
export const isTiny = (points: string | undefined): boolean =>
  points !== undefined && Number(points) < smallest;

/** The style of cells without one. */
export const PLAIN: Style = {
  format: compile('General'),
  struck: false,
  raised: false,
  colour: black,
  fill: white,
  hides: null,
  marks: undefined,
};

/** All colours behind cells. */
export const fillsOf = (styles: readonly Style[]): ReadonlySet<string> =>
  new Set([white, ...styles.map(({ fill }) => fill)]);

/** Lists of a style sheet, which stand in it side by side: in each other one program reads them and another does not. */
const lists = new Set(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'.split(' '),
);

/** What rules of a conditional format make of a cell; null where its own look stays. */
export interface Look {
  readonly colour: string | null;
  readonly fill: string | null;
  readonly hides: Style['hides'];
  /** Some style of the workbook vanishes so. */
  readonly mayHide: boolean;
}

/** The styles of cells and the looks of rules, each in the order in which they are referred to. */
export interface StyleSheet {
  readonly styles: readonly Style[];
  readonly looks: readonly Look[];
}

/** That of a workbook that has none. */
export const noStyles: StyleSheet = { styles: [], looks: [] };

/** Reads the style sheet. Throws F010, F011, F016. */
export async function readStyles(zip: Zip, part: string): Promise<StyleSheet> {
  const codes = new Map<number, string>();
  const fonts: { struck: boolean; raised: boolean; tiny: boolean; colour: string }[] = [];
  /** Colours behind cells. */
  const fills: string[] = [];
  const cells: { format: number; font: number; fill: number }[] = [];
  const looks: Changing<Omit<Look, 'mayHide'>>[] = [];
  let solid = false;
  /** Of each open element the names from below the root to it, made for each tag in a third of the time of a path that is joined. */
  const places: string[] = [];
  const [formatCount, styleCount] = [zip.budget.tally('formats'), zip.budget.tally('styles')];
  await readXml(zip, part, 'styleSheet', {
    open(tag) {
      const [depth, above] = [places.length, places.at(-1)];
      const place = depth === 0 || depth > 5 ? '' : depth === 1 ? tag.name : `${above} ${tag.name}`;
      if (depth > 1 && lists.has(tag.name)) throw damagedPart('damaged', part);
      places.push(place);
      if (place === 'numFmts numFmt') {
        const [id, code] = [idOf(tag.get('numFmtId'), part), tag.get('formatCode') ?? ''];
        // Two formats of one number: nobody knows which of them shows a day.
        if ((codes.get(id) ?? code) !== code) throw damagedPart('damaged', part);
        if (formatCount.add()) codes.set(id, code);
      } else if (place === 'fonts font') {
        if (styleCount.add()) fonts.push({ struck: false, raised: false, tiny: false, colour: black });
      } else if (place === 'fonts font strike') {
        fonts.at(-1)!.struck = isTrue(tag.get('val') ?? '1');
      } else if (place === 'fonts font vertAlign') {
        fonts.at(-1)!.raised = isRaised(tag);
      } else if (place === 'fonts font sz') {
        fonts.at(-1)!.tiny = isTiny(tag.get('val'));
      } else if (place === 'fonts font color') {
        fonts.at(-1)!.colour = colourOf(tag, black);
      } else if (place === 'fills fill') {
        if (styleCount.add()) fills.push(white);
      } else if (place === 'fills fill patternFill') {
        solid = tag.get('patternType') === 'solid';
      } else if (place === 'fills fill patternFill fgColor') {
        if (solid) fills[fills.length - 1] = colourOf(tag, black);
      } else if (place === 'fills fill gradientFill') {
        fills[fills.length - 1] = '';
      } else if (place === 'dxfs dxf') {
        if (styleCount.add()) looks.push({ colour: null, fill: null, hides: null });
      } else if (place === 'dxfs dxf font color') {
        looks.at(-1)!.colour = colourOf(tag, black);
      } else if (place === 'dxfs dxf fill patternFill bgColor') {
        looks.at(-1)!.fill = colourOf(tag, white);
      } else if (place === 'dxfs dxf numFmt') {
        looks.at(-1)!.hides = hiddenBy(tag.get('formatCode') ?? '');
      } else if (place === 'cellXfs xf') {
        if (styleCount.add())
          cells.push({
            format: idOf(tag.get('numFmtId'), part),
            font: idOf(tag.get('fontId'), part),
            fill: idOf(tag.get('fillId'), part),
          });
      }
    },
    close: () => void places.pop(),
  });
  formatCount.check(part);
  styleCount.check(part);
  const formats = new Map<number, Format>();
  const styles = cells.map((cell) => {
    const format = formats.get(cell.format) ?? formatOf(cell.format, codes);
    formats.set(cell.format, format);
    const font = fonts[cell.font] ?? { ...PLAIN, tiny: false };
    return styleOf(format, font, fills[cell.fill] ?? white);
  });
  const behind = fillsOf(styles);
  const colours = new Set([black, ...styles.map(({ colour }) => colour)]);
  const mayHide = ({ colour, fill, hides }: Omit<Look, 'mayHide'>) =>
    hides !== null ||
    (colour !== null && (fill === null ? behind.has(colour) : colour === fill)) ||
    (colour === null && fill !== null && colours.has(fill));
  return { styles, looks: looks.map((look) => ({ ...look, mayHide: mayHide(look) })) };
}

/** A number of a format or font, 0 where none is said. */
function idOf(text: string | undefined, part: string): number {
  if (text !== undefined && !/^\d{1,9}$/.test(text)) throw damagedPart('damaged', part);
  return Number(text ?? 0);
}

/** Whether a font puts letters above or below the line. */
const isRaised = (tag: Pick<Tag, 'get'>): boolean => /^su(?:per|b)script$/.test(tag.get('val') ?? '');

/** The colour of a piece of text, `''` where none of `fills` is like it. */
export const colourAmong = (fills: ReadonlySet<string>, tag: Pick<Tag, 'get'> | null): string => {
  const colour = tag === null ? black : colourOf(tag, black);
  return fills.has(colour) ? colour : '';
};

/** A colour by what it looks like where that is known, else by its name; `automatic` where it is none of its own. */
function colourOf(tag: Pick<Tag, 'get'>, automatic: string): string {
  const [rgb, theme, index] = [tag.get('rgb'), tag.get('theme'), tag.get('indexed')];
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const tint = Number(tag.get('tint') ?? 0);
  if (theme !== undefined)
    return tint === 0 && theme === '0'
      ? white
      : tint === 0 && theme === '1'
        ? black
        : `theme ${theme} ${tint}`;
  if (index === undefined) return automatic;
  return { 0: black, 1: white, 8: black, 9: white, 64: black, 65: white }[index] ?? `index ${index}`;
}

function styleOf(
  format: Format,
  font: Pick<Style, 'struck' | 'raised' | 'colour'> & { readonly tiny: boolean },
  fill: string,
): Style {
  const { struck, raised } = font;
  const colour = font.tiny ? TINY : font.colour;
  const blends = isUnseen(colour, fill);
  const hides = format.code === null ? null : hiddenBy(format.code);
  const unseen = blends ? 'all' : hides;
  const marks: CellMarks = {
    ...(format.code === null ? {} : { format: format.code }),
    ...(struck ? { strikethrough: 'all' } : {}),
    ...(unseen === null ? {} : { unseen }),
  };
  const isPlain = format.code === null && !struck && !blends;
  return { format, struck, raised, colour, fill, hides, marks: isPlain ? undefined : marks };
}
