import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { inspect } from '../check/inspect.ts';
import { exitCodeWithout } from '../cli/exit-code-of.ts';
import { openSource } from '../cli/files.ts';
import { lookingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { paintable, terminal, tool } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { printInspection } from '../formats/inspection.ts';
import { inspectionJson } from '../formats/json.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { findCountry } from '../programme/lookup.ts';
import { answerLanguage } from './answer.ts';

const { exitCodes, flags: help, inspect: words } = en.cli.help;

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
    const seen = await inspect(source, { programme, ...readingOf(flags) });
    const country = findCountry(programme, seen.promised.country ?? '');
    const language = await answerLanguage(flags.language, programme, country === undefined ? [] : [country]);
    process.stdout.write(
      flags.format === 'json'
        ? inspectionJson(seen, { tool: tool(this.config.version), words: language })
        : printInspection(seen, language, terminal(paintable(flags.color))),
    );
    process.exitCode = exitCodeWithout(seen);
  }
}
