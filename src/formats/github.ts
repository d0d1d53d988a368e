import type { Result } from '../check/result.ts';
import type { Severity } from '../notices/notice.ts';
import { unsteered } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { reviewTold } from './reviewed.ts';
import { allTold, sentences, type Told } from './told.ts';

/** Annotations of one level that GitHub shows of a step. */
const mostOfLevel = 10;
const commands = {
  stop: 'error',
  error: 'error',
  warning: 'warning',
  note: 'notice',
} as const satisfies Readonly<Record<Severity, string>>;

/** Workflow commands of GitHub, one line a cause: those that fit, then the verdict for the log of the job. */
export function* github(...[result, options]: Parameters<Format>): Generator<string> {
  const told = allTold(result, options).filter(({ waiver, known }) => waiver === null && known !== true);
  for (const command of ['error', 'warning', 'notice'] as const) {
    const all = told
      .filter(({ first }) => commands[first.severity] === command)
      // A file that nobody could read is not to be lost behind the errors of others.
      .sort((a, b) => Number(b.first.severity === 'stop') - Number(a.first.severity === 'stop'));
    for (const one of all.slice(0, mostOfLevel)) yield annotation(command, one, result, options);
  }
  for (const line of [options.words.formats.verdict(result), ...reviewTold(result, options)])
    yield `${noCommand(line)}\n`;
}

function annotation(command: string, told: Told, { files }: Result, options: FormatOptions): string {
  const { first } = told;
  const { file, line, start } = first.place;
  const { title, whole } = sentences(told, options);
  // A place that is no file of the log is told without one.
  const isFile = files.some((one) => one.file === file) || line !== undefined;
  const properties = {
    ...(isFile ? { file } : {}),
    ...(start === undefined ? (line === undefined ? {} : { line }) : { line: start.line, col: start.column }),
    title: `${first.code} ${title}`,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${listed.join(',')}::${data(whole.join('\n'))}\n`;
}

/** A line of the log; the runner also takes `##[command]` for a command, wherever in a line it stands. */
const noCommand = (line: string) =>
  unsteered(line)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '# #[');
/** A message, as the runner reads it. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a property. */
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
