import { appendFile } from 'node:fs/promises';
import type { Result } from '../check/result.ts';
import type { FormatOptions } from '../formats/format.ts';
import { type FormatName, formats } from '../formats/index.ts';
import { Failure } from './failure.ts';

/** Bytes of a summary that GitHub takes of a step. */
const mostBytes = 1_000_000;

/** Adds what was found to the summary of a GitHub job, where the program runs in one and speaks to it. */
export async function addJobSummary(
  format: FormatName,
  result: Result,
  options: FormatOptions,
): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (format !== 'github' || file === undefined || file === '') return;
  let text = '';
  let bytes = 0;
  for (const piece of (await formats.markdown())(result, options)) {
    bytes += Buffer.byteLength(piece);
    if (bytes > mostBytes) break;
    text += piece;
  }
  try {
    await appendFile(file, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(({ notWritten }) => notWritten(file, reason));
  }
}
