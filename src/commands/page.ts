import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { exitCodes } from '../cli/exit-codes.ts';
import { writeOutput } from '../cli/output.ts';
import { readProgramme } from '../cli/programme.ts';
import { en } from '../locales/en/index.ts';
import { languageNames } from '../locales/index.ts';
import { phonePlansOf } from '../privacy/phones.ts';
import { answerLanguage } from './answer.ts';

const { exitCodes: exitCodeHelp, flags: help, offlinePage: words } = en.cli.help;

export default class Page extends Command {
  static override summary = words.summary;
  static override description = `${words.description}\n\n${exitCodeHelp}`;
  static override examples = [
    '<%= config.bin %> page --output gloact.html',
    '<%= config.bin %> page --language fr',
  ];
  static override flags = {
    output: Flags.string({ char: 'o', summary: help.pageOutput, default: 'gloact.html' }),
    programme: Flags.directory({ summary: help.programme, exists: false }),
    language: Flags.option({ summary: help.pageLanguage, options: languageNames })(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Page);
    const programme = await readProgramme(flags.programme);
    const { cli } = await answerLanguage(flags.language, programme);
    const { assemble } = await import('../page/assemble.ts');
    const { brotliDecompressSync } = await import('node:zlib');
    const part = (name: string) =>
      brotliDecompressSync(readFileSync(new URL(`../page/${name}.br`, import.meta.url))).toString('utf8');
    const html = await assemble(
      {
        style: part('style.css'),
        oldBrowser: part('old-browser.js'),
        page: part('page.js'),
        worker: part('worker.js'),
      },
      {
        programme,
        phones: await phonePlansOf(programme.countries.map(({ alpha2 }) => alpha2)),
        version: this.config.version,
      },
      flags.language,
      async (text) => createHash('sha256').update(text).digest('base64'),
    );
    const bytes = new TextEncoder().encode(html);
    await writeOutput(flags.output, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${cli.pageWritten(flags.output, Math.ceil(bytes.length / 1000), sha256)}\n`);
    process.exitCode = exitCodes.clean;
  }
}
