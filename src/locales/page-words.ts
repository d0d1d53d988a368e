/** What the offline page says around a result. */
export interface PageWords {
  /** What its speakers call the language. */
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  /** What happens to the files. */
  readonly privacy: string;
  readonly language: string;
  readonly country: string;
  readonly period: string;
  /** Where neither is chosen. */
  readonly asInFile: string;
  readonly drop: string;
  readonly choose: string;
  readonly kinds: string;
  readonly starting: string;
  readonly ready: string;
  /** Of so many files the one that is read, counting from 1. */
  reading(name: string, at: number, count: number): string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly noFile: string;
  /** Megabytes of a file, and of what is read at most. */
  tooLarge(name: string, megabytes: number, most: number): string;
  readonly noMemory: string;
  /** Before lines for those who make the program. */
  readonly fault: string;
  readonly saveMarked: string;
  readonly saveHtml: string;
  readonly saveJson: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The browser is too old, or runs no scripts. */
  readonly needs: string;
}
