import type { PillarPart, WholeChapter } from './chapters.ts';

/** What headquarters read of their own texts, and of the skeleton they write them into. */
export interface NarrativeWords {
  /** What the chapters are called. */
  readonly chapters: Readonly<Record<WholeChapter, string>>;
  readonly parts: Readonly<Record<PillarPart, string>>;
  /** What is asked for. */
  readonly prompts: Readonly<Record<WholeChapter | PillarPart | 'country', string>>;
  /** First of each file: that comments are not set into the report, and what may be written. */
  readonly purpose: (action: string, period: string) => readonly string[];
  /** So many words at most. */
  readonly limit: (words: number) => string;
  readonly figures: string;
  readonly quotations: string;
  /** What an office says: of results, difficulties, measures, next steps. */
  readonly told: Readonly<Record<'narrative' | 'challenges' | 'measures' | 'nextSteps', string>>;
}
