import type { Line, PeopleBasis, SourceRow } from '../count/figures.ts';
import { type Adding, peopleLines, peopleOver } from '../count/people.ts';
import { type Quantity, sum } from '../count/quantity.ts';
import { periodContains } from '../programme/programme.ts';
import { withheld } from './amounts.ts';
import type { Amount } from './safe-figures.ts';

type SafeLine = Line<Amount>;

/** People over the lines whose number is printed: no total can give away a small number. */
export const printedPeople = (lines: readonly SafeLine[]) => peopleOver(lines.filter(isPrinted), printed);

/** The rows of a period behind people over lines, counted in one way: those of every line that is added. */
export const rowsOfPeople = (lines: readonly SafeLine[], basis: PeopleBasis, period: string): SourceRow[] =>
  peopleLines(lines.filter(isPrinted), basis, printed)
    .filter(({ total }) => total.value !== null)
    .flatMap(({ total }) => total.sources.filter((row) => periodContains(period, row.period)));

const isPrinted = ({ total }: SafeLine) => total.value === null || 'value' in total.value;

const printed: Adding<Amount> = {
  sum: (amounts) =>
    amounts.some((amount) => amount !== null && 'hidden' in amount) ? withheld : sum(amounts.map(quantityOf)),
  size: (amount) => quantityOf(amount)?.value ?? -1,
};

const quantityOf = (amount: Amount | null): Quantity | null =>
  amount === null || 'hidden' in amount ? null : amount;
