import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodeOf } from '../cli/exit-code-of.ts';
import { openSources } from '../cli/files.ts';
import {
  asOfFlag,
  codesFlag,
  countryFlag,
  periodFlag,
  printingFlags,
  readingFlags,
  readingOf,
  reportFlag,
  sourcesOf,
} from '../cli/flags.ts';
import { addJobSummary } from '../cli/job-summary.ts';
import { expectOutputs, printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress, progressIn } from '../cli/progress.ts';
import { formats } from '../formats/index.ts';
import { withLabels } from '../formats/labels.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import { answerLanguage, countriesOf } from './answer.ts';

const { exitCodes, flags: help, validate: words } = en.cli.help;

export default class Validate extends Command {
  static override summary = words.summary;
  static override description = `${words.description}\n\n${exitCodes}`;
  static override examples = [
    '<%= config.bin %> validate pak-2018-S2.xlsx',
    '<%= config.bin %> validate pak-2018-S2.xlsx --annotate marked',
    '<%= config.bin %> validate logs --period 2018-S2 --report json=findings.json',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: words.path }) };
  static override flags = {
    ...printingFlags(help),
    annotate: Flags.string({ summary: help.annotate }),
    country: Flags.string({ summary: help.country }),
    period: Flags.string({ summary: help.expectedPeriod }),
    'fail-on': Flags.option({
      summary: help.failOn,
      options: ['error', 'warning', 'note', 'never'] as const,
      default: 'error',
    })(),
    off: Flags.string({
      summary: help.off,
      multiple: true,
      multipleNonGreedy: true,
      default: [],
    }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Validate);
    const reports = flags.report.map(reportFlag);
    const programme = await readProgramme(flags.programme);
    const country = countryFlag(programme, flags.country);
    const period = periodFlag(programme, flags.period);
    const off = codesFlag(flags.off);
    const outputs = reports.map(({ file }) => file);
    await expectOutputs(outputs);
    const { sources, passedOver } = await openSources(
      argv.length === 0 ? ['.'] : (argv as string[]),
      sourcesOf(flags),
    );
    spareInputs(outputs, sources);
    const { cli } = await answerLanguage(flags.language, programme);
    const going = {
      asOf: asOfFlag(flags['as-of']),
      reading: readingOf(flags),
      off,
      ...own({ country, period }),
    };
    const result = await checkWithProgress(sources, { programme, passedOver, ...going }, cli);
    const { version } = this.config;
    const language = await answerLanguage(flags.language, programme, countriesOf(result, programme));
    const failOn = flags['fail-on'];
    const exitCode = exitCodeOf(result, failOn);
    const print = (color: boolean) => ({
      ...formatOptions(language, { version, color, quiet: flags.quiet, failOn, exitCode }),
      ...(flags.bilingual && language.code !== en.code ? { beside: withLabels(en, programme) } : {}),
    });
    for (const { format, file } of reports) {
      const write = await formats[format]();
      await writeOutput(file, write(result, print(false)));
    }
    await addJobSummary(flags.format, result, print(false));
    // First of all: whoever reads may close the pipe after a line.
    process.exitCode = exitCode;
    const write = await formats[flags.format]();
    await printOut(write(result, print(paintable(flags.color))));
    if (flags.annotate !== undefined) {
      const { writeMarked } = await import('../cli/marked.ts');
      const marking = { ...language, marked: await language.marked() };
      await writeMarked(flags.annotate, sources, result, marking, progressIn(language.cli));
    }
  }
}
