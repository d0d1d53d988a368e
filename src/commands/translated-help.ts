import type { Config } from '@oclif/core/config';
import { CommandHelp, Help } from '@oclif/core/help';
import { terminal } from '../cli/printing.ts';
import type { CliWords } from '../cli/words.ts';
import { isolated, screenOf } from '../formats/terminal.ts';
import { help as english } from '../locales/en/help.ts';
import type { Language } from '../locales/language.ts';

type HelpWords = CliWords['help'];

interface Described {
  name?: string;
  summary?: string | undefined;
  description?: string | undefined;
}

/** Prints in a language what `--help` says: of a command, or of the program where the arguments name none. */
export async function showHelpIn(
  { cli: { help: words }, rightToLeft }: Pick<Language, 'cli' | 'rightToLeft'>,
  config: Config,
  args: readonly string[],
): Promise<void> {
  const { headings, names, value, ...marks } = words.page;
  const { wrap } = screenOf(terminal(false));
  const placed = (text: string) => (rightToLeft ? isolated(text) : text);
  const headed = (header: string) => (headings as Readonly<Record<string, string>>)[header] ?? header;
  const wrapped = (text: string, width: number) =>
    text.split('\n').flatMap((line) => wrap(line, /^ */.exec(line)![0], width));
  const valued = (text: string) => text.replace(/<(?:value|option)>/g, placed(`<${value}>`));
  /** What oclif says around the summary of a flag. */
  const marked = (text: string) =>
    text
      .replace(/^\(required\)/, `(${marks.required})`)
      .replace(/\[default: ([^\]]*)\] /, (_, given) =>
        given === '' ? '' : `[${marks.default} ${placed(given)}] `,
      )
      .replace(/<options: (.*)>$/, (_, given) => `<${marks.options} ${placed(given)}>`);

  class HelpOfCommand extends CommandHelp {
    override section(header: string, body: Parameters<CommandHelp['section']>[1]): string {
      return super.section(headed(header), body);
    }
    override wrap(body: string, spacing = this.indentSpacing): string {
      return wrapped(this.render(body), this.opts.maxWidth - spacing).join('\n');
    }
    protected override defaultUsage(): string {
      return valued(super.defaultUsage());
    }
    protected override flagHelpLabel(...given: Parameters<CommandHelp['flagHelpLabel']>): string {
      return valued(super.flagHelpLabel(...given));
    }
    protected override flags(...given: Parameters<CommandHelp['flags']>) {
      return super
        .flags(...given)
        ?.map(([label, text]): [string, string | undefined] => [
          label,
          text === undefined ? text : marked(text),
        ]);
    }
  }

  class HelpOfProgram extends Help {
    override CommandHelpClass = HelpOfCommand;
    override section(header: string, body: Parameters<Help['section']>[1]): string {
      return super.section(headed(header), body);
    }
    override wrap(body: string, spacing = this.indentSpacing): string {
      return wrapped(this.render(body), this.opts.maxWidth - spacing).join('\n');
    }
    /** Summaries come here unbroken. */
    protected override log(...texts: string[]): void {
      super.log(...texts.map((text) => wrapped(text, this.opts.maxWidth).join('\n')));
    }
    override formatRoot(): string {
      const { program } = words.page;
      return [
        this.wrap(program, 0),
        this.section('VERSION', this.config.userAgent),
        this.section('USAGE', `$ ${this.config.bin} ${placed(`[${names.command}]`)}`),
      ].join('\n\n');
    }
  }

  translate(config.commands, words, placed);
  await new HelpOfProgram(config).showHelp([...args]);
}

/** Every text of some help beside the same in another language. */
function pairs(from: object, to: object): [string, string][] {
  const others = to as Readonly<Record<string, unknown>>;
  return Object.entries(from).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[text, others[name] as string]] : pairs(text, others[name] as object),
  );
}

/** The commands hold what help says of them in English. */
function translate(commands: Config['commands'], words: HelpWords, placed: (text: string) => string): void {
  const known = new Map(pairs(english, words));
  /** The build adds a long list of choices to a summary. */
  const part = (text: string) => {
    const [, summary = text, choices = ''] = /^(.*)( \([a-z]+(?:, [a-z]+)+\))$/s.exec(text) ?? [];
    return known.get(text) ?? (known.get(summary) ?? summary) + choices;
  };
  const said = (text: string) => text.split('\n\n').map(part).join('\n\n');
  for (const command of commands) {
    const parts: Described[] = [command, ...Object.values(command.flags), ...Object.values(command.args)];
    for (const one of parts) {
      if (one.summary !== undefined) one.summary = said(one.summary);
      if (one.description !== undefined) one.description = said(one.description);
    }
    for (const arg of Object.values(command.args)) {
      const name = (words.page.names as Readonly<Record<string, string>>)[arg.name];
      if (name !== undefined) arg.name = placed(name);
    }
  }
}
