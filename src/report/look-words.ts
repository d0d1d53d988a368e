import type { Said } from './letterhead/words.ts';
import type { SettingsProblem } from './settings.ts';

/** What headquarters read of what dresses a report: its settings, its pictures, its PDF. */
export interface LookWords {
  picture(file: string, why: 'unreadable' | 'type' | 'broken' | 'too-large'): Said;
  settings(file: string, problems: readonly SettingsProblem[], known: readonly string[]): Said;
  /** A logo for which the donor's rules in the pack have no place. */
  noPlace(file: string): Said;
  severalSettings(files: readonly string[]): Said;
  /** The settings that a run goes by. */
  settingsUsed(file: string): string;
  /** Headings under which headquarters has something to complete: the report is not final before. */
  toComplete(headings: readonly string[]): string;
  readonly noLibreOffice: Said;
  /** LibreOffice gave up, or took too long; the report is there. */
  noPdf(report: string, why: 'failed' | 'slow'): Said;
  pdfWritten(file: string): string;
}
