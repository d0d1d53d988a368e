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
  /** Another cell of the same cause and what it holds. */
  also(cell: string, value: string): string;
  sheet(name: string): string;
  row(row: number): string;
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
  /** So many columns that are none of the log's. */
  unknown(count: number): string;
  /** So many columns recognised in one way. */
  how(level: MatchLevel, language: string | null, count: number): string;
  /** Of a row that was read as data, the id of its activity as typed. */
  row(row: number, line: number | null, data: boolean, key: string | null): string;
  /** Of a cell that could not be read, and of one under no column of the log. */
  readonly unread: string;
  readonly noColumn: string;
  /** So many cells that were read as something else, or in a row without data just so many more. */
  moreCells(count: number, data: boolean): string;
  /** So many cells more that were read as they stand. */
  asTyped(count: number): string;
  readonly findings: string;
  readonly whatToDo: string;
}
