import type { DeskWords } from '../desk/words.ts';
import type { PackChangeWords, PackPageWords } from '../formats/pack.ts';
import type { ReviewWords } from '../formats/review-words.ts';
import type { TraceWords } from '../formats/trace.ts';
import type { FiguresWords } from '../report/figures-workbook.ts';
import type { LetterheadWords } from '../report/letterhead/words.ts';
import type { LookWords } from '../report/look-words.ts';
import type { NarrativeWords } from '../report/narrative/words.ts';
import type { StandardsWords } from '../standards/words.ts';

/** What only headquarters read, in English and French alone. */
export interface HeadquartersWords {
  readonly desk: DeskWords;
  readonly figures: FiguresWords;
  readonly letterhead: LetterheadWords;
  readonly look: LookWords;
  readonly narrative: NarrativeWords;
  readonly packPage: PackPageWords;
  readonly packChanges: PackChangeWords;
  readonly standards: StandardsWords;
  readonly review: ReviewWords;
  readonly trace: TraceWords;
}
