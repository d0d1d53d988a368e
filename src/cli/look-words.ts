import type { SettingsProblem } from '../report/settings.ts';
import type { Advice } from './words.ts';

/** What headquarters read of what dresses a report: its settings, its pictures, its PDF. */
export interface LookWords {
  picture(file: string, why: 'unreadable' | 'type' | 'broken' | 'too-large'): Advice;
  settings(file: string, problems: readonly SettingsProblem[], known: readonly string[]): Advice;
  /** A logo for which the donor's rules in the pack have no place. */
  noPlace(file: string): Advice;
  severalSettings(files: readonly string[]): Advice;
  /** The settings that a run goes by. */
  settingsUsed(file: string): string;
  readonly noLibreOffice: Advice;
  /** LibreOffice gave up, or took too long; the report is there. */
  noPdf(report: string, why: 'failed' | 'slow'): Advice;
  pdfWritten(file: string): string;
}
