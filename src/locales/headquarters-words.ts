import type { NarrativeWords } from '../report/narrative/words.ts';

/** What only headquarters read, in English and French alone. */
export interface HeadquartersWords {
  readonly narrative: NarrativeWords;
}
