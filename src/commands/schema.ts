import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { explainingFlags } from '../cli/flags.ts';
import { printOut } from '../cli/output.ts';
import { readProgramme } from '../cli/programme.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { answerLanguage } from './answer.ts';
import { schemaTexts } from './schema-texts.ts';

const { flags: help, schema: own } = en.cli.help;

/** The forms by the names that people type; each is loaded when it is written. */
const forms = {
  'json-schema': async () => (await import('../standards/schema/json-schema.ts')).rowsSchemaJson,
  'table-schema': async () => (await import('../standards/schema/table-schema.ts')).tableSchemaJson,
  markdown: async () => (await import('../standards/schema/markdown.ts')).schemaMarkdown,
};

export default class Schema extends Command {
  static override summary = own.summary;
  static override description = own.description;
  static override examples = [
    '<%= config.bin %> schema --format json-schema > rows.schema.json',
    '<%= config.bin %> schema --format markdown --language fr',
  ];
  static override flags = {
    format: Flags.option({
      summary: help.format,
      options: Object.keys(forms) as (keyof typeof forms)[],
      default: 'json-schema' as const,
    })(),
    ...explainingFlags(help, languageNames),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Schema);
    const programme = await readProgramme(flags.programme);
    const texts = await schemaTexts(await answerLanguage(flags.language, programme));
    const print = await forms[flags.format]();
    process.exitCode = exitCodes.clean;
    await printOut([print(programme, texts)]);
  }
}
