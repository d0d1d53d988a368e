import type { CorrectionKind, LeftReason } from './correction.ts';

type Advice = readonly [happened: string, advice: string];

/** What is said of a corrected copy, in the office's language. */
export interface CorrectedWords {
  /** Titles of the groups of corrections, and how many there are of each. */
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  /** Before a list of cells, why they are left as they are. */
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly leftTitle: string;
  /** Something said under a title. */
  under(title: string, text: string): string;
  /** The old text and the new one. */
  change(before: string, after: string): string;
  /** So many cells were corrected, and where the copy is; null where none was written. */
  summary(file: string, cells: number, copy: string | null): string;
  /** Nothing was to be corrected; the copy is the same file, null where none was written. */
  same(file: string, copy: string | null): string;
  next(command: string): string;
  /** A copy of another kind was asked for than its file is. */
  otherEnding(copy: string, ending: string): Advice;
  readonly copyNeeded: Advice;
  /** The copy would be read otherwise than its file. */
  unsafe(file: string): Advice;
  /** It holds more than is corrected; what was counted may be not all of it. */
  tooLong(file: string, what: 'bytes' | 'cells' | 'characters', found: number, most: number): Advice;
  /** The sheet that lists them: its name, its title, and the heads of its columns. */
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly about: string;
    readonly heads: Readonly<Record<'cell' | 'column' | 'kind' | 'before' | 'after' | 'cells', string>>;
  };
}
