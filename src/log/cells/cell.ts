import { dateUnreadable } from '../../notices/date-unreadable.ts';
import { decimalsNotAllowed } from '../../notices/decimals-not-allowed.ts';
import { disguisedCell } from '../../notices/disguised-cell.ts';
import { excelErrorValue } from '../../notices/excel-error-value.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import { formulaToOtherWorkbook } from '../../notices/formula-to-other-workbook.ts';
import { formulaWithoutSavedResult } from '../../notices/formula-without-saved-result.ts';
import { negativeNotAllowed } from '../../notices/negative-not-allowed.ts';
import { placeholder } from '../../notices/placeholder.ts';
import { raisedSigns } from '../../notices/raised-signs.ts';
import { unitInNumberCell } from '../../notices/unit-in-number-cell.ts';
import { toldKind } from '../../privacy/kinds.ts';
import { hasMailbox } from '../../privacy/mailboxes.ts';
import type { Column, ColumnName, Values } from '../../schema/columns.ts';
import type { Cell } from '../../table/table.ts';
import { clean } from '../../text/clean.ts';
import { isDisguised } from '../../text/disguised.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { hasRaised } from '../../text/raised.ts';
import { remembering } from '../../text/remembering.ts';
import { type CellReading, sound, unread } from './cell-reading.ts';
import { fromMatch, readCountry, readSeveral } from './coded-cell.ts';
import type { CellContext } from './context.ts';
import { currencyOfUnit, ownCurrency, readCurrency } from './currency.ts';
import { type DateReading, readDate } from './date.ts';
import { dateSpan } from './date-span.ts';
import { dayFacts, needsFacts } from './day-facts.ts';
import { mixedReading } from './mixed.ts';
import { type NumberReading, readNumber } from './number.ts';
import { peopleReading } from './people.ts';
import { readPeriod } from './period.ts';
import { readId, readText, readTexts } from './text-cell.ts';
import { venueReader } from './venue.ts';

const nothing: CellReading = { remarks: sound };

/** What a broken formula leaves behind when a workbook is saved as text, in the languages of Excel. */
const isExcelError = (text: string) =>
  text.startsWith('#') && /^#(?:[¡¿]?[\p{Lu}][\p{Lu}_/0]*[!?]|N\/[AD]|Н\/Д|NV)\s*$/u.test(text);

/** Reads the cells of one column; `row` holds the values of the columns before it. */
export type ReadCell = (cell: Cell, row: Values) => CellReading;

const made = new WeakMap<CellContext, Map<ColumnName, ReadCell>>();

/** The reader of a column. A cell that cannot be read gives a fault and no value. */
export function cellReader(column: Column, context: CellContext): ReadCell {
  const readers = made.get(context) ?? new Map<ColumnName, ReadCell>();
  made.set(context, readers);
  const reader = readers.get(column.name) ?? unspoilt(kindReader(column, context), column);
  readers.set(column.name, reader);
  return reader;
}

/** Makes the reader of a column in which a grant counts people of its own kinds. */
export const groupReader = (context: CellContext): ReadCell =>
  unspoilt(amountReader(null, true, context), null);

/** Leaves a reading that hangs on the text alone with its cell, for all rows in which it stands: with the texts of rows made late 0.91 to 0.96 x. */
function kept(cell: Cell, by: ReadCell, reading: CellReading): CellReading {
  if ('madeBy' in cell) {
    cell.madeBy = by;
    cell.made = reading;
  }
  return reading;
}

function unspoilt(read: ReadCell, column: Column | null): ReadCell {
  return (cell, row) => {
    if (cell.madeBy === read && cell.marks === undefined) return cell.made as CellReading;
    if (cell.type === 'error' || isExcelError(cell.text))
      return unread(excelErrorValue, { error: cell.text.trim() });
    const { marks } = cell;
    if (marks === undefined) return read(cell, row);
    if (marks.unsaved) return unread(formulaWithoutSavedResult, {});
    const reading = mixedReading(column, cell) ?? read(cell, row);
    if (!marks.external || reading === nothing) return reading;
    return { ...reading, remarks: [...reading.remarks, remark(formulaToOtherWorkbook, {})] };
  };
}

function kindReader(column: Column, context: CellContext): ReadCell {
  const { kind, name } = column;
  const { readers, periods, convention } = context;
  switch (column.kind) {
    case 'text':
      return free((text, typed) => readText(name, text, typed, column.max));
    case 'texts':
      return free((text, typed) => readTexts(text, typed, column.max));
    case 'id':
      return keeping((text) => readId(text, context));
    case 'date':
      return dateReader(name, context);
    case 'number':
    case 'integer':
      return amountReader(name, kind === 'integer', context);
    case 'period':
      return repeated((text) => readPeriod(text, periods, convention));
    case 'currency':
      return (cell, row) => plainly(cell.text, (text) => readCurrency(text, ownCurrency(row, context)));
    case 'country':
      return repeated((text) => readCountry(text, context));
    case 'venue':
      return repeated((text) => fromMatch(name, text, venueReader));
    case 'indicator':
      return repeated((text) => fromMatch(name, text, readers.indicators));
    case 'list':
      return repeated((text) => fromMatch(name, text, readers.lists[column.list!]!));
    case 'list-of':
      return repeated((text) => readSeveral(name, text, readers.lists[column.list!]!));
  }
}

/** What a text other than a free one is read as; a word such as "none" may be a code of a list, and then is no placeholder. */
function plainly(
  cellText: string,
  read: (text: string) => CellReading,
  holds: 'number' | 'other' = 'other',
): CellReading {
  const text = clean(cellText);
  if (text === '') return nothing;
  if (isDisguised(cellText)) return unread(disguisedCell, {});
  if (hasRaised(cellText)) return unread(raisedSigns, {});
  const reading = read(text);
  return reading.value === undefined && isPlaceholder(text) ? unread(placeholder, { text, holds }) : reading;
}

function free(read: (text: string, typed: string) => CellReading): ReadCell {
  const reading = remembering((typed): CellReading => {
    const text = clean(typed);
    if (text === '') return nothing;
    const reading = isPlaceholder(text) ? unread(placeholder, { text, holds: 'other' }) : read(text, typed);
    const shown = typed.trim();
    return toldKind(shown) === null && !hasMailbox(shown) ? { ...reading, harmless: true } : reading;
  });
  const own: ReadCell = (cell) => kept(cell, own, reading(cell.text));
  return own;
}

function repeated(read: (text: string) => CellReading): ReadCell {
  const reading = remembering((text) => plainly(text, read));
  const own: ReadCell = (cell) => kept(cell, own, reading(cell.text));
  return own;
}

/** As `repeated`, where texts come again from row to row and then no more, as ids do: they are kept with their cells alone. */
function keeping(read: (text: string) => CellReading): ReadCell {
  const own: ReadCell = (cell) => kept(cell, own, plainly(cell.text, read));
  return own;
}

/** Amounts of a column that are remembered. */
const mostRemembered = 5000;

/** Columns that hold the two ends of a span of days. */
const spanned: ReadonlySet<ColumnName> = new Set(['start_date', 'end_date']);

function dateReader(name: ColumnName, context: CellContext): ReadCell {
  const { convention } = context;
  const said = (text: string, reading: DateReading): CellReading => {
    const span = 'fault' in reading && spanned.has(name) ? dateSpan(text, convention) : null;
    if (span === null) return fromOutcome(reading);
    const also = name === 'start_date' ? 'end_date' : 'start_date';
    return { also, remarks: [remark(dateUnreadable, span)] };
  };
  const typed = remembering((shown) =>
    plainly(shown, (text) => said(text, readDate({ type: 'text', text, raw: text }, convention))),
  );
  const own: ReadCell = (cell, row) => {
    if (cell.type === 'text' && !needsFacts(cell.text)) return kept(cell, own, typed(cell.text));
    return plainly(cell.text, (text) => {
      const read = cell.type === 'text' ? { ...cell, text } : cell;
      return said(text, readDate(read, convention, dayFacts(name, row, context)));
    });
  };
  return own;
}

/** Columns that hold what the indicator counts: whole, unless it is a share. */
const counting: ReadonlySet<ColumnName | null> = new Set(['target', 'value']);

function amountReader(name: ColumnName | null, integer: boolean, context: CellContext): ReadCell {
  const { convention, fractional } = context;
  const digits = new Map<string, CellReading>();
  const own: ReadCell = (cell, row) => {
    const { text } = cell;
    const known = cell.type === 'text' ? digits.get(text) : undefined;
    if (known !== undefined) return kept(cell, own, known);
    const whole = integer || !fractional.has(row.indicator ?? '');
    const share = !whole && counting.has(name);
    const counts = integer || (whole && counting.has(name) && row.indicator !== undefined);
    const amount = plainly(
      text,
      () => asAmount(readNumber(cell, convention, whole), counts, share),
      'number',
    );
    const [why] = amount.remarks;
    const unread = amount.value === undefined && why !== undefined && cell.type === 'text';
    const reading =
      (unread && name !== null && why.notice !== disguisedCell && why.notice !== raisedSigns
        ? peopleReading(name, text)
        : null) ?? amount;
    if (digits.size < mostRemembered && /^\d{1,9}$/.test(text) && cell.type === 'text')
      digits.set(text, reading);
    return name === 'spent' ? withCurrency(reading, ownCurrency(row, context)) : reading;
  };
  return own;
}

/** Where money is written with its currency, that has a column of its own. */
function withCurrency(reading: CellReading, own: string | undefined): CellReading {
  const [first] = reading.remarks;
  if (first?.notice !== unitInNumberCell) return reading;
  const currency = currencyOfUnit(String(first.data.unit), own);
  if (currency === null) return reading;
  const kind = first.data.kind === 'unsure' ? 'unsure' : currency === 'sign' ? 'sign' : 'money';
  return { remarks: [{ notice: first.notice, data: { ...first.data, kind, currency } }] };
}

function asAmount(outcome: NumberReading, whole: boolean, share: boolean): CellReading {
  if ('fault' in outcome) return { remarks: [outcome.fault] };
  const { value, precision, notes } = outcome;
  if (value < 0) return unread(negativeNotAllowed, { kind: share ? 'share' : 'count' });
  if (whole && !Number.isInteger(value)) return unread(decimalsNotAllowed, {});
  return precision === undefined ? { value, remarks: notes } : { value, precision, remarks: notes };
}

function fromOutcome(outcome: { value: string; notes: readonly Remark[] } | { fault: Remark }): CellReading {
  return 'fault' in outcome ? { remarks: [outcome.fault] } : { value: outcome.value, remarks: outcome.notes };
}
