import type { Counts, Result, Verdict } from '../check/result.ts';
import type { Severity } from '../finding.ts';

/** What the formats say around the findings, in the reader's language. */
export interface FormatWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly whatToDo: string;
  more(count: number): string;
  cells(count: number): string;
  sheet(name: string): string;
  row(row: number): string;
  explain(code: string): string;
  /** One sentence a tired person understands. */
  verdict(result: Result): string;
  /** Null when there is nothing to count. */
  tally(counts: Counts): string | null;
  readonly fileVerdicts: Readonly<Record<Verdict, string>>;
  readonly nothing: string;
}
