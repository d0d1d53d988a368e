import type { Convention } from '../activity/convention.ts';
import type { MatchLevel } from '../activity/headings.ts';
import type { InspectedSheet, Inspection } from '../check/inspect.ts';
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

/** What is said of a file that was looked into. */
export interface InspectionWords {
  kind(seen: Inspection): string;
  sheet(sheet: InspectedSheet): string;
  convention(convention: Convention): readonly string[];
  headings(row: number, dataFrom: number): string;
  readonly unknown: string;
  how(level: MatchLevel, language: string | null): string;
  row(row: number, line: number | null): string;
  moreCells(count: number): string;
  readonly findings: string;
}
