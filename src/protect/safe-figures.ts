import type { Activity, Figures } from '../count/figures.ts';
import type { Quantity } from '../count/quantity.ts';

/** A number kept from the reader: `few` is one to the limit, `withheld` any number that would give a `few` away. */
export interface Hidden {
  readonly hidden: 'few' | 'withheld';
}
/** A number as it may be printed. */
export type Amount = Quantity | Hidden;

/** An activity without the rows of the log. */
export type SafeActivity = Omit<Activity<Amount>, 'entries'>;

/** The only figures a report prints: what counting gives lacks `suppressedBelow`, so it does not pass for them. */
export interface SafeFigures extends Omit<Figures<Amount>, 'activities'> {
  readonly activities: readonly SafeActivity[];
  /** Counts from one to this number less one are hidden where protected; 0 when nothing is. */
  readonly suppressedBelow: number;
}
