import { existsSync } from 'node:fs';
import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { rowKey } from '../check/collect.ts';
import { type Result, withoutRows } from '../check/result.ts';
import { safePath } from '../check/safe-names.ts';
import { withFindings } from '../check/with-findings.ts';
import { compiledFrom } from '../cli/compiled.ts';
import { exitCodeOf, isIncomplete } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { figuresBefore } from '../cli/figures.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, periodFlag, printingFlags, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { isRefused, printLint } from '../cli/lint.ts';
import { draftOutput, expectOutputs, printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress } from '../cli/progress.ts';
import { reportCountry } from '../cli/report-country.ts';
import { figuresContent, isWorkbook, notesFile, reportOutputs } from '../cli/report-outputs.ts';
import { expectReport, wordsOfReport } from '../cli/reports.ts';
import { isHandedOver } from '../cli/smaller-heap.ts';
import { tellUnread } from '../cli/unread.ts';
import { formats } from '../formats/index.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';
import { periodContains } from '../programme/programme.ts';
import type { FiguresWords } from '../report/figures-workbook.ts';
import type { ReportRequest } from '../report/input.ts';
import { answerLanguage } from './answer.ts';

const { exitCodes: exitCodeHelp, flags: help, compileReport: own } = en.cli.help;

export default class CompileReport extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = ['<%= config.bin %> compile-report logs --period 2018-S2 --output report.docx'];
  static override strict = false;
  static override args = {
    path: Args.string({ description: own.path, required: true }),
  };
  static override flags = {
    period: Flags.string({ summary: help.period, required: true }),
    output: Flags.string({ char: 'o', summary: help.output }),
    internal: Flags.string({ summary: help.internal }),
    figures: Flags.string({ summary: help.figures, multiple: true, multipleNonGreedy: true, default: [] }),
    previous: Flags.string({ summary: help.previous }),
    template: Flags.string({ summary: help.template }),
    narrative: Flags.string({ summary: help.narrative }),
    format: printingFlags(help).format,
    'report-language': Flags.string({ summary: help.reportLanguage }),
    country: Flags.string({ summary: help.reportCountry }),
    draft: Flags.boolean({
      summary: help.draft,
      default: false,
    }),
    letterhead: Flags.string({ summary: help.letterhead }),
    emblem: Flags.string({ summary: help.emblem }),
    contract: Flags.string({ summary: help.contract }),
    contact: Flags.string({ summary: help.contact }),
    pdf: Flags.boolean({ summary: help.pdf, default: false }),
    'suppress-below': Flags.integer({
      summary: help.suppressBelow,
      min: 0,
    }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(CompileReport);
    const asked = await readProgramme(flags.programme);
    const language = await answerLanguage(flags.language, asked);
    const headquarters = await headquartersWords(language.code);
    const { lookOf } = await import('../cli/look.ts');
    const look = await lookOf(flags, argv as string[], asked, headquarters);
    const { programme } = look;
    const period = periodFlag(programme, flags.period)!;
    const template = flags.template ?? Object.keys(programme.reports)[0] ?? '';
    expectReport(programme, template);
    const country = reportCountry(programme, template, flags.country);
    const reportWords = wordsOfReport(programme, flags['report-language'], reportLanguages);
    const output = flags.output ?? `report-${period}${country === undefined ? '' : `-${country}`}.docx`;
    const { internal, figures } = flags;
    const pdf = flags.pdf ? output.replace(/\.docx$/i, '.pdf') : undefined;
    const outputs = reportOutputs(output, internal, figures, pdf);
    await expectOutputs(outputs);
    const { narrativeFolder } = await import('../cli/narrative.ts');
    const folder = flags.narrative === undefined ? undefined : await narrativeFolder(flags.narrative);
    const earlier = new Set(outputs.filter((path) => existsSync(path)));
    // Headquarters may have worked on them: they are left, and never taken for those of this run.
    process.once('exit', () => {
      if (isHandedOver()) return;
      for (const path of earlier) process.stderr.write(`${language.cli.fromEarlier(safePath(path))}\n`);
    });
    const write = async (path: string, bytes: Uint8Array) => {
      await writeOutput(path, bytes);
      earlier.delete(path);
    };
    const before =
      flags.previous === undefined ? undefined : await figuresBefore(flags.previous, programme, period);
    const asOf = asOfFlag(flags['as-of']);
    const { sources, passedOver } = await openSources(argv as string[], sourcesOf(flags));
    spareInputs(outputs, [...sources, ...look.inputs]);
    const reading = readingOf(flags);
    let result = await checkWithProgress(
      sources,
      { programme, passedOver, asOf, reading, keep: 'values' },
      language.cli,
    );
    const { stop, error } = result.counts;
    const options = formatOptions(language, {
      version: this.config.version,
      color: paintable(flags.color),
      quiet: true,
    });
    if (stop + error > 0 && !flags.draft) {
      process.exitCode = exitCodeOf(result, 'error');
      await printOut((await formats[flags.format]())(result, options));
      process.stderr.write(`${language.cli.noReportWritten}\n`);
      return;
    }
    const isNil = result.files.some(
      ({ nothingDone, period: of }) => nothingDone && (of === null || periodContains(period, of)),
    );
    if (!isNil && !result.entries.some(({ values }) => periodContains(period, values.period ?? ''))) {
      throw new Failure(({ noRows }) => noRows(period));
    }
    const { isEmblemMissing } = await import('../report/compile.ts');
    const { lengthFindings } = await import('../report/lint.ts');
    const words = await reportWords();
    const { figures: figureWords } = await headquartersWords(words.language);
    const asks = { internal, figures, words: figureWords, refused: headquarters.figures };
    const size = language.formats.size(countedIn(result));
    // The report is told and drawn in the room that its rows took.
    const handOver = () => {
      const whole = result;
      result = withoutRows(result);
      return whole;
    };
    const { report, markers, findings, beside, open } = await compiledWith(asks, handOver, {
      programme,
      template,
      period,
      country,
      draft: flags.draft,
      words,
      suppressBelow: flags['suppress-below'] ?? programme.smallNumbers,
      name: safePath(output),
      ...(before === undefined ? {} : { before }),
      ...{ emblem: look.emblem, logo: look.logo },
      ...(folder === undefined
        ? {}
        : { narrative: { folder, words: (await headquartersWords(words.language)).narrative } }),
    });
    if (isRefused(findings) && !flags.draft) {
      process.exitCode = exitCodeOf(withFindings(result, findings), 'error');
      await printLint(result, findings, flags.format, { ...options, country });
      process.stderr.write(`${language.cli.noReportWritten}\n`);
      return;
    }
    const { bytes, warnings } = await look.draw(report, markers);
    for (const [path, place] of beside) {
      await place();
      earlier.delete(path);
    }
    await write(output, bytes);
    // What is said of the report is in the answer's language, not in its own.
    const { warning: warningIn } = await (reportLanguages[language.code] ?? reportLanguages.en!)();
    for (const warning of warnings)
      if (warning.kind !== 'over-length') process.stderr.write(`${warningIn(warning)}\n`);
    const toAsk = [...findings, ...lengthFindings(warnings, safePath(output))];
    await printLint(result, toAsk, flags.format, { ...options, country });
    // What a program reads is not mixed with what people read.
    const told = flags.format === 'pretty' ? process.stdout : process.stderr;
    told.write(`${language.cli.written(safePath(output), period, size)}\n`);
    const { donor, emblem } = programme.action;
    if (isEmblemMissing({ programme, emblem: look.emblem }))
      told.write(`${language.cli.emblemToPlace(emblem ?? null, donor)}\n`);
    if (open.length > 0 && !flags.draft) told.write(`${headquarters.look.toComplete(open)}\n`);
    if (internal !== undefined) told.write(`${language.cli.notesWritten(safePath(internal))}\n`);
    for (const path of figures) {
      const written = isWorkbook(path) ? headquarters.figures.written : language.cli.figuresWritten;
      told.write(`${written(safePath(path))}\n`);
    }
    if (pdf !== undefined) {
      await write(pdf, await look.pdf(bytes, output));
      told.write(`${headquarters.look.pdfWritten(safePath(pdf))}\n`);
    }
    // A draft is written in spite of findings and says what it is without; cut short by a limit it never looks whole.
    tellUnread(result, language);
    process.exitCode = isIncomplete(result) ? exitCodes.incomplete : exitCodes.clean;
  }
}

/** A report, and what puts the files beside it, written while there is room, in their places: nothing that holds on to rows or activities. */
async function compiledWith(
  asks: {
    readonly internal: string | undefined;
    readonly figures: readonly string[];
    readonly words: FiguresWords;
    readonly refused: Pick<FiguresWords, 'tooMany'>;
  },
  handOver: () => Result,
  request: Omit<ReportRequest, 'result'>,
) {
  const asksFigures = asks.figures.length > 0;
  const compiled = await compiledFrom(handOver, asksFigures, request);
  const { report, notes, markers, findings, open, figures } = compiled;
  const beside: (readonly [path: string, place: () => Promise<void>])[] = [];
  const draft = async (path: string, content: Parameters<typeof draftOutput>[1]) =>
    beside.push([path, await draftOutput(path, content)]);
  if (isRefused(findings) && !request.draft) return { report, markers, findings, beside, open };
  if (asks.internal !== undefined) await draft(asks.internal, await notesFile(asks.internal, notes));
  if (!asksFigures) return { report, markers, findings, beside, open };
  const file = figures();
  for (const path of asks.figures)
    await draft(path, await figuresContent(path, file, asks.words, asks.refused));
  return { report, markers, findings, beside, open };
}

/** What went into the report: without the rows that a draft leaves out. */
function countedIn({ counts, entries, badRows }: Result): Result['counts'] {
  if (badRows.size === 0) return counts;
  const sound = entries.filter(({ layout, row }) => !badRows.has(rowKey({ ...layout, row })));
  if (sound.length === entries.length) return counts;
  const activities = new Set(sound.map(({ values }) => values.activity_id));
  return { ...counts, rows: sound.length, activities: activities.size };
}
