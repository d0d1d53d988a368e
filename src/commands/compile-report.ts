import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { rowKey } from '../check/collect.ts';
import type { Result } from '../check/result.ts';
import { safePath } from '../check/safe-names.ts';
import { exitCodeOf, isIncomplete } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { figuresBefore } from '../cli/figures.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, periodFlag, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { showProgress } from '../cli/progress.ts';
import { reportCountry } from '../cli/report-country.ts';
import { formats } from '../formats/index.ts';
import { en } from '../locales/en/index.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';
import { findReport } from '../programme/lookup.ts';
import { type Programme, periodContains } from '../programme/programme.ts';
import { wordless } from '../programme/wordings.ts';
import type { Document } from '../report/blocks.ts';
import type { ReportWords } from '../report/words.ts';
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
    figures: Flags.string({ summary: help.figures }),
    previous: Flags.string({ summary: help.previous }),
    template: Flags.string({ summary: help.template }),
    'report-language': Flags.string({ summary: help.reportLanguage }),
    country: Flags.string({ summary: help.reportCountry }),
    draft: Flags.boolean({
      summary: help.draft,
      default: false,
    }),
    'suppress-below': Flags.integer({
      summary: help.suppressBelow,
      min: 0,
    }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(CompileReport);
    const programme = await readProgramme(flags.programme);
    const language = await answerLanguage(flags.language, programme);
    const period = periodFlag(programme, flags.period)!;
    const template = flags.template ?? Object.keys(programme.reports)[0] ?? '';
    expectReport(programme, template);
    const country = reportCountry(programme, template, flags.country);
    const reportWords = wordsOfReport(programme, flags['report-language'] ?? programme.action.language);
    const output = flags.output ?? `report-${period}${country === undefined ? '' : `-${country}`}.docx`;
    expectWordFile(output);
    const { internal, figures } = flags;
    if (internal !== undefined) expectNotesFile(internal);
    if (figures !== undefined && !/\.json$/i.test(figures))
      throw new Failure(({ notJson }) => notJson(figures));
    const outputs = [output, internal, figures].filter((path) => path !== undefined);
    expectApart(outputs);
    const earlier = new Set(outputs.filter((path) => existsSync(path)));
    // Headquarters may have worked on them: they are left, and never taken for those of this run.
    process.once('exit', () => {
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
    spareInputs(outputs, sources);
    const progress = showProgress(language.cli);
    const result = await check(sources, {
      programme,
      asOf,
      keep: true,
      reading: readingOf(flags),
      passedOver,
      onFile: progress.file,
    });
    progress.done();
    const { stop, error } = result.counts;
    if (stop + error > 0 && !flags.draft) {
      const options = formatOptions(language, {
        version: this.config.version,
        color: paintable(flags.color),
        quiet: true,
      });
      process.exitCode = exitCodeOf(result, 'error');
      await printOut(formats.pretty(result, options));
      process.stderr.write(`${language.cli.noReportWritten}\n`);
      return;
    }
    const isNil = result.files.some(
      ({ nothingDone, period: of }) => nothingDone && (of === null || periodContains(period, of)),
    );
    if (!isNil && !result.entries.some(({ values }) => periodContains(period, values.period ?? ''))) {
      throw new Failure(({ noRows }) => noRows(period));
    }
    const { compileWithNotes } = await import('../report/compile.ts');
    const { drawDocx } = await import('../report/draw.ts');
    const words = await reportWords();
    const compiled = compileWithNotes({
      programme,
      template,
      period,
      country,
      result,
      draft: flags.draft,
      words,
      suppressBelow: flags['suppress-below'] ?? programme.smallNumbers,
      ...(before === undefined ? {} : { before }),
    });
    const { report, notes } = compiled;
    const { bytes, warnings } = await drawDocx(report);
    if (internal !== undefined) await write(internal, await notesFile(internal, notes));
    if (figures !== undefined) {
      const { figuresFile } = await import('../report/figures-file.ts');
      await write(figures, new TextEncoder().encode(figuresFile(compiled.figures())));
    }
    await write(output, bytes);
    // What is said of the report is in the answer's language, not in its own.
    const told = await (reportLanguages[language.code] ?? reportLanguages.en!)();
    for (const warning of [...compiled.warnings, ...warnings])
      process.stderr.write(`${told.warning(warning)}\n`);
    const size = language.formats.size(countedIn(result));
    process.stdout.write(`${language.cli.written(safePath(output), period, size)}\n`);
    const { donor, emblem } = programme.action;
    if (report.status === words.final && emblem !== null)
      process.stdout.write(`${language.cli.emblemToPlace(emblem ?? null, donor)}\n`);
    if (internal !== undefined) process.stdout.write(`${language.cli.notesWritten(safePath(internal))}\n`);
    if (figures !== undefined) process.stdout.write(`${language.cli.figuresWritten(safePath(figures))}\n`);
    // A report is written in spite of findings, but never looks whole where a limit cut the reading short.
    process.exitCode = isIncomplete(result) ? exitCodes.incomplete : exitCodes.clean;
  }
}

/** What went into the report: without the rows that a draft leaves out. */
function countedIn({ counts, entries, badRows }: Result): Result['counts'] {
  const sound = entries.filter(({ layout, row }) => !badRows.has(rowKey({ ...layout, row })));
  if (sound.length === entries.length) return counts;
  const activities = new Set(sound.map(({ values }) => values.activity_id));
  return { ...counts, rows: sound.length, activities: activities.size };
}

/** The words a pack has for a report. */
function expectReport(programme: Programme, template: string): void {
  if (findReport(programme, template) !== undefined) return;
  throw new Failure(({ noReport }) => noReport(template, Object.keys(programme.reports)));
}

/** What loads the words of the report: it is in one language, that of the program and that of the pack, never half in another. */
function wordsOfReport(programme: Programme, language: string): () => Promise<ReportWords> {
  const words = Object.hasOwn(reportLanguages, language) ? reportLanguages[language] : undefined;
  if (words === undefined)
    throw new Failure(({ noReportWords }) => noReportWords(language, Object.keys(reportLanguages)));
  const lacking = wordless(programme, language);
  if (lacking.length > 0) throw new Failure(({ packWordless }) => packWordless(language, lacking));
  return words;
}

function expectWordFile(output: string): void {
  if (!/\.docx$/i.test(output)) throw new Failure(({ notWord }) => notWord(output));
}

/** The notes are of a kind that can be written. */
function expectNotesFile(internal: string): void {
  if (!/\.(?:docx|md)$/i.test(internal)) throw new Failure(({ notNotes }) => notNotes(internal));
}

/** Each output is a file of its own; some disks take capital and small letters for the same. */
function expectApart(outputs: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of outputs) {
    const whole = resolve(path).toLowerCase();
    if (seen.has(whole)) throw new Failure(({ sameOutput }) => sameOutput(path));
    seen.add(whole);
  }
}

/** The notes as the ending of their file asks. */
async function notesFile(path: string, notes: Document): Promise<Uint8Array> {
  if (/\.md$/i.test(path)) {
    const { asMarkdown } = await import('../report/markdown.ts');
    return new TextEncoder().encode(asMarkdown(notes));
  }
  const { drawDocx } = await import('../report/draw.ts');
  return (await drawDocx(notes)).bytes;
}
