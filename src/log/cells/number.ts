import { excelDateFromRatio } from '../../notices/excel-date-from-ratio.ts';
import { excelErrorValue } from '../../notices/excel-error-value.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import { nonLatinDigits } from '../../notices/non-latin-digits.ts';
import { notANumber } from '../../notices/not-a-number.ts';
import type { SlotsOf } from '../../notices/notice.ts';
import { numberAmbiguous } from '../../notices/number-ambiguous.ts';
import { numberScientific } from '../../notices/number-scientific.ts';
import { numberShownOtherwise } from '../../notices/number-shown-otherwise.ts';
import { numberText } from '../../notices/number-text.ts';
import { numberTwoReadings } from '../../notices/number-two-readings.ts';
import { unitInNumberCell } from '../../notices/unit-in-number-cell.ts';
import { type Cell, isMixed } from '../../table/table.ts';
import { fold, type Plain, plain } from '../../text/digits.ts';
import { isDisguised } from '../../text/disguised.ts';
import { isExact } from '../../text/exact.ts';
import { type Convention, isProven } from './context.ts';
import { currencyOfUnit } from './currency.ts';
import { cleaned, tidy } from './kept-digits.ts';
import {
  isUnknownThousand,
  multiplies,
  type Precision,
  takeFactor,
  takePrecision,
  wordNumber,
} from './number-words.ts';
import { type Numeral, readNumeral, tooLarge } from './numeral.ts';
import { severalNumbers } from './several-numbers.ts';

/** A number with what its words say about it, or why there is none. */
export type NumberReading =
  | { readonly value: number; readonly precision?: Precision; readonly notes: readonly Remark[] }
  | { readonly fault: Remark };

/** A number found in a text, not yet read by one convention. */
interface Found {
  readonly numeral: Numeral;
  readonly factor: number;
  readonly precision: Precision | undefined;
  readonly plain: Plain;
  readonly scientific: boolean;
  /** What stands beside the number and does not belong there. */
  readonly unit?: string;
}

const none: readonly Remark[] = [];
/** Longer texts are no number; also keeps every pattern below fast. */
const longest = 120;
const numberThenWords = /^([-+]?(?:\d[\d.,' \u066b\u066c]*\d|\d)\.?)\s*(\D.*)$/;
const wordThenNumber = /^([^\d\s+-]\D{0,24}?)\s*([-+]?\d[\d.,' \u066b\u066c]*)$/u;
const scientific = /^([-+]?\d(?:[.,]\d+)?)e([-+]?\d{1,3})$/;

const isDigits = (text: string) => {
  if (text.length === 0 || text.length > 15) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
};
const certain = (value: number): Numeral => ({ point: value, comma: value, proof: null, mark: null });

/**
 * Reads a cell of a number column by the file's convention. `whole` says that only whole numbers make sense there, so
 * that `1.234` is over a thousand when the file does not prove its decimal mark.
 */
export function readNumber(cell: Cell, convention: Convention, whole = false): NumberReading {
  const reading = readAny(cell, convention, whole);
  return 'value' in reading && Math.abs(reading.value) >= tooLarge ? { fault: notNumber } : reading;
}

function readAny(cell: Cell, convention: Convention, whole: boolean): NumberReading {
  if (cell.type === 'number') return stored(cell);
  if (cell.type === 'date') return { fault: remark(excelDateFromRatio, scoreOf(String(cell.raw))) };
  if (cell.type === 'error') return { fault: remark(excelErrorValue, { error: cell.text }) };
  if (cell.type === 'boolean') return { fault: notNumber };
  if (isDigits(cell.text)) return { value: Number(cell.text), notes: none };
  if (isDisguised(cell.text)) return { fault: notNumber };
  const found = findNumber(cell.text);
  return inOwnMark('notice' in found ? { fault: found } : decide(found, convention, whole), convention);
}

/** Numbers that a person is told to type, with the decimal mark of the person's own file. */
function inOwnMark(reading: NumberReading, { decimal }: Convention): NumberReading {
  if (decimal === 'point') return reading;
  const own = ({ notice, data }: Remark): Remark =>
    typeof data.number === 'string'
      ? { notice, data: { ...data, number: data.number.replace('.', ',') } }
      : { notice, data };
  if ('fault' in reading) return { fault: own(reading.fault) };
  return reading.notes.length === 0 ? reading : { ...reading, notes: reading.notes.map(own) };
}

/** The number a text cell holds, for proving the file's convention; null when it holds none, or says nothing about marks. */
export function numeralIn(cell: Cell): Numeral | null {
  if (cell.type !== 'text' || isDigits(cell.text) || isDisguised(cell.text) || isMixed(cell)) return null;
  const found = findNumber(cell.text);
  return 'notice' in found || found.scientific || found.unit !== undefined ? null : found.numeral;
}

const notNumber: Remark = remark(notANumber, {});

/** A number kept as a number; a percentage shows another number than it stores, so neither is taken. */
function stored(cell: Cell): NumberReading {
  const value = Number(cell.raw);
  if (!Number.isFinite(value)) return { fault: notNumber };
  if (cell.marks?.format?.replace(/"[^"]*"|\\./g, '').includes('%')) {
    return { fault: withUnit(String(tidy(value * 100)), '%') };
  }
  if (!showsOther(cell, value)) return cleaned(value);
  return cleaned(value, [
    remark(numberShownOtherwise, { shown: cell.text.trim(), number: String(tidy(value)) }),
  ]);
}

/** Whether a number format shows another number than the stored one, rounded: in thousands, or with digits or letters added. */
function showsOther({ marks, text }: Cell, value: number): boolean {
  if (marks?.format === undefined || !/\d/.test(text)) return false;
  const found = findNumber(text.replace(/[()]/g, ''));
  if ('notice' in found) return true;
  const { numeral, factor, scientific } = found;
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const shown = Math.abs((numeral.point ?? numeral.comma ?? 0) * factor);
  return !scientific && Math.abs(shown - Math.abs(value)) > (0.5 + 1e-6) * 10 ** -places * factor;
}

/** What may have been typed where the cell now holds a date. */
function scoreOf(raw: string): SlotsOf<(typeof excelDateFromRatio)['slots']> {
  const [, month, day] = raw.split(/[-T]/).map(Number);
  const score = day && month ? `${day}/${month}` : '1/2';
  return { date: raw.slice(0, 10), score };
}

function findNumber(cellText: string): Found | Remark {
  if (cellText.length > longest) return notNumber;
  const seen = plain(cellText);
  const found = (numeral: Numeral, more: Partial<Found> = {}): Found => ({
    numeral,
    factor: 1,
    precision: undefined,
    plain: seen,
    scientific: false,
    ...more,
  });
  const direct = readNumeral(seen.text);
  if (direct) return found(direct);
  const text = fold(seen.text).replace(/\s+/g, ' ');
  const power = scientific.exec(text);
  if (power) {
    const written = `${power[1]!.replace(',', '.')}e${power[2]}`;
    const value = Number(written);
    return Number.isFinite(value) && isExact(written, value)
      ? found(certain(value), { scientific: true })
      : notNumber;
  }
  const taken = takePrecision(text);
  const precision = taken?.precision;
  const rest = taken?.rest ?? text;
  const word = wordNumber(rest);
  if (word !== undefined) return found(certain(1), { factor: word, precision });
  const numeral = readNumeral(rest);
  if (numeral) return found(numeral, { precision });
  const match = numberThenWords.exec(rest);
  const start = match && readNumeral(match[1]!);
  if (match && start) {
    const factored = takeFactor(match[2]!);
    if (factored && factored.rest === '') return found(start, { factor: factored.factor, precision });
    const unit = factored?.rest ?? match[2]!;
    // "12k" is no 12, and "1O" a slip of the finger: taking the number alone would change it.
    if (multiplies(unit)) return notNumber;
    if (!/\d/.test(unit) && /[\p{L}\p{S}%°]/u.test(unit))
      return found(start, { factor: factored?.factor ?? 1, precision, unit: unit.trim() });
  }
  const [, sign, amount = ''] = wordThenNumber.exec(rest) ?? [];
  const money =
    sign === undefined || currencyOfUnit(sign, undefined) === null ? null : readNumeral(amount.trim());
  if (money !== null) return found(money, { precision, unit: sign!.toUpperCase() });
  return severalNumbers(rest) ?? notNumber;
}

const withUnit = (number: string | null, unit: string): Remark =>
  remark(unitInNumberCell, {
    number: number ?? '',
    unit,
    kind: number === null ? 'unsure' : 'unit',
    currency: 'none',
  });

const scaled = (value: number, factor: number) => (factor === 1 ? value : tidy(value * factor));

/** What a numeral means with its mark parting decimals, and parting thousands. */
const bothOf = ({ point, comma }: Numeral): [decimal: string, thousands: string] => {
  const [low = 0, high = 0] = [point!, comma!].sort((a, b) => Math.abs(a) - Math.abs(b));
  return [String(low), String(high)];
};

/** Picks the reading of the convention and says what was assumed. */
function decide(found: Found, convention: Convention, whole: boolean): NumberReading {
  const { numeral, factor, precision, plain: seen } = found;
  if (factor === 1000 && isUnknownThousand(seen.text, convention.languages)) return { fault: notNumber };
  if (numeral.slip && convention.decimal !== numeral.mark) return { fault: notNumber };
  const other = convention.decimal === 'point' ? numeral.comma : numeral.point;
  let value = (convention.decimal === 'point' ? numeral.point : numeral.comma) ?? other!;
  const ambiguous = numeral.proof === null && numeral.point !== numeral.comma;
  if (found.unit !== undefined) {
    const sure = !ambiguous || isProven(convention.decimalBasis);
    return { fault: withUnit(sure ? String(scaled(value, factor)) : null, found.unit) };
  }
  if (ambiguous && convention.decimalBasis === 'clash') {
    const [decimal, thousands] = bothOf(numeral);
    return { fault: remark(numberTwoReadings, { decimal, thousands }) };
  }
  const unproven = ambiguous && !isProven(convention.decimalBasis);
  if (unproven && whole && !numeral.slip && !Number.isInteger(value)) value = other!;
  const thousands =
    !ambiguous || value === Math.max(Math.abs(numeral.point!), Math.abs(numeral.comma!)) * Math.sign(value);
  const number = scaled(value, factor);
  const notes: Remark[] = [];
  if (found.scientific) notes.push(remark(numberScientific, { number: String(number) }));
  if (seen.foreign) {
    // "About" stays where it stands.
    const typed =
      precision === undefined ? String(number) : seen.text.replaceAll('\u066b', '.').replaceAll('\u066c', '');
    notes.push(remark(nonLatinDigits, { number: String(number), typed }));
  }
  if (unproven) {
    const [low, high] = bothOf(numeral);
    const readAs = thousands ? 'thousands' : 'decimal';
    const data = { readAs, number: String(number), decimal: low, thousands: high } as const;
    notes.push(remark(numberAmbiguous, data));
  } else if (!seen.foreign && precision === undefined && (factor !== 1 || (thousands && numeral.mark))) {
    const mark = factor !== 1 ? 'words' : numeral.mark === 'space' ? (seen.gap ?? 'space') : numeral.mark!;
    notes.push(remark(numberText, { mark, number: String(number) }));
  }
  const reading = cleaned(number, notes);
  return precision === undefined ? reading : { ...reading, precision };
}
