import type { Overlap } from './overlaps.ts';
import type { DeskStatus, OfficeState } from './status.ts';

/** What the desk says to headquarters. */
export interface DeskWords {
  readonly states: Readonly<Record<OfficeState, string>>;
  readonly columns: Readonly<Record<'office' | 'state' | 'files' | 'rows' | 'toMend' | 'toLookAt', string>>;
  /** The verdict, last: how many offices are in, not ready, missing. */
  summary(status: DeskStatus): string;
  /** When logs are due, and how many days ago that was; null for both where nobody knows. */
  due(day: string | null, daysLate: number | null): string;
  /** So many days too late. */
  late(days: number): string;
  overlap(overlap: Overlap): string;
  partsMissing(periods: readonly string[]): string;
  longer(files: readonly string[]): string;
  /** The first cause of so many: `title` and where it is. */
  first(causes: number, title: string, where: string): string;
  readonly strangers: string;
  readonly passedOver: string;
  /** Titles of the sheets of the workbook, and of the columns of its list of causes. */
  readonly sheets: Readonly<Record<'offices' | 'causes', string>>;
  readonly causeColumns: Readonly<
    Record<'weight' | 'code' | 'what' | 'file' | 'where' | 'cells' | 'fix', string>
  >;
  readonly remarks: string;
  /** What went wrong, and one thing to try. */
  notADay(text: string): readonly [string, string];
  notAReport(text: string): readonly [string, string];
  repliesWritten(folder: string, count: number): string;
  /** A reply is there with other words than would be written. */
  replyKept(path: string): string;
}

/** What a mail to an office says, in its language; every text is a paragraph of its own. */
export interface ReplyWords {
  subject(action: string, country: string, period: string): string;
  readonly greeting: string;
  /** Before the list of files. */
  thanks(period: string): string;
  file(name: string, rows: number, activities: number): string;
  readonly ready: string;
  /** Ready, with remarks that are listed. */
  readonly remarks: string;
  /** What is listed must be put right. */
  readonly toMend: string;
  readonly unreadable: string;
  nothing(period: string): string;
  missing(period: string): string;
  readonly whatToDo: string;
  /** So many more causes are not listed. */
  moreCauses(count: number): string;
  /** The command that shows all of them. */
  seeAll(command: string): string;
  overlap(overlap: Overlap): string;
  partsMissing(periods: readonly string[]): string;
  longer(files: readonly string[]): string;
  /** By when a log is asked for; null where the day is unknown or past. */
  by(day: string | null): string;
  readonly closing: string;
}
