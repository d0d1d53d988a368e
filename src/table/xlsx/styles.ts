import type { CellMarks } from '../table.ts';
import { damagedPart } from './limits.ts';
import { compile, type Format, formatOf } from './number-format.ts';
import { isTrue, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** What a cell's style tells about its value. */
export interface Style {
  readonly format: Format;
  readonly struck: boolean;
  /** The marks every cell of this style has; undefined when there are none. */
  readonly marks: CellMarks | undefined;
}

/** The style of cells without one. */
export const PLAIN: Style = { format: compile('General'), struck: false, marks: undefined };

/** Reads the cell styles, in the order cells refer to them. Throws F010, F011, F016. */
export async function readStyles(zip: Zip, part: string): Promise<readonly Style[]> {
  const codes = new Map<number, string>();
  const fonts: boolean[] = [];
  const cells: { format: number; font: number }[] = [];
  const path: string[] = [];
  const [formatCount, styleCount] = [zip.budget.tally('formats'), zip.budget.tally('styles')];
  await readXml(zip, part, 'styleSheet', {
    open(tag) {
      path.push(tag.name);
      const place = path.length < 6 ? path.slice(1).join(' ') : '';
      if (place === 'numFmts numFmt') {
        const [id, code] = [idOf(tag.get('numFmtId'), part), tag.get('formatCode') ?? ''];
        // Two formats of one number: nobody knows which of them shows a day.
        if ((codes.get(id) ?? code) !== code) throw damagedPart('damaged', part);
        if (formatCount.add()) codes.set(id, code);
      } else if (place === 'fonts font') {
        if (styleCount.add()) fonts.push(false);
      } else if (place === 'fonts font strike') {
        fonts[fonts.length - 1] = isTrue(tag.get('val') ?? '1');
      } else if (place === 'cellXfs xf') {
        if (styleCount.add())
          cells.push({ format: idOf(tag.get('numFmtId'), part), font: idOf(tag.get('fontId'), part) });
      }
    },
    close: () => void path.pop(),
  });
  formatCount.check(part);
  styleCount.check(part);
  const formats = new Map<number, Format>();
  return cells.map((cell) => {
    const format = formats.get(cell.format) ?? formatOf(cell.format, codes);
    formats.set(cell.format, format);
    return styleOf(format, fonts[cell.font] ?? false);
  });
}

/** A number of a format or font, 0 where none is said. */
function idOf(text: string | undefined, part: string): number {
  if (text !== undefined && !/^\d{1,9}$/.test(text)) throw damagedPart('damaged', part);
  return Number(text ?? 0);
}

function styleOf(format: Format, struck: boolean): Style {
  if (format.code === null && !struck) return PLAIN;
  const marks: CellMarks = {
    ...(format.code === null ? {} : { format: format.code }),
    ...(struck ? { strikethrough: 'all' } : {}),
  };
  return { format, struck, marks };
}
