import type { InspectedSheet, Inspection } from '../check/inspection.ts';
import type { Counts, Result, Verdict } from '../check/result.ts';
import type { Convention } from '../log/cells/context.ts';
import type { Notice, Severity, Slots } from '../notices/notice.ts';
import type { Indicator } from '../programme/programme.ts';
import type { Column, ColumnName } from '../schema/columns.ts';
import type { MatchLevel } from '../schema/heading-names.ts';
import type { HtmlWords } from './html/words.ts';

/** How texts from files stand inside a sentence: each by itself, and of a list so many at most. */
export interface Showing {
  text(text: string): string;
  readonly longestList: number;
}

/** Turns a notice and its facts into words; without `showing`, texts stand as they are. `lengths` are those of texts and lists that were cut. */
export type FindingWords = (
  notice: Notice,
  slots: Slots,
  showing?: Showing,
  lengths?: Readonly<Record<string, number>>,
) => { readonly title: string; readonly message: string; readonly why: string; readonly fix: string };

/** The words the formats need; every language has them. */
export interface Words {
  /** ISO 639-1 code of the language. */
  readonly code: string;
  readonly rightToLeft: boolean;
  /** What a column is called where its office has no heading for it. */
  heading(column: ColumnName): string;
  /** What a code of a column is called where that says more than the code; nothing is where no programme is known. */
  label?(column: ColumnName, code: string): string | null;
  readonly findings: FindingWords;
  readonly formats: FormatWords;
  readonly html: HtmlWords;
  readonly inspection: InspectionWords;
  readonly explanation: ExplanationWords;
}

/** What the formats say around the findings, in the reader's language. */
export interface FormatWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly whatToDo: string;
  /** Stands between two cells. */
  readonly between: string;
  more(count: number): string;
  /** Other cells of the same cause, and what they hold. */
  alsoHolds(cells: string, value: string): string;
  /** Other cells of the same cause, or none to name, and what is true of them. */
  alsoSays(cells: string, message: string): string;
  /** So many findings of a rule in a file are counted and not listed. */
  unlisted(file: string, code: string, count: number): string;
  sheet(name: string): string;
  /** Of a file of text. */
  line(line: number): string;
  row(row: number): string;
  /** `96 rows (65 activities) in 26 files`. */
  size(counts: Counts): string;
  /** What a tired person understands; what was switched off and found is told with it. */
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
  /** Where the headings stand, and on which sheet where there are several. */
  headings(row: number, dataFrom: number, sheet: string | null): string;
  /** So many columns, the same as on the sheet before. */
  sameColumns(count: number): string;
  /** So many columns that are none of the log's. */
  unknown(count: number): string;
  /** So many columns recognised in one way. */
  how(level: MatchLevel, language: string | null, count: number): string;
  /** A row that was read as data, with the id of its activity as typed. */
  row(row: number, line: number | null, key: string | null): string;
  /** A row below the headings that is none of data. */
  noData(row: number, line: number | null): string;
  /** A row of a file without a log, and its sheet where there are several. */
  plainRow(row: number, line: number | null, sheet: string | null): string;
  /** Of a cell that could not be read. */
  readonly unread: string;
  /** So many cells more in a row. */
  moreCells(count: number): string;
  /** Cells of a row that are not shown: read as something else, read as they stand, under no column of the log. */
  rest(cells: { readonly other: number; readonly asTyped: number; readonly foreign: number }): string;
  moreFindings(count: number): string;
  readonly findings: string;
  readonly whatToDo: string;
}

/** What is said of one column. */
export interface ColumnText {
  /** What it is for. */
  readonly what: string;
  /** Of a column that is not always needed: `when there is a value`. */
  readonly when?: string;
  /** Cells as an officer may type them. */
  readonly examples: readonly string[];
}

/** What explanations say of columns, codes and rules. */
export interface ExplanationWords {
  readonly columns: Readonly<Record<ColumnName, ColumnText>>;
  /** A rule's words with `anything` in place of what a finding fills in. */
  rule(notice: Notice): Readonly<Record<'title' | 'message' | 'why' | 'fix', string>>;
  /** Rules by the letter of their code. */
  readonly families: Readonly<Record<string, string>>;
  readonly index: string;
  readonly columnsTitle: string;
  /** Whether and when a column is needed; `when` as in its text. */
  need(column: Column, when: string | undefined): string;
  /** What its cells hold, one of so many codes where they are chosen from a list. */
  holds(column: Column, codes: number): string;
  examples(cells: readonly string[]): string;
  readonly headings: string;
  /** Headings that are read in a language, and how many more there are. */
  headingsIn(language: string, headings: readonly string[], more: number): string;
  tag(hxl: string): string;
  codeOf(column: string, heading: string): string;
  indicator(indicator: Indicator, pillar: string): string;
  spellings(names: readonly string[]): string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  /** So many rows without a fault. */
  soundRows(count: number): string;
  /** An empty cell. */
  readonly empty: string;
  /** A sign for what may be anything, and what the sign means. */
  readonly anything: string;
  readonly legend: string;
}
