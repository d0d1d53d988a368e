import { cellName, type Place, rowPlace } from '../address.ts';
import { dateAmbiguous } from '../notices/date-ambiguous.ts';
import { dateOrderContradictory } from '../notices/date-order-contradictory.ts';
import { type Finding, raise } from '../notices/finding.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { numberConventionContradictory } from '../notices/number-convention-contradictory.ts';
import type { DateOrder, Decimal } from '../programme/programme.ts';
import { type Cell, isMixed } from '../table/table.ts';
import { type Basis, type Convention, isProven } from './cells/context.ts';
import type { DayFacts } from './cells/day-facts.ts';
import { numeralIn } from './cells/number.ts';
import { meanings, type NumericDate, numericDate } from './cells/numeric-date.ts';
import { orderProved } from './cells/short-year.ts';

/** Where a cell was seen besides its row: `sheet` where it is not the one of the file's place, `line` in a text file. */
type SeenAt = Pick<Sighting, 'sheet' | 'line'>;

/** A cell worth showing. */
interface Sighting {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly sheet?: string | null;
  readonly line?: number | undefined;
}

/** What one file's cells say about one question. */
interface Evidence<Way extends string> {
  readonly proofs: ReadonlyMap<Way, { readonly count: number; readonly seen: readonly Sighting[] }>;
  readonly ambiguous: number;
  /** The first cells that can be read in two ways. */
  readonly examples: readonly Sighting[];
}

/** Gathers, cell by cell, what a file says about its own dates and numbers. Each cell is to be seen once. */
export interface Surveyor {
  /** A cell of a date column, with its row and column from 1, and what its row says where that is asked for. */
  seeDate(cell: Cell, row: number, column: number, facts?: () => DayFacts, at?: SeenAt): void;
  /** A cell of a number column, with its row and column from 1. */
  seeNumber(cell: Cell, row: number, column: number, at?: SeenAt): void;
  /** What the cells seen so far say. Changes at most twice a question: habit, proof, and clash on contradiction. */
  convention(): Convention;
  /** Whether reading by `used` gives other values or remarks than reading by what is now known. */
  contradicts(used: Convention): boolean;
  readonly dates: Evidence<DateOrder>;
  readonly numbers: Evidence<Decimal>;
}

/**
 * A surveyor for one log in some languages, which starts from the country's habit, null where no country is known;
 * `overrides` are the caller's settings and always hold.
 */
export function surveyor(
  habit: { readonly dateOrder: DateOrder; readonly decimal: Decimal } | null,
  date1904: boolean,
  overrides: { readonly dateOrder?: DateOrder; readonly decimal?: Decimal } = {},
  languages: readonly string[] = [],
): Surveyor {
  const dates = evidence<DateOrder>();
  const numbers = evidence<Decimal>();
  const unproven = habit === null ? 'default' : 'habit';
  let leaning = 0;

  const convention = (): Convention => {
    const order = settle(dates, habit?.dateOrder ?? 'dmy', unproven, overrides.dateOrder);
    const decimal = settle(numbers, habit?.decimal ?? 'point', unproven, overrides.decimal);
    return {
      dateOrder: order.way,
      dateBasis: order.basis,
      dateProof: order.proof,
      decimal: decimal.way,
      decimalBasis: decimal.basis,
      decimalProof: decimal.proof,
      date1904,
      languages,
    };
  };
  return {
    dates,
    numbers,
    convention,
    seeDate(cell, row, column, facts, seenAt) {
      const date = numericDate(cell);
      if (date === null || date.year === 'first' || isMixed(cell)) return;
      const possible = meanings(date);
      const at = { text: cell.text, row, column, ...seenAt };
      if (date.year === 'short') {
        const order = orderProved(possible, facts?.() ?? null);
        if (order !== null) dates.prove(order, at);
        else if (possible.has('dmy') && possible.has('mdy')) leaning++;
      } else if (possible.size === 1) dates.prove([...possible.keys()][0]!, at);
      else if (new Set(possible.values()).size > 1) dates.doubt(at);
    },
    seeNumber(cell, row, column, seenAt) {
      const numeral = numeralIn(cell);
      if (numeral === null) return;
      const at = { text: cell.text, row, column, ...seenAt };
      if (numeral.proof !== null) numbers.prove(numeral.proof, at);
      else if (numeral.point !== numeral.comma) numbers.doubt(at);
    },
    contradicts(used) {
      const now = convention();
      return (
        now.dateOrder !== used.dateOrder ||
        now.decimal !== used.decimal ||
        (dates.ambiguous > 0 && (now.dateBasis === 'clash') !== (used.dateBasis === 'clash')) ||
        (leaning > 0 && held(now.dateBasis) !== held(used.dateBasis)) ||
        (numbers.ambiguous > 0 && held(now.decimalBasis) !== held(used.decimalBasis))
      );
    },
  };
}

const held = (basis: Basis) => (basis === 'clash' ? 'not' : isProven(basis) ? 'proven' : 'assumed');

/** Cells shown of one way at most. */
const mostShown = 5;

function evidence<Way extends string>() {
  const proofs = new Map<Way, { count: number; seen: Sighting[] }>();
  const examples: Sighting[] = [];
  return {
    proofs,
    examples,
    ambiguous: 0,
    prove(way: Way, sighting: Sighting) {
      const known = proofs.get(way);
      if (known === undefined) proofs.set(way, { count: 1, seen: [sighting] });
      else if (++known.count <= mostShown) known.seen.push(sighting);
    },
    doubt(sighting: Sighting) {
      this.ambiguous += 1;
      if (examples.length < 3) examples.push(sighting);
    },
  };
}

/** A setting holds whatever the cells say; contradictory proof proves nothing, whatever the order of the rows. */
function settle<Way extends string>(
  { proofs }: Evidence<Way>,
  usual: Way,
  unproven: Basis,
  setting: Way | undefined,
): { way: Way; basis: Basis; proof: number } {
  const [proven, ...others] = [...proofs.keys()];
  const proof = proofs.get(setting ?? proven ?? usual)?.count ?? 0;
  if (proven !== undefined && others.length === 0 && (setting ?? proven) === proven)
    return { way: proven, basis: 'cells', proof };
  if (setting !== undefined) return { way: setting, basis: 'setting', proof };
  return { way: usual, basis: others.length > 0 ? 'clash' : unproven, proof: 0 };
}

/** What is to be said once about a log that was seen whole: what was assumed, and where its own cells contradict each other. */
export function conventionFindings(survey: Surveyor, file: Place): Finding[] {
  const { dates, numbers } = survey;
  const used = survey.convention();
  const findings: Finding[] = [];
  const place = ({ sheet = file.sheet, ...at }: Sighting): Place =>
    rowPlace({ file: file.file, sheet }, at, at.column);
  const name = (sighting: Sighting) => {
    const cell = cellName(place(sighting)) ?? '';
    return (sighting.sheet ?? file.sheet) === file.sheet ? cell : `${sighting.sheet}!${cell}`;
  };
  const say = <const K extends Notice['slots']>(
    notice: Notice<K>,
    data: SlotsOf<K>,
    [at, ...related]: readonly Sighting[],
  ) =>
    findings.push(
      raise(notice, at === undefined ? file : place(at), data, {
        ...(at === undefined ? {} : { value: at.text }),
        ...(related.length === 0 ? {} : { related: related.map(place) }),
      }),
    );
  /** The odd cells: those of the way that fewer cells show, or that a setting is against. */
  const odd = <Way extends string>({ proofs }: Evidence<Way>, way: Way, basis: Basis) => {
    const ways = [...proofs].sort(([one, a], [, b]) => b.count - a.count || (one === way ? -1 : 1));
    const others = basis === 'setting' ? ways.filter(([key]) => key !== way) : ways;
    const few = others.at(-1);
    if (few === undefined || (basis !== 'setting' && ways.length < 2)) return null;
    const many = basis === 'setting' ? undefined : ways[0];
    const data = {
      against: basis === 'setting' ? 'setting' : many?.[1].count === few[1].count ? 'even' : 'cells',
      many: many?.[1].count ?? 0,
      few: few[1].count,
      cells: few[1].seen.map(name),
      more: few[1].count - few[1].seen.length,
      example: few[1].seen[0]!.text,
    } as const;
    return { way: few[0], data, at: [...few[1].seen, ...(many?.[1].seen.slice(0, 1) ?? [])] };
  };

  const date = odd(dates, used.dateOrder, used.dateBasis);
  if (date !== null && (date.way === 'dmy' || date.way === 'mdy')) {
    const typed = meanings(numericIn(date.data.example)).get(date.way) ?? '';
    say(dateOrderContradictory, { ...date.data, way: date.way, typed }, date.at);
  }
  const number = odd(numbers, used.decimal, used.decimalBasis);
  if (number !== null) say(numberConventionContradictory, { ...number.data, way: number.way }, number.at);
  const [example] = dates.examples;
  const { dateBasis: basis } = used;
  if (example !== undefined && basis !== 'clash') {
    const order = used.dateOrder === 'mdy' ? 'mdy' : 'dmy';
    const reading = meanings(numericIn(example.text)).get(order) ?? '';
    const proven = dates.proofs.get(used.dateOrder)?.seen[0]?.text ?? '';
    const data = { count: dates.ambiguous, example: example.text, reading, order, basis, proven } as const;
    say(dateAmbiguous, { ...data, proof: used.dateProof }, dates.examples);
  }
  return findings;
}

/** The numbers of a text that was seen as a date. */
const numericIn = (text: string): NumericDate => numericDate({ type: 'text', text, raw: text })!;
