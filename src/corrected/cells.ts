import { cellReader } from '../log/cells/cell.ts';
import { type CellReading, sound } from '../log/cells/cell-reading.ts';
import type { CellContext } from '../log/cells/context.ts';
import { currencyByName } from '../notices/currency-by-name.ts';
import { dateSerialNumberShownAsNumber } from '../notices/date-serial-number-shown-as-number.ts';
import { dateTwoDigitYear } from '../notices/date-two-digit-year.ts';
import type { Remark } from '../notices/finding.ts';
import { lookAlikeLetters } from '../notices/look-alike-letters.ts';
import { nonLatinDigits } from '../notices/non-latin-digits.ts';
import { numberText } from '../notices/number-text.ts';
import { findCode } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { type Column, type ColumnName, isAmount, type Values } from '../schema/columns.ts';
import { type Book, type Cell, isMixed } from '../table/table.ts';
import { clean } from '../text/clean.ts';
import { invisible } from '../text/hidden.ts';
import type { CorrectionKind } from './correction.ts';
import { type Calling, isChosen } from './names-in-use.ts';
import { nearCode } from './near-code.ts';
import { everyConvention, leftOpen, type Question, sameValue } from './open-conventions.ts';

/** What a cell is read as, and what may be written for it; null for nothing. */
interface Seen {
  readonly reading: CellReading;
  readonly proposal: { readonly kind: CorrectionKind; readonly cell: Cell } | null;
}

/** Looks at the cells of one column; `row` holds the values of the columns before it, `calling` says what entries of lists are to be called. */
interface Seer {
  see(cell: Cell, row: Values, calling?: Calling): Seen;
  /** Whether a cell is read alike by every convention, so that it needs no proof of other cells. */
  isSettled(cell: Cell): boolean;
}

/** What looks at the cells of each column of a log, in the order of the schema. */
export type Seers = ReadonlyMap<ColumnName, Seer>;

/** What a cell is to be written for. */
export interface Target {
  readonly kind: Book['kind'];
  readonly programme: Programme;
}

/** What proves a date of two digits beyond what its row says of itself. */
const proofs: ReadonlySet<unknown> = new Set(['only', 'project', 'order', 'setting']);

/** Whether a remark only says what a cell should have been written as. */
function isSafe({ notice, data }: Remark, { type }: Cell): boolean {
  if (notice === dateTwoDigitYear) return proofs.has(data.proof);
  // In a text file nobody knows from which day Excel counted.
  if (notice === dateSerialNumberShownAsNumber) return type === 'number';
  return [lookAlikeLetters, numberText, nonLatinDigits, currencyByName].some((one) => one === notice);
}

/** What stands at the beginning of a formula, wherever the text is pasted. */
const formula = /^[=+\-@\t\r]/;
const digits = /^\d{1,9}$/;
/** A whole number as it is typed everywhere, or one with decimals. */
const plainNumber = /^\d+(?:[.,]\d+)?$/;

/** The question that the cells of a column ask of the file; null for those that ask none. */
export const questionOf = ({ kind }: Pick<Column, 'kind'>): Question | null =>
  kind === 'date' || kind === 'period' ? 'dates' : isAmount({ kind }) ? 'numbers' : null;

/** Makes what looks at the cells of a column: a proposal is read as the cell is, with nothing to be said, by any convention. */
export function cellSeer(column: Column, context: CellContext, target: Target): Seer {
  const { convention } = context;
  const by = (one: typeof convention) => cellReader(column, { ...context, convention: one });
  const read = by(convention);
  const question = questionOf(column);
  const open = question === null ? [] : leftOpen(convention, question).map(by);
  const every = question === null ? [read] : everyConvention(convention, question).map(by);
  /** What is no text, or nothing but digits, is read alike by all. */
  const isPlain = ({ type, text }: Cell) => type !== 'text' || (isAmount(column) && digits.test(text));

  function proved(cell: Cell, row: Values, wanted: CellReading): boolean {
    return (isPlain(cell) ? [read] : every).every((one) => {
      const reading = one(cell, row);
      return reading.remarks.length === 0 && sameValue(reading, wanted);
    });
  }

  const alike = (ways: typeof every, reading: CellReading, cell: Cell, row: Values) =>
    isPlain(cell) ||
    ways.every((one) => {
      const other = one(cell, row);
      return sameValue(reading, other) && reading.remarks.length === other.remarks.length;
    });
  const see = (cell: Cell, row: Values, calling: Calling = 'codes'): Seen => {
    const reading = read(cell, row);
    const none = { reading, proposal: null };
    if (cell.marks?.strikethrough || isMixed(cell) || cell.text.includes('\ufffd')) return none;
    const near = reading.value === undefined ? nearCode(column, reading.remarks, target.programme) : null;
    if (near !== null && cell.type === 'text') {
      const fixed = textCell(
        clean(cell.text).replace(near.typed, () => calledIn(column, near.code, calling, target)),
      );
      const wanted = read(fixed, row);
      const proposal = wanted.value === undefined ? null : { kind: 'near' as const, cell: fixed };
      return wanted.remarks.length > 0 ? none : { ...none, proposal };
    }
    if (reading.value === undefined || !alike(open, reading, cell, row)) return none;
    if (!reading.remarks.every((one) => isSafe(one, cell))) return none;
    const written = writtenFor(column, cell, reading, target, calling, convention.decimal);
    if (written === null || (written.type === cell.type && written.text === cell.text)) return none;
    if (!proved(written, row, { ...reading, remarks: sound })) return none;
    return { reading, proposal: { kind: kindOf(column, cell, reading, written), cell: written } };
  };
  return { see, isSettled: (cell) => alike(every, read(cell, {}), cell, {}) };
}

/** Whether a new text would be taken for a formula by the next program. */
export const isFormula = ({ type, text }: Cell): boolean => type === 'text' && formula.test(text);

const textCell = (text: string): Cell => ({ type: 'text', text, raw: text });

/** The form a value is to have in a cell; null where the cell is to stay. */
function writtenFor(
  column: Column,
  cell: Cell,
  { value, precision, remarks }: CellReading,
  { kind }: Target,
  calling: Calling,
  decimal: 'comma' | 'point',
): Cell | null {
  const isWorkbook = kind === 'xlsx';
  if (column.kind === 'date') {
    const iso = String(value);
    if (!isWorkbook) return textCell(iso);
    return cell.type === 'text' || cell.type === 'number' ? { type: 'date', text: iso, raw: iso } : null;
  }
  if (cell.type !== 'text') return null;
  const plain = clean(cell.text);
  if (typeof value === 'number') {
    if (precision !== undefined) {
      const typed = remarks.find(({ notice }) => notice === nonLatinDigits)?.data.typed;
      return textCell(typed === undefined ? plain : String(typed));
    }
    const number = String(value);
    if (number.includes('e')) return null;
    if (isWorkbook) return { type: 'number', text: number, raw: value };
    return plainNumber.test(plain)
      ? textCell(plain)
      : textCell(decimal === 'comma' ? number.replace('.', ',') : number);
  }
  const isText = column.kind === 'text' || column.kind === 'texts';
  const isCalled = calling !== 'codes' && isChosen(column);
  const isMixed = remarks.some(({ notice }) => notice === lookAlikeLetters);
  // What stood inside a text and is seen by nobody may have been a blank.
  if (isText && !isMixed) return cell.text.includes(plain) ? textCell(plain) : null;
  if (typeof value === 'string') return textCell(isCalled && !isMixed ? unhidden(plain) : value);
  const codes = value as readonly string[];
  // Blanks beside the marks between codes are as good as none.
  const asTyped = plain.split(/ ?; ?/).join(';') === codes.join(';');
  return textCell(asTyped || (isCalled && !isMixed) ? unhidden(plain) : codes.join(';'));
}

/** What the office calls an entry of a list. */
function calledIn({ list }: Column, code: string, calling: Calling, { programme }: Target): string {
  const language = calling === 'codes' ? null : calling.language;
  return (language === null ? undefined : findCode(programme, list!, code)?.labels[language]) ?? code;
}

/** A text without what nobody sees. */
const unhidden = (text: string) => clean(text.replace(invisible, ''));

function kindOf(column: Column, cell: Cell, { remarks }: CellReading, written: Cell): CorrectionKind {
  if (remarks.some(({ notice }) => notice === lookAlikeLetters)) return 'letters';
  if (written.type === 'text' && unhidden(cell.text) === unhidden(written.text)) return 'blanks';
  if (column.kind === 'date') return 'dates';
  if (column.kind === 'period') return 'periods';
  if (column.kind === 'currency') return 'currencies';
  return isAmount(column) ? 'numbers' : 'codes';
}
