import { columnNamed, isAmount, isTelling } from '../../schema/columns.ts';
import { recognise } from '../../schema/heading-names.ts';
import { eachCell, isFilled, type Row } from '../../table/table.ts';
import { normalise } from '../../text/normalise.ts';
import { totalLabel } from '../../text/total-words.ts';
import type { Layout } from './entry.ts';

/**
 * What a row below the headings is: `empty` shows nothing, `identified` begins with an activity id, `headings` repeats ours in their places,
 * `other-headings` has some of ours in other places.
 */
export type RowKind = 'empty' | 'identified' | 'data' | 'total' | 'headings' | 'other-headings' | 'remark';

/** Columns of which at least one says what an activity is; a totals row has none of them. */
const describing = ['status', 'start_date', 'activity_type', 'indicator'] as const;

/** What remarks under a table begin with. */
const remarkWords = [
  ...['note', 'notes', 'nb', 'n b', 'source', 'sources', 'remark', 'remarks', 'disclaimer', 'prepared by'],
  ...['compiled by', 'approved by', 'submitted by', 'remarque', 'remarques', 'etabli par', 'nota', 'notas'],
  ...['fuente', 'fuentes', 'fonte', 'fontes', 'elaborado por', 'примечание', 'примечания', 'источник'],
  ...[
    'signature',
    'signed',
    'signed by',
    'firma',
    'assinatura',
    'подпись',
    'підпис',
    'name and date',
    'reviewed by',
  ],
  ...['примітка', 'примітки', 'джерело', 'ملاحظة', 'ملاحظات', 'المصدر'],
].map(normalise);
const beginsWith = (words: readonly string[], text: string) =>
  words.some((word) => text === word || text.startsWith(`${word} `));

/** As many headings in one row cannot be chance. */
const fewestRepeated = 3;

/** Tells rows of data from totals, headings that come again, and remarks under the table. */
export function rowTeller(layout: Layout): (row: Row) => RowKind {
  const places = [...layout.columns.values()];
  const ours = new Set(places.map(({ column }) => column));
  const typed = new Map(places.map(({ column, heading }) => [column, normalise(heading)]));
  const named = new Map([...layout.columns].map(([name, { column }]) => [column, name]));
  const telling = new Set(
    [...named].flatMap(([column, name]) => (isTelling(columnNamed.get(name)!) ? [column] : [])),
  );
  const id = layout.columns.get('activity_id')?.column;
  const describes = new Set(describing.flatMap((name) => layout.columns.get(name)?.column ?? []));
  const amounts = new Set(
    [...named].flatMap(([column, name]) => (isAmount(columnNamed.get(name)!) ? [column] : [])),
  );

  /** A label of totals before the first number, in a row that describes no activity. */
  function isTotal(filled: readonly { column: number; text: string }[]): boolean {
    const firstNumber = filled.findIndex(({ column, text }) => amounts.has(column) && /\p{Nd}/u.test(text));
    const before = firstNumber < 0 ? filled.slice(0, 1) : filled.slice(0, firstNumber);
    const at = before.findIndex(({ text }) => totalLabel(text) !== null);
    if (at < 0) return false;
    const known = totalLabel(before[at]!.text) === 'known';
    if (at === 0 && known) return true;
    return (
      filled.length > 1 &&
      !filled.some(({ column }) => column !== before[at]!.column && describes.has(column))
    );
  }

  /** The row in which a table of the workbook adds up its others, whatever it is called: all that stands in columns of ours is the table's. */
  function isOfTable(row: number, filled: readonly { column: number }[]): boolean {
    const mine = filled.filter(({ column }) => ours.has(column));
    return (
      mine.length > 0 &&
      (layout.totals?.get(row) ?? []).some(({ left, right }) =>
        mine.every(({ column }) => left <= column && column <= right),
      )
    );
  }

  function headings(filled: readonly { column: number; text: string }[]): RowKind | null {
    if (filled.length < fewestRepeated) return null;
    const same = filled.filter(({ column, text }) => typed.get(column) === normalise(text));
    if (same.length >= fewestRepeated && same.length * 2 > filled.length) {
      // The columns may have changed places from here on.
      const others = filled.filter(({ column, text }) => typed.get(column) !== normalise(text));
      const moved = others.some(({ column, text }) => {
        const name = text.length > 60 ? undefined : recognise(text)?.name;
        return name !== undefined && layout.columns.has(name) && named.get(column) !== name;
      });
      return moved ? 'other-headings' : 'headings';
    }
    const found = filled.flatMap(({ column, text }) => {
      const name = text.length > 60 ? undefined : recognise(text)?.name;
      return name === undefined ? [] : [{ name, inPlace: named.get(column) === name }];
    });
    const names = new Set(found.map(({ name }) => name));
    if (names.size < fewestRepeated || found.length * 2 <= filled.length) return null;
    return found.every(({ inPlace }) => inPlace) ? 'headings' : 'other-headings';
  }

  /**
   * Whether a row that shows nothing has formulas of its own without their results. What only repeats the activity is prepared
   * in empty rows of a new log, and openpyxl saves it so.
   */
  const own = [...layout.columns].flatMap(([name, { column }]) =>
    columnNamed.get(name)!.of === 'line' ? [column] : [],
  );
  const isLost = ({ cells }: Row): boolean => own.some((column) => cells[column - 1]?.marks?.unsaved);

  return (row) => {
    // Nearly every row begins with an id, and then there is nothing to tell.
    if (id !== undefined && /^\s*\p{Lu}{3}-\d/u.test(row.cells[id - 1]?.text ?? '')) return 'identified';
    const filled: { column: number; text: string }[] = [];
    eachCell(row, (cell, index) => {
      if (isFilled(cell)) filled.push({ column: index + 1, text: cell.text.trim() });
    });
    const first = filled[0];
    if (first === undefined) return isLost(row) ? 'data' : 'empty';
    const words = normalise(first.text).replace(/\d+/g, '').trim();
    if (isOfTable(row.row, filled) || isTotal(filled)) return 'total';
    const again = headings(filled);
    if (again !== null) return again;
    const known = filled.filter(({ column }) => ours.has(column));
    if (known.length === 0) return 'remark';
    const leftmost = first.column === id || first.column === 1;
    const counts = known.some(({ column, text }) => amounts.has(column) && /\p{Nd}/u.test(text));
    if (counts) return 'data';
    if (leftmost && filled.length <= 3 && beginsWith(remarkWords, words)) return 'remark';
    if (filled.length > 1) return 'data';
    const spaced = /\s/.test(first.text);
    const long = first.text.length > 20;
    // A sentence alone in a column of text may be a lost narrative; in a column of codes or numbers it is none.
    return (leftmost && (long || spaced)) || (long && spaced && telling.has(first.column))
      ? 'remark'
      : 'data';
  };
}
