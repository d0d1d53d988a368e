/** A grant's own facts, countries, code lists, indicators, targets and periods: everything that is data, not code. */
export interface Programme {
  readonly id: string;
  /** SHA-256 over all files of the pack, hexadecimal. */
  readonly sha256: string;
  /** What the report prints about the action; see `programme.json` in the pack. */
  readonly action: Action;
  readonly countries: readonly Country[];
  readonly lists: Readonly<Record<ListName, readonly Code[]>>;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Reporting periods in order of time. */
  readonly periods: readonly string[];
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

export interface Action {
  readonly title: string;
  readonly shortTitle: string;
  /** Project start and end, ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly contract: string | null;
  readonly coordinator: string;
  readonly contact: string | null;
  readonly donor: string;
  readonly partners: readonly string[];
  /** Amount in the currency's unit, and where the figure is published. */
  readonly budget: { readonly amount: number; readonly currency: string; readonly source: string };
  readonly finalBeneficiaries: string;
  readonly targetGroups: string;
  readonly fundingStatement: string;
  readonly disclaimer: string;
  /** ISO 639-1 language of the report. */
  readonly language: string;
}

export interface Code {
  readonly code: string;
  /** By ISO 639-1 language. */
  readonly labels: Readonly<Record<string, string>>;
  /** Other spellings that are accepted. */
  readonly aliases: readonly string[];
}

export interface Country {
  readonly alpha3: string;
  readonly alpha2: string;
  /** As the project writes it. */
  readonly name: string;
  /** Every name and alias with its language. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  readonly languages: readonly string[];
  readonly dateOrder: DateOrder;
  readonly decimal: Decimal;
  readonly currency: string;
}
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type Decimal = 'comma' | 'point';

export interface Indicator {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `persons` and `documents` have columns of their own in the log; the rest are named only. */
  readonly unit: string;
  readonly pillar: string;
  /** Empty when any objective will do. */
  readonly objectives: readonly string[];
  readonly level: 'output' | 'outcome' | 'impact';
  readonly aggregation: 'sum' | 'latest' | 'max' | 'distinct' | 'mean';
  /** Small numbers may expose a person. */
  readonly protected: boolean;
}

export interface Target {
  readonly indicator: string;
  readonly country: string;
  /** End of the project unless a period is named. */
  readonly period: string | null;
  readonly baseline: number | null;
  readonly target: number;
  readonly source: string;
}

/** First and last day of `2018`, `2018-S2` or `2018-Q3` as ISO dates; null when it is no period. */
export function periodRange(period: string): { start: string; end: string } | null {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])))?$/.exec(period);
  if (!match) return null;
  const [, year, half, quarter] = match;
  const [first, last] = half
    ? [Number(half) * 6 - 5, Number(half) * 6]
    : quarter
      ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
      : [1, 12];
  const two = (month: number) => String(month).padStart(2, '0');
  const days = [6, 9].includes(last) ? 30 : 31;
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${days}` };
}
