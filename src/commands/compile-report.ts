import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { exitCodeHelp, exitCodeOf, exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, readingFlags, readingOf } from '../cli/flags.ts';
import { writeOutput } from '../cli/output.ts';
import { formatOptions } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { showProgress } from '../cli/progress.ts';
import { formats } from '../formats/index.ts';
import { wording } from '../locales/en.ts';
import { reportEnglish } from '../locales/report-en.ts';
import type { Programme } from '../programme/programme.ts';

export default class CompileReport extends Command {
  static override summary = 'Compile the progress report in Word from the logs of all countries.';
  static override description =
    `Logs of earlier periods may lie beside those of the period: they give the figures to date.\n\n${exitCodeHelp}`;
  static override examples = ['<%= config.bin %> compile-report logs --period 2018-S2 --output report.docx'];
  static override strict = false;
  static override args = {
    path: Args.string({ description: 'Files or folders with logs.', required: true }),
  };
  static override flags = {
    period: Flags.string({ summary: 'Period to report on, for example 2018-S2.', required: true }),
    output: Flags.string({ char: 'o', summary: 'Where to write the report (default: report-PERIOD.docx).' }),
    template: Flags.string({ summary: 'Report of the programme pack to compile.', default: 'eu-interim' }),
    draft: Flags.boolean({
      summary: 'Compile in spite of errors: leave faulty rows out, say so, and mark every page.',
      default: false,
    }),
    'suppress-below': Flags.integer({
      summary: 'Hide counts of victims and migrants below this number; 0 hides nothing.',
      default: 11,
      min: 0,
    }),
    ...readingFlags,
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(CompileReport);
    const programme = await readProgramme(flags.programme);
    expectKnown(programme, flags.period, flags.template);
    const asOf = asOfFlag(flags['as-of']);
    const progress = showProgress();
    const result = await check(await openSources(argv as string[]), {
      programme,
      asOf,
      words: wording,
      keep: true,
      reading: readingOf(flags),
      onFile: progress.file,
    });
    progress.done();
    const { stop, error } = result.counts;
    if (stop + error > 0 && !flags.draft) {
      const options = formatOptions({ version: this.config.version, color: false, quiet: true });
      process.stdout.write(formats.pretty(result, options));
      process.stderr.write(
        'No report was written. Have the errors corrected, or compile a draft with --draft.\n',
      );
      process.exitCode = exitCodeOf(result, 'error');
      return;
    }
    if (!result.entries.some(({ values }) => values.period === flags.period)) {
      throw new Failure(`No log holds a row of ${flags.period}.`, 'Check --period and the files given.');
    }
    const { compileReport } = await import('../report/compile.ts');
    const { drawDocx } = await import('../report/docx/draw.ts');
    const { bytes, warnings } = await drawDocx(
      compileReport({
        programme,
        template: flags.template,
        period: flags.period,
        result,
        draft: flags.draft,
        words: reportEnglish,
        suppressBelow: flags['suppress-below'],
      }),
    );
    const output = flags.output ?? `report-${flags.period}.docx`;
    await writeOutput(output, bytes);
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
    process.stdout.write(
      `${output} is written: ${flags.period}, ${result.counts.files} logs, ${result.counts.rows} rows.\n`,
    );
    process.exitCode = exitCodes.clean;
  }
}

function expectKnown(programme: Programme, period: string, template: string): void {
  if (!programme.periods.includes(period)) {
    const last = programme.periods.slice(-4).join(', ');
    throw new Failure(
      `${period} is no reporting period of this programme.`,
      `Periods are, among others, ${last}.`,
    );
  }
  if (programme.reports[template] === undefined) {
    const known = Object.keys(programme.reports).join(', ');
    throw new Failure(`The programme pack has no report ${template}.`, `Choose one of ${known}.`);
  }
}
