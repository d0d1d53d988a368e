import type { CellMarks } from '../table.ts';
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
  await readXml(zip, part, {
    open(tag) {
      const parent = path.at(-1);
      path.push(tag.name);
      if (tag.name === 'numFmt' && parent === 'numFmts') {
        if (formatCount.add()) codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
      } else if (tag.name === 'font' && parent === 'fonts') {
        if (styleCount.add()) fonts.push(false);
      } else if (tag.name === 'strike' && parent === 'font' && path.at(-3) === 'fonts') {
        fonts[fonts.length - 1] = isTrue(tag.get('val') ?? '1');
      } else if (tag.name === 'xf' && parent === 'cellXfs') {
        if (styleCount.add())
          cells.push({ format: Number(tag.get('numFmtId') ?? 0), font: Number(tag.get('fontId') ?? 0) });
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

function styleOf(format: Format, struck: boolean): Style {
  if (format.code === null && !struck) return PLAIN;
  const marks: CellMarks = {
    ...(format.code === null ? {} : { format: format.code }),
    ...(struck ? { strikethrough: true } : {}),
  };
  return { format, struck, marks };
}
