import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { inspect } from '../check/inspect.ts';
import { exitCodeHelp, exitCodeOf } from '../cli/exit-codes.ts';
import { openSources } from '../cli/files.ts';
import { lookingFlags, readingOf } from '../cli/flags.ts';
import { paintable, terminalWidth, tool } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { printInspection } from '../formats/inspection.ts';
import { inspectionJson } from '../formats/json.ts';
import { wording } from '../locales/en.ts';
import { inspectionWords } from '../locales/inspection-en.ts';
import { codeReaders } from '../log/cells/code.ts';

export default class Inspect extends Command {
  static override summary =
    'Show what the program sees in a file: sheets, headings, conventions, first rows.';
  static override description = exitCodeHelp;
  static override examples = ['<%= config.bin %> inspect pak-2018-S2.xlsx'];
  static override args = {
    file: Args.string({ description: 'The file; - reads standard input.', required: true }),
  };
  static override flags = {
    format: Flags.option({
      summary: 'How to print what was seen.',
      options: ['pretty', 'json'] as const,
      default: 'pretty',
    })(),
    ...lookingFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Inspect);
    const programme = await readProgramme(flags.programme);
    const [source] = await openSources([args.file]);
    const seen = await inspect(
      source!,
      { programme, readers: codeReaders(programme), ...readingOf(flags) },
      wording,
    );
    process.stdout.write(
      flags.format === 'json'
        ? inspectionJson(seen, { tool: tool(this.config.version) })
        : printInspection(seen, inspectionWords, { color: paintable(flags.color), width: terminalWidth() }),
    );
    process.exitCode = exitCodeOf({ diagnostics: seen.findings }, 'never');
  }
}
