import type { Action, Wording } from './action.ts';
import type { PeopleGroup } from './groups.ts';
import type { Iati } from './iati.ts';
import type { Labels, ReportTexts } from './report-texts.ts';

export { type Action, type Visibility, type Wording, wordFields } from './action.ts';
export {
  dayAfter,
  isReportPeriod,
  periodContains,
  periodRange,
  periodsAround,
  previousPeriod,
  quartersOf,
} from './period.ts';

export {
  type ChapterName,
  chapterNames,
  type FrameName,
  factNames,
  frameNames,
  framesOfOneCountry,
  type Labels,
  type ReportTexts,
} from './report-texts.ts';

/** A grant's own facts, countries, code lists, indicators, targets and periods: everything that is data, not code. */
export interface Programme {
  readonly id: string;
  /** SHA-256 over all files of the pack, hexadecimal. */
  readonly sha256: string;
  /** ISO 639-1 languages every label is there in; others may be. */
  readonly languages: readonly string[];
  /** What the report prints about the action, in the action's own language; see `programme.json` in the pack. */
  readonly action: Action;
  /** What the pack says of its action in other languages that reports may be asked for in, as far as it does. */
  readonly wordings: Readonly<Record<string, Wording>>;
  readonly countries: readonly Country[];
  readonly lists: Readonly<Record<ListName, readonly Code[]>>;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Kinds of people whom the log counts in columns of their own besides. */
  readonly groups: readonly PeopleGroup[];
  /** Reporting periods in order of time; others may be told that hold one of them or lie in one. */
  readonly periods: readonly string[];
  /** Kinds of people whose small numbers may expose a person, whatever the indicator. */
  readonly protectedStakeholders: readonly string[];
  /** The same in words, in the action's language; null where the pack has none. */
  readonly protectedPeople: string | null;
  /** Counts of protected people below this number are hidden, unless the command is told another. */
  readonly smallNumbers: number;
  /** Columns of the log that this grant does not use: asked of nobody, and not looked at where an office has one. */
  readonly columnsLeftOut: readonly LeavableColumn[];
  /** How ids of activities are written: `{country}-{year}-{serial}`, the year perhaps left out, with capital letters, digits, `-`, `_`, `/` and `.` between. */
  readonly activityId: string;
  /** Types of activity that are held somewhere, with people in a room. */
  readonly inPersonTypes: readonly string[];
  /** How the International Aid Transparency Initiative names the action and who reports it; left out where it does not. */
  readonly iati?: Iati | undefined;
  /** Words of the reports the pack has, by the report's name (`eu-interim`). */
  readonly reports: Readonly<Record<string, ReportTexts>>;
  /** What a new log shows as worked out; none where the pack has none. */
  readonly examples: {
    /** By column of the log, codes as they are, days in ISO form; `example` says on the first row of each what it shows. `{country}` stands for the office's alpha-3, `|` between several. */
    readonly rows: readonly Readonly<Record<string, string>>[];
    /** The texts of the rows in the pack's languages. */
    readonly words: readonly Labels[];
  };
}

/** The code lists a pack has, each in `codes/<name>.csv`. */
export const listNames = [
  'agency',
  'objective',
  'pillar',
  'crime_type',
  'activity_type',
  'status',
  'precision',
  'basis',
  'people_basis',
  'stakeholder',
  'stage',
  'channel',
  'visibility',
  'counted_here',
] as const;
export type ListName = (typeof listNames)[number];

/** Columns that neither counting nor protection goes by. */
export const leavableColumns = [
  'pillars_also',
  'crime_type',
  'venue_country',
  'funders',
  'channel',
  'challenges',
  'measures',
  'next_steps',
  'visibility',
] as const;
type LeavableColumn = (typeof leavableColumns)[number];

/** Codes the program itself acts on; a pack must hold exactly these and words them as it likes. */
export const statusCodes = ['planned', 'ongoing', 'completed', 'postponed', 'cancelled'] as const;
export const precisionCodes = ['exact', 'at_least', 'at_most', 'approx', 'estimate'] as const;
const basisCodes = ['period', 'cumulative'] as const;
export const peopleBasisCodes = ['unique', 'participations', 'reach_estimate'] as const;
const countedHereCodes = ['yes', 'no'] as const;
export const fixedLists: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  status: statusCodes,
  precision: precisionCodes,
  basis: basisCodes,
  people_basis: peopleBasisCodes,
  counted_here: countedHereCodes,
};

/** When something holds that may change while the action runs: ISO days, both of them in it; null is always. */
export interface Dated {
  readonly from: string | null;
  readonly until: string | null;
}

/** One code of a list; the order of a list means something where the list is one of steps (stages). */
export interface Code extends Dated {
  readonly code: string;
  readonly labels: Labels;
  /** Other spellings that are accepted. */
  readonly aliases: readonly string[];
}

export interface Country extends Dated {
  readonly alpha3: string;
  readonly alpha2: string;
  /** As the project writes it. */
  readonly name: string;
  /** Every name and alias with its language; the first of a language is the one to print. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  /** Languages the office writes in, its first choice first. */
  readonly languages: readonly string[];
  readonly dateOrder: DateOrder;
  readonly decimal: Decimal;
  readonly currency: string;
  /** Names of other countries that are easily taken for this one. */
  readonly never: readonly string[];
}
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type Decimal = 'comma' | 'point';

/** What an indicator's numbers may be. Shares are never added; persons and documents have columns of their own in the log. */
export const unitKinds = ['persons', 'documents', 'percent', 'percentage_points', 'count'] as const;
export type UnitKind = (typeof unitKinds)[number];

export interface Indicator extends Dated {
  readonly code: string;
  readonly labels: Labels;
  /** Other spellings that are accepted, names it had before among them. */
  readonly aliases: readonly string[];
  /** What the numbers are: everything that counts or protects goes by this. */
  readonly kind: UnitKind;
  /** What one of them is called in the action's language; only printed. */
  readonly unit: string;
  readonly pillar: string;
  /** Empty when any objective will do. */
  readonly objectives: readonly string[];
  readonly level: 'output' | 'outcome' | 'impact';
  readonly aggregation: 'sum' | 'latest' | 'max' | 'distinct' | 'mean';
  /** Small numbers may expose a person. */
  readonly protected: boolean;
  /** Stage from which on a document counts towards the target; null where every one does. */
  readonly meetsFrom: string | null;
  /** A result in words, in the action's language: an ICU message over `{quantity}` or `{quantity_f}` and their plural `{count}`. */
  readonly sentence: string | null;
  /** Unit and sentence in other languages, as far as the pack has them. */
  readonly wordings: Readonly<Record<string, { readonly unit?: string; readonly sentence?: string }>>;
}

export interface Target extends Dated {
  readonly indicator: string;
  /** Alpha-3; null is all countries together. */
  readonly country: string | null;
  /** End of the project unless a period is named. */
  readonly period: string | null;
  readonly baseline: number | null;
  readonly target: number;
  readonly source: string;
}
