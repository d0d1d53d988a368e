import type { FileResult } from '../check/result.ts';
import type { LeftOut, PeopleBasis } from '../count/figures.ts';
import type { OfficeState } from './checked-logs.ts';

/** Why a figure has no percentage of its target; each also has words for a cell. */
export type WhyNoPercent =
  | 'noTotal'
  | 'shareItself'
  | 'noTarget'
  | 'notReported'
  | 'otherCountries'
  | 'severalWays'
  | 'severalPillars'
  | 'growthUnknown'
  | 'notShown';

/** Why a row is in no total. */
type LeftOutReason = LeftOut['reason'] | 'error';

/** Countries of which nothing, or not all, could be counted. */
interface MissingLogs
  extends Readonly<Record<Exclude<OfficeState, 'counted' | 'left' | 'nothing'>, readonly string[]>> {
  /** Counted, though another log of theirs could not be read. */
  readonly alsoUnread: readonly string[];
  /** Files that could not be read and do not say their country. */
  readonly strangers: number;
}

/** People whose sex and age were recorded. */
export type Sex = 'women' | 'men' | 'girls' | 'boys';

/** Statuses of an activity that is not under way, and is still or no more to come. */
export type NotBegun = 'planned' | 'postponed' | 'cancelled';

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
  /** People by sex; `unrecorded` are those of whom it is not known, null when there are none or it may not be told. */
  readonly people: (
    basis: PeopleBasis,
    total: string,
    parts: readonly string[],
    unrecorded: string | 'all' | null,
    withheld: readonly Sex[],
  ) => string;
  readonly noPeople: string;
  /** Names of indicators whose people are in no number of people: assisted, not shown, of unknown growth. */
  readonly notCounted: (
    left: Readonly<Record<'assisted' | 'withheld' | 'running', readonly string[]>>,
  ) => string;
  /** With the number of the fact that names the countries. */
  readonly sameCountries: (fact: string | null) => string;
  readonly lead: (period: string, results: readonly string[]) => string;
  readonly leadActivities: (period: string, count: number, countries: number) => string;
  readonly leadNothing: (period: string) => string;
  /** Nothing was under way; activities by status. */
  readonly leadNotBegun: (
    period: string,
    others: readonly (readonly [status: NotBegun, count: number])[],
  ) => string;
  /** A result that is a running total of which the period's part is not known, alone or beside what is; ISO dates. */
  readonly running: (
    result: string,
    since: string | null,
    asOf: readonly string[],
    beside: boolean,
  ) => string;
  readonly toDateSince: (since: string | null, asOf: readonly string[]) => string;
  /** Indicators whose number may not be told. */
  readonly withheld: (indicators: readonly string[]) => string;
  /** The same people, or others, counted in other ways. */
  readonly countedApart: (others: readonly string[]) => string;
  /** A number that stands under another pillar. */
  readonly under: (number: string, pillar: string) => string;
  /** `count` is null for one document. */
  readonly document: (title: string, country: string, stage: string, count: string | null) => string;
  /** Stages that the documents of one activity are at. */
  readonly reached: (stages: readonly string[]) => string;
  readonly atStage: (stage: string, count: string) => string;
  readonly compared: (toDate: string, clauses: readonly string[]) => string;
  readonly comparedInPeriod: (period: string, clauses: readonly string[]) => string;
  /** `since` is an ISO day from which running totals in it count, where that is before the first logs. */
  readonly targetReached: (
    indicator: string,
    reached: string,
    target: string,
    percent: string,
    since: string | null,
    /** Not all that was reached counts towards it. */
    part: boolean,
  ) => string;
  /** A target with which the result cannot be compared in percent. */
  readonly targetBeside: (indicator: string, target: string, why: WhyNoPercent) => string;
  /** Where a target stands: under another pillar, or for each country. */
  readonly noTarget: (indicator: string, place: 'nowhere' | 'pillar' | 'countries') => string;
  readonly tableSource: (reported: number, expected: number, asOf: string) => string;
  readonly asOfDay: (days: readonly string[]) => string;
  readonly cumulative: (
    indicator: string,
    amount: string,
    since: string | null,
    asOf: readonly string[],
  ) => string;
  readonly suppressed: (limit: number) => string;
  readonly largestReach: (code: string) => string;
  readonly mean: (code: string, kind: 'weighted' | 'plain') => string;
  readonly share: string;
  readonly wordsLeftOut: string;
  /** Stands for the title of an activity whose office's words are left out. */
  readonly withoutWords: (type: string, country: string, month: string | null) => string;
  readonly aims: (aims: readonly (readonly [label: string, target: string])[]) => string;
  /** `isCounted` where a report that was read counts it. */
  readonly jointElsewhere: (isCounted: boolean) => string;
  readonly further: (count: number, annex: string) => string;
  readonly furtherCaption: (pillar: string) => string;
  /** What stands before, in and after the link to the pillar. */
  readonly countedUnder: (
    title: string,
    country: string,
    pillar: string,
  ) => readonly [string, string, string];
  readonly elsewhere: string;
  readonly keyActivities: (count: number) => string;
  /** `count` people, or the number below which they are hidden. */
  readonly keyPeople: (basis: PeopleBasis, count: number) => string;
  readonly keyCountries: string;
  readonly change: (before: string, period: string) => string;
  /** Share of women, or women and girls, in whole percent or as `under 1`. */
  readonly womenAmong: (
    percent: string,
    girls: boolean,
    /** Null where it is all of them. */
    recorded: string | null,
    total: string,
    basis: PeopleBasis,
  ) => string;
  readonly chart: (
    indicator: string,
    most: { readonly country: string; readonly amount: string } | null,
  ) => string;
  readonly chartAlt: (
    indicator: string,
    toDate: string,
    targets: boolean,
    most: { readonly country: string; readonly amount: string },
    /** Null when all are equal. */
    least: { readonly country: string; readonly amount: string } | null,
  ) => string;
  readonly chartNote: (toDate: string, targets: boolean) => string;
  readonly achieved: (toDate: string) => string;
  readonly targetSeries: string;
  readonly resultsCaption: (pillar: string) => string;
  readonly resultsAlt: (pillar: string) => string;
  readonly notDone: (count: number) => string;
  readonly nothingNotDone: string;
  readonly notDoneCaption: string;
  /** Activities of earlier logs that no log of the period mentions. */
  readonly unaccounted: (count: number) => string;
  readonly unaccountedCaption: string;
  readonly lastTold: (status: string, period: string) => string;
  readonly leadUnaccounted: (count: number) => string;
  readonly cooperation: (partners: number, countries: number, agencies: readonly string[]) => string;
  readonly joint: (title: string, countries: readonly string[], counting: string | null) => string;
  readonly visibility: (kind: string, activities: number, countries: number) => string;
  readonly noVisibility: string;
  readonly moneyCaption: (period: string) => string;
  readonly moneyNote: string;
  /** Sums by currency of joint events that another report counts. */
  readonly moneyElsewhere: (sums: string) => string;
  /** Sums by currency; empty where no log names money. */
  readonly moneySums: (sums: string) => string;
  readonly planCaption: string;
  readonly nothingPlanned: string;
  readonly matrixCaption: string;
  readonly countryReported: (activities: number) => string;
  readonly countrySilent: (state: Exclude<OfficeState, 'counted'>, period: string) => string;
  readonly alsoUnread: string;
  readonly countryFigures: (country: string) => string;
  readonly countryActivities: (country: string) => string;
  readonly filesCaption: string;
  /** What the check left to correct. */
  readonly findings: (errors: number) => string;
  readonly leftOut: Readonly<Record<LeftOutReason, (rows: number) => string>>;
  /** Rows of people beside an indicator that counts none. */
  readonly peopleBeside: (rows: number) => string;
  readonly nothingLeftOut: string;
  readonly draftCallout: {
    readonly title: string;
    readonly text: (errors: number, rows: number) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly text: (gaps: MissingLogs, period: string) => string;
  };
  /** `people` are those that are protected, in the pack's words. */
  readonly method: (
    limit: number,
    people: string | null,
    toDate: string,
    countedAgain: boolean,
  ) => readonly string[];
  readonly verdicts: Readonly<Record<string, string>>;
  /** `2 ready`: files by what the check says of them. */
  readonly verdictsOf: (verdict: FileResult['verdict'], count: number) => string;
  readonly factsAlt: string;
  readonly acronymsAlt: string;
  readonly summaryCaption: (period: string) => string;
  readonly summaryAlt: string;
}
