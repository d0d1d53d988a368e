import * as Errors from '@oclif/core/errors';
import { run } from '@oclif/core/run';
import { settings } from '@oclif/core/settings';
import { exitCodes } from './cli/exit-codes.ts';
import { Failure } from './cli/failure.ts';
import type { CliWords } from './cli/words.ts';
import { inserted } from './formats/terminal.ts';
import type { Language } from './locales/language.ts';

/** Runs the program with the arguments a person typed and sets the exit code; never lets a stack reach a user's mistake. */
export async function start(args: readonly string[]): Promise<void> {
  // Where NODE_ENV says development oclif would look for a compiler and warn that there is none.
  settings.enableAutoTranspile = false;
  process.stdout.on('error', leaveQuietly);
  process.on('SIGINT', () => process.exit(exitCodes.interrupted));
  try {
    await run([...args], import.meta.url);
  } catch (error) {
    process.exitCode = report(error, (await languageIn(args)).cli);
  }
}

/** A reader such as `head` may close the pipe before everything is written. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

function report(error: unknown, { failures }: CliWords): number {
  if (error instanceof Errors.ExitError) return error.oclif.exit ?? exitCodes.clean;
  if (error instanceof Failure || error instanceof Errors.CLIError) {
    const [happened, advice] =
      error instanceof Failure
        ? error.say(failures)
        : failures.wrongUse(error.message.replace(/\nSee more help with --help\n?/, ''));
    process.stderr.write(`${lines(happened)}\n${advice}\n`);
    return exitCodes.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${failures.bug(stack)}\n`);
  return exitCodes.bug;
}

/** A path or a cell named in a message must not steer the terminal. */
const lines = (message: string) => message.split('\n').map(inserted).join('\n');

/** The language a person asked for with `--language`, English otherwise: faults of flags are told in it too. */
async function languageIn(args: readonly string[]): Promise<Language> {
  const { languages } = await import('./locales/index.ts');
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const name = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return languages[name as keyof typeof languages] ?? languages.en;
}
