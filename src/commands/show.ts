import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { explainingFlags } from '../cli/flags.ts';
import { printOut } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { resultFrom } from '../cli/result-file.ts';
import { type FormatName, formatNames, formats } from '../formats/index.ts';
import { withLabels } from '../formats/labels.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import { answerLanguage, countriesOf } from './answer.ts';

const { flags: help, show: words } = en.cli.help;

export default class Show extends Command {
  static override summary = words.summary;
  static override description = words.description;
  static override examples = ['<%= config.bin %> show findings.json --language fr'];
  static override args = { file: Args.string({ description: words.path, required: true }) };
  static override flags = {
    format: Flags.option({
      summary: help.format,
      options: formatNames,
      default: 'pretty' as FormatName,
    })(),
    bilingual: Flags.boolean({ summary: help.bilingual, default: false }),
    quiet: Flags.boolean({ char: 'q', summary: help.quiet, default: false }),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Show);
    const programme = await readProgramme(flags.programme);
    const { result, failOn } = await resultFrom(args.file);
    const language = await answerLanguage(flags.language, programme, countriesOf(result, programme));
    const { review } = await headquartersWords(language.code);
    const options = {
      ...{ version: this.config.version, color: paintable(flags.color), quiet: flags.quiet },
      ...own({ failOn: failOn ?? undefined }),
    };
    // It tells of a check, and is none.
    process.exitCode = exitCodes.clean;
    const beside = flags.bilingual && language.code !== en.code ? withLabels(en, programme) : undefined;
    await printOut(
      (await formats[flags.format]())(result, {
        ...formatOptions(language, options),
        ...own({ beside, reviewWords: result.review && review }),
      }),
    );
  }
}
