import { closestName } from '../text/closest.ts';
import type { Advice, CliWords } from './words.ts';

/** What the parser of flags refused, from its message, in the reader's language. `flags` are those the command has. */
export function parserFault(
  message: string,
  flags: readonly string[],
  { flagFaults: say }: Pick<CliWords, 'flagFaults'>,
  help: string,
): Advice {
  const told = message.replace(/\nSee more help with --help\n?/, '').trim();
  const [, strangers] = /^Nonexistent flags?: ([\s\S]+)$/.exec(told) ?? [];
  if (strangers !== undefined) {
    const [first = ''] = strangers.split(', ');
    const name = first.replace(/^-+/, '').replace(/=[\s\S]*$/, '');
    const near = flags.includes(name) ? name : closestName(name, flags);
    return say.stranger(first, near, help);
  }
  const [, option, given, choices] = /^Expected --(\S+?)=([\s\S]*) to be one of: (.*)$/.exec(told) ?? [];
  if (option !== undefined) return say.choice(option, given!, choices!.split(', '));
  const [, bare, values] = /^Flag --(\S+) expects (?:a value|one of these values: (.*))$/.exec(told) ?? [];
  if (bare !== undefined) {
    return values === undefined ? say.valueMissing(bare, help) : say.choice(bare, '', values.split(', '));
  }
  const [, missing] = /Missing required flag (\S+)/.exec(told) ?? [];
  if (missing !== undefined) return say.flagMissing(missing, help);
  if (/^Missing \d+ required arg/.test(told)) return say.pathMissing(help);
  const [, extra] = /^Unexpected arguments?: ([\s\S]+)$/.exec(told) ?? [];
  if (extra !== undefined) return say.tooMany(extra, help);
  const [, twice] = /^Flag --(\S+) can only be specified once$/.exec(told) ?? [];
  if (twice !== undefined) return say.twice(twice);
  const [, number, text] = /^Parsing --(\S+)[\s\S]*integer[\s\S]*received: ([\s\S]*)$/.exec(told) ?? [];
  if (number !== undefined) return say.notWhole(number, text!);
  return say.other(told, help);
}
