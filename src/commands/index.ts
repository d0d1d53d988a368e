import CompileReport from './compile-report.ts';
import Explain from './explain.ts';
import Export from './export.ts';
import Fix from './fix.ts';
import Inspect from './inspect.ts';
import Letterhead from './letterhead.ts';
import Narrative from './narrative.ts';
import NewLog from './new-log.ts';
import Pack from './pack.ts';
import Page from './page.ts';
import Schema from './schema.ts';
import Show from './show.ts';
import Status from './status.ts';
import Trace from './trace.ts';
import Validate from './validate.ts';
import VerifyReport from './verify-report.ts';

/** The commands by the names that people type. One file holds them all: more files take longer to start. */
export const commands = {
  'compile-report': CompileReport,
  explain: Explain,
  export: Export,
  fix: Fix,
  inspect: Inspect,
  letterhead: Letterhead,
  narrative: Narrative,
  'new-log': NewLog,
  pack: Pack,
  page: Page,
  schema: Schema,
  show: Show,
  status: Status,
  trace: Trace,
  validate: Validate,
  'verify-report': VerifyReport,
};
