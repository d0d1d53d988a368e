import type { Programme, ReportTexts } from '../programme/programme.ts';
import type { SafeFigures } from '../protect/safe-figures.ts';
import type { CheckedLogs } from './checked-logs.ts';
import type { ToldActivity } from './told.ts';
import type { ReportWords } from './words.ts';

/** All that sections print from: protected figures, activities as told, what the check found, and words. No row of a log. */
export interface ReportInput {
  readonly programme: Programme;
  /** The pack's words for this report. */
  readonly report: ReportTexts;
  readonly period: string;
  readonly figures: Omit<SafeFigures, 'activities'>;
  /** Country by country as the programme names them, then from the earliest. */
  readonly activities: readonly ToldActivity[];
  /** One period earlier, when its logs were read too. Only activities are compared: earlier totals of people could give away what protection hides. */
  readonly before: Pick<SafeFigures, 'period' | 'statuses'> | null;
  readonly logs: CheckedLogs;
  readonly draft: boolean;
  readonly words: ReportWords;
}
