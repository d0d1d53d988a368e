import { extname } from 'node:path';
import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { safePath } from '../check/safe-names.ts';
import { exitCodeWithout } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSource } from '../cli/files.ts';
import { asOfFlag, countryFlag, lookingFlags, periodFlag, readingOf, sourcesOf } from '../cli/flags.ts';
import { printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable, terminal, tool } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { formats } from '../formats/index.ts';
import { screenOf } from '../formats/terminal.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import { findCountry } from '../programme/lookup.ts';
import { answerLanguage, countriesOf } from './answer.ts';

const { exitCodes: exitCodeHelp, flags: help, fix: words } = en.cli.help;

export default class Fix extends Command {
  static override summary = words.summary;
  static override description = `${words.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> fix pak-2018-S2.xlsx -o pak-2018-S2-corrected.xlsx',
    '<%= config.bin %> fix pak-2018-S2.csv --dry-run',
  ];
  static override args = { file: Args.string({ description: words.path, required: true }) };
  static override flags = {
    output: Flags.string({ char: 'o', summary: help.fixOutput }),
    'dry-run': Flags.boolean({ summary: help.dryRun, default: false }),
    format: Flags.option({ summary: help.format, options: ['pretty', 'json'] as const, default: 'pretty' })(),
    country: Flags.string({ summary: help.country }),
    period: Flags.string({ summary: help.expectedPeriod }),
    'as-of': Flags.string({ summary: help.asOf }),
    ...lookingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Fix);
    const programme = await readProgramme(flags.programme);
    const country = countryFlag(programme, flags.country);
    const options = {
      ...{ programme, asOf: asOfFlag(flags['as-of']), reading: readingOf(flags) },
      ...own({ country, period: periodFlag(programme, flags.period) }),
    };
    const office = findCountry(programme, country ?? '');
    const offices = office === undefined ? [] : [office];
    const asked = await (await answerLanguage(flags.language, programme, offices)).corrected();
    const output = flags['dry-run'] ? null : (flags.output ?? null);
    if (output === null && !flags['dry-run']) throw new Failure(() => asked.copyNeeded);
    const source = await openSource(args.file, sourcesOf(flags));
    if (output !== null) {
      spareInputs([output], [source]);
      const ending = extname(source.name);
      if (ending !== '' && extname(output).toLowerCase() !== ending.toLowerCase())
        throw new Failure(() => asked.otherEnding(safePath(output), ending));
    }
    const { correct } = await import('../corrected/correct.ts');
    const { LogTooLong } = await import('../corrected/too-long.ts');
    let language = await answerLanguage(flags.language, programme, offices);
    const found = await correct(source, options, async (before) => {
      language = await answerLanguage(flags.language, programme, countriesOf(before, programme));
      return { words: await language.corrected(), rightToLeft: language.rightToLeft };
    }).catch((error) => {
      if (!(error instanceof LogTooLong)) throw error;
      const { what, found, most } = error.found;
      throw new Failure(() => asked.tooLong(safePath(source.name), what, found, most), exitCodes.incomplete);
    });
    const { before, bytes, isUnsafe } = found;
    const { version } = this.config;
    const color = paintable(flags.color);
    const said = await language.corrected();
    const file = before.files[0]?.file ?? safePath(source.name);
    if (isUnsafe) throw new Failure(() => said.unsafe(file), exitCodes.findings);
    if (bytes === null) {
      const form = formatOptions(language, { version, color, quiet: true, failOn: 'never' });
      process.exitCode = exitCodeWithout(before);
      return printOut((await formats[flags.format]())(before, form));
    }
    if (output !== null) await writeOutput(output, bytes);
    process.exitCode = exitCodes.clean;
    const copy = output === null ? null : safePath(output);
    const told = { file, copy, corrections: found.corrections, left: found.left };
    if (flags.format === 'json') {
      const { correctionsJson } = await import('../corrected/json.ts');
      const { sha256 } = source;
      return printOut([correctionsJson(told, { tool: tool(version), language: language.code, sha256 })]);
    }
    const { printCorrections } = await import('../corrected/pretty.ts');
    await printOut([printCorrections(told, said, language, screenOf(terminal(color)))]);
  }
}
