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
  reviewFlags,
  sourcesOf,
} from '../cli/flags.ts';
import { addJobSummary } from '../cli/job-summary.ts';
import { expectFolder, expectOutputs, printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress, progressIn } from '../cli/progress.ts';
import type { reviewing } from '../cli/review.ts';
import { formats } from '../formats/index.ts';
import { withLabels } from '../formats/labels.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import type { Programme } from '../programme/programme.ts';
import { answerLanguage, countriesOf } from './answer.ts';

const { exitCodes, flags: help, validate: words } = en.cli.help;

type Reviewed = Parameters<typeof reviewing>[0];

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
    ...reviewFlags(help),
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
    await expectFolder(flags.annotate, '--annotate');
    const { sources, passedOver } = await openSources(
      argv.length === 0 ? ['.'] : (argv as string[]),
      sourcesOf(flags),
    );
    const read = [flags.waivers, flags.baseline].flatMap((name) => (name === undefined ? [] : { name }));
    spareInputs(outputs, [...sources, ...read]);
    const { cli, code } = await answerLanguage(flags.language, programme);
    const review = await this.review(flags, programme, code);
    const going = {
      keep: review?.keep ?? false,
      asOf: asOfFlag(flags['as-of']),
      reading: readingOf(flags),
      off,
      ...own({ country, period }),
    };
    const found = await checkWithProgress(sources, { programme, passedOver, ...going }, cli);
    const result = review === null ? found : await review.of(found, sources);
    const { version } = this.config;
    const language = await answerLanguage(flags.language, programme, countriesOf(result, programme));
    const failOn = flags['fail-on'];
    const exitCode = exitCodeOf(result, failOn);
    const print = (color: boolean) => ({
      ...formatOptions(language, { version, color, quiet: flags.quiet, failOn, exitCode }),
      ...own({ reviewWords: review?.words }),
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

  /** What is to be made of the result; null where nobody asks for anything. */
  private async review(
    { waivers, baseline, changed, since, expect }: Reviewed,
    programme: Programme,
    language: string,
  ) {
    const asked = { waivers, baseline, changed, since, expect };
    if (Object.values(asked).every((one) => one === undefined)) return null;
    const { reviewing } = await import('../cli/review.ts');
    return reviewing(asked, programme, (await headquartersWords(language)).review);
  }
}
