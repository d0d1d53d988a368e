import type { CellReading } from '../log/cells/cell-reading.ts';
import { type Convention, isProven } from '../log/cells/context.ts';

const orders = ['dmy', 'mdy', 'ymd'] as const;
const marks = ['point', 'comma'] as const;
const bases = ['setting', 'clash'] as const;

/** Every convention that a file may come to be read by. */
export const everyConvention = ({ date1904 }: Convention): readonly Convention[] =>
  orders.flatMap((dateOrder) =>
    marks.flatMap((decimal) =>
      bases.map((basis) => ({
        ...{ dateOrder, decimal, date1904, dateBasis: basis, decimalBasis: basis },
        ...{ dateProof: 0, decimalProof: 0 },
      })),
    ),
  );

/** Those of them that a file leaves open: what it proves holds. */
export const leftOpen = (used: Convention): readonly Convention[] =>
  everyConvention(used).map((one) => ({
    ...one,
    ...(isProven(used.dateBasis) ? { dateOrder: used.dateOrder, dateBasis: used.dateBasis } : {}),
    ...(isProven(used.decimalBasis) ? { decimal: used.decimal, decimalBasis: used.decimalBasis } : {}),
  }));

/** Whether two readings give the same, whatever is said of them. */
export const sameValue = (one: CellReading, other: CellReading): boolean =>
  one.precision === other.precision && JSON.stringify(one.value) === JSON.stringify(other.value);
