import type { Labels } from './report-texts.ts';

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
  /** The whole action; the donor's part of it is `contribution`. */
  readonly budget: Money;
  readonly contribution: Money | null;
  readonly overallObjective: string;
  readonly finalBeneficiaries: string;
  readonly targetGroups: string;
  readonly fundingStatement: string;
  readonly disclaimer: string;
  /** What headquarters places on the cover, in the report's language; left out, it is the donor's emblem, and null is nothing. */
  readonly emblem?: string | null | undefined;
  readonly visibility?: Visibility | undefined;
  /** ISO 639-1 language of the action's words, and of its reports where no other is asked for. */
  readonly language: string;
}

/** What the donor asks to be seen of it: its rules by the names of their editions, and the one that the contract goes by. */
export interface Visibility {
  readonly profile: string;
  /** What was agreed instead, as a sentence for the cover, by language. */
  readonly derogation: Labels | null;
  readonly profiles: Readonly<
    Record<
      string,
      {
        /** Wordings of the funding statement that are allowed, plain or by language. */
        readonly statements: readonly (string | Labels)[];
        /** Whether the emblem stands with the statement. */
        readonly emblem: boolean;
        /** Of the emblem, in centimetres. */
        readonly minimumHeight: number;
        /** A logo that may stand beside it. */
        readonly otherLogo: string | null;
      }
    >
  >;
}

/** The fields of an action that are words. */
export const wordFields = [
  'title',
  'shortTitle',
  'coordinator',
  'contact',
  'donor',
  'partners',
  'overallObjective',
  'finalBeneficiaries',
  'targetGroups',
  'fundingStatement',
  'disclaimer',
  'emblem',
] as const satisfies readonly (keyof Action)[];
/** What a pack says of its action in one language, as far as it does. */
export type Wording = { readonly [F in (typeof wordFields)[number]]?: Action[F] } & {
  readonly protectedPeople?: string | null;
};

/** Amount in the currency's unit, ISO 4217 currency, and where the figure is published. */
interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly source: string;
}
