import { findReport } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { wordless } from '../programme/wordings.ts';
import type { ReportWords } from '../report/words.ts';
import { Failure } from './failure.ts';

/** The report is one that the pack has words for. */
export function expectReport(programme: Programme, template: string): void {
  if (findReport(programme, template) !== undefined) return;
  throw new Failure(({ noReport }) => noReport(template, Object.keys(programme.reports)));
}

/**
 * What loads the words of the report, of those there are: it is in one language, which the program has and the pack, never
 * half in another. Without a language it is its action's. Throws a Failure where words are missing.
 */
export function wordsOfReport(
  programme: Programme,
  asked: string | undefined,
  languages: Readonly<Record<string, () => Promise<ReportWords>>>,
): () => Promise<ReportWords> {
  const language = asked ?? programme.action.language;
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (words === undefined)
    throw new Failure(({ noReportWords }) => noReportWords(language, Object.keys(languages)));
  const lacking = wordless(programme, language);
  if (lacking.length > 0) throw new Failure(({ packWordless }) => packWordless(language, lacking));
  return words;
}
