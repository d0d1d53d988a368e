import type { IatiWords } from './iati/words.ts';
import type { OpsysWords } from './opsys.ts';
import type { RowsWords } from './rows/words.ts';
import type { SchemaWords } from './schema/words.ts';

/** What is said to headquarters of schemas and exports. */
export interface StandardsWords {
  readonly schema: SchemaWords;
  readonly rows: RowsWords;
  readonly iati: IatiWords;
  readonly opsys: OpsysWords;
  readonly export: ExportWords;
}

/** What happened, and one thing to try. */
type Advice = readonly [happened: string, advice: string];

/** What `gloact export` says on the screen. */
interface ExportWords {
  written(path: string, rows: number | null): string;
  readonly notWritten: string;
  /** So many rows with errors are not in it. */
  faulty(rows: number): string;
  /** So many rows that count protected people, or stand beside such, are not in it. */
  withheld(rows: number): string;
  /** Columns that no export of rows holds. */
  columns(names: readonly string[]): string;
  /** So many texts are longer than a cell of Excel. */
  cut(count: number): string;
  /** Offices, by alpha-3, of which nothing is known for some quarter: what is left out of rows for that. */
  absent(countries: readonly string[]): string;
  /** The same where figures were asked for, which are not given. */
  absentFigures(countries: readonly string[]): Advice;
  /** The wording of an indicator is not the one of the last figures; OPSYS takes that for another one. */
  reworded(code: string, was: string, is: string): string;
  /** A file of figures that does not say how its indicators are worded. */
  noWording(path: string): string;
  /** The file is to end so, and does not. */
  ending(path: string, ending: string): Advice;
  periodNeeded(to: string): Advice;
  /** The pack does not say how IATI names the action: fields of `programme.json`. */
  noIati(fields: readonly string[]): Advice;
  /** `--previous` says nothing to an export of rows. */
  previousUnused(to: string): Advice;
}
