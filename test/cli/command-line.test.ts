import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '@oclif/core/config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { Failure } from '../../src/cli/failure.ts';
import { parserFault } from '../../src/cli/parser-fault.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames } from '../../src/locales/index.ts';

const root = join(import.meta.dirname, '../..');
const before = process.cwd();
let folder = '';
let commands: Config['commands'] = [];
beforeAll(async () => {
  commands = (await Config.load(root)).commands;
  folder = mkdtempSync(join(tmpdir(), 'gloact-line-'));
  mkdirSync(join(folder, 'logs'));
  mkdirSync(join(folder, 'журнал'));
  for (const name of ['log.csv', 'my log.csv', 'help']) writeFileSync(join(folder, name), '');
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const { failures } = en.cli;
const line = (...args: readonly string[]) => commandLine(args, commands);
const refused = (...args: readonly string[]) =>
  line(...args).then(
    (got) => `no failure: ${got.join(' ')}`,
    (error: Failure) => error.say(failures).join(' '),
  );

describe('the command', () => {
  test.each<[string, string[], string[]]>([
    ['is validate where a file comes first', ['log.csv'], ['validate', 'log.csv']],
    ['a folder', ['logs', 'журнал'], ['validate', 'logs', 'журнал']],
    ['standard input', ['-'], ['validate', '-']],
    ['a pattern', ['*.xlsx'], ['validate', '*.xlsx']],
    ['flags before the file', ['--format', 'json', 'log.csv'], ['validate', '--format', 'json', 'log.csv']],
    ['flags after it', ['log.csv', '--format=json'], ['validate', 'log.csv', '--format=json']],
    ['flags alone: this folder', ['--quiet'], ['validate', '--quiet']],
    ['a file that is not there', ['nowhere/log.xlsx'], ['validate', 'nowhere/log.xlsx']],
    ['a Windows path', ['C:\\logs'], ['validate', 'C:\\logs']],
    ['flags before a command', ['-q', 'validate', 'log.csv'], ['validate', '-q', 'log.csv']],
    [
      'the value of a flag is no command',
      ['--sheet', 'inspect', 'log.csv'],
      ['validate', '--sheet', 'inspect', 'log.csv'],
    ],
    ['letters of either case', ['Inspect', 'log.csv'], ['inspect', 'log.csv']],
    ['a file called help is a file', ['help'], ['validate', 'help']],
  ])('%s', async (_name, args, expected) => expect(await line(...args)).toEqual(expected));

  test.each<[string[], string[]]>([
    [[], []],
    [['-h'], []],
    [['--help'], []],
    [['/?'], []],
    [
      ['inspect', '-h'],
      ['inspect', '-h'],
    ],
    [['--help', '--language', 'fr'], []],
    [['--language=fr', '-h'], []],
    [['-v'], ['--version']],
    [['version'], ['--version']],
    [['--version'], ['--version']],
  ])('%j asks for help or the version', async (args, expected) =>
    expect(await line(...args)).toEqual(expected),
  );

  test('help of a command, before and after its name', async () => {
    process.chdir(join(folder, 'logs'));
    expect(await line('help')).toEqual([]);
    expect(await line('help', '--language', 'fr')).toEqual([]);
    expect(await line('help', 'validate')).toEqual(['validate', '--help']);
    expect(await line('help', '--language', 'fr', 'inspect')).toEqual(['inspect', '--help']);
    expect(await refused('help', 'validte')).toContain('Did you mean gloact validate?');
    process.chdir(folder);
  });
});

describe('a word that is neither command nor path', () => {
  test.each([
    ['validte', 'Did you mean gloact validate?'],
    ['VALIDATES', 'Did you mean gloact validate?'],
    ['inspct', 'Did you mean gloact inspect?'],
    ['compile', 'Did you mean gloact compile-report?'],
    ['report', 'Did you mean gloact compile-report?'],
    ['l401', 'Did you mean gloact explain L401?'],
    ['lgs', 'There is no command, file or folder called “lgs”'],
    ['log', 'Did you mean log.csv?'],
    ['logss', 'Did you mean logs?'],
    ['frobnicate', 'There is no command, file or folder called “frobnicate”. Commands are compile-report,'],
  ])('%s: %s', async (word, said) => expect(await refused(word)).toContain(said));

  test('the words of a path with spaces', async () =>
    expect(await refused('my', 'log.csv', '--quiet')).toContain('"my log.csv"'));

  test.each(['–period', '—period', '–-period', '-period'])(
    '%s is a flag with one hyphen, or with what a word processor made of two',
    async (flag) => {
      expect(await refused('compile-report', 'log.csv', flag, '2018-S2')).toContain('Type --period by hand.');
      expect(await refused('log.csv', `${flag}=2018-S2`)).toContain('Type --period=2018-S2 by hand.');
    },
  );
});

/** What the parser itself says, of arguments as an officer would get them wrong. */
async function fault(id: string, ...args: readonly string[]): Promise<string> {
  const { default: command } = await import(`../../src/commands/${id}.ts`);
  const config = await Config.load(root);
  const error = await command.run(args, config).then(
    () => 'no failure',
    (thrown: Error) => thrown,
  );
  if (!(error instanceof Error)) return error;
  const flags = Object.keys(command.flags);
  const said =
    error instanceof Failure
      ? error.say(failures)
      : parserFault(error.message, flags, en.cli, `gloact ${id} --help`);
  return said.join(' ');
}

describe('faults of flags say what is there, what is needed and one thing to do', () => {
  test.each<[string[], string]>([
    [
      ['compile-report'],
      'No file or folder was given. Give one, for example pak-2018-S2.xlsx. gloact compile-report --help says more.',
    ],
    [['compile-report', 'log.csv'], '--period is needed. Add it, for example --period 2018-S2.'],
    [
      ['compile-report', 'log.csv', '--oputput', 'x.docx'],
      'There is no flag --oputput. Did you mean --output?',
    ],
    [
      ['validate', 'log.csv', '--fancy=1'],
      'There is no flag --fancy=1. gloact validate --help lists the flags.',
    ],
    [
      ['validate', 'log.csv', '--fail-on', 'warnings'],
      '--fail-on cannot be “warnings”. Write --fail-on with one of error, warning, note, never.',
    ],
    [
      ['validate', 'log.csv', '--language', 'xx'],
      `--language cannot be “xx”. Write --language with one of ${languageNames.join(', ')}.`,
    ],
    [
      ['validate', 'log.csv', '--fail-on'],
      '--fail-on needs a value. Write --fail-on with one of error, warning, note, never.',
    ],
    [['validate', 'log.csv', '--country'], '--country needs a value. gloact validate --help says which.'],
    [
      ['validate', 'log.csv', '--country', 'a', '--country', 'b'],
      '--country stands twice. Leave one of them out.',
    ],
    [
      ['validate', 'log.csv', '--period', '2018 S9'],
      '“2018 S9” is no reporting period of this programme. Periods are, among others, 2018-S1, 2018-S2, 2019-S1, 2019-S2.',
    ],
    [
      ['validate', 'log.csv', '--delimiter', ';;'],
      '--delimiter is “;;”, which is no single character. Write comma, semicolon, tab or bar.',
    ],
    [
      ['validate', 'log.csv', '--off', 'x999'],
      'There is no rule X999. Run gloact explain: it lists the codes of all rules.',
    ],
    ...['F001', 'H213', 'P801', 'p804', 'F006'].map((code): [string[], string] => [
      ['validate', 'log.csv', '--off', code],
      `${code.toUpperCase()} cannot be switched off: it says what could not be read, or protects people. Leave it on, and mend what it finds.`,
    ]),
    [
      ['validate', 'gone.csv', 'lost.csv'],
      'There is no file or folder “gone.csv”. Check the spelling, or drag the file into this window.',
    ],
    [
      ['inspect'],
      'No file or folder was given. Give one, for example pak-2018-S2.xlsx. gloact inspect --help says more.',
    ],
    [
      ['inspect', 'log.csv', 'more.csv'],
      '“more.csv” is one thing too many. Leave it out, or put a path with spaces in quotation marks. gloact inspect --help says more.',
    ],
    [
      ['inspect', '.'],
      'One file is needed; 2 were found: log.csv and my log.csv. Give the name of one of them.',
    ],
    [
      ['compile-report', 'log.csv', '--period', '2018-S2', '--suppress-below', '-3'],
      '--suppress-below is “-3”, which is no whole number from 0 on. Write a number, for example --suppress-below 11.',
    ],
  ])('%j', async ([id, ...args], said) => expect(await fault(id!, ...args)).toBe(said));
});
