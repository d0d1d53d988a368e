import { type DateKind, dateFormat, dateKind } from './date-format.ts';
import { FORMAT_CHARACTERS } from './limits.ts';
import { numberSection, showGeneral } from './number-pattern.ts';
import type { Moment } from './serial.ts';

/** How a number is shown, and whether it stands for a moment. `elapsed` is a length of time ([h]:mm), not a moment. */
export interface Format {
  /** The code as saved, or null for General. */
  readonly code: string | null;
  readonly kind: 'number' | DateKind;
  /** Milliseconds to which moments are rounded before they are shown. */
  readonly unit: number;
  /**
   * The number as displayed, with English separators. `moment` is given for kinds `date` and `time`. What a format
   * hides altogether (`;;;`) is shown all the same, so that no value is overlooked.
   */
  show(value: number, moment: Moment | null): string;
}

/** Formats known by number only. 14 and 22 follow the computer's region: shown here as ISO, which nobody misreads. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0;-"$"#,##0',
  6: '"$"#,##0;-"$"#,##0',
  7: '"$"#,##0.00;-"$"#,##0.00',
  8: '"$"#,##0.00;-"$"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '"$"#,##0;-"$"#,##0;"$-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"$"#,##0.00;-"$"#,##0.00;"$-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format of a number format id; `codes` are the workbook's own. */
export function formatOf(id: number, codes: ReadonlyMap<number, string>): Format {
  const own = codes.get(id);
  if (own === undefined && (id === 14 || id === 22)) {
    return { ...compile(id === 14 ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm'), code: BUILT_IN[id] ?? null };
  }
  // East Asian built-in dates: the workbook does not hold their codes.
  if (own === undefined && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))) return compile('yyyy-mm-dd');
  return compile(own ?? BUILT_IN[id] ?? 'General');
}

/** Understands a number format code; one it cannot follow, or that no spreadsheet takes, is shown as General. */
export function compile(code: string): Format {
  if (code === '' || code.length > FORMAT_CHARACTERS || /^general$/i.test(code)) {
    return { code: null, kind: 'number', unit: 1000, show: showGeneral };
  }
  const sections = splitSections(code);
  const first = sections[0] ?? '';
  const kind = dateKind(first);
  if (kind !== null) {
    const show = dateFormat(first, kind);
    return {
      code,
      kind,
      unit: unitOf(first),
      show: (value, moment) => show(value, moment) || showGeneral(value),
    };
  }
  const shown = sections.slice(0, 3).map(numberSection);
  const conditions = sections.map(condition);
  const show = (value: number) => {
    const [index, bare] = pick(value, shown.length, conditions);
    const text = shown[index]?.(Math.abs(value)) ?? null;
    if (text === null || text === '') return showGeneral(value);
    return value < 0 && !bare && /[1-9]/.test(text) ? `-${text}` : text;
  };
  return { code, kind: 'number', unit: 1000, show };
}

/** Section for a value, and whether that section says itself that the number is negative. */
function pick(value: number, count: number, conditions: readonly (Condition | null)[]): [number, boolean] {
  if (conditions.some((test) => test !== null)) {
    const index = conditions.findIndex((test, at) => (test === null ? at > 0 : test(value)));
    return [index < 0 ? count - 1 : index, false];
  }
  if (count > 2 && value === 0) return [2, true];
  return value < 0 && count > 1 ? [1, true] : [0, false];
}

type Condition = (value: number) => boolean;

function condition(section: string): Condition | null {
  const match = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section);
  if (match === null) return null;
  const limit = Number(match[2]);
  const tests: Record<string, Condition> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '=': (value) => value === limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '<>': (value) => value !== limit,
  };
  return tests[match[1] ?? ''] ?? null;
}

/** What a format hides altogether: `;;;` all, `;;;@` numbers, of which those above zero count. */
export function hiddenBy(code: string): 'all' | 'numbers' | null {
  const shown = splitSections(code).map((section) => section.replace(/\[[^\]]*\]|[_*]./g, '').trim());
  if (shown.length < 2 || shown[0] !== '') return null;
  return shown[3] === '' ? 'all' : 'numbers';
}

/** Splits at semicolons that are neither quoted nor escaped. */
function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** Whole seconds, unless the section shows parts of them (`ss.00`). */
function unitOf(section: string): number {
  const zeros = /s\.(0{1,3})/i.exec(section)?.[1] ?? '';
  return 1000 / 10 ** zeros.length;
}
