import type { CliWords } from '../cli/words.ts';
import type { Words } from '../formats/words.ts';
import type { NewLogWords } from '../newlog/words.ts';
import type { ReportWords } from '../report/words.ts';

/** All that officers are told in one language; a language is complete when this compiles. */
export interface Language extends Words {
  readonly cli: CliWords;
  /** Loaded when a log is made. */
  newLog(): Promise<NewLogWords>;
  /** Loaded when a report is compiled: nothing else needs them. Not every language has reports. */
  readonly report?: () => Promise<ReportWords>;
}
