import * as Flags from '@oclif/core/flags';
import { isEncoding } from '../table/code-pages.ts';
import { Failure } from './failure.ts';

/** Flags that say how a file is to be looked at. */
export const lookingFlags = {
  programme: Flags.directory({
    summary: 'Programme pack to check against (default: GLO.ACT).',
    exists: false,
  }),
  color: Flags.boolean({ summary: 'Use colours in a terminal.', default: true, allowNo: true }),
  sheet: Flags.string({ summary: 'Sheet to read, by name (default: the one that looks like a log).' }),
  encoding: Flags.string({
    summary: 'Encoding of text files, for example windows-1251 (default: found out).',
  }),
  delimiter: Flags.string({ summary: 'Character between cells of text files (default: found out).' }),
  'date-order': Flags.option({
    summary: 'How dates in figures are written (default: proved from the file).',
    options: ['dmy', 'mdy', 'ymd'] as const,
  })(),
  decimal: Flags.option({
    summary: 'The decimal mark (default: proved from the file).',
    options: ['comma', 'point'] as const,
  })(),
};

/** Flags that every command which judges logs knows. */
export const readingFlags = {
  'as-of': Flags.string({ summary: 'The "today" of the rules, as YYYY-MM-DD (default: today).' }),
  quiet: Flags.boolean({ char: 'q', summary: 'Leave out what is only for information.', default: false }),
  ...lookingFlags,
};

/** The clock's day where the person is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The rules' today: the day a flag names, or the clock's. */
export function asOfFlag(text: string | undefined): string {
  if (text === undefined) return today();
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    !day.toISOString().startsWith(text)
  ) {
    throw new Failure(
      `--as-of is "${text}", which is no day.`,
      'Write it as YYYY-MM-DD, for example 2018-12-31.',
    );
  }
  return text;
}

/** What the reading flags say, as the check takes it. */
export function readingOf(flags: {
  sheet?: string | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
  'date-order'?: 'dmy' | 'mdy' | 'ymd' | undefined;
  decimal?: 'comma' | 'point' | undefined;
}) {
  const { sheet, encoding, delimiter, decimal } = flags;
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new Failure(`"${encoding}" is no encoding we know.`, 'Try utf-8, windows-1252 or windows-1251.');
  }
  const dateOrder = flags['date-order'];
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined
      ? {}
      : { delimiter: delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(decimal === undefined ? {} : { decimal }),
  };
}
