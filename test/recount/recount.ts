import { pack, type Row } from './read.ts';

/** A number with the word before it, as the report must print it. */
export interface Amount {
  readonly value: number;
  readonly precision: string;
}

const halves = (period: string): [number, number] => {
  const [year, part = ''] = period.split('-');
  const from = Number(year) * 4;
  if (part.startsWith('S')) return [from + (Number(part[1]) - 1) * 2, from + Number(part[1]) * 2];
  if (part.startsWith('Q')) return [from + Number(part[1]) - 1, from + Number(part[1])];
  return [from, from + 4];
};

/** A typed number: "approx. 50", "over 300", "approximately 24,300", "17,5". */
function amountOf(row: Row): Amount | null {
  const typed = row.value ?? '';
  if (typed === '') return null;
  const word = typed.replace(/[\d.,\s]+$/, '').trim();
  const digits = typed.match(/\d[\d.,]*$/)![0];
  const value = Number(/[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
  const said = word.startsWith('approx') ? 'approx' : word === 'over' ? 'at_least' : 'exact';
  return { value, precision: said === 'exact' ? row.precision || 'exact' : said };
}

/** Several amounts in one: a doubt of one kind stays, doubts of several kinds make it approximate. */
export function total(amounts: readonly Amount[]): Amount | null {
  if (amounts.length === 0) return null;
  const doubts = [...new Set(amounts.map(({ precision }) => precision))].filter((word) => word !== 'exact');
  return {
    value: amounts.reduce((sum, { value }) => sum + value, 0),
    precision: doubts.length === 0 ? 'exact' : doubts.length === 1 ? doubts[0]! : 'approx',
  };
}

/** What one series or document comes to: in the period, to date, and its number of another beginning. */
interface Part {
  readonly row: Row;
  /** Its rows of the period. */
  readonly rows: readonly Row[];
  readonly now: Amount | null;
  readonly date: Amount | null;
  /** Of a running total what nobody can place in the period. */
  readonly apart: Amount | null;
  /** The stage a document reached. */
  readonly stage: string;
  readonly weight: number;
}

/** Counts rows for a period, with all rows read up to its end. */
export function recount(all: readonly Row[], period: string) {
  const [from, to] = halves(period);
  const read = all.filter((row) => halves(row.period!)[1] <= to);
  const inPeriod = (row: Row) => halves(row.period!)[0] >= from;
  const unit = (code: string) => pack.indicators.find((one) => one.code === code)!;
  const groups = Map.groupBy(
    read.filter((row) => amountOf(row) !== null && row.counted_here !== 'no' && counts(row)),
    (row) => {
      const key = [row.activity_id, row.indicator, row.people_basis];
      return unit(row.indicator!).aggregation === 'sum' && row.basis !== 'cumulative'
        ? [...key, row.period, row.stakeholder, row.admin1, row.channel].join('|')
        : [...key, row.basis].join('|');
    },
  );
  const parts = [...groups.values()].map((unsorted): Part => {
    const rows = unsorted.toSorted((one, other) => halves(one.period!)[1] - halves(other.period!)[1]);
    const last = rows.at(-1)!;
    const { aggregation } = unit(last.indicator!);
    const current = rows.filter(inPeriod);
    const end = amountOf(last)!;
    const people = read.find(
      (row) =>
        row.activity_id === last.activity_id &&
        row.period === last.period &&
        unit(row.indicator!)?.kind === 'persons' &&
        row.value !== '',
    );
    const about = {
      row: last,
      rows: current,
      stage: last.stage ?? '',
      weight: people === undefined ? 0 : amountOf(people)!.value,
      apart: null,
      date: end,
    };
    if (current.length === 0) return { ...about, now: null };
    // What began in the period has grown in it alone.
    const began = halves(
      `${last.start_date!.slice(0, 4)}-Q${Math.ceil(Number(last.start_date!.slice(5, 7)) / 3)}`,
    )[0];
    const earlier = rows.filter((row) => !inPeriod(row));
    const runs = last.basis === 'cumulative' && aggregation !== 'latest';
    if (!runs || (began >= from && earlier.length === 0))
      return {
        ...about,
        now:
          aggregation === 'sum' && last.basis !== 'cumulative'
            ? total(current.map((row) => amountOf(row)!))
            : end,
      };
    const beside = earlier.find((row) => halves(row.period!)[1] === from);
    const levels = [...(beside === undefined ? [] : [beside]), ...current].map((row) => amountOf(row)!);
    const [base] = levels as [Amount];
    const rose = levels.every(({ value }, at) => at === 0 || value >= levels[at - 1]!.value);
    const change = total([end, { ...base, value: -base.value }])!;
    if (!rose) return { ...about, now: null, apart: end };
    if (beside !== undefined) return { ...about, now: change };
    // Where it stood when the period began nobody told: no higher than at its first number in the period, and not below zero.
    if (base.value === 0) return { ...about, now: end };
    if (change.value === 0) return { ...about, now: null, apart: end };
    return { ...about, now: total([change, { value: 0, precision: 'at_least' }]), apart: base };
  });
  const lastRows = new Map<string, Row[]>();
  for (const row of read.filter(inPeriod)) {
    const known = lastRows.get(row.activity_id!);
    if (known === undefined || known[0]!.period! < row.period!) lastRows.set(row.activity_id!, [row]);
    else if (known[0]!.period === row.period) known.push(row);
  }
  return { parts, inPeriod, read, activities: lastRows, rowsNow: read.filter(inPeriod) };
}

const counts = (row: Row) => row.status === 'ongoing' || row.status === 'completed';

/** The words of a precision before a number. */
const prefix: Record<string, string> = {
  exact: '',
  at_least: 'at least ',
  at_most: 'at most ',
  approx: 'approximately ',
  estimate: 'an estimated ',
};
export const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
export const printed = ({ value, precision }: Amount) => `${prefix[precision]}${number(value)}`;

/** A share of a target as printed: never rounded up to 100 nor down to 0, and "at least" never rounded up. */
export function percent(done: number, target: number, precision = 'exact'): string {
  const exact = (100 * done) / target;
  if (exact > 0 && exact < 1) return 'under 1';
  if (exact > 99 && exact < 100) return '99';
  return number(precision === 'at_least' ? Math.floor(exact) : Math.round(exact));
}

/** Countries' targets of an indicator. */
export const targetsOf = (code: string, countries?: readonly string[]) =>
  pack.targets.filter(
    ({ indicator, country }) =>
      indicator === code && (countries === undefined || countries.includes(country!)),
  );
