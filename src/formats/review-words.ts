import type { Accepted, Review } from '../check/review.ts';
import type { Verdict } from '../check/verdict.ts';
import type { WaiverProblem } from './waivers-file.ts';

type Advice = readonly [happened: string, advice: string];

/** What is said of what headquarters made of a result, and of the files and flags by which they did. */
export interface ReviewWords {
  /** So many findings are accepted in a file; then each of them. */
  accepted(count: number, file: string): string;
  one(finding: Pick<Accepted['finding'], 'code'>, where: string, waiver: Accepted['waiver']): string;
  /** How many findings are new since an earlier result. */
  baseline(fresh: number, baseline: NonNullable<Review['baseline']>): string;
  /** Only of files that were changed. */
  changed(changed: NonNullable<Review['changed']>): string;
  /** The verdict over everything that was read and found. */
  whole(verdict: Verdict): string;
  problem(problem: WaiverProblem): string;
  /** The first problems of a file of waivers, each on its line, and how many more there are. */
  notWaivers(path: string, problems: readonly string[], more: number): Advice;
  /** It is no text in UTF-8. */
  notText(path: string): Advice;
  /** Git knows no such commit, is not there, or the folder is none of its own. */
  noCommit(ref: string): Advice;
  readonly noGit: Advice;
}
