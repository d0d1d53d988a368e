import type { LetterheadFinding, Spot } from './faults.ts';
import type { Unfit } from './open.ts';

/** What happened, and one thing to do. */
export type Said = readonly [happened: string, advice: string];

/** What headquarters read of their letterhead and of what it takes to set a report in it. */
export interface LetterheadWords {
  /** A file that is no letterhead; `part` is what of it shows that, or `''`. */
  unfit(file: string, why: Unfit, part: string): Said;
  fault(finding: Pick<LetterheadFinding, 'fault' | 'what' | 'suggestion'>): Said;
  /** Where a finding is; without a spot it is about the whole file. */
  where(spot: Pick<Spot, 'part' | 'inBox' | 'heading'> | null): string;
  readonly severity: { readonly mustBeMended: string; readonly light: string };
  /** How a check came out. */
  verdict(file: string, mustBeMended: number, light: number): string;
  annotated(file: string): string;
  /** A new letterhead was written; what to do with it, line by line. */
  started(file: string): readonly string[];
  /** A report is not written, for its letterhead has mistakes; the first of them as lines. */
  mistakes(file: string, count: number, first: readonly string[]): Said;
  /** `gloact letterhead check` and its kin without their file, or with what they do not take. */
  readonly fileMissing: Said;
  readonly notDocx: (file: string) => Said;
}
