import { existsSync } from 'node:fs';
import { closestName } from '../text/closest.ts';
import { Failure } from './failure.ts';
import { likelyPath } from './paths.ts';

/** A command and its flags, as far as arguments cannot be told apart without them. */
interface KnownCommand {
  readonly id: string;
  readonly flags: Readonly<Record<string, { readonly type: string; readonly char?: string }>>;
}

const helpWords = new Set(['-h', '--help', '-help', '-?', '/?', 'help']);
const versionWords = new Set(['-v', '-V', '--version', 'version']);
const asksHelp = (arg: string) => helpWords.has(arg);
/** Dashes that word processors and phones put where a hyphen was typed. */
const longDash = /^[\u2010-\u2015\u2212]+-*(?=\p{L})/u;

/**
 * The arguments with their command first: `gloact FILE` is `gloact validate FILE`, and flags may stand before the
 * command. Throws a Failure on a word that is neither a command nor a path.
 */
export async function commandLine(
  args: readonly string[],
  commands: readonly KnownCommand[],
): Promise<string[]> {
  for (const arg of args) {
    const flag = mistyped(arg, commands);
    if (flag !== null && !existsSync(arg)) throw new Failure(({ hyphens }) => hyphens(arg, flag));
  }
  const at = wordAt(args, commands);
  const word = args[at];
  if (versionWords.has(args[0] ?? '')) return ['--version'];
  if (word === undefined) return args.length === 0 || args.some(asksHelp) ? [] : ['validate', ...args];
  const rest = args.toSpliced(at, 1);
  const command = commands.find(({ id }) => id === word.toLowerCase());
  if (command !== undefined && (command.id === word || !existsSync(word))) return [command.id, ...rest];
  if (helpWords.has(word) && !existsSync(word)) {
    const of = rest[wordAt(rest, commands)];
    return of === undefined ? [] : [commandNamed(of, commands), '--help'];
  }
  if (word === '-' || /[./\\*?:]/.test(word) || existsSync(word)) return ['validate', ...args];
  const near = nearCommand(word, commands);
  // A word that is only a part of a command's name may as well be the beginning of a path.
  const isSure = near !== null && !near.split('-').includes(word.toLowerCase());
  const path = isSure ? null : await likelyPath(word, args.slice(at));
  throw path ?? noSuchCommand(word, near, commands);
}

/** The flag that is meant where it begins with a long dash or with one hyphen; `-output` would be `-o utput`. */
function mistyped(arg: string, commands: readonly KnownCommand[]): string | null {
  if (longDash.test(arg)) return arg.replace(longDash, '--');
  const [, name = ''] = /^-([a-z][a-z-]+)(?:=|$)/.exec(arg) ?? [];
  return commands.some(({ flags }) => Object.hasOwn(flags, name)) ? `-${arg}` : null;
}

/** Where the first word stands that is neither a flag nor the value of one. */
function wordAt(args: readonly string[], commands: readonly KnownCommand[]): number {
  const at = args.findIndex(isWord(commands));
  return at < 0 ? args.length : at;
}

/** The paths among some arguments: neither flags nor values of flags nor a command. */
export const pathsIn = (args: readonly string[], commands: readonly KnownCommand[]): readonly string[] =>
  args.filter(isWord(commands)).filter((word, at) => at > 0 || commands.every(({ id }) => id !== word));

function isWord(commands: readonly KnownCommand[]) {
  const valued = new Set(
    commands.flatMap(({ flags }) =>
      Object.entries(flags).flatMap(([name, { type, char }]) =>
        type === 'option' ? [`--${name}`, ...(char === undefined ? [] : [`-${char}`])] : [],
      ),
    ),
  );
  return (arg: string, index: number, args: readonly string[]): boolean =>
    (arg === '-' || !arg.startsWith('-')) && !valued.has(args[index - 1] ?? '');
}

function commandNamed(word: string, commands: readonly KnownCommand[]): string {
  const found = commands.find(({ id }) => id === word.toLowerCase());
  if (found === undefined) throw noSuchCommand(word, nearCommand(word, commands), commands);
  return found.id;
}

/** What may be meant by a word: the code of a rule, a part of a command's name, a command of a similar name. */
function nearCommand(word: string, commands: readonly KnownCommand[]): string | null {
  if (/^[a-z]\d{3}$/i.test(word)) return `explain ${word.toUpperCase()}`;
  const typed = word.toLowerCase();
  const whole = commands.find(({ id }) => id.split('-').includes(typed))?.id;
  return (
    whole ??
    closestName(
      typed,
      commands.map(({ id }) => id),
    )
  );
}

function noSuchCommand(word: string, near: string | null, commands: readonly KnownCommand[]): Failure {
  const ids = commands.map(({ id }) => id);
  return new Failure(({ noSuchCommand: say }) => say(word, near, ids));
}
