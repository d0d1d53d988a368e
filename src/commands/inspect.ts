import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { inspect } from '../check/inspect.ts';
import { exitCodeOf } from '../cli/exit-code-of.ts';
import { openSource } from '../cli/files.ts';
import { lookingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { paintable, terminal, tool } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { printInspection } from '../formats/inspection.ts';
import { inspectionJson } from '../formats/json.ts';
import { languageNames, languages } from '../locales/index.ts';

const { exitCodes, flags: help, inspect: words } = languages.en.cli.help;

export default class Inspect extends Command {
  static override summary = words.summary;
  static override description = exitCodes;
  static override examples = ['<%= config.bin %> inspect pak-2018-S2.xlsx'];
  static override args = {
    file: Args.string({ description: words.path, required: true }),
  };
  static override flags = {
    format: Flags.option({
      summary: help.format,
      options: ['pretty', 'json'] as const,
      default: 'pretty',
    })(),
    ...lookingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Inspect);
    const programme = await readProgramme(flags.programme);
    const source = await openSource(args.file, sourcesOf(flags));
    const language = languages[flags.language];
    const seen = await inspect(source, { programme, ...readingOf(flags) });
    process.stdout.write(
      flags.format === 'json'
        ? inspectionJson(seen, { tool: tool(this.config.version), words: language })
        : printInspection(seen, language, terminal(paintable(flags.color))),
    );
    process.exitCode = exitCodeOf({ diagnostics: seen.findings }, 'never');
  }
}
