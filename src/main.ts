import * as Errors from '@oclif/core/errors';
import { run } from '@oclif/core/run';
import { settings } from '@oclif/core/settings';
import { exitCodes } from './cli/exit-codes.ts';
import { Failure } from './cli/failure.ts';
import type { CliWords } from './cli/words.ts';
import { inserted } from './formats/terminal.ts';

/** Runs the program with the arguments a person typed and sets the exit code; never lets a stack reach a user's mistake. */
export async function start(args: readonly string[]): Promise<void> {
  // Where NODE_ENV says development oclif would look for a compiler and warn that there is none.
  settings.enableAutoTranspile = false;
  process.stdout.on('error', leaveQuietly);
  process.on('SIGINT', () => process.exit(exitCodes.interrupted));
  try {
    await run([...args], import.meta.url);
  } catch (error) {
    const { languageIn } = await import('./locales/index.ts');
    process.exitCode = report(error, languageIn(args).cli);
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
    return error instanceof Failure ? error.exitCode : exitCodes.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${failures.bug(stack)}\n`);
  return exitCodes.bug;
}

/** A path or a cell named in a message must not steer the terminal. */
const lines = (message: string) => message.split('\n').map(inserted).join('\n');
