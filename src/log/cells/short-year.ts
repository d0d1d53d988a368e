import type { DateOrder } from '../../programme/programme.ts';
import { type Convention, isProven } from './context.ts';
import type { DayFacts } from './day-facts.ts';

/** What decided which of its meanings a date with a short year has. */
type YearProof = 'only' | 'project' | 'id' | 'period' | 'order' | 'setting';

/** The one meaning of a date with a short year and what proves it, or the meanings that are left; none lies in the project. */
export type ShortDate =
  | { readonly value: string; readonly proof: YearProof }
  | { readonly left: readonly string[] };

type Fits = (date: string) => boolean;

/** What the row asks of a date, from what is sure to what is likely. */
function testsOf({ column, project, idYear, period, start }: DayFacts): readonly [YearProof, Fits][] {
  const year: Fits = (date) => {
    if (idYear === null) return true;
    return column === 'start_date' ? date.startsWith(idYear) : date.slice(0, 4) >= idYear;
  };
  const bounds: Fits = (date) => {
    if (start !== null && date < start) return false;
    if (period === null) return true;
    return column === 'start_date' ? date <= period.end : date >= period.start;
  };
  return [
    ['project', (date) => date >= project.start && date <= project.end],
    ['id', year],
    ['period', bounds],
  ];
}

/**
 * Chooses among the meanings of a date with a short year: the one that lies in the project, fits the id and the period
 * and does not go against the order that the file proves. A country's habit decides nothing here.
 */
export function shortDate(
  meanings: ReadonlyMap<DateOrder, string>,
  { dateOrder, dateBasis }: Convention,
  facts: DayFacts | null,
): ShortDate {
  let left = [...new Set(meanings.values())];
  let proof: YearProof | null = left.length === 1 ? 'only' : null;
  for (const [name, fits] of facts === null ? [] : testsOf(facts)) {
    const fitting = left.filter(fits);
    if (fitting.length === 0 && name === 'project') return { left: [] };
    // An id or a period that no meaning fits may itself be wrong.
    if (fitting.length === 0) continue;
    left = fitting;
    if (left.length === 1) proof ??= name;
  }
  const [first] = left;
  const proven = isProven(dateBasis) ? meanings.get(dateOrder) : undefined;
  if (proven !== undefined) {
    if (left.includes(proven)) return { value: proven, proof: proof ?? provenBy(dateBasis) };
    const other = left.length === 1 && facts?.idYear !== null && !inProject(proven, facts);
    return other && first?.startsWith(facts!.idYear!)
      ? { value: first, proof: 'id' }
      : { left: both(left, proven) };
  }
  if (first !== undefined && proof !== null) return { value: first, proof };
  if (dateBasis === 'clash') return { left };
  const { period = null } = facts ?? {};
  const inside = period === null ? [] : left.filter((date) => date >= period.start && date <= period.end);
  return inside.length === 1 ? { value: inside[0]!, proof: 'period' } : { left };
}

const provenBy = (basis: Convention['dateBasis']): YearProof => (basis === 'setting' ? 'setting' : 'order');
const inProject = (date: string, facts: DayFacts | null) =>
  facts !== null && date >= facts.project.start && date <= facts.project.end;
const both = (left: readonly string[], proven: string) => [proven, ...left.filter((date) => date !== proven)];

/**
 * The order that a date with a short year proves for its file: its day is over 12, and its year cannot stand first for the
 * project or the id; null when it proves none.
 */
export function orderProved(
  meanings: ReadonlyMap<DateOrder, string>,
  facts: DayFacts | null,
): 'dmy' | 'mdy' | null {
  const yearLast = (['dmy', 'mdy'] as const).filter((order) => meanings.has(order));
  const [order] = yearLast;
  if (order === undefined || yearLast.length > 1) return null;
  if (facts === null) return meanings.has('ymd') ? null : order;
  const [[, inside], [, ofId]] = testsOf(facts) as [[YearProof, Fits], [YearProof, Fits]];
  const fits = (date: string | undefined) => date !== undefined && inside(date) && ofId(date);
  return fits(meanings.get(order)) && !fits(meanings.get('ymd')) ? order : null;
}
