import type { PackProblem } from './problem.ts';

/** What is said of mistakes in a pack, in the reader's language. */
export interface PackWords {
  /** `countries.csv, row 4, column currency`. */
  place(problem: PackProblem): string;
  /** What stands between the two, as the language writes it. */
  readonly colon: string;
  /** What was found and what is needed, in full sentences. */
  problem(problem: PackProblem): string;
}

/** A problem in one line: `countries.csv, row 4, column currency: ...`. */
export const printProblem = (problem: PackProblem, words: PackWords): string =>
  `${words.place(problem)}${words.colon}${words.problem(problem)}`;
