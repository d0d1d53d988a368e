import type { CliWords } from '../cli/words.ts';
import type { CorrectedWords } from '../corrected/words.ts';
import type { ReplyWords } from '../desk/words.ts';
import type { ExampleWords } from '../formats/example-words.ts';
import type { Words } from '../formats/words.ts';
import type { MarkedWords } from '../marked/words.ts';
import type { NewLogWords } from '../newlog/words.ts';

/** All that officers are told in one language; a language is complete when this compiles. What headquarters read of packs and in reports is not in every language. */
export interface Language extends Words {
  readonly cli: CliWords;
  /** Loaded when a rule is explained; null where its examples stay as the notice tells them. */
  examples(): Promise<ExampleWords | null>;
  /** Loaded when a log is made. */
  newLog(): Promise<NewLogWords>;
  /** Loaded when a log is corrected. */
  corrected(): Promise<CorrectedWords>;
  /** Loaded when replies to offices are written. */
  reply(): Promise<ReplyWords>;
  /** Loaded when a file is marked. */
  marked(): Promise<MarkedWords>;
}
