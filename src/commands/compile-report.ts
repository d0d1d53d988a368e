import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { exitCodeHelp, exitCodeOf, exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, readingFlags, readingOf } from '../cli/flags.ts';
import { spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, periodFlag } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { showProgress } from '../cli/progress.ts';
import { formats } from '../formats/index.ts';
import { report } from '../locales/en/report.ts';
import { formatWords, wording } from '../locales/en.ts';
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
    const period = periodFlag(programme, flags.period)!;
    expectReport(programme, flags.template);
    const output = flags.output ?? `report-${period}.docx`;
    expectWordFile(output);
    const asOf = asOfFlag(flags['as-of']);
    const sources = await openSources(argv as string[]);
    spareInputs([output], sources);
    const progress = showProgress();
    const result = await check(sources, {
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
    if (!result.entries.some(({ values }) => values.period === period)) {
      throw new Failure(`No log holds a row of ${period}.`, 'Check --period and the files given.');
    }
    const { compileReport } = await import('../report/compile.ts');
    const { drawDocx } = await import('../report/docx/draw.ts');
    const { bytes, warnings } = await drawDocx(
      compileReport({
        programme,
        template: flags.template,
        period,
        result,
        draft: flags.draft,
        words: report,
        suppressBelow: flags['suppress-below'],
      }),
    );
    await writeOutput(output, bytes);
    for (const warning of warnings) process.stderr.write(`${report.warning(warning)}\n`);
    process.stdout.write(`${output} is written: ${period}, from ${formatWords.size(result.counts)}.\n`);
    process.exitCode = exitCodes.clean;
  }
}

/** The words a pack has for a report. */
function expectReport(programme: Programme, template: string): void {
  if (programme.reports[template] !== undefined) return;
  const known = Object.keys(programme.reports).join(', ');
  throw new Failure(`The programme pack has no report ${template}.`, `Choose one of ${known}.`);
}

function expectWordFile(output: string): void {
  if (/\.docx$/i.test(output)) return;
  throw new Failure(
    `${output} does not end in .docx.`,
    'The report is a Word document: give it such a name.',
  );
}
