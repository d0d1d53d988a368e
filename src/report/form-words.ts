import type { Indicator } from '../programme/programme.ts';

type Held = readonly (readonly [code: string, reached: string])[];

/** Words of the parts that forms of donors ask for. */
export interface FormWords {
  /** Of indicators, in the plural. */
  readonly level: Readonly<Record<Indicator['level'], string>>;
  /** How many indicators of a level have a value; `missing` are the names of those without. */
  readonly measured: (
    level: Indicator['level'],
    all: number,
    measured: number,
    missing: readonly string[],
  ) => string;
  /** Whether the logic of the action still holds, as headquarters is to say. */
  readonly logic: (toComplete: string) => string;
  readonly where: string;
  /** Of a key figure: what was reached to date of its target. */
  /** `isWhole` is false where less counts for the target than there is: other countries have none, documents are not so far. */
  readonly ofTarget: (reached: string, percent: string, target: string, isWhole: boolean) => string;
  /** Points to the annex that explains the words in cells without a number. */
  readonly wordsInCells: (annex: string) => string;
  readonly inPlaceOfNumbers: string;
  /** Documents at each stage, by the indicator's code. */
  readonly stages: (
    byCode: readonly (readonly [
      code: string,
      stages: readonly (readonly [stage: string, count: string])[],
    ])[],
  ) => string;
  /** What of some totals is held against their targets, by code; `stage` is that from which a document meets it. */
  readonly heldAgainst: (held: Held, stage: string | null) => string;
  readonly heldInPeriod: (held: Held, stage: string | null) => string;
  /** ISO days from which running totals count, by code. */
  readonly runningSince: (byCode: readonly (readonly [code: string, since: string])[]) => string;
  /** The first of some names, and how many there are in all. */
  readonly named: (names: readonly string[], all: number) => string;
  readonly variance: (
    counts: Readonly<Record<'beyond' | 'within' | 'without', number>>,
    tolerance: number,
    period: string,
    annex: string | null,
  ) => string;
  readonly varianceAlt: (tolerance: number) => string;
  readonly milestone: string;
  readonly reason: string;
  readonly ofMilestone: (reached: string, target: string, percent: string) => string;
  readonly reasonOfHeadquarters: string;
  /** In the internal notes: results for which a reason is asked, and that there is none such. */
  readonly reasonMissing: string;
  readonly noReasonMissing: string;
  readonly furtherReasons: (count: number, pillar: string) => string;
  /** What was done about a difficulty, behind it. */
  readonly done: (measure: string) => string;
  readonly logframe: (annex: string | null) => string;
  readonly logframeCaption: string;
  /** All indicators, those with a value, those without. */
  readonly logframeColumns: readonly [string, string, string];
  readonly sustainability: string;
  readonly furtherPlanned: (count: number, annex: string | null) => string;
  readonly peopleCaption: (period: string) => string;
  readonly peopleNote: string;
  readonly groupsCaption: (period: string) => string;
  readonly groupsNote: string;
  readonly unrecorded: string;
  /** Of a sex that no row counts. */
  readonly none: string;
  readonly noJoint: string;
  readonly noChallenges: string;
  readonly visible: (activities: number, all: number) => string;
  /** Joint events that stand in a table besides, and in no number of activities. */
  readonly jointBesides: (count: number) => string;
  readonly visibilityCaption: string;
  readonly items: string;
  readonly furtherVisible: (count: number) => string;
  readonly consent: (donor: string) => Readonly<Record<'question' | 'none' | 'some', string>>;
  readonly signature: Readonly<Record<'name' | 'signed' | 'place' | 'due' | 'sent', string>>;
  readonly signatureAlt: string;
  readonly evidence: (named: number, all: number) => string;
  readonly evidenceInSheets: (annex: string | null) => string;
  readonly evidenceCaption: string;
  readonly evidenceColumn: string;
  readonly evidenceHidden: string;
  readonly evidenceIs: (evidence: string) => string;
  readonly otherActivities: string;
  readonly briefSource: (asOf: string) => string;
  /** What stands apart from a chart because it would flatten the rest. */
  readonly targetsApart: (most: string) => string;
}
