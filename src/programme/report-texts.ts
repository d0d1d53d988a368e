/** Words by ISO 639-1 language. */
export type Labels = Readonly<Record<string, string>>;

/** The numbered facts a donor's form opens with; which fact stands under a number is the pack's business. */
export const factNames = [
  'coordinator',
  'contact',
  'partners',
  'title',
  'contract',
  'period',
  'countries',
  'people',
  'venues',
] as const;

/** What reports are made of; which sections stand in which is the program's business (`report/frames`). */
export const frameNames = ['eu-interim', 'unodc-progress', 'country-brief'] as const;
export type FrameName = (typeof frameNames)[number];

/** Reports that are of one country, which is to be named. */
export const framesOfOneCountry: readonly FrameName[] = ['country-brief'];

/** Chapters and annexes whose heading a donor may prescribe. */
export const chapterNames = [
  'description',
  'assessment',
  'summary',
  'resultsActivities',
  'byLevel',
  'changes',
  'variance',
  'notDone',
  'logframe',
  'contracts',
  'overall',
  'progress',
  'nextSteps',
  'risks',
  'gender',
  'challenges',
  'lessons',

  'money',
  'cooperation',
  'beneficiaries',
  'authorities',
  'partners',
  'joint',
  'earlierGrants',
  'visibility',
  'consent',
  'signature',
  'matrix',
  'evidence',
  'dataNotes',
  'countrySheets',
] as const;
export type ChapterName = (typeof chapterNames)[number];

/** Words of one report that belong to the grant, from `reports/<name>.json`. */
export interface ReportTexts {
  readonly frame: FrameName;
  readonly title: Labels;
  /** Headings in place of the usual ones; annexes without their letter. */
  readonly headings: Readonly<Partial<Record<ChapterName, Labels>>>;
  /** Every pillar once, in the order of the report's sections. */
  readonly pillars: readonly { readonly code: string; readonly definition: Labels }[];
  readonly facts: readonly {
    readonly number: string;
    readonly fact: (typeof factNames)[number];
    readonly label: Labels;
  }[];
  readonly acronyms: readonly { readonly short: Labels; readonly long: Labels }[];
  /** Sentences for the data notes. */
  readonly notes: readonly Labels[];
  /** Days after its period by which the report is due; null where the pack does not say. */
  readonly dueDays: number | null;
}
