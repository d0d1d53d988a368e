import { isExact } from '../../text/exact.ts';
import type { Cell, CellMarks } from '../table.ts';
import { isExternal } from './formula.ts';
import type { Hiding } from './hiding.ts';
import { damagedPart } from './limits.ts';
import { marksOf, type Run } from './runs.ts';
import { isoOf, momentOf, readIso } from './serial.ts';
import { PLAIN, type Style } from './styles.ts';
import { type Text, type Texts, unescapeText } from './texts.ts';

/** A formula as the cell saves it. */
interface Formula {
  readonly text: string;
  /** Number of the shared formula it belongs to; its first cell holds the text. */
  readonly shared: string | undefined;
}

/** A cell as the sheet saves it, good until the next one. `value` is null without a value element, `inline` without a text of its own. */
export interface SavedCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: Text | null;
  readonly formula: Formula | null;
}

/** What cells of a sheet refer to. */
export interface CellContext {
  readonly part: string;
  readonly styles: readonly Style[];
  readonly texts: Texts;
  readonly date1904: boolean;
  /** What hides cells by rules, and who is told that it may hide one. */
  readonly hiding: Hiding | null;
  tell(cells: readonly string[], row: number, column: number): void;
}

/** Most numbers: General shows them as they are saved. */
const SHORT_INTEGER = /^-?[1-9]\d{0,9}$/;

/** A number as XML Schema writes it; JavaScript takes others too: `0x10`, `Infinity`, blanks of all kinds. */
const DECIMAL = /^[ \t\r\n]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\r\n]*$/;
/** From a digit other than 0 to a digit JavaScript takes nothing else. */
const isPlainly = (value: string) => {
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  return first > 48 && first < 58 && last > 47 && last < 58;
};
const decimal = (value: string) => (isPlainly(value) || DECIMAL.test(value) ? Number(value) : Number.NaN);

/** Days remembered for each style. */
const KNOWN_DAYS = 4096;

/** A text free of the chunk it was cut from, which it would keep in memory as long as somebody keeps the cell. */
const own = (text: string) => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Makes cells of one reading of a sheet, in the order they are saved. */
export interface CellMaker {
  /** Colours behind cells. */
  readonly fills: ReadonlySet<string>;
  /** Undefined for an empty one. */
  saved(cell: SavedCell): Cell | undefined;
  /** The cell of a whole number, or of the shared text of that number, where it is there already; `type` is the code of its letter or 0. */
  known(number: number, style: number, type: number): Cell | undefined;
}

/** The letters for texts that are shared and for numbers. */
const [SHARED, NUMBER] = [115, 110];
/** Whole numbers below this are made once. */
const KNOWN_NUMBERS = 10_000;

export function cellMaker(context: CellContext): CellMaker {
  const { hiding } = context;
  const days = new Map<Style, Map<string, Cell | undefined>>();
  /** Shared formulas that point to another workbook. */
  const sharedExternal = new Set<string>();

  const leadsOutside = ({ formula }: SavedCell): boolean => {
    if (formula === null) return false;
    const outside = isExternal(formula.text);
    if (formula.shared === undefined) return outside;
    if (outside) sharedExternal.add(formula.shared);
    else if (formula.text !== '') sharedExternal.delete(formula.shared);
    return sharedExternal.has(formula.shared);
  };

  /** Days repeat down a column, and showing one takes longer than finding it again. */
  const dayOrNumber = (value: string, style: Style): Cell | undefined => {
    if (style.format.kind === 'number') return number(value, style, context);
    const known = days.get(style) ?? new Map<string, Cell | undefined>();
    days.set(style, known);
    if (!known.has(value)) {
      if (known.size >= KNOWN_DAYS) known.clear();
      known.set(own(value), number(value, style, context));
    }
    return known.get(value);
  };

  const numbers: Cell[] = [];
  const known: CellMaker['known'] = (value, index, type) => {
    const style = styleAt(index, context);
    if (style.marks !== undefined || hiding !== null) return undefined;
    if (type === SHARED) {
      const { runs, cells } = context.texts;
      const cell = runs.size > 0 && runs.has(value) ? undefined : cells[value];
      return cell?.text === '' ? undefined : cell;
    }
    if ((type !== 0 && type !== NUMBER) || value >= KNOWN_NUMBERS) return undefined;
    numbers[value] ??= { type: 'number', text: String(value), raw: value };
    return numbers[value];
  };

  const saved = (saved: SavedCell): Cell | undefined => {
    const cell = made(saved);
    if (cell === undefined || hiding === null) return cell;
    const { row, column } = saved;
    const hidden = hiding.hides(cell, row, column, styleAt(saved.style, context));
    if (hidden === 'all') return { ...cell, marks: { ...cell.marks, unseen: 'all' } };
    if (hidden !== null) context.tell(hidden, row, column);
    return cell;
  };

  const made = (saved: SavedCell): Cell | undefined => {
    refuseUnsound(saved, context.part);
    const external = leadsOutside(saved);
    const unsaved = saved.formula !== null && isUnsaved(saved);
    if (!unsaved && saved.value === null && saved.inline === null) return undefined;
    const style = styleAt(saved.style, context);
    const cell = unsaved ? text('') : savedValue(saved, style, context, dayOrNumber);
    if (cell === undefined || (cell.text === '' && saved.formula === null && cell.type === 'text'))
      return undefined;
    const runs = runsOf(saved, context.texts);
    if (!external && !unsaved && runs === null) {
      return style.marks === undefined ? cell : { ...cell, marks: style.marks };
    }
    const marks: CellMarks = {
      ...(runs === null ? style.marks : marksOf(cell.text, runs, style)),
      ...(unsaved ? { unsaved: true } : {}),
      ...(external ? { external: true } : {}),
    };
    return Object.keys(marks).length === 0 ? cell : { ...cell, marks };
  };
  return { fills: context.texts.fills, saved, known };
}

/** openpyxl saves an empty value with each formula; only a text formula may truly have given an empty text. */
const isUnsaved = (saved: SavedCell) =>
  saved.inline === null && (saved.value === null || (saved.value.trim() === '' && saved.type !== 'str'));

const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });

/** The style of a number; one that is not there is damage, but in a workbook that has none at all. */
function styleAt(index: number, { styles, part }: CellContext): Style {
  const style = styles[index];
  if (style === undefined && styles.length > 0) throw damagedPart('damaged', part);
  return style ?? PLAIN;
}

/** Types that may stand at a cell without a value; others promise one. */
const promisesNothing = new Set(['n', 'str', 'inlineStr']);
const types = new Set([...promisesNothing, 's', 'b', 'e', 'd']);

/** Refuses a cell that says two things, or whose type says another thing than what it holds. */
function refuseUnsound({ type, value, inline, formula }: SavedCell, part: string): void {
  // Nearly all cells.
  if ((type === 'n' || type === 's') && value !== null && inline === null && value.charCodeAt(0) > 32) return;
  const isInline = type === 'inlineStr';
  const sound =
    types.has(type) &&
    (inline === null ? !isInline || value === null : isInline && value === null) &&
    (formula !== null ||
      inline !== null ||
      (value === null ? promisesNothing.has(type) : type === 'str' || value.trim() !== ''));
  if (!sound) throw damagedPart('damaged', part);
}

function runsOf(saved: SavedCell, texts: Texts): readonly Run[] | null {
  if (saved.inline !== null) return saved.inline.runs;
  return saved.type === 's' && texts.runs.size > 0 ? (texts.runs.get(Number(saved.value)) ?? null) : null;
}

function savedValue(
  saved: SavedCell,
  style: Style,
  context: CellContext,
  dayOrNumber: (value: string, style: Style) => Cell | undefined,
): Cell | undefined {
  if (saved.inline !== null) return text(own(saved.inline.text));
  const value = saved.value ?? '';
  switch (saved.type) {
    case 's':
      return sharedText(value, context);
    case 'str':
      return text(own(unescapeText(value)));
    case 'b': {
      const word = value.trim();
      if (!/^(?:0|1|true|false)$/.test(word)) throw damagedPart('damaged', context.part);
      const raw = word === '1' || word === 'true';
      return { type: 'boolean', text: raw ? 'TRUE' : 'FALSE', raw };
    }
    case 'e':
      return { type: 'error', text: own(value), raw: own(value) };
    case 'd': {
      const iso = readIso(value, context.date1904);
      if (iso === null) return text(own(value));
      const isPlain = style.format.kind === 'number';
      const shown = isPlain ? iso.raw : showNumber(iso.serial, style, context.date1904);
      return { type: 'date', text: shown, raw: iso.raw };
    }
    default:
      return dayOrNumber(value, style);
  }
}

function sharedText(value: string, context: CellContext): Cell {
  const cell = context.texts.cells[decimal(value)];
  if (cell === undefined) throw damagedPart('damaged', context.part);
  return cell;
}

/** A number that cannot be kept as it is saved is the text it is, so that it is not taken for another. */
function number(value: string, style: Style, { date1904, part }: CellContext): Cell {
  const raw = decimal(value);
  if (Number.isNaN(raw)) throw damagedPart('damaged', part);
  if (!Number.isFinite(raw) || (value !== '0' && !isExact(value, raw))) return text(own(value));
  const { kind } = style.format;
  const iso = kind === 'date' || kind === 'time' ? isoOf(raw, date1904, kind === 'time') : null;
  const isPlain = style.format.code === null && SHORT_INTEGER.test(value);
  const shown = isPlain ? value : showNumber(raw, style, date1904);
  return iso === null ? { type: 'number', text: shown, raw } : { type: 'date', text: shown, raw: iso };
}

function showNumber(value: number, { format }: Style, date1904: boolean): string {
  const isMoment = format.kind === 'date' || format.kind === 'time';
  return format.show(value, isMoment ? momentOf(value, date1904, format.unit) : null);
}
