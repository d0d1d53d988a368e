import type { FailOn } from '../check/fails.ts';
import type { Result } from '../check/result.ts';
import type { ReviewWords } from './review-words.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words.ts';

/** What a format may use besides the result. */
export interface FormatOptions extends Terminal {
  readonly words: Pick<Words, 'code' | 'rightToLeft' | 'findings' | 'formats' | 'html' | 'heading' | 'label'>;
  /** Another language in which each finding is said again, for whoever reads that. */
  readonly beside?: Pick<Words, 'code' | 'rightToLeft' | 'findings' | 'heading' | 'label'>;
  /** Name and version of the program. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Leave out what is only for information. */
  readonly quiet: boolean;
  /** From which weight on the program fails, where somebody asked it to. */
  readonly failOn?: FailOn;
  /** What a rule is in general; a rule is told by its first finding where nothing says it. */
  readonly rule?: Words['explanation']['rule'];
  /** What is said of what headquarters made of a result, where they did. */
  readonly reviewWords?: ReviewWords;
  /** What the program ends with, where it does. */
  readonly exitCode?: number;
}

/** A check as text ended by a line break, in pieces, since half a million findings make a longer text than V8 can hold. */
export type Format = (result: Result, options: FormatOptions) => Iterable<string>;
