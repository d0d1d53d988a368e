import { Config } from '@oclif/core/config';
import * as Errors from '@oclif/core/errors';
import { run } from '@oclif/core/run';
import { settings } from '@oclif/core/settings';
import { commandLine } from './cli/command-line.ts';
import { exitCodes, signalCodes } from './cli/exit-codes.ts';
import { Failure } from './cli/failure.ts';
import { parserFault } from './cli/parser-fault.ts';
import type { CliWords } from './cli/words.ts';
import { inserted } from './formats/terminal.ts';
import type { Language } from './locales/language.ts';

/** Runs the program with the arguments a person typed and sets the exit code; never lets a stack reach a user's mistake. */
export async function start(args: readonly string[]): Promise<void> {
  // Where NODE_ENV says development oclif would look for a compiler and warn that there is none.
  settings.enableAutoTranspile = false;
  process.stdout.on('error', (error) => leave(error, args));
  // Where nothing can be said the exit code still tells.
  process.stderr.on('error', () => {});
  for (const [signal, code] of Object.entries(signalCodes)) process.on(signal, () => process.exit(code));
  const config = await Config.load(import.meta.url);
  let given: readonly string[] = args;
  try {
    given = await commandLine(args, config.commands);
    await run([...given], config);
  } catch (error) {
    const { cli } = await languageIn(args);
    const { maskedPath } = await import('./privacy/names-of-files.ts');
    // In a sentence a name may look like an official's: what was typed is masked by itself, too.
    const mask = (line: string) => {
      const typed = args.flatMap((arg, at) =>
        arg !== '' && line.includes(arg) ? [args.slice(at).join(' '), arg] : [],
      );
      return maskedPath(typed.reduce((rest, text) => rest.replaceAll(text, () => maskedPath(text)), line));
    };
    process.exitCode = report(error, cli, config.findCommand(given[0] ?? ''), mask);
  }
}

/** A reader such as `head` may close the pipe before everything is written; what else keeps us from writing is told. */
async function leave({ code = '' }: NodeJS.ErrnoException, args: readonly string[]): Promise<void> {
  if (code === 'EPIPE') process.exit();
  // oclif throws the same error again.
  process.on('uncaughtException', () => {});
  const { cli } = await languageIn(args);
  const unprinted = new Failure(({ notPrinted }) => notPrinted(code));
  process.exit(report(unprinted, cli, undefined, (line) => line));
}

/** What Node says where a text, a list or the memory would grow beyond what it can hold. */
const tooMuch =
  /^(?:Invalid (?:string|array) length|Cannot create a string longer|Array buffer allocation failed|(?:Map|Set) maximum size exceeded)/;

/**
 * Says what went wrong and gives the exit code; `command` is the one that was to run. What was typed and what lies on the
 * disk may be called after a person, and what is said may be kept: it is masked as all that is printed.
 */
function report(
  error: unknown,
  words: CliWords,
  command: ReturnType<Config['findCommand']>,
  mask: (line: string) => string,
): number {
  const { failures } = words;
  if (error instanceof Errors.ExitError) return error.oclif.exit ?? exitCodes.clean;
  if (error instanceof Failure || error instanceof Errors.CLIError) {
    const help = command === undefined ? 'gloact --help' : `gloact ${command.id} --help`;
    const [happened, advice] =
      error instanceof Failure
        ? error.say(failures)
        : parserFault(error.message, Object.keys(command?.flags ?? {}), words, help);
    process.stderr.write(`${lines(happened, mask)}\n${lines(advice, mask)}\n`);
    return exitCodes.wrongUse;
  }
  if (error instanceof RangeError && tooMuch.test(error.message)) {
    process.stderr.write(`${failures.tooMuch.join('\n')}\n`);
    return exitCodes.incomplete;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${lines(failures.bug(stack), mask)}\n`);
  return exitCodes.bug;
}

/** A path or a cell named in a message must not steer the terminal. */
const lines = (message: string, mask: (line: string) => string) =>
  message
    .split('\n')
    .map((line) => inserted(mask(line)))
    .join('\n');

/** The language a person asked for with `--language`, English otherwise: faults of flags are told in it too. */
async function languageIn(args: readonly string[]): Promise<Language> {
  const { languages } = await import('./locales/index.ts');
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const name = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return languages[name as keyof typeof languages] ?? languages.en;
}
