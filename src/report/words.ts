import type { PeopleBasis } from '../count/figures.ts';
import type { ChapterName, Indicator } from '../programme/programme.ts';
import type { Amount } from '../protect/safe-figures.ts';
import type { Warning } from './docx/warning.ts';

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
  /** What the file of a report that is no draft says of itself. */
  readonly final: string;
  /** `Annex B`, to point to it. */
  readonly annex: (letter: string) => string;
  readonly annexHeading: (letter: string, title: string) => string;
  /** July to December 2018; what is no part of a year as it came. */
  readonly period: (period: string) => string;
  /** What a kind of finding is, by its code. */
  readonly finding: (code: string) => string;
  /** What a person should know of the file. */
  readonly warning: (warning: Warning) => string;
  /** Nothing reported; never 0. */
  readonly empty: string;
  readonly number: (value: number) => string;
  /** `at least 75`, `approximately 24,300`, `two`: for running text. */
  readonly amount: (amount: Amount, limit: number) => string;
  /** The same without number words: for tables. */
  readonly figure: (amount: Amount, limit: number) => string;
  readonly percent: (amount: Amount, limit: number) => string;
  readonly money: (amount: number, currency: string) => string;
  /** 24 September 2018 */
  readonly day: (iso: string) => string;
  /** 28–30 April 2018; a null end is open. */
  readonly days: (start: string, end: string | null) => string;
  readonly list: (items: readonly string[]) => string;
  /** First letter large. */
  readonly capital: (text: string) => string;
  /** `3 activities`: counted nouns. */
  readonly activities: (count: number) => string;
  readonly countries: (count: number) => string;
  /** A result in words, half a sentence without full stop. */
  readonly result: (indicator: Indicator, amount: Amount, basis: string | null, limit: number) => string;
  readonly basis: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
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
    readonly emblem: (donor: string) => string;
    readonly contribution: (money: string, donor: string) => string;
  };
  readonly headings: Readonly<Record<HeadingName, string>>;
  readonly columns: Readonly<Record<ColumnWord, string>>;
  readonly say: Sentences;
}

type HeadingName =
  | ChapterName
  | 'acronyms'
  | 'contents'
  | 'results'
  | 'activities'
  | 'challenges'
  | 'pillarNext'
  | 'elsewhere'
  | 'partners'
  | 'joint'
  | 'visibility'
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
  | 'thisPeriod'
  | 'toDate'
  | 'share'
  | 'reporting'
  | 'country'
  | 'total'
  | 'activity'
  | 'status'
  | 'reason'
  | 'dates'
  | 'aim'
  | 'challenge'
  | 'measure'
  | 'file'
  | 'rows'
  | 'verdict'
  | 'checksum'
  | 'finding'
  | 'cells'
  | 'pillar';

/** Sentences with their facts. */
export interface Sentences {
  readonly subtitle: (report: string, period: string) => string;
  readonly periodOf: (from: string, to: string) => string;
  readonly people: (basis: string, total: string, parts: readonly string[]) => string;
  readonly noPeople: string;
  /** With the number of the fact that names the countries. */
  readonly sameCountries: (fact: string | null) => string;
  readonly lead: (period: string, results: readonly string[]) => string;
  readonly leadActivities: (period: string, count: number, countries: number) => string;
  readonly leadNothing: (period: string) => string;
  readonly tableSource: (reported: number, expected: number, asOf: string) => string;
  readonly dash: string;
  readonly notReportedBy: (countries: readonly string[]) => string;
  readonly stages: (code: string, stages: readonly (readonly [stage: string, count: string])[]) => string;
  readonly asOfDay: (days: readonly string[]) => string;
  readonly cumulative: (indicator: string, amount: string, days: readonly string[]) => string;
  readonly suppressed: (limit: number) => string;
  readonly mean: (code: string) => string;
  readonly share: string;
  readonly wordsLeftOut: string;
  readonly aims: (aims: readonly (readonly [label: string, target: string])[]) => string;
  readonly audience: (kinds: readonly string[]) => string;
  readonly jointElsewhere: string;
  readonly further: (count: number, annex: string | null) => string;
  readonly furtherRow: (count: number) => string;
  /** What stands before, in and after the link to the pillar. */
  readonly countedUnder: (
    title: string,
    country: string,
    pillar: string,
  ) => readonly [string, string, string];
  readonly elsewhere: string;
  readonly keyActivities: string;
  readonly keyPeople: Readonly<Record<PeopleBasis, string>>;
  readonly keyCountries: string;
  readonly change: (before: string, period: string) => string;
  readonly womenAmong: (basis: string) => string;
  readonly chart: (
    indicator: string,
    most: { readonly country: string; readonly amount: string } | null,
  ) => string;
  readonly chartAlt: (
    indicator: string,
    targets: boolean,
    most: { readonly country: string; readonly amount: string },
    /** Null when all are equal. */
    least: { readonly country: string; readonly amount: string } | null,
  ) => string;
  readonly chartNote: (targets: boolean) => string;
  readonly achieved: string;
  readonly targetSeries: string;
  readonly resultsCaption: (pillar: string) => string;
  readonly resultsAlt: (pillar: string) => string;
  readonly notDone: (count: number) => string;
  readonly nothingNotDone: string;
  readonly notDoneCaption: string;
  readonly cooperation: (partners: number, countries: number, agencies: readonly string[]) => string;
  readonly joint: (title: string, countries: readonly string[], counting: string | null) => string;
  readonly visibility: (kind: string, activities: number, countries: number) => string;
  readonly noVisibility: string;
  readonly planCaption: string;
  readonly nothingPlanned: string;
  readonly matrixCaption: string;
  readonly countryReported: (files: readonly string[], activities: string) => string;
  readonly countrySilent: (period: string) => string;
  readonly countryFigures: (country: string) => string;
  readonly countryActivities: (country: string) => string;
  readonly filesCaption: string;
  readonly findingsCaption: string;
  readonly noFindings: string;
  readonly leftOut: Readonly<
    Record<
      'joint' | 'not-a-result' | 'incomplete' | 'overlaps' | 'unjoined' | 'error',
      (rows: string) => string
    >
  >;
  readonly nothingLeftOut: string;
  readonly draftCallout: {
    readonly title: string;
    readonly text: (errors: number, rows: number, annex: string | null) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly text: (countries: readonly string[], period: string) => string;
  };
  readonly method: (limit: number, since: string | null) => readonly string[];
  readonly verdicts: Readonly<Record<string, string>>;
  readonly factsAlt: string;
  readonly acronymsAlt: string;
  readonly summaryCaption: (period: string) => string;
  readonly summaryAlt: string;
}
