import type { Cell } from '../table.ts';
import { readIso } from './serial.ts';

/** A rule of a conditional format as it is saved, as far as it says when it holds. */
export interface Condition {
  readonly type: string;
  readonly operator: string;
  readonly text: string;
  readonly formulas: readonly string[];
}

/** Whether a rule holds for a cell that is filled; null where that is not known. */
export type Holds = (cell: Cell) => boolean | null;

const always: Holds = () => true;
const never: Holds = () => false;
const unknown: Holds = () => null;

/** A formula that is a number or a text. */
function constantOf(formula = ''): number | string | null {
  const bare = formula.trim();
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(bare)) return Number(bare);
  return /^"(?:[^"]|"")*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"') : null;
}

/** As Excel orders them: numbers and days, texts whatever their case, TRUE and FALSE; null for an error, for which no comparison holds. */
function compare(cell: Cell, limit: number | string, date1904: boolean): number | null {
  const { type, raw, text } = cell;
  if (type === 'error') return null;
  if (type === 'boolean') return 1;
  if (type === 'text') {
    if (typeof limit === 'number') return 1;
    const [one, other] = [text.toLowerCase(), limit.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  if (typeof limit === 'string') return -1;
  const value = type === 'number' ? Number(raw) : (readIso(String(raw), date1904)?.serial ?? Number.NaN);
  return Math.sign(value - limit);
}

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
  greaterThan: (order) => order > 0,
  greaterThanOrEqual: (order) => order >= 0,
};

function compared(operator: string, [first, second]: readonly string[], date1904: boolean): Holds {
  const [low, high] = [constantOf(first), constantOf(second)];
  if (low === null) return unknown;
  if (operator === 'between' || operator === 'notBetween') {
    if (typeof low === 'string' || typeof high !== 'number') return unknown;
    const [from, to] = [Math.min(low, high), Math.max(low, high)];
    return (cell) => {
      const [above, below] = [compare(cell, from, date1904), compare(cell, to, date1904)];
      if (above === null || below === null) return false;
      return (above >= 0 && below <= 0) === (operator === 'between');
    };
  }
  const test = Object.hasOwn(operators, operator) ? operators[operator]! : null;
  if (test === null) return unknown;
  return (cell) => {
    const order = compare(cell, low, date1904);
    return order !== null && test(order);
  };
}

let [last, lastInSmall] = ['', ''];

/** A text in small letters; many rules ask for that of one cell. */
function inSmallLetters(text: string): string {
  if (text !== last) [last, lastInSmall] = [text, text.toLowerCase()];
  return lastInSmall;
}

function worded({ type, text, formulas }: Condition): Holds {
  const word = text.toLowerCase();
  // A rule that looks for the text of another cell has its address for a text.
  const isLiteral = word !== '' && !/[*?~]/.test(word) && formulas.join().toLowerCase().includes(`"${word}"`);
  if (!isLiteral) return unknown;
  return ({ text: shown }) => {
    const held = inSmallLetters(shown);
    if (type === 'beginsWith') return held.startsWith(word);
    if (type === 'endsWith') return held.endsWith(word);
    return held.includes(word) === (type === 'containsText');
  };
}

const signs = new Map([
  ['=', 'equal'],
  ['<>', 'notEqual'],
  ['<', 'lessThan'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['>=', 'greaterThanOrEqual'],
]);

/** A formula that is true or false of itself, or compares the first cell of the rule's range, `first`, with a constant. */
function worked(formula: string, first: string, date1904: boolean): Holds {
  const bare = formula.trim();
  if (/^TRUE(?:\(\))?$/i.test(bare)) return always;
  if (/^FALSE(?:\(\))?$/i.test(bare)) return never;
  const constant = constantOf(bare);
  if (typeof constant === 'number') return constant === 0 ? never : always;
  const [, about, of] = /^(ISBLANK|ISERROR|ISERR|ISNA)\(([A-Z]+\d+)\)$/i.exec(bare) ?? [];
  if (of?.toUpperCase() === first)
    return about!.toUpperCase() === 'ISBLANK' ? never : ({ type }) => type === 'error';
  const [, cell, sign, limit] = /^([A-Z]+\d+)\s*(<>|<=|>=|=|<|>)\s*(.+)$/i.exec(bare) ?? [];
  return cell?.toUpperCase() === first ? compared(signs.get(sign!)!, [limit!], date1904) : unknown;
}

/** When a rule holds, for the kinds of rules that hang on the cell alone (ECMA-376 part 1, 18.18.12). */
export function holdsOf(condition: Condition, first: string, date1904: boolean): Holds {
  const { type, operator, formulas } = condition;
  switch (type) {
    case 'cellIs':
      return compared(operator, formulas, date1904);
    case 'expression':
      return worked(formulas[0] ?? '', first, date1904);
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return worded(condition);
    case 'containsBlanks':
      return never;
    case 'notContainsBlanks':
      return always;
    case 'containsErrors':
      return ({ type }) => type === 'error';
    case 'notContainsErrors':
      return ({ type }) => type !== 'error';
    default:
      return unknown;
  }
}
