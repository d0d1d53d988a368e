import type { CliWords } from './words.ts';

type Help = CliWords['help'];

interface Described {
  summary?: string | undefined;
  description?: string | undefined;
}

interface DescribedCommand extends Described {
  readonly flags: Readonly<Record<string, Described>>;
  readonly args: Readonly<Record<string, Described>>;
}

/** Every text of some help beside the same in another language. */
function pairs(from: object, to: object): [string, string][] {
  const others = to as Readonly<Record<string, unknown>>;
  return Object.entries(from).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[text, others[name] as string]] : pairs(text, others[name] as object),
  );
}

/** Says what `--help` prints of commands and flags, which the commands hold in one language, in another. */
export function translateHelp(commands: readonly DescribedCommand[], from: Help, to: Help): void {
  const known = new Map(pairs(from, to));
  const said = (text: string) =>
    text
      .split('\n\n')
      .map((part) => known.get(part) ?? part)
      .join('\n\n');
  for (const command of commands) {
    const parts: Described[] = [command, ...Object.values(command.flags), ...Object.values(command.args)];
    for (const one of parts) {
      if (one.summary !== undefined) one.summary = said(one.summary);
      if (one.description !== undefined) one.description = said(one.description);
    }
  }
}
