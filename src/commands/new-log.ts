import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { exitCodeOf, isUnread } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSource } from '../cli/files.ts';
import { asOfFlag, countryFlag, explainingFlags, periodFlag } from '../cli/flags.ts';
import { expectFolder, printOut, spareFile, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { pretty } from '../formats/pretty.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import { countryName, findCountry } from '../programme/lookup.ts';
import type { Country } from '../programme/programme.ts';
import type { Values } from '../schema/columns.ts';
import { answerLanguage } from './answer.ts';

const { flags: help, newLog: words } = en.cli.help;

export default class NewLog extends Command {
  static override summary = words.summary;
  static override description = words.description;
  static override examples = [
    '<%= config.bin %> new-log --country PAK --period 2018-S2',
    '<%= config.bin %> new-log --all logs --period 2018-S2',
  ];
  static override flags = {
    country: Flags.string({ summary: help.logCountry }),
    all: Flags.string({ summary: help.allLogs }),
    period: Flags.string({ summary: help.logPeriod, required: true }),
    output: Flags.string({ char: 'o', summary: help.logOutput }),
    from: Flags.string({ summary: help.logFrom, exclusive: ['all'] }),
    format: Flags.option({ summary: help.logFormat, options: ['xlsx', 'csv'] as const })(),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(NewLog);
    const programme = await readProgramme(flags.programme);
    const one = countryFlag(programme, flags.country);
    // What fails from here on is told in the language in which it would have been answered.
    await answerLanguage(flags.language, programme, one === undefined ? [] : [findCountry(programme, one)!]);
    const period = periodFlag(programme, flags.period)!;
    if ((one === undefined) === (flags.all === undefined))
      throw new Failure(({ countryOrAll }) => countryOrAll(programme.countries.map(({ alpha3 }) => alpha3)));
    await expectFolder(flags.all, '--all');
    const countries = one === undefined ? programme.countries : [findCountry(programme, one)!];
    const format = flags.format ?? (/\.csv$/i.test(flags.output ?? '') ? 'csv' : 'xlsx');
    const named = ({ alpha3 }: Country) => `${alpha3.toLowerCase()}-${period}.${format}`;
    // A name says what a file is: a workbook by another is opened by nothing.
    const ending = `.${format}`;
    const asked =
      flags.output?.toLowerCase().endsWith(ending) === false ? flags.output + ending : flags.output;
    if (flags.all === undefined) await spareFile(asked ?? named(countries[0]!));
    let last: readonly Values[] | undefined;
    if (flags.from !== undefined) {
      const read = await check([await openSource(flags.from)], {
        ...{ programme, asOf: asOfFlag(undefined), keep: true, country: countries[0]!.alpha3 },
      });
      const ours = read.entries.filter(({ values }) => values.country === countries[0]!.alpha3);
      // A log without a row of the country, or of which rows are missing, is answered as if it was to be checked.
      if (ours.length === 0 || isUnread(read)) {
        const language = await answerLanguage(flags.language, programme, countries);
        const options = { version: this.config.version, color: paintable(flags.color), quiet: true };
        process.exitCode = exitCodeOf(read, 'error');
        return printOut(pretty(read, formatOptions(language, options)));
      }
      last = ours.map(({ values }) => values);
    }
    const { newLogFile } = await import('../newlog/new-log.ts');
    for (const country of countries) {
      const output = flags.all === undefined ? (asked ?? named(country)) : join(flags.all, named(country));
      const language = await answerLanguage(flags.language, programme, [country]);
      const { cli } = language;
      // Of many, those that are there are left as they are.
      if (flags.all !== undefined && existsSync(output)) {
        process.stderr.write(`${cli.failures.alreadyThere(output)[0]}\n`);
        continue;
      }
      const request = {
        programme,
        language: language.code,
        rightToLeft: language.rightToLeft,
        words: await language.newLog(),
        heading: language.heading,
        columns: language.explanation.columns,
        office: country.alpha3,
        country: countryName(country, language.code),
        period,
        ...own({ last }),
      };
      await writeOutput(output, newLogFile(request, country, format));
      process.stdout.write(`${cli.logWritten(output)}\n`);
    }
    process.exitCode = exitCodes.clean;
  }
}
