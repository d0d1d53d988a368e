import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { safePath } from '../check/safe-names.ts';
import { exitCodeOf, isIncomplete } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import {
  type ExportKind,
  expectExport,
  exportFiles,
  exportKinds,
  figuresText,
  holdsRows,
  rowsFiles,
} from '../cli/exports.ts';
import { Failure } from '../cli/failure.ts';
import { figuresBefore, figuresText as textOfFigures } from '../cli/figures.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, periodFlag, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress } from '../cli/progress.ts';
import { wordsOfReport } from '../cli/reports.ts';
import { tellUnread } from '../cli/unread.ts';
import { formats } from '../formats/index.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';
import { periodContains } from '../programme/programme.ts';
import { answerLanguage } from './answer.ts';
import { schemaTexts } from './schema-texts.ts';

const { exitCodes: exitCodeHelp, flags: help, export: own } = en.cli.help;

export default class Export extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> export logs --to csv --output rows.csv',
    '<%= config.bin %> export logs --to iati --period 2018-S2 --output activities.xml',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: own.path, required: true }) };
  static override flags = {
    to: Flags.option({
      summary: help.exportTo,
      options: Object.keys(exportKinds) as ExportKind[],
      required: true,
    })(),
    output: Flags.string({ char: 'o', summary: help.exportOutput, required: true }),
    period: Flags.string({ summary: help.exportPeriod }),
    previous: Flags.string({ summary: help.previous }),
    draft: Flags.boolean({ summary: help.exportDraft, default: false }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Export);
    const { to, output, draft } = flags;
    const programme = await readProgramme(flags.programme);
    const language = await answerLanguage(flags.language, programme);
    const { standards } = await headquartersWords(language.code);
    const words = standards.export;
    const period = periodFlag(programme, flags.period);
    expectExport(to, { output, period, previous: flags.previous }, programme, standards);
    const reportWords = holdsRows(to) ? null : wordsOfReport(programme, undefined, reportLanguages);
    const before =
      flags.previous === undefined ? undefined : await figuresBefore(flags.previous, programme, period!);
    const { sources, passedOver } = await openSources(argv as string[], sourcesOf(flags));
    spareInputs(exportFiles(to, output), sources);
    const reading = { asOf: asOfFlag(flags['as-of']), reading: readingOf(flags) };
    const result = await checkWithProgress(
      sources,
      { programme, passedOver, ...reading, keep: 'values' },
      language.cli,
    );
    const tell = (text: string) => process.stderr.write(`${text}\n`);
    if (result.counts.stop + result.counts.error > 0 && !draft) {
      process.exitCode = exitCodeOf(result, 'error');
      const options = { version: this.config.version, color: paintable(flags.color), quiet: true };
      const print = await formats.pretty();
      await printOut(print(result, formatOptions(language, options)));
      return void tell(words.notWritten);
    }
    const { files, entries } = result;
    const isOf = (of: string | null | undefined) => period === undefined || periodContains(period, of ?? '');
    const isNil = files.some(({ nothingDone, period: of }) => nothingDone && (of === null || isOf(of)));
    if (period !== undefined && !isNil && !entries.some(({ values }) => isOf(values.period)))
      throw new Failure(({ noRows }) => noRows(period));
    const { neverExported, safeRows } = await import('../standards/rows/safe-rows.ts');
    const safe = safeRows(result, programme, period);
    const { absent } = safe;
    // What a report of the same offices printed is told again; anything else a report of all of them might give away.
    const isPrinted = before?.reports.some((report) => report.period === period) ?? false;
    if (!holdsRows(to) && absent.length > 0 && !isPrinted)
      throw new Failure(() => words.absentFigures(absent));
    if (holdsRows(to)) {
      const texts = await schemaTexts(language);
      const telling = { programme, period, asOf: result.asOf, draft, words: standards, texts };
      const { files, cut } = await rowsFiles(to, output, safe, telling);
      for (const [path, content] of files) await writeOutput(path, content);
      if (safe.withheld > 0) tell(words.withheld(safe.withheld));
      if (absent.length > 0) tell(words.absent(absent));
      tell(words.columns(neverExported));
      if (cut > 0) tell(words.cut(cut));
    } else {
      const { standards: inAction } = await headquartersWords(programme.action.language);
      const text = await figuresText(to, result, {
        ...{ programme, period: period!, draft, before, words: inAction },
        reportWords: await reportWords!(),
      });
      await writeOutput(output, new TextEncoder().encode(text));
      if (to === 'opsys' && flags.previous !== undefined) {
        const { wordingIn } = await import('../report/figures-file.ts');
        const { reworded } = await import('../standards/opsys.ts');
        const last = wordingIn(await textOfFigures(flags.previous, programme), programme.action.language);
        if (last === null) tell(words.noWording(safePath(flags.previous)));
        else for (const { code, was, is } of reworded(last, programme)) tell(words.reworded(code, was, is));
      }
    }
    if (safe.faulty > 0) tell(words.faulty(safe.faulty));
    process.stdout.write(`${words.written(safePath(output), holdsRows(to) ? safe.rows.length : null)}\n`);
    tellUnread(result, language);
    process.exitCode = isIncomplete(result) ? exitCodes.incomplete : exitCodes.clean;
  }
}
