import * as Errors from '@oclif/core/errors';
import { run } from '@oclif/core/run';
import { settings } from '@oclif/core/settings';
import { inserted } from '../formats/terminal.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** Runs the program with the arguments a person typed and sets the exit code; never lets a stack reach a user's mistake. */
export async function start(args: readonly string[]): Promise<void> {
  // Where NODE_ENV says development oclif would look for a compiler and warn that there is none.
  settings.enableAutoTranspile = false;
  process.stdout.on('error', leaveQuietly);
  process.on('SIGINT', () => process.exit(exitCodes.interrupted));
  try {
    await run([...args], import.meta.url);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** A reader such as `head` may close the pipe before everything is written. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

function report(error: unknown): number {
  if (error instanceof Errors.ExitError) return error.oclif.exit ?? exitCodes.clean;
  if (error instanceof Failure) {
    process.stderr.write(`${lines(error.message)}\n${error.advice}\n`);
    return error.exitCode;
  }
  if (error instanceof Errors.CLIError) {
    const message = error.message.replace(/\nSee more help with --help\n?/, '');
    process.stderr.write(`${lines(message)}\nRun gloact --help to see what is possible.\n`);
    return exitCodes.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `A mistake in gloact itself, not in your files. Please report it with these lines:\n${stack}\n`,
  );
  return exitCodes.bug;
}

/** A path or a cell named in a message must not steer the terminal. */
const lines = (message: string) => message.split('\n').map(inserted).join('\n');
