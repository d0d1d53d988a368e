import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { type Result, withoutRows } from '../check/result.ts';
import { safePath } from '../check/safe-names.ts';
import { compiledFrom } from '../cli/compiled.ts';
import { exitCodeOf } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { figuresBefore, figuresText } from '../cli/figures.ts';
import { fileIfThere, mostOfResult } from '../cli/file-beside.ts';
import { openSources } from '../cli/files.ts';
import { periodFlag, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress } from '../cli/progress.ts';
import { expectReport, wordsOfReport } from '../cli/reports.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReportRequest } from '../report/input.ts';
import CompileReport from './compile-report.ts';

const { exitCodes: exitCodeHelp, flags: help, verifyReport: own } = en.cli.help;
const { narrative, previous, letterhead, emblem, contract, contact } = CompileReport.flags;
/** The figures file says what day the rules go by. */
const { 'as-of': _, ...reading } = readingFlags(help, languageNames);

export default class VerifyReport extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = ['<%= config.bin %> verify-report report.docx logs --figures figures.json'];
  static override strict = false;
  static override args = { path: Args.string({ description: own.path, required: true }) };
  static override flags = {
    figures: Flags.string({ summary: own.figures, required: true }),
    ...{ narrative, previous, letterhead, emblem, contract, contact },
    'report-language': CompileReport.flags['report-language'],
    ...reading,
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(VerifyReport);
    const answer = await chosenLanguage(flags.language, machineLocale());
    const headquarters = await headquartersWords(answer.code);
    const words = headquarters.trace.verify;
    const [path, ...paths] = argv as [string, ...string[]];
    const name = safePath(path);
    const asked = await readProgramme(flags.programme);
    const { differing } = await import('../report/trace.ts');
    const { made, before } = await figuresGiven(flags.figures, asked);
    if (made === null || before === null)
      throw new Failure(() => headquarters.trace.olderFile(safePath(flags.figures)));
    const written = fileIfThere(path, mostOfResult);
    if (written === null) throw new Failure(() => words.noReport(name));
    const { lookOf } = await import('../cli/look.ts');
    const look = await lookOf({ ...flags, pdf: false }, paths, asked, headquarters);
    const { programme } = look;
    const { template, country, asOf, draft, suppressBelow } = made;
    const period = periodFlag(programme, made.period)!;
    expectReport(programme, template);
    const reportWords = await wordsOfReport(programme, flags['report-language'], reportLanguages)();
    const { narrativeFolder } = await import('../cli/narrative.ts');
    const folder = flags.narrative === undefined ? undefined : await narrativeFolder(flags.narrative);
    const earlier =
      flags.previous === undefined ? undefined : await figuresBefore(flags.previous, programme, period);
    const { sources, passedOver } = await openSources(paths.length === 0 ? ['.'] : paths, sourcesOf(flags));

    let result = await checkWithProgress(
      sources,
      { programme, passedOver, asOf, reading: readingOf(flags), keep: 'values' },
      answer.cli,
    );
    if (result.counts.stop + result.counts.error > 0 && !draft) {
      process.exitCode = exitCodeOf(result, 'error');
      process.stderr.write(`${words.notCompiled}\n`);
      return;
    }
    // The report is told and drawn in the room that its rows took.
    const handOver = () => {
      const whole = result;
      result = withoutRows(result);
      return whole;
    };
    const { report, markers, after } = await compiledAgain(handOver, {
      ...{ programme, template, period, draft, suppressBelow, words: reportWords },
      ...{ country: country ?? undefined, emblem: look.emblem, logo: look.logo },
      ...(earlier === undefined ? {} : { before: earlier }),
      ...(folder === undefined
        ? {}
        : { narrative: { folder, words: (await headquartersWords(reportWords.language)).narrative } }),
    });
    const { bytes } = await look.draw(report, markers);
    const { changes, following } = differing(before, after);
    const isSame = changes.length === 0 && Buffer.compare(written, bytes) === 0;
    process.exitCode = isSame ? exitCodes.clean : exitCodes.findings;
    const lines = isSame
      ? [words.identical(name)]
      : changes.length === 0
        ? [words.sameFigures(name)]
        : [
            ...changes.map((one) => `  ${words.figure(one.name, one.before, one.after)}`),
            words.differ(name, changes.length, following),
          ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

/** What a file of figures tells of the report and its numbers: nothing that holds on to their rows. */
async function figuresGiven(path: string, programme: Programme) {
  const { madeOf, namedTexts } = await import('../report/trace.ts');
  const text = await figuresText(path, programme);
  return { made: madeOf(text), before: namedTexts(text) };
}

/** The report of some logs, and what its numbers are told as: nothing that holds on to their rows. */
async function compiledAgain(handOver: () => Result, request: Omit<ReportRequest, 'result'>) {
  const { toldTexts } = await import('../report/trace.ts');
  const { report, markers, figures } = await compiledFrom(handOver, true, request);
  return { report, markers, after: toldTexts(figures()) };
}
