import { Config } from '@oclif/core/config';
import * as Errors from '@oclif/core/errors';
import { run } from '@oclif/core/run';
import { settings } from '@oclif/core/settings';
import { commandLine, pathsIn } from './cli/command-line.ts';
import { exitCodes, signalCodes } from './cli/exit-codes.ts';
import { Failure } from './cli/failure.ts';
import { machineLocale } from './cli/machine-locale.ts';
import { parserFault } from './cli/parser-fault.ts';
import { startedWith } from './cli/smaller-heap.ts';
import { inserted, isolated } from './formats/terminal.ts';
import type { Language } from './locales/language.ts';

const aside = () => import('./commands/aside.ts');

/** Runs the program with the arguments a person typed and sets the exit code; never lets a stack reach a user's mistake. */
export async function start(args: readonly string[]): Promise<void> {
  // Where NODE_ENV says development oclif would look for a compiler and warn that there is none.
  settings.enableAutoTranspile = false;
  startedWith([process.argv[1]!, ...args]);
  process.stdout.on('error', (error) => leave(error, args));
  // Where nothing can be said the exit code still tells.
  process.stderr.on('error', () => {});
  let commands: Config['commands'] = [];
  for (const [signal, code] of Object.entries(signalCodes)) {
    process.on(signal, async () => {
      await dropReports(args, commands);
      process.exit(code);
    });
  }
  const config = await Config.load(import.meta.url);
  commands = config.commands;
  let given: readonly string[] = args;
  try {
    given = await commandLine(args, config.commands);
    const asksHelp = given.length === 0 || given.includes('--help') || given.includes('-h');
    if (!(asksHelp && (await saidHelp(given, args, config)))) await run([...given], config);
  } catch (error) {
    const language = await languageIn(args);
    const { maskedPath } = await aside();
    process.exitCode = report(error, language, config.findCommand(given[0] ?? ''), maskedPath);
    if (process.exitCode !== exitCodes.clean) await dropReports(args, config.commands);
  }
}

/** Whether help was said in another language; the commands hold what it says of them in English. */
async function saidHelp(given: readonly string[], args: readonly string[], config: Config): Promise<boolean> {
  if (!args.join(' ').includes('--language') && machineLocale().startsWith('en')) return false;
  const language = await languageIn(args);
  if (language.code === 'en') return false;
  const { showHelpIn } = await aside();
  await showHelpIn(language, config, given);
  return true;
}

/** Without a result of this run there is none to be read where one was to be written. */
async function dropReports(args: readonly string[], commands: Config['commands']): Promise<void> {
  const { removeReports } = await aside();
  const left = removeReports(args, pathsIn(args, commands));
  if (left.length === 0) return;
  const { cli } = await languageIn(args);
  const { safePath } = await aside();
  for (const path of left) process.stderr.write(`${cli.fromEarlier(safePath(path))}\n`);
}

/** A reader such as `head` may close the pipe before everything is written; what else keeps us from writing is told. */
async function leave({ code = '' }: NodeJS.ErrnoException, args: readonly string[]): Promise<void> {
  if (code === 'EPIPE') process.exit();
  // oclif throws the same error again.
  process.on('uncaughtException', () => {});
  const language = await languageIn(args);
  const unprinted = new Failure(({ notPrinted }) => notPrinted(code));
  process.exit(report(unprinted, language, undefined, (name) => name));
}

/** What Node says where a text, a list or the memory would grow beyond what it can hold. */
const tooMuch =
  /^(?:Invalid (?:string|array) length|Cannot create a string longer|Array buffer allocation failed|(?:Map|Set) maximum size exceeded)/;

/**
 * Says what went wrong and gives the exit code; `command` is the one that was to run. What was typed and what lies on the
 * disk may be called after a person, and what is said may be kept: it is masked as all that is printed. Nor may it steer
 * the terminal.
 */
function report(
  error: unknown,
  { cli, rightToLeft }: Language,
  command: ReturnType<Config['findCommand']>,
  mask: (name: string) => string,
): number {
  const shown = (text: string) => {
    const lines = text.split('\n').map((line) => inserted(mask(line)));
    return lines.map((line) => (rightToLeft ? isolated(line) : line)).join('\n');
  };
  const failures = speaking(cli.failures, shown);
  if (error instanceof Errors.ExitError) return error.oclif.exit ?? exitCodes.clean;
  if (error instanceof Failure || error instanceof Errors.CLIError) {
    const help = command === undefined ? 'gloact --help' : `gloact ${command.id} --help`;
    const flagFaults = speaking(cli.flagFaults, shown);
    const said =
      error instanceof Failure
        ? error.say(failures)
        : parserFault(error.message, Object.keys(command?.flags ?? {}), { flagFaults }, help);
    process.stderr.write(`${said.join('\n')}\n`);
    return error instanceof Failure ? error.exitCode : exitCodes.wrongUse;
  }
  if (error instanceof RangeError && tooMuch.test(error.message)) {
    process.stderr.write(`${failures.tooMuch.join('\n')}\n`);
    return exitCodes.incomplete;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${failures.bug(stack)}\n`);
  return exitCodes.bug;
}

/** Sentences that are filled with texts as they may be shown. */
function speaking<Say extends object>(say: Say, shown: (text: string) => string): Say {
  const inside = (given: unknown): unknown => {
    if (typeof given === 'string') return shown(given);
    if (Array.isArray(given)) return given.map(inside);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, inside(value)]));
  };
  return Object.fromEntries(
    Object.entries(say).map(([name, sentence]) => [
      name,
      typeof sentence === 'function' ? (...given: unknown[]) => sentence(...given.map(inside)) : sentence,
    ]),
  ) as Say;
}

/** The language of the answer; before there is any, the one a person asked for with `--language`, or that of the machine. */
async function languageIn(args: readonly string[]): Promise<Language> {
  const { answeredIn, chosenLanguage } = await aside();
  const answered = answeredIn();
  if (answered !== undefined) return answered;
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  return chosenLanguage(at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]), machineLocale());
}
