import { join } from 'node:path';
import { safePath } from '../check/safe-names.ts';
import type { DeskWords } from '../desk/words.ts';
import { Failure } from './failure.ts';
import { fileOrCode } from './file-beside.ts';
import { isDay } from './flags.ts';
import { writeOutput } from './output.ts';

type StatusFormat = 'xlsx' | 'json' | 'pretty' | 'html';

/** A file for the status, of a kind that can be written. Throws a Failure on any other. */
export function statusFile(
  text: string,
  { notAReport }: DeskWords,
): { readonly format: StatusFormat; readonly file: string } {
  const [, format, file] = /^(xlsx|json|pretty|html)=(.+)$/.exec(text) ?? [];
  if (format === undefined || file === undefined) throw new Failure(() => notAReport(text));
  return { format: format as StatusFormat, file };
}

/** The day by which logs are due. Throws a Failure where it is none. */
export function dueFlag(text: string | undefined, { notADay }: DeskWords): string | undefined {
  if (text !== undefined && !isDay(text)) throw new Failure(() => notADay(text));
  return text;
}

/** Writes mails into a folder; one that is there with other words may have been edited, and is named instead. Gives how many there are as they should be. */
export async function writeReplies(
  folder: string,
  replies: readonly { readonly name: string; readonly text: string }[],
  { replyKept }: DeskWords,
): Promise<number> {
  let written = 0;
  for (const { name, text } of replies) {
    const file = join(folder, name);
    const bytes = Buffer.from(text);
    const there = fileOrCode(file, bytes.length);
    const isNew = there === 'ENOENT';
    if (!isNew && (typeof there === 'string' || !there.equals(bytes)))
      process.stderr.write(`${replyKept(safePath(file))}\n`);
    else {
      if (isNew) await writeOutput(file, bytes);
      written++;
    }
  }
  return written;
}
