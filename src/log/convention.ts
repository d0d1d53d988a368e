import { cellName, type Place } from '../address.ts';
import { dateAmbiguous } from '../notices/date-ambiguous.ts';
import { dateOrderContradictory } from '../notices/date-order-contradictory.ts';
import { type Finding, raise } from '../notices/finding.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { numberConventionAssumed } from '../notices/number-convention-assumed.ts';
import { numberConventionContradictory } from '../notices/number-convention-contradictory.ts';
import type { DateOrder, Decimal } from '../programme/programme.ts';
import type { Cell } from '../table/table.ts';
import type { Convention } from './cells/context.ts';
import { meanings, numericDate } from './cells/date.ts';
import { numeralIn } from './cells/number.ts';

/** A cell worth showing. */
interface Sighting {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What one file's cells say about one question. */
interface Evidence<Way extends string> {
  readonly proofs: ReadonlyMap<Way, { readonly count: number; readonly first: Sighting }>;
  readonly ambiguous: number;
  /** The first cells that can be read in two ways. */
  readonly examples: readonly Sighting[];
}

/** Gathers, cell by cell, what a file says about its own dates and numbers. Each cell is to be seen once. */
export interface Surveyor {
  /** A cell of a date column, with its row and column from 1. */
  seeDate(cell: Cell, row: number, column: number): void;
  /** A cell of a number column, with its row and column from 1. */
  seeNumber(cell: Cell, row: number, column: number): void;
  /** What the cells seen so far say. Changes at most twice a question: habit, proof, and habit again on contradiction. */
  convention(): Convention;
  /** Whether reading by `used` gives other values or remarks than reading by what is now known. */
  contradicts(used: Convention): boolean;
  readonly dates: Evidence<DateOrder>;
  readonly numbers: Evidence<Decimal>;
}

/** A surveyor for one file, which starts from the country's habit; `overrides` are the caller's settings and always hold. */
export function surveyor(
  habit: { readonly dateOrder: DateOrder; readonly decimal: Decimal },
  date1904: boolean,
  overrides: { readonly dateOrder?: DateOrder; readonly decimal?: Decimal } = {},
): Surveyor {
  const dates = evidence<DateOrder>();
  const numbers = evidence<Decimal>();
  const usual = overrides.dateOrder ?? habit.dateOrder;

  const convention = (): Convention => {
    const order = settle(dates, habit.dateOrder, overrides.dateOrder);
    const decimal = settle(numbers, habit.decimal, overrides.decimal);
    return {
      dateOrder: order.way,
      dateBasis: order.basis,
      dateProof: order.proof,
      decimal: decimal.way,
      decimalBasis: decimal.basis,
      decimalProof: decimal.proof,
      date1904,
    };
  };
  return {
    dates,
    numbers,
    convention,
    seeDate(cell, row, column) {
      const date = numericDate(cell);
      if (date === null || date.year === 'first') return;
      const possible = meanings(date, usual);
      if (possible.size === 1) dates.prove([...possible.keys()][0]!, cell, row, column);
      else if (new Set(possible.values()).size > 1) dates.doubt(cell, row, column);
    },
    seeNumber(cell, row, column) {
      const numeral = numeralIn(cell);
      if (numeral === null) return;
      if (numeral.proof !== null) numbers.prove(numeral.proof, cell, row, column);
      else if (numeral.point !== numeral.comma) numbers.doubt(cell, row, column);
    },
    contradicts(used) {
      const now = convention();
      const remarks =
        numbers.ambiguous > 0 && (now.decimalBasis === 'habit') !== (used.decimalBasis === 'habit');
      return now.dateOrder !== used.dateOrder || now.decimal !== used.decimal || remarks;
    },
  };
}

function evidence<Way extends string>() {
  const proofs = new Map<Way, { count: number; first: Sighting }>();
  const examples: Sighting[] = [];
  return {
    proofs,
    examples,
    ambiguous: 0,
    prove(way: Way, { text }: Cell, row: number, column: number) {
      const known = proofs.get(way);
      if (known) known.count += 1;
      else proofs.set(way, { count: 1, first: { text, row, column } });
    },
    doubt({ text }: Cell, row: number, column: number) {
      this.ambiguous += 1;
      if (examples.length < 3) examples.push({ text, row, column });
    },
  };
}

/** Contradictory proof proves nothing: then the setting or the habit holds, whatever the order of the rows. */
function settle<Way extends string>({ proofs }: Evidence<Way>, habit: Way, setting: Way | undefined) {
  const [proven, ...others] = [...proofs.keys()];
  const proof = proofs.get(setting ?? proven ?? habit)?.count ?? 0;
  if (proven !== undefined && others.length === 0 && (setting ?? proven) === proven)
    return { way: proven, basis: 'cells', proof } as const;
  const basis = setting === undefined ? 'habit' : 'setting';
  return { way: setting ?? habit, basis, proof: setting === undefined ? 0 : proof } as const;
}

/** What is to be said once about a file read by `used`: what was assumed, and where its own cells contradict each other. */
export function conventionFindings(survey: Surveyor, used: Convention, file: Place): Finding[] {
  const { dates, numbers } = survey;
  const place = ({ row, column }: Sighting): Place => ({ ...file, row, column });
  const finding = <const K extends Notice['slots']>(
    notice: Notice<K>,
    data: SlotsOf<K>,
    [at, ...related]: readonly Sighting[],
  ): Finding =>
    raise(notice, at === undefined ? file : place(at), data, {
      ...(at === undefined ? {} : { value: at.text }),
      ...(related.length === 0 ? {} : { related: related.map(place) }),
    });
  const clash = <Way extends string>(
    notice: typeof dateOrderContradictory | typeof numberConventionContradictory,
    { proofs }: Evidence<Way>,
    way: Way,
    setting: boolean,
  ): Finding[] => {
    const other = [...proofs].find(([key]) => key !== way);
    if (other === undefined || (!setting && proofs.size < 2)) return [];
    const own = proofs.get(way) ?? [...proofs].find(([key]) => key !== other[0] && !setting)?.[1];
    const shown = (sighting: Sighting | undefined) => ({
      text: sighting?.text ?? '',
      cell: sighting ? (cellName(place(sighting)) ?? '') : '',
    });
    const first = shown(own?.first);
    const second = shown(other[1].first);
    const data = {
      against: own ? ('cells' as const) : ('setting' as const),
      way,
      otherWay: other[0],
      first: first.text,
      firstCell: first.cell,
      firstCount: own?.count ?? 0,
      second: second.text,
      secondCell: second.cell,
      secondCount: other[1].count,
    };
    return [finding(notice, data, own ? [other[1].first, own.first] : [other[1].first])];
  };

  const findings = [
    ...clash(dateOrderContradictory, dates, used.dateOrder, used.dateBasis === 'setting'),
    ...clash(numberConventionContradictory, numbers, used.decimal, used.decimalBasis === 'setting'),
  ];
  const [example] = dates.examples;
  if (example !== undefined) {
    const { dateOrder: way, dateProof: proof } = used;
    const basis = dates.proofs.size > 1 && used.dateBasis === 'habit' ? 'clash' : used.dateBasis;
    const seen = meanings(numericDate({ type: 'text', text: example.text, raw: example.text })!, way);
    const order = seen.has(way) ? way : 'dmy';
    const reading = seen.get(order) ?? '';
    const proven = dates.proofs.get(way)?.first.text ?? '';
    findings.push(
      finding(
        dateAmbiguous,
        { count: dates.ambiguous, example: example.text, reading, order, basis, proof, proven },
        dates.examples,
      ),
    );
  }
  const [amount] = numbers.examples;
  if (amount !== undefined && used.decimalBasis === 'habit') {
    const basis = numbers.proofs.size > 1 ? ('clash' as const) : ('habit' as const);
    const data = { count: numbers.ambiguous, example: amount.text, decimal: used.decimal, basis };
    findings.push(finding(numberConventionAssumed, data, numbers.examples));
  }
  return findings;
}
