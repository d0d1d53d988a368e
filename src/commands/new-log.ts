import { join } from 'node:path';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { check } from '../check/check.ts';
import { exitCodeOf } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSource } from '../cli/files.ts';
import { asOfFlag, countryFlag, explainingFlags, periodFlag } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { printOut, spareFile, writeOutput } from '../cli/output.ts';
import { formatOptions, paintable } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { formats } from '../formats/index.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { own } from '../own.ts';
import { countryName, findCountry } from '../programme/lookup.ts';
import type { Country } from '../programme/programme.ts';
import type { Values } from '../schema/columns.ts';

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
    format: Flags.option({ summary: help.logFormat, options: ['xlsx', 'csv'] as const, default: 'xlsx' })(),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(NewLog);
    const programme = await readProgramme(flags.programme);
    const period = periodFlag(programme, flags.period)!;
    const one = countryFlag(programme, flags.country);
    if ((one === undefined) === (flags.all === undefined))
      throw new Failure(({ countryOrAll }) => countryOrAll(programme.countries.map(({ alpha3 }) => alpha3)));
    const countries = one === undefined ? programme.countries : [findCountry(programme, one)!];
    const named = ({ alpha3 }: Country) => `${alpha3.toLowerCase()}-${period}.${flags.format}`;
    const outputs = countries.map((country) =>
      flags.all === undefined ? (flags.output ?? named(country)) : join(flags.all, named(country)),
    );
    for (const output of outputs) await spareFile(output);
    let last: readonly Values[] | undefined;
    if (flags.from !== undefined) {
      const read = await check([await openSource(flags.from)], {
        ...{ programme, asOf: asOfFlag(undefined), keep: true },
      });
      // A log without a row that can be read is answered as if it was to be checked.
      if (read.entries.length === 0) {
        const language = await chosenLanguage(flags.language, machineLocale(), countries);
        const options = { version: this.config.version, color: paintable(flags.color), quiet: true };
        process.exitCode = exitCodeOf(read, 'error');
        return printOut(formats.pretty(read, formatOptions(language, options)));
      }
      last = read.entries.map(({ values }) => values);
    }
    const { newLogFile } = await import('../newlog/new-log.ts');
    for (const [at, country] of countries.entries()) {
      const language = await chosenLanguage(flags.language, machineLocale(), [country]);
      const request = {
        programme,
        language: language.code,
        rightToLeft: language.rightToLeft,
        words: await language.newLog(),
        heading: language.heading,
        columns: language.explanation.columns,
        country: countryName(country, language.code),
        period,
        ...own({ last }),
      };
      await writeOutput(outputs[at]!, newLogFile(request, country, flags.format));
    }
    const { cli } = await chosenLanguage(flags.language, machineLocale(), countries);
    for (const output of outputs) process.stdout.write(`${cli.logWritten(output)}\n`);
    process.exitCode = exitCodes.clean;
  }
}
