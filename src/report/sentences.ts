import type { LeftOut, PeopleBasis } from '../count/figures.ts';
import type { OfficeState } from './checked-logs.ts';

/** Why a row is in no total. */
export type LeftOutReason = LeftOut['reason'] | 'error';

/** Countries of which nothing, or not all, could be counted. */
export interface MissingLogs extends Readonly<Record<Exclude<OfficeState, 'counted'>, readonly string[]>> {
  /** Counted, though another log of theirs could not be read. */
  readonly alsoUnread: readonly string[];
  /** Files that could not be read and do not say their country. */
  readonly strangers: number;
}

/** Words of the notes that headquarters keeps. */
export interface NotesWords {
  readonly title: string;
  readonly purpose: string;
  readonly programme: string;
  /** The number below which counts are hidden. */
  readonly limit: string;
  readonly filesCaption: string;
  readonly findingsCaption: string;
  readonly noFindings: string;
  /** Over rows by file, as one text. */
  readonly leftOut: Readonly<Record<LeftOutReason, (rows: string) => string>>;
  readonly nothingLeftOut: string;
}

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
  readonly stages: (code: string, stages: readonly (readonly [stage: string, count: string])[]) => string;
  readonly asOfDay: (days: readonly string[]) => string;
  readonly cumulative: (indicator: string, amount: string, days: readonly string[]) => string;
  readonly suppressed: (limit: number) => string;
  readonly mean: (code: string) => string;
  readonly share: string;
  readonly wordsLeftOut: string;
  /** Stands for the title of an activity whose office's words are left out. */
  readonly withoutWords: (type: string, country: string, month: string | null) => string;
  readonly aims: (aims: readonly (readonly [label: string, target: string])[]) => string;
  readonly audience: (kinds: readonly string[]) => string;
  readonly jointElsewhere: string;
  readonly further: (count: number, annex: string) => string;
  readonly furtherCaption: (pillar: string) => string;
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
  readonly countryReported: (activities: number) => string;
  readonly countrySilent: (state: Exclude<OfficeState, 'counted'>, period: string) => string;
  readonly alsoUnread: string;
  readonly countryFigures: (country: string) => string;
  readonly countryActivities: (country: string) => string;
  readonly filesCaption: string;
  /** What the check left, in numbers. */
  readonly findings: (errors: number, warnings: number) => string;
  readonly leftOut: Readonly<Record<LeftOutReason, (rows: number) => string>>;
  readonly nothingLeftOut: string;
  readonly draftCallout: {
    readonly title: string;
    readonly text: (errors: number, rows: number) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly text: (gaps: MissingLogs, period: string) => string;
  };
  readonly method: (limit: number, since: string | null) => readonly string[];
  readonly verdicts: Readonly<Record<string, string>>;
  readonly factsAlt: string;
  readonly acronymsAlt: string;
  readonly summaryCaption: (period: string) => string;
  readonly summaryAlt: string;
}
