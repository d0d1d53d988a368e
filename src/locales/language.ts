import type { CliWords } from '../cli/words.ts';
import type { PackPageWords } from '../formats/pack.ts';
import type { Words } from '../formats/words.ts';
import type { PackWords } from '../programme/words.ts';
import type { ReportWords } from '../report/words.ts';

/** All that the program says in one language; a language is complete when this compiles. */
export interface Language extends Words {
  readonly cli: CliWords;
  readonly pack: PackWords;
  /** Loaded when a report is compiled: nothing else needs them. */
  report(): Promise<ReportWords>;
  /** Loaded when a pack is looked at. */
  packPage(): Promise<PackPageWords>;
}
