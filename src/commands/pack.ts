import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodeWithout } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { printOut } from '../cli/output.ts';
import { checkProgramme, indicatorsWithKinds } from '../cli/programme.ts';
import { tellUnread } from '../cli/unread.ts';
import { printPack } from '../formats/pack.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, reportLanguages } from '../locales/index.ts';
import { wordless } from '../programme/wordings.ts';

const { exitCodes: exitCodeHelp, flags: help, pack: own } = en.cli.help;

export default class Pack extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> pack init our-grant',
    '<%= config.bin %> pack check our-grant',
    '<%= config.bin %> pack diff our-grant our-grant-2025 logs',
  ];
  static override strict = false;
  static override args = {
    action: Args.string({ description: own.path, required: true, options: ['init', 'check', 'diff'] }),
  };
  static override flags = {
    from: Flags.string({ summary: help.from, default: 'starter' }),
    language: Flags.option({ summary: help.language, options: languageNames })(),
    'as-of': Flags.string({ summary: help.asOf }),
  };

  async run(): Promise<void> {
    const { argv, args, flags } = await this.parse(Pack);
    const language = await chosenLanguage(flags.language, machineLocale());
    const [, folder, other, ...logs] = argv as string[];
    if (folder === undefined || (args.action === 'diff' && other === undefined))
      throw new Failure(({ packFolder }) => packFolder(args.action));
    const { comparedOver, packChanges, samplesOf, startPack } = await import('../cli/pack.ts');
    process.exitCode = exitCodes.clean;
    if (args.action === 'init') {
      await startPack(folder, flags.from, language.code);
      return printOut([`${language.cli.packStarted(folder)}\n`]);
    }
    const { packPage: page, packChanges: words } = await headquartersWords(language.code);
    const table = args.action === 'check' ? await indicatorsWithKinds(folder) : null;
    if (table !== null) await printOut([`${page.withoutKinds}\n\n${table}\n`]);
    const programme = await checkProgramme(folder, { every: true });
    if (args.action === 'check') {
      await printOut(printPack(programme, samplesOf(programme), folder, page));
      const { language: written } = programme.action;
      const others = Object.keys(reportLanguages).filter(
        (one) => one !== written && programme.languages.includes(one),
      );
      await printOut(others.map((one) => `\n${page.speaks(one, wordless(programme, one))}\n`));
      if (!Object.hasOwn(reportLanguages, written))
        await printOut([
          `\n${language.cli.failures.noReportWords(written, Object.keys(reportLanguages)).join('\n')}\n`,
        ]);
      return;
    }
    const now = await checkProgramme(other, { every: true });
    const changes = packChanges(programme, now).map((change) => `${words.change(change)}\n`);
    await printOut(changes.length === 0 ? [`${words.same}\n`] : changes);
    if (logs.length === 0) return;
    const { sources } = await openSources(logs);
    const asOf = asOfFlag(flags['as-of']);
    const { result, text } = await comparedOver(sources, [programme, now], { asOf, language, words });
    process.exitCode = exitCodeWithout(result);
    if (!tellUnread(result, language)) await printOut([text]);
  }
}
