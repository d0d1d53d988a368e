import type { ChapterName, Indicator, UnitKind } from '../programme/programme.ts';
import type { Amount } from '../protect/safe-figures.ts';
import type { ChangeWords } from './change-words.ts';
import type { Warning } from './docx/warning.ts';
import type { FormWords } from './form-words.ts';
import type { NotesWords, Sentences, Sex } from './sentences.ts';

/** Every word of the reports in one language; a language is complete when this compiles. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly captions: { readonly table: string; readonly figure: string };
  readonly pageOf: string;
  readonly draft: {
    /** On the cover of a draft whose logs hold errors, and of any other. */
    readonly errors: string;
    readonly plain: string;
    /** Short, across every page. */
    readonly mark: string;
    /** What the file says of itself. */
    readonly status: string;
  };
  /** What the file of a report that is no draft says of itself: complete, or with something to be completed. */
  readonly final: string;
  readonly incomplete: string;
  /** `Annex B`, to point to it. */
  readonly annex: (letter: string) => string;
  readonly annexHeading: (letter: string, title: string) => string;
  /** July to December 2018; what is no part of a year as it came. */
  readonly period: (period: string) => string;
  /** What a kind of finding is, by its code. */
  readonly finding: (code: string) => string;
  /** What a person should know of the file. */
  readonly warning: (warning: Warning) => string;
  /** What stands where there is no number or text, and says why; never 0. */
  readonly gaps: Readonly<Record<Gap, string>>;
  /** Said below a table that has the word, where it does not explain itself. */
  readonly gapNotes: Readonly<Partial<Record<Gap, string>>>;
  readonly number: (value: number) => string;
  /** `at least 75`, `approximately 24,300`, perhaps `two`: for running text, where no noun follows. */
  readonly amount: (amount: Amount, limit: number) => string;
  /** The same without number words: for tables. */
  readonly figure: (amount: Amount, limit: number) => string;
  /** `at least`, apart from its number; empty where that is exact. */
  readonly qualifier: (amount: Amount) => string;
  readonly percent: (amount: Amount, limit: number) => string;
  readonly money: (amount: number, currency: string) => string;
  /** September 2018 */
  readonly month: (iso: string) => string;
  /** 24 September 2018 */
  readonly day: (iso: string) => string;
  /** 28–30 April 2018; a null end is open. */
  readonly days: (start: string, end: string | null) => string;
  readonly list: (items: readonly string[]) => string;
  /** Blanks and apostrophes of a finished text as the language sets them; left out where it sets them as they are typed. */
  readonly set?: (text: string) => string;
  /** Behind a name of which something is said, and between things that may hold commas; each with its blanks. */
  readonly colon: string;
  readonly semicolon: string;
  /** A number with the sign of what it is: `18.5 %`, `3.5 points`; what is counted has none. */
  readonly withSign: (text: string, kind: UnitKind, value: number) => string;
  /** First letter large. */
  readonly capital: (text: string) => string;
  readonly countries: (count: number) => string;
  /** A result in words, half a sentence without full stop. */
  readonly result: (
    indicator: Indicator,
    amount: Amount,
    basis: string | null,
    limit: number,
    /** What is added in brackets. */
    details?: readonly string[],
  ) => string;
  /** `520 participations`: people counted in one way. */
  readonly people: (amount: Amount, basis: string | null, limit: number) => string;
  readonly basis: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  /** `Women`, over their numbers. */
  readonly sexes: Readonly<Record<Sex, string>>;
  /** `30 women`. */
  readonly part: (amount: Amount, sex: Sex, limit: number) => string;
  readonly cover: {
    readonly contract: string;
    readonly period: string;
    readonly countries: string;
    readonly donor: string;
    readonly implementer: string;
    readonly budget: string;
    readonly asOf: string;
    readonly toComplete: string;
    /** Stands with the funding statement until headquarters places the picture. */
    /** In the pack's own words, or as the donor's. */
    readonly emblem: (emblem: string | null, donor: string) => string;
    readonly contribution: (money: string, donor: string) => string;
  };
  readonly headings: Readonly<Record<HeadingName, string>>;
  /** Words of the parts that forms of donors ask for. */
  readonly form: FormWords;
  readonly changes: ChangeWords;
  readonly columns: Readonly<Record<ColumnWord, string>>;
  readonly say: Sentences;
  readonly notes: NotesWords;
}

/** Why a cell has nothing to print. */
export type Gap =
  /** The office sent no log of the period. */
  | 'noLog'
  /** A log came, and could not be read; none of its rows could be counted; it is of a longer period; it has no row; it says nothing was done. */
  | 'unreadLog'
  | 'uncountedLog'
  | 'longerLog'
  | 'emptyLog'
  | 'nothingDone'
  /** The country had left the programme. */
  | 'leftProgramme'
  | 'notReported'
  /** An outcome nobody has measured. */
  | 'notMeasured'
  | 'noTarget'
  | 'noBaseline'
  /** Why there is no percentage of the target. */
  | 'severalWays'
  | 'severalPillars'
  | 'otherCountries'
  | 'shareItself'
  | 'notShown'
  | 'noTotal'
  /** A running total whose growth in the period nobody knows. */
  | 'growthUnknown'
  | 'noDates'
  | 'noReason'
  | 'noMeasure'
  | 'noEvidence'
  | 'unknownCountry'
  | 'noCurrency'
  | 'noPillar';

type HeadingName =
  | ChapterName
  | 'acronyms'
  | 'contents'
  | 'results'
  | 'activities'
  | 'pillarNext'
  | 'elsewhere'
  | 'files'
  | 'findings'
  | 'leftOut'
  | 'method';

type ColumnWord =
  | 'indicator'
  | 'code'
  | 'unit'
  | 'level'
  | 'baseline'
  | 'target'
  | 'endTarget'
  | 'periodTarget'
  | 'periodShare'
  | 'thisPeriod'
  | 'share'
  | 'reporting'
  | 'country'
  | 'total'
  | 'activity'
  | 'status'
  | 'reason'
  | 'dates'
  | 'results'
  | 'aim'
  | 'challenge'
  | 'measure'
  | 'file'
  | 'logs'
  | 'rows'
  | 'verdict'
  | 'checksum'
  | 'finding'
  | 'cells'
  | 'pillar'
  | 'currency'
  | 'lastTold'
  | 'spent'
  | 'activities';
