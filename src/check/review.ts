import type { Tally } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Verdict } from './verdict.ts';

/** That headquarters accept a finding, as a line of their file says it: by its fingerprint, or by rule and activity. */
export interface Waiver {
  /** In the file, from 1. */
  readonly line: number;
  readonly fingerprint: string | null;
  readonly code: string | null;
  /** An activity id. */
  readonly key: string | null;
  /** Schema name of a column, where only findings about that are meant. */
  readonly column: string | null;
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it holds, ISO date. */
  readonly expires: string | null;
}

/** A finding that is accepted, and why. */
export interface Accepted {
  readonly finding: Diagnostic;
  readonly waiver: Waiver;
}

/** What headquarters made of a result: it says less than was found, and what. */
export interface Review {
  /** The verdict over everything that was read and found. */
  readonly verdict: Verdict;
  readonly waivers: { readonly file: string; readonly accepted: readonly Accepted[] } | null;
  /** Held against an earlier result: what is new by rule, and how many findings were known or are gone. */
  readonly baseline: {
    readonly file: string;
    readonly fresh: readonly Tally[];
    readonly known: number;
    readonly gone: number;
  } | null;
  /** Only of these files, and how many findings in others are not given. */
  readonly changed: { readonly files: readonly string[]; readonly unshown: number } | null;
}

/** What was made of a result so far. */
export const reviewOf = ({
  review,
  verdict,
}: {
  readonly review?: Review;
  readonly verdict: Verdict;
}): Review => review ?? { verdict, waivers: null, baseline: null, changed: null };
