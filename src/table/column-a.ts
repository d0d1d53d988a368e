import { filePlace } from '../address.ts';
import { columnASplit } from '../notices/column-a-split.ts';
import { columnAUnsplit } from '../notices/column-a-unsplit.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { guardedCells } from '../notices/guarded-cells.ts';
import { delimiterName } from './delimiter.ts';
import { soundFields } from './stray-quotes.ts';
import { isFilled, narrow, type Row, type Sheet } from './table.ts';
import { TextCells } from './text-cells.ts';

/** The separators that are tried. */
const delimiters = [';', '\t', '|', ','] as const;
/** What parts a row into a second cell when a file of another separator is opened in Excel. */
const spillers = [',', ';'] as const;
/** Rows among which the headings are looked for. */
const topRows = 60;
/** A log has more columns than a sentence has separators. */
const fewestColumns = 8;
const anySeparator = /[;\t|,]/;

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };
type PlainSheet = Omit<Sheet, 'unsplit'>;

/** How the texts in column A split; `broken` is the first row that splits into another number of parts. */
interface Layout {
  readonly delimiter: string;
  readonly columns: number;
  readonly broken: { readonly row: number; readonly parts: number } | null;
}

/** A sheet, and whether its rows stand in column A, split or not. */
export interface ColumnASheet extends Sheet {
  isColumnA(): Promise<boolean>;
}

/**
 * Splits rows that stand in column A as one text: those of a whole log where all of them split alike, and single ones that
 * split just as headings in cells of their own. Rows of a whole log that were parted at the commas of their texts are joined.
 */
export function splitColumnA(
  sheet: PlainSheet,
  file: string,
  tell: (finding: Finding) => void,
): ColumnASheet {
  let known: Promise<Layout | number | null> | undefined;
  const look = () => {
    known ??= layoutOf(sheet);
    return known;
  };
  const place = filePlace(file, sheet.name);

  async function* rows(): AsyncGenerator<readonly Row[]> {
    const layout = await look();
    if (layout === null || (typeof layout === 'object' && layout.broken)) {
      yield* sheet.rows();
      return;
    }
    const tried =
      typeof layout === 'object'
        ? [layout]
        : delimiters.map((delimiter) => ({ delimiter, columns: layout, broken: null }));
    const mayBeWhole = typeof layout === 'object' ? hasSeparator : standsAlone;
    const texts = new TextCells();
    let count = 0;
    let by = '';
    for await (const batch of sheet.rows()) {
      let rows: Row[] | null = null;
      // Nearly every row passes here: pairs of place and row would be a tenth of all that is made of a long file.
      for (let index = 0; index < batch.length; index++) {
        const row = batch[index]!;
        const way = mayBeWhole(row) ? tried.find((one) => partsOf(row, one)) : undefined;
        if (way === undefined) {
          rows?.push(row);
          continue;
        }
        count++;
        by = way.delimiter;
        rows ??= batch.slice(0, index);
        const cells = texts.row(partsOf(row, way) ?? []);
        const marks = row.cells[0]?.marks;
        if (cells.some(isFilled))
          rows.push({ ...row, cells: marks ? cells.map((cell) => cell && { ...cell, marks }) : cells });
      }
      yield rows ?? batch;
    }
    if (count === 0) return;
    const which = typeof layout === 'object' ? 'all' : 'some';
    tell(raise(columnASplit, place, { rows: which, count, delimiter: delimiterName(by) }));
    if (texts.guarded > 0) tell(raise(guardedCells, place, { count: texts.guarded }));
  }

  return {
    ...sheet,
    rows,
    async isColumnA() {
      return typeof (await look()) === 'object' && (await look()) !== null;
    },
    async unsplit() {
      const layout = await look();
      if (layout === null || typeof layout === 'number' || layout.broken === null) return null;
      const { delimiter, columns, broken } = layout;
      const slots = { delimiter: delimiterName(delimiter), columns, ...broken };
      return raise(columnAUnsplit, place, slots);
    },
  };
}

/** The layout of a log in column A; the number of columns where the headings stand in cells of their own; null without any. */
async function layoutOf(sheet: PlainSheet): Promise<Layout | number | null> {
  let seen = 0;
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (++seen > topRows) return null;
      const layouts = hasSeparator(row)
        ? delimiters
            .map((delimiter) => ({
              delimiter,
              columns: widthOf(wholeText(row, delimiter), delimiter),
              broken: null,
            }))
            .filter(({ columns }) => columns >= fewestColumns)
        : [];
      if (layouts.length > 0) return proved(sheet, layouts, row.row);
      if (row.cells.filter((cell) => cell !== undefined).length >= fewestColumns) return row.cells.length;
    }
  }
  return null;
}

/** Of several separators the one that splits all rows below the headings alike; else the one that parts these the most. */
async function proved(
  sheet: PlainSheet,
  layouts: readonly Layout[],
  headingRow: number,
): Promise<Layout | null> {
  const tried: (Changing<Layout> & { rows: number })[] = layouts.map((layout) => ({ ...layout, rows: 0 }));
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (row.row <= headingRow || !hasSeparator(row)) continue;
      for (const one of tried) {
        const width = widthOf(wholeText(row, one.delimiter), one.delimiter);
        if (width === 1) continue;
        if (partsOf(row, one) === null) one.broken ??= { row: row.row, parts: width };
        else one.rows++;
      }
    }
  }
  const rank = ({ columns, rows, broken }: (typeof tried)[number]) =>
    (broken === null && rows > 0 ? 1e9 : 0) + columns;
  const [best] = tried.sort((a, b) => rank(b) - rank(a));
  return best === undefined || (best.rows === 0 && best.broken === null) ? null : best;
}

/** Most rows have none in their first cell. */
function hasSeparator({ cells: [first] }: Row): boolean {
  return first?.type === 'text' && anySeparator.test(first.text);
}

/** Whether nothing stands beside such a text. */
function standsAlone(row: Row): boolean {
  if (row.cells[1] !== undefined || row.cells[2] !== undefined) return false;
  return (
    hasSeparator(row) &&
    row.cells.length <= narrow &&
    row.cells.every((cell, index) => index === 0 || cell === undefined)
  );
}

/** The text of column A, or of all cells as they were before they were parted; null where column A has no separator. */
function wholeText({ cells }: Row, delimiter: string, spiller?: string): string | null {
  const first = cells[0]?.text ?? '';
  // No text is parted into more cells than a table has.
  if (!first.includes(delimiter) || cells.length > narrow) return null;
  const last = cells.findLastIndex(isFilled);
  const by = spiller ?? spillers.find((one) => one !== delimiter);
  return last === 0
    ? first
    : cells
        .slice(0, last + 1)
        .map((cell) => cell?.text ?? '')
        .join(by);
}

/** The parts of a text; null where its quotation marks are not sound. */
function split(text: string, delimiter: string): readonly string[] | null {
  const plain = text.split(delimiter);
  return plain.some((part) => /^[ \t]*"/.test(part)) ? soundFields(text, delimiter) : plain;
}

const widthOf = (text: string | null, delimiter: string): number =>
  text === null ? 1 : (split(text, delimiter) ?? text.split(delimiter)).length;

/** The parts of a row where there are as many as columns; null where there are not. */
function partsOf(row: Row, { delimiter, columns }: Layout): readonly string[] | null {
  // What Excel has made a number of may have been written in another way.
  if (row.cells.length > narrow || row.cells.some((cell) => cell !== undefined && cell.type !== 'text'))
    return null;
  for (const spiller of spillers) {
    const text = spiller === delimiter ? null : wholeText(row, delimiter, spiller);
    const parts = text === null ? null : split(text, delimiter);
    if (parts?.length === columns) return parts;
  }
  return null;
}
