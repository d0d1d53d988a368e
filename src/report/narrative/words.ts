import type { PillarPart, WholeChapter } from './chapters.ts';

/** What headquarters read of their own texts. */
export interface NarrativeWords {
  /** What the chapters are called. */
  readonly chapters: Readonly<Record<WholeChapter, string>>;
  readonly parts: Readonly<Record<PillarPart, string>>;
}
