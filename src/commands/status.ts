import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { safePath } from '../check/safe-names.ts';
import { dueFlag, statusFile, writeReplies } from '../cli/desk.ts';
import { exitCodeOf } from '../cli/exit-code-of.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { openSources } from '../cli/files.ts';
import { asOfFlag, periodFlag, readingFlags, readingOf, sourcesOf } from '../cli/flags.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { expectFolder, expectOutputs, printOut, spareInputs, writeOutput } from '../cli/output.ts';
import { paintable, terminal, tool } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { checkWithProgress } from '../cli/progress.ts';
import { withLabels } from '../formats/labels.ts';
import { screenOf } from '../formats/terminal.ts';
import { chosenLanguage } from '../locales/choose.ts';
import { en } from '../locales/en/index.ts';
import { headquartersWords } from '../locales/headquarters.ts';
import { languageNames, languages } from '../locales/index.ts';

const { exitCodes: exitCodeHelp, flags: help, status: own } = en.cli.help;

export default class Status extends Command {
  static override summary = own.summary;
  static override description = `${own.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> status logs --period 2018-S2',
    '<%= config.bin %> status logs --period 2018-S2 --due 2019-02-15 --replies mails --report xlsx=status.xlsx',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: own.path }) };
  static override flags = {
    period: Flags.string({ summary: help.period, required: true }),
    due: Flags.string({ summary: help.due }),
    replies: Flags.string({ summary: help.replies }),
    format: Flags.option({
      summary: help.format,
      options: ['pretty', 'json', 'html'] as const,
      default: 'pretty',
    })(),
    report: Flags.string({
      summary: help.statusReport,
      multiple: true,
      multipleNonGreedy: true,
      default: [],
    }),
    ...readingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Status);
    const answer = await chosenLanguage(flags.language, machineLocale());
    const programme = await readProgramme(flags.programme);
    // Of what only headquarters read there is English and French; what is told beside it is in the same.
    const code = answer.code === 'fr' ? 'fr' : 'en';
    const language = withLabels(await languages[code](), programme);
    const { desk: words } = await headquartersWords(code);
    const period = periodFlag(programme, flags.period)!;
    const due = dueFlag(flags.due, words);
    const reports = flags.report.map((text) => statusFile(text, words));
    const outputs = reports.map(({ file }) => file);
    await expectOutputs(outputs);
    await expectFolder(flags.replies, '--replies');
    const { sources, passedOver } = await openSources(
      argv.length === 0 ? ['.'] : (argv as string[]),
      sourcesOf(flags),
    );
    spareInputs(outputs, sources);
    const going = { asOf: asOfFlag(flags['as-of']), reading: readingOf(flags) };
    const result = await checkWithProgress(
      sources,
      { programme, passedOver, ...going, keep: 'values' },
      answer.cli,
    );
    const { isComplete, statusOf } = await import('../desk/status.ts');
    const { printStatus } = await import('../desk/pretty.ts');
    const { statusJson } = await import('../desk/json.ts');
    const status = statusOf(result, { programme, period, due });
    const by = tool(this.config.version);
    const print = {
      pretty: async (color: boolean) => [printStatus(status, words, language, screenOf(terminal(color)))],
      json: async () => [statusJson(status, language, by)],
      async html() {
        const { statusPage } = await import('../desk/html.ts');
        return statusPage(status, words, language, { tool: by, programme: programme.id });
      },
    };
    for (const { format, file } of reports) {
      if (format === 'xlsx') {
        const { statusWorkbook } = await import('../desk/workbook.ts');
        await writeOutput(file, statusWorkbook(status, words, language, programme.action.shortTitle));
      } else await writeOutput(file, await print[format](false));
    }
    if (flags.replies !== undefined) {
      const { replyTo } = await import('../desk/reply.ts');
      const replies = [];
      for (const office of status.offices) {
        const { country } = office;
        const spoken = withLabels(await chosenLanguage(undefined, 'en', [country]), programme);
        const text = replyTo(office, status, programme, await spoken.reply(), spoken);
        replies.push({ name: `${country.alpha3.toLowerCase()}-${period}.txt`, text });
      }
      const written = await writeReplies(flags.replies, replies, words);
      process.stderr.write(`${words.repliesWritten(safePath(flags.replies), written)}\n`);
    }
    const worst = exitCodeOf(result, 'never');
    process.exitCode = worst === exitCodes.clean && !isComplete(status) ? exitCodes.findings : worst;
    await printOut(await print[flags.format](paintable(flags.color)));
  }
}
