import type { Slot } from '../finding.ts';
import { periodContains } from '../programme/programme.ts';
import type { Cell } from '../table/table.ts';
import type { CodeMatch, CodeReader, CodeReaders } from './code.ts';
import type { Column, ColumnName } from './columns.ts';
import type { Convention } from './convention.ts';
import { readDate } from './date.ts';
import { invisible, latinLookAlike, normalise } from './normalise.ts';
import { readNumber } from './number.ts';
import { venueReader } from './venue.ts';

/** Something wrong with, or assumed about, one cell. */
export interface Fault {
  readonly code: string;
  readonly data: Readonly<Record<string, Slot>>;
}

/** What a cell gives: a value where it could be read, and what is to be said. No value and no fault: the cell is empty. */
export interface CellReading {
  readonly value?: string | number | readonly string[];
  /** Words such as "over" found before a number. */
  readonly precision?: string;
  readonly faults: readonly Fault[];
}

/** What cells are read by. */
export interface CellContext {
  readonly readers: CodeReaders;
  /** Indicators that may have decimals. */
  readonly fractional: ReadonlySet<string>;
  readonly convention: Convention;
  /** Periods of the programme. */
  readonly periods: readonly string[];
  /** Normalised names that must never be taken for one of the programme's countries, with that country's code and name. */
  readonly confusable: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
}

const nothing: CellReading = { faults: [] };
const fault = (code: string, data: Record<string, Slot> = {}): CellReading => ({ faults: [{ code, data }] });

/** Words offices type for "nothing to report"; read as empty, and said. */
const placeholders = new Set(
  [
    '-',
    '--',
    '–',
    '—',
    '.',
    '...',
    '…',
    '?',
    'n/a',
    'na',
    'n.a.',
    'nd',
    'n/d',
    's/o',
    'tbd',
    'tbc',
    'xxx',
  ].concat(['none', 'nil', 'null', 'н/д', 'нет данных', 'немає', 'لا يوجد']),
);

/** ISO 4217. */
const currencies = new Set(Intl.supportedValuesOf('currency'));

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const edges = /^[\s\u00a0\u200b-\u200f\ufeff\u2060]+|[\s\u00a0\u200b-\u200f\ufeff\u2060]+$/g;
const clean = (text: string) => text.replace(controls, '').replace(edges, '');

/**
 * Reads one cell as its column asks; `whole` numbers have no decimals, whatever a lone separator may look like.
 * A cell that cannot be read gives a fault and no value.
 */
export function readCell(column: Column, cell: Cell, context: CellContext, whole = false): CellReading {
  if (cell.type === 'error') return fault('C321', { error: cell.text });
  if (cell.marks?.unsaved) return fault('C322');
  const text = clean(cell.text);
  if (text === '') return nothing;
  const reading = readKind(column, cell, text, context, whole);
  const free = column.kind === 'text' || column.kind === 'texts';
  // A word such as "none" may be a code of a list; there it is no placeholder.
  if ((free || reading.value === undefined) && placeholders.has(text.toLowerCase()))
    return fault('C331', { text });
  if (!cell.marks?.external) return reading;
  return { ...reading, faults: [...reading.faults, { code: 'C324', data: {} }] };
}

function readKind(
  column: Column,
  cell: Cell,
  text: string,
  context: CellContext,
  whole: boolean,
): CellReading {
  switch (column.kind) {
    case 'id':
      return readId(text);
    case 'period':
      return readPeriod(text, context.periods);
    case 'country':
      return readCountry(text, context);
    case 'venue':
      return fromMatch(column.name, text, venueReader.read(text), venueReader);
    case 'currency':
      return currencies.has(text.toUpperCase())
        ? { value: text.toUpperCase(), faults: [] }
        : fault('C346', { text });
    case 'indicator':
      return fromMatch(column.name, text, context.readers.indicators.read(text), context.readers.indicators);
    case 'list': {
      const reader = context.readers.lists[column.list!]!;
      return fromMatch(column.name, text, reader.read(text), reader);
    }
    case 'list-of':
      return readSeveral(column.name, text, context.readers.lists[column.list!]!);
    case 'text':
      return readText(text, column.max);
    case 'texts':
      return { value: split(text), faults: [] };
    case 'date':
      return fromOutcome(readDate(cell, context.convention));
    default:
      return readAmount(column, cell, context, whole);
  }
}

function readAmount(column: Column, cell: Cell, { convention }: CellContext, whole: boolean): CellReading {
  const outcome = readNumber(cell, convention, whole || column.kind === 'integer');
  if ('fault' in outcome) return { faults: [outcome.fault] };
  if (outcome.value < 0) return fault('C314', { value: outcome.value });
  if (column.kind === 'integer' && !Number.isInteger(outcome.value))
    return fault('C313', { value: outcome.value });
  const { value, precision, notes } = outcome;
  return { value, ...(precision === undefined ? {} : { precision }), faults: notes };
}

function fromOutcome(outcome: { value: string; notes: readonly Fault[] } | { fault: Fault }): CellReading {
  return 'fault' in outcome ? { faults: [outcome.fault] } : { value: outcome.value, faults: outcome.notes };
}

function readText(text: string, max = Number.POSITIVE_INFINITY): CellReading {
  const length = [...text].length;
  return { value: text, faults: length > max ? [{ code: 'C326', data: { length, max } }] : [] };
}

function readId(text: string): CellReading {
  if (/^[A-Z]{3}-\d{4}-\d{3,}$/.test(text)) return { value: text, faults: [] };
  const visible = text.replace(invisible, '');
  const latin = latinLookAlike(visible) ?? visible;
  const id = latin.toUpperCase().replace(/[\s_–—]+/g, '-');
  if (!/^[A-Z]{3}-\d{4}-\d{3,}$/.test(id)) return fault('C333', { text });
  return { value: id, faults: latin === visible ? [] : [{ code: 'C330', data: { text: id } }] };
}

const yearFirst = /^(?<year>\d{4})(?: ?(?:[SH](?<half>[12])|[QT](?<quarter>[1-4])))?$/;
const yearLast = /^(?:[SH](?<half>[12])|[QT](?<quarter>[1-4])) ?(?<year>\d{4})$/;

function readPeriod(text: string, periods: readonly string[]): CellReading {
  const plain = normalise(text).toUpperCase();
  const { year, half, quarter } = (yearFirst.exec(plain) ?? yearLast.exec(plain))?.groups ?? {};
  const part = half ? `-S${half}` : quarter ? `-Q${quarter}` : '';
  if (year === undefined) return fault('C345', { text, example: periods.at(-1) ?? '2018-S2' });
  const period = `${year}${part}`;
  const known = periods.some((one) => periodContains(one, period) || periodContains(period, one));
  return known ? { value: period, faults: [] } : fault('L401', { column: 'period', text, codes: periods });
}

function readCountry(text: string, { readers, confusable }: CellContext): CellReading {
  const twin = confusable.get(normalise(text));
  if (twin !== undefined) return fault('L410', { text, code: twin.code, name: twin.name });
  return fromMatch('country', text, readers.countries.read(text), readers.countries);
}

function fromMatch(column: ColumnName, text: string, match: CodeMatch, reader: CodeReader): CellReading {
  if (match.code !== null) {
    const faults = match.how === 'look-alike' ? [{ code: 'C330', data: { text: match.code } }] : [];
    return { value: match.code, faults };
  }
  if (match.near !== null) return fault('L402', { column, text, near: match.near });
  // All the countries of the world would help nobody.
  return fault('L401', { column, text, codes: reader.codes.length > 60 ? [] : reader.codes });
}

const split = (text: string) =>
  text
    .split(/[;\n\r؛]+/)
    .map(clean)
    .filter((part) => part !== '');

/** Several codes: parted by semicolons, or by anything else when that makes a part a code. */
function readSeveral(column: ColumnName, text: string, reader: CodeReader): CellReading {
  const parts = split(text);
  const finer = text
    .split(/[;,،؛|/\n\r+]+/)
    .map(clean)
    .filter((part) => part !== '');
  const use = finer.some((part) => reader.read(part).code !== null) ? finer : parts;
  const readings = use.map((part) => fromMatch(column, part, reader.read(part), reader));
  const faults = readings.flatMap((reading) => reading.faults);
  if (readings.some((reading) => reading.value === undefined)) return { faults };
  return { value: [...new Set(readings.map((reading) => reading.value as string))], faults };
}
