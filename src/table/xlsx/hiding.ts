import { columnLetters, type Range, rangeName } from '../../address.ts';
import { type Cell, isFilled } from '../table.ts';
import { type Holds, holdsOf } from './condition.ts';
import { HIDING_RANGES, OTHER_RANGES, RULE_CHARACTERS, RULE_COST } from './limits.ts';
import { LAST_COLUMN, LAST_ROW, parseRange } from './range.ts';
import { isUnseen, type Look, type Style } from './styles.ts';
import { isTrue, type Tag } from './xml.ts';

/** What hides cells of a sheet by rules: for certain, or perhaps, told with the cells that the rule is for. */
export interface Hiding {
  /** `all` for a cell that is hidden, the names of cells where one of them may be. */
  hides(cell: Cell, row: number, column: number, style: Style): 'all' | readonly string[] | null;
}

/** A rule that may hide; `holds` is null where another rule comes before it. */
interface Rule {
  readonly ranges: readonly Range[];
  readonly look: Look;
  readonly holds: Holds | null;
}
interface Open {
  readonly type: string;
  readonly operator: string;
  readonly text: string;
  readonly formulas: string[];
  readonly priority: number;
  readonly ranges: readonly Range[];
  /** Null for a rule that hides nothing. */
  readonly look: Look | null;
}

const nameOf = (range: Range) => {
  const [from, to] = rangeName(range).split(':') as [string, string];
  return from === to ? from : `${from}:${to}`;
};
const meet = (one: Range, other: Range) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Ranges of a rule that are told at most. */
const shown = 5;
/** In place of the rules that are too many to be looked at. */
const somewhere: Rule = {
  ranges: [{ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN }],
  look: { hides: 'all', colour: null, fill: null, mayHide: true },
  holds: null,
};

/** Collects the conditional formats of a sheet, of which only those are kept that may hide a value. */
export class HidingRules {
  private readonly looks: readonly Look[];
  private ranges: readonly Range[] = [];
  private open: Open | null = null;
  private readonly hiding: Open[] = [];
  private readonly others: Open[] = [];
  private readonly counts = { hiding: 0, others: 0 };

  /** `looks` are what rules make of cells, by the numbers of the style sheet. */
  constructor(looks: readonly Look[]) {
    this.looks = looks;
  }

  format(sqref: string): void {
    this.ranges = sqref.split(/\s+/).flatMap((name) => parseRange(name) ?? []);
  }

  rule(tag: Pick<Tag, 'get'>): void {
    const id = tag.get('dxfId');
    const look = id === undefined ? undefined : this.looks[Number(id)];
    this.open = {
      type: tag.get('type') ?? '',
      operator: tag.get('operator') ?? '',
      text: tag.get('text') ?? '',
      formulas: [],
      priority: Number(tag.get('priority') ?? 0),
      ranges: this.ranges,
      look: look?.mayHide ? look : null,
    };
    const changes = look !== undefined || isTrue(tag.get('stopIfTrue'));
    if (this.open.look !== null) this.keep('hiding', HIDING_RANGES);
    else if (changes) this.keep('others', OTHER_RANGES);
  }

  formula(text: string): void {
    if (this.open?.look) this.open.formulas.push(text);
  }

  private keep(which: 'hiding' | 'others', most: number): void {
    this.counts[which] += this.ranges.length;
    if (this.counts[which] <= most) this[which].push(this.open!);
  }

  /** What hides, or null where nothing does; of more rules than are looked at one cell by one it is only told that they may. */
  found(date1904: boolean): Hiding | null {
    if (this.counts.hiding === 0) return null;
    const { hiding, others, counts } = this;
    const crowded = counts.hiding > HIDING_RANGES || counts.others > OTHER_RANGES;
    const rules = hiding.map((rule): Rule => {
      const { ranges, look, priority } = rule;
      const isBehind = others.some(
        (other) =>
          other.priority <= priority && other.ranges.some((one) => ranges.some((range) => meet(one, range))),
      );
      const [first] = ranges;
      const name = first === undefined ? '' : `${columnLetters(first.left)}${first.top}`;
      return { ranges, look: look!, holds: crowded || isBehind ? null : holdsOf(rule, name, date1904) };
    });
    return hidingBy(counts.hiding > HIDING_RANGES ? [...rules, somewhere] : rules);
  }
}

function hidingBy(rules: readonly Rule[]): Hiding {
  const told = new Set<Rule>();
  /** The ranges that reach into the row at hand. */
  let reaching: readonly (readonly [Rule, Range])[] = [];
  let at = 0;
  let spent = 0;
  const into = (row: number) => {
    at = row;
    reaching = rules.flatMap((rule) =>
      rule.ranges.flatMap((range) =>
        range.top <= row && row <= range.bottom ? [[rule, range] as const] : [],
      ),
    );
  };
  return {
    hides(cell, row, column, style) {
      if (row !== at) into(row);
      if (reaching.length === 0 || !isFilled(cell) || cell.raw === 0) return null;
      let perhaps: readonly string[] | null = null;
      for (const [rule, range] of reaching) {
        if (column < range.left || column > range.right || !hidesIn(rule.look, style, cell)) continue;
        spent += RULE_COST + cell.text.length;
        const holds = rule.holds === null || spent > RULE_CHARACTERS ? null : rule.holds(cell);
        if (holds === true) return 'all';
        if (holds === false || told.has(rule)) continue;
        told.add(rule);
        perhaps = [...(perhaps ?? []), ...rule.ranges.slice(0, shown).map(nameOf)];
      }
      return perhaps;
    },
  };
}

/** Whether a look lets a cell of a style vanish. */
function hidesIn({ hides, colour, fill }: Look, style: Style, { type }: Cell): boolean {
  if (hides === 'all' || (hides === 'numbers' && type !== 'text')) return true;
  return (colour !== null || fill !== null) && isUnseen(colour ?? style.colour, fill ?? style.fill);
}
