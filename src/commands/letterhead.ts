import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { explainingFlags } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { paintable } from '../cli/printing.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames } from '../locales/index.ts';

const { exitCodes: exitCodeHelp, flags: help, letterhead: own } = en.cli.help;

export default class Letterhead extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> letterhead init --output our-letterhead.docx',
    '<%= config.bin %> letterhead check our-letterhead.docx',
    '<%= config.bin %> letterhead check our-letterhead.docx --output with-comments.docx',
  ];
  static override args = {
    action: Args.string({ description: own.path, required: true, options: ['init', 'check'] }),
    file: Args.string({ description: own.file }),
  };
  static override flags = {
    output: Flags.string({ char: 'o', summary: help.letterheadOutput }),
    format: Flags.option({
      summary: help.letterheadFormat,
      options: ['pretty', 'json'] as const,
      default: 'pretty',
    })(),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Letterhead);
    const { code } = await chosenLanguage(flags.language, machineLocale());
    const { letterhead: words } = await headquartersWords(code);
    const { judgeLetterhead, startLetterhead } = await import('../cli/letterhead.ts');
    process.exitCode = exitCodes.clean;
    if (args.action === 'init') {
      return startLetterhead(flags.output ?? args.file ?? 'letterhead.docx', code, words);
    }
    if (args.file === undefined) throw new Failure(() => words.fileMissing);
    const { output, format, color } = flags;
    process.exitCode = await judgeLetterhead(args.file, words, { output, format, color: paintable(color) });
  }
}
