import { safePath } from '../check/safe-names.ts';
import type { Document } from '../report/blocks.ts';
import type { FiguresFile } from '../report/figures-file.ts';
import type { FiguresWords } from '../report/figures-workbook.ts';
import { inBytes } from '../text/in-bytes.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { mostOfResult } from './file-beside.ts';
import type { Advice } from './words.ts';

/** The files a report is written to, each of a kind that can be written. Throws a Failure where one is not. */
export function reportOutputs(
  output: string,
  internal: string | undefined,
  figures: readonly string[],
  pdf: string | undefined,
): readonly string[] {
  if (!/\.docx$/i.test(output)) throw new Failure(({ notWord }) => notWord(output));
  if (internal !== undefined && !/\.(?:docx|md)$/i.test(internal))
    throw new Failure(({ notNotes }) => notNotes(internal));
  for (const path of figures)
    if (!/\.(?:json|xlsx)$/i.test(path)) throw new Failure(({ notJson }) => notJson(path));
  return [output, internal, ...figures, pdf].filter((path) => path !== undefined);
}

/** The notes as the ending of their file asks. */
export async function notesFile(path: string, notes: Document): Promise<Uint8Array> {
  if (/\.md$/i.test(path)) {
    const { asMarkdown } = await import('../report/markdown.ts');
    return new TextEncoder().encode(asMarkdown(notes));
  }
  const { drawDocx } = await import('../report/draw.ts');
  return (await drawDocx(notes)).bytes;
}

/** The file of figures as the ending of its name asks; a long one in pieces, each of which lasts until the next is asked for. Throws a Failure of one that nobody could read. */
export async function figuresContent(
  path: string,
  file: Required<FiguresFile>,
  words: FiguresWords,
  refused: Pick<FiguresWords, 'tooMany'>,
): Promise<Uint8Array | Iterable<Uint8Array>> {
  if (isWorkbook(path)) {
    const { figuresWorkbook, rowsIn } = await import('../report/figures-workbook.ts');
    const rows = rowsIn(file);
    if (rows > mostInSheet)
      throw new Failure(() => refused.tooMany(safePath(path), rows, mostInSheet), exitCodes.incomplete);
    return figuresWorkbook(file, words);
  }
  const { figuresTexts } = await import('../report/figures-file.ts');
  const why = () => refused.tooMany(safePath(path), null, mostOfResult);
  return within(mostOfResult, inBytes(figuresTexts(file)), why);
}

/** Rows of a sheet of Excel, but for those above the table. */
const mostInSheet = 1_048_000;

/** Pieces as long as they are no more than so many bytes. */
function* within(most: number, pieces: Iterable<Uint8Array>, why: () => Advice): Generator<Uint8Array> {
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.length;
    if (bytes > most) throw new Failure(why, exitCodes.incomplete);
    yield piece;
  }
}

/** Whether a file of figures is for people. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
