import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { safePath } from '../check/safe-names.ts';
import { exitCodeWithout } from '../cli/exit-code-of.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, periodFlag, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { writeOutput } from '../cli/output.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress } from '../cli/progress.ts';
import { expectReport, wordsOfReport } from '../cli/reports.ts';
import { tellUnread } from '../cli/unread.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';

const { exitCodes: exitCodeHelp, flags: help, narrative: own } = en.cli.help;

export default class Narrative extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = ['<%= config.bin %> narrative texts logs --period 2018-S2'];
  static override strict = false;
  static override args = {
    folder: Args.string({ description: own.folder, required: true }),
    path: Args.string({ description: own.path, required: true }),
  };
  static override flags = {
    period: Flags.string({ summary: help.period, required: true }),
    template: Flags.string({ summary: help.template }),
    'report-language': Flags.string({ summary: help.reportLanguage }),
    'suppress-below': Flags.integer({ summary: help.suppressBelow, min: 0 }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Narrative);
    const language = await chosenLanguage(flags.language, machineLocale());
    const { cli } = language;
    const programme = await readProgramme(flags.programme);
    const period = periodFlag(programme, flags.period)!;
    const template = flags.template ?? Object.keys(programme.reports)[0] ?? '';
    expectReport(programme, template);
    const reportWords = wordsOfReport(programme, flags['report-language'], reportLanguages);
    const [folder, ...paths] = argv as [string, ...string[]];
    const { sources, passedOver } = await openSources(paths, sourcesOf(flags));
    const going = { asOf: asOfFlag(flags['as-of']), reading: readingOf(flags) };
    const result = await checkWithProgress(sources, { programme, passedOver, ...going, keep: 'values' }, cli);
    // Texts that are there are left: figures that lack a log would stay in them.
    process.exitCode = exitCodeWithout(result);
    if (tellUnread(result, language)) return;
    const { narrativeSkeleton } = await import('../report/narrative/skeleton.ts');
    const words = await reportWords();
    const request = {
      ...{ programme, template, period, result, words },
      draft: true,
      suppressBelow: flags['suppress-below'] ?? programme.smallNumbers,
    };
    const { narrative } = await headquartersWords(words.language);
    let written = 0;
    for (const { path, text } of narrativeSkeleton(request, narrative)) {
      const file = join(folder, path);
      // Headquarters may have written into it.
      if (existsSync(file)) process.stderr.write(`${cli.narrativeKept(safePath(file))}\n`);
      else {
        await writeOutput(file, new TextEncoder().encode(text));
        written++;
      }
    }
    process.stdout.write(`${cli.narrativeWritten(safePath(folder), written)}\n`);
  }
}
