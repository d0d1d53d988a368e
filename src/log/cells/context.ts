import type { DateOrder, Decimal } from '../../programme/programme.ts';
import type { CodeReaders } from './code.ts';

/** Why a convention is held: cells that can be read in one way only, the caller's setting, or the country's habit. */
type Basis = 'cells' | 'setting' | 'habit';

/** How one file writes dates and numbers. */
export interface Convention {
  readonly dateOrder: DateOrder;
  readonly dateBasis: Basis;
  /** Cells that prove the order of dates. */
  readonly dateProof: number;
  readonly decimal: Decimal;
  readonly decimalBasis: Basis;
  /** Cells that prove the decimal mark. */
  readonly decimalProof: number;
  /** Day numbers count from 1904. */
  readonly date1904: boolean;
}

/** What cells are read by. */
export interface CellContext {
  readonly readers: CodeReaders;
  /** Indicators that may have decimals. */
  readonly fractional: ReadonlySet<string>;
  readonly convention: Convention;
  /** Periods of the programme. */
  readonly periods: readonly string[];
  /** Normalised names that must never be taken for one of the programme's countries, with that country's code and name. */
  readonly confusable: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
}
