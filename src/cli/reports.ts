import { findReport } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReportWords } from '../report/words.ts';
import { Failure } from './failure.ts';

/** The report is one that the pack has words for. */
export function expectReport(programme: Programme, template: string): void {
  if (findReport(programme, template) !== undefined) return;
  throw new Failure(({ noReport }) => noReport(template, Object.keys(programme.reports)));
}

/** What loads the words of the report, of those there are: it is in its action's language, never half in another. */
export function wordsOfReport(
  { action: { language } }: Programme,
  languages: Readonly<Record<string, () => Promise<ReportWords>>>,
): () => Promise<ReportWords> {
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (words !== undefined) return words;
  throw new Failure(({ noReportWords }) => noReportWords(language, Object.keys(languages)));
}
