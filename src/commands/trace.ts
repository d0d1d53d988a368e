import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { safePath } from '../check/safe-names.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { figuresText } from '../cli/figures.ts';
import { explainingFlags } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { printOut } from '../cli/output.ts';
import { paintable, terminal } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { screenOf } from '../formats/terminal.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames } from '../locales/index.ts';

const { exitCodes: exitCodeHelp, flags: help, trace: own } = en.cli.help;

export default class Trace extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = ['<%= config.bin %> trace figures.json PV-01.total'];
  static override args = {
    file: Args.string({ description: own.file, required: true }),
    word: Args.string({ description: own.path }),
  };
  static override flags = {
    format: Flags.option({
      summary: help.format,
      options: ['pretty', 'json'] as const,
      default: 'pretty',
    })(),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Trace);
    const { code } = await chosenLanguage(flags.language, machineLocale());
    const { trace: words } = await headquartersWords(code);
    const text = await figuresText(args.file, await readProgramme(flags.programme));
    const { traceOf, tracedFigures } = await import('../report/trace.ts');
    const figures = tracedFigures(text);
    if (figures === null) throw new Failure(() => words.olderFile(safePath(args.file)));
    const { word } = args;
    if (word === undefined) throw new Failure(() => words.noFigure(null, []));
    const found = traceOf(figures, word);
    if ('near' in found) throw new Failure(() => words.noFigure(safePath(word), found.near));
    process.exitCode = exitCodes.clean;
    if (flags.format === 'json') return printOut([`${JSON.stringify(found.figure, null, 2)}\n`]);
    const { printTrace } = await import('../formats/trace.ts');
    await printOut([printTrace(found.figure, words, screenOf(terminal(paintable(flags.color))))]);
  }
}
