import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import { exitCodes } from '../cli/exit-codes.ts';
import { Failure } from '../cli/failure.ts';
import { explainingFlags } from '../cli/flags.ts';
import { printOut } from '../cli/output.ts';
import { paintable, terminal } from '../cli/printing.ts';
import { readProgramme } from '../cli/programme.ts';
import { printIndex, printTopics } from '../formats/explanation.ts';
import { nearestTopic, topicsOf } from '../formats/topics.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { codeUnknown } from '../notices/code-unknown.ts';
import { answerLanguage } from './answer.ts';

const { flags: help, explain: words } = en.cli.help;

export default class Explain extends Command {
  static override summary = words.summary;
  static override description = words.description;
  static override examples = [
    `<%= config.bin %> explain ${codeUnknown.code}`,
    '<%= config.bin %> explain stakeholder',
    '<%= config.bin %> explain "Date de fin"',
  ];
  static override strict = false;
  static override args = { word: Args.string({ description: words.path }) };
  static override flags = explainingFlags(help, languageNames);

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Explain);
    const programme = await readProgramme(flags.programme);
    const language = await answerLanguage(flags.language, programme);
    const screen = terminal(paintable(flags.color));
    const word = (argv as string[]).join(' ').trim();
    process.exitCode = exitCodes.clean;
    if (word === '') return printOut([printIndex(language, screen)]);
    const topics = topicsOf(word, programme, language.code);
    if (topics.length > 0) {
      const told = { ...language, examples: await language.examples() };
      return printOut([printTopics(topics, programme, told, screen)]);
    }
    const near = nearestTopic(word, programme, language.code);
    throw new Failure(({ noTopic }) => noTopic(word, near));
  }
}
