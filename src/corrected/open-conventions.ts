import type { CellReading } from '../log/cells/cell-reading.ts';
import { type Convention, isProven } from '../log/cells/context.ts';

/** What a convention answers: the order of dates, the mark of decimals. */
export type Question = 'dates' | 'numbers';

const orders = ['dmy', 'mdy', 'ymd'] as const;
const marks = ['point', 'comma'] as const;
const bases = ['setting', 'clash'] as const;

/** Every way in which a file may come to be read, as far as one question goes. */
export function everyConvention(used: Convention, question: Question): readonly Convention[] {
  if (question === 'dates')
    return orders.flatMap((dateOrder) => bases.map((dateBasis) => ({ ...used, dateOrder, dateBasis })));
  return marks.flatMap((decimal) => bases.map((decimalBasis) => ({ ...used, decimal, decimalBasis })));
}

/** Those of them that a file leaves open: what it proves holds. */
export function leftOpen(used: Convention, question: Question): readonly Convention[] {
  const isHeld = isProven(question === 'dates' ? used.dateBasis : used.decimalBasis);
  return isHeld ? [] : everyConvention(used, question);
}

/** Whether two readings give the same, whatever is said of them. */
export const sameValue = (one: CellReading, other: CellReading): boolean =>
  one.precision === other.precision && JSON.stringify(one.value) === JSON.stringify(other.value);
