import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { exitCodeHelp, exitCodeOf } from '../cli/exit-codes.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, readingFlags, readingOf } from '../cli/flags.ts';
import { printOut, spareInputs, writeOutput } from '../cli/output.ts';
import {
  codesFlag,
  countryFlag,
  formatOptions,
  paintable,
  parseReport,
  periodFlag,
  printing,
} from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { showProgress } from '../cli/progress.ts';
import { pieces } from '../formats/index.ts';
import { wording } from '../locales/en.ts';

export default class Validate extends Command {
  static override summary = 'Check activity logs: what must be fixed before they are sent.';
  static override description =
    `Files and folders of csv, tsv, txt, xlsx and xlsm; - reads standard input.\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> validate pak-2018-S2.xlsx',
    '<%= config.bin %> validate logs --period 2018-S2 --report json=findings.json',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: 'Files or folders (default: this folder).' }) };
  static override flags = {
    format: printing.format,
    report: printing.report,
    country: Flags.string({ summary: 'Country the files should be of, for example PAK.' }),
    period: Flags.string({ summary: 'Period the files should be of, for example 2018-S2.' }),
    'fail-on': Flags.option({
      summary: 'Exit with 1 from this weight on.',
      options: ['error', 'warning', 'note', 'never'] as const,
      default: 'error',
    })(),
    off: Flags.string({
      summary: 'Code of a rule not to apply; may be repeated.',
      multiple: true,
      multipleNonGreedy: true,
      default: [],
    }),
    ...readingFlags,
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Validate);
    const reports = flags.report.map(parseReport);
    const programme = await readProgramme(flags.programme);
    const country = countryFlag(programme, flags.country);
    const period = periodFlag(programme, flags.period);
    const off = codesFlag(flags.off);
    const sources = await openSources(argv.length === 0 ? ['.'] : (argv as string[]));
    spareInputs(
      reports.map(({ file }) => file),
      sources,
    );
    const progress = showProgress();
    const result = await check(sources, {
      programme,
      asOf: asOfFlag(flags['as-of']),
      words: wording,
      off,
      reading: readingOf(flags),
      onFile: progress.file,
      ...(country === undefined ? {} : { country }),
      ...(period === undefined ? {} : { period }),
    });
    progress.done();
    const { version } = this.config;
    const print = (color: boolean) => formatOptions({ version, color, quiet: flags.quiet });
    for (const { format, file } of reports) await writeOutput(file, pieces[format](result, print(false)));
    await printOut(pieces[flags.format](result, print(paintable(flags.color))));
    process.exitCode = exitCodeOf(result, flags['fail-on']);
  }
}
