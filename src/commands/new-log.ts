import { join } from 'node:path';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { countryFlag, explainingFlags, periodFlag } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { spareFile, writeOutput } from '../cli/output.ts';
import { readProgramme } from '../cli/programme.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { countryName, findCountry } from '../programme/lookup.ts';
import type { Country } from '../programme/programme.ts';

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
      };
      await writeOutput(outputs[at]!, newLogFile(request, country, flags.format));
    }
    const { cli } = await chosenLanguage(flags.language, machineLocale(), countries);
    for (const output of outputs) process.stdout.write(`${cli.logWritten(output)}\n`);
    process.exitCode = exitCodes.clean;
  }
}
