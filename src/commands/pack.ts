import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag } from '../cli/flags.ts';
import { printOut } from '../cli/output.ts';
import { checkProgramme, indicatorsWithKinds } from '../cli/programme.ts';
import { printPack } from '../formats/pack.ts';
import { en } from '../locales/en/index.ts';
import { reportLanguages } from '../locales/index.ts';
import { wordless } from '../programme/wordings.ts';

const { exitCodes: exitCodeHelp, flags: help, pack: words } = en.cli.help;

/** Packs are made at headquarters, who are answered in English. */
export default class Pack extends Command {
  static override summary = words.summary;
  static override description = `${words.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> pack init our-grant',
    '<%= config.bin %> pack check our-grant',
    '<%= config.bin %> pack diff our-grant our-grant-2025 logs',
  ];
  static override strict = false;
  static override args = {
    action: Args.string({ description: words.path, required: true, options: ['init', 'check', 'diff'] }),
  };
  static override flags = {
    from: Flags.string({ summary: help.from, default: 'starter' }),
    'as-of': Flags.string({ summary: help.asOf }),
  };

  async run(): Promise<void> {
    const { argv, args, flags } = await this.parse(Pack);
    const [, folder, other, ...logs] = argv as string[];
    if (folder === undefined || (args.action === 'diff' && other === undefined))
      throw new Failure(({ packFolder }) => packFolder(args.action));
    const { comparedOver, packChanges, samplesOf, startPack } = await import('../cli/pack.ts');
    process.exitCode = exitCodes.clean;
    if (args.action === 'init') {
      await startPack(folder, flags.from);
      return printOut([`${en.cli.packStarted(folder)}\n`]);
    }
    const page = await en.packPage();
    const table = args.action === 'check' ? await indicatorsWithKinds(folder) : null;
    if (table !== null) await printOut([`${page.withoutKinds}\n\n${table}\n`]);
    const programme = await checkProgramme(folder, { every: true });
    if (args.action === 'check') {
      await printOut(printPack(programme, samplesOf(programme), page));
      const { language } = programme.action;
      const others = Object.keys(reportLanguages).filter(
        (one) => one !== language && programme.languages.includes(one),
      );
      await printOut(others.map((one) => `\n${page.speaks(one, wordless(programme, one))}\n`));
      if (!Object.hasOwn(reportLanguages, language))
        await printOut([
          `\n${en.cli.failures.noReportWords(language, Object.keys(reportLanguages)).join('\n')}\n`,
        ]);
      return;
    }
    const now = await checkProgramme(other, { every: true });
    const changes = packChanges(programme, now).map((change) => `${page.change(change)}\n`);
    await printOut(changes.length === 0 ? [`${page.same}\n`] : changes);
    if (logs.length === 0) return;
    const { sources } = await openSources(logs);
    const asOf = asOfFlag(flags['as-of']);
    await printOut([await comparedOver(sources, [programme, now], { asOf, language: en, words: page })]);
  }
}
