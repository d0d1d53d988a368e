import type { Result } from '../check/result.ts';
import type { FormatWords } from './words.ts';

/** What a format may use besides the result. */
export interface FormatOptions {
  readonly words: FormatWords;
  /** Name and version of the program. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Paint with terminal colours. */
  readonly color: boolean;
  /** Columns of the terminal; 80 where it does not say. */
  readonly width?: number;
  /** Leave out what is only for information. */
  readonly quiet: boolean;
}

/** A check as text, ended by a line break. */
export type Format = (result: Result, options: FormatOptions) => string;
