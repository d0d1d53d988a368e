import type { Document } from '../report/blocks.ts';
import type { FiguresFile } from '../report/figures-file.ts';
import type { FiguresWords } from '../report/figures-workbook.ts';
import { Failure } from './failure.ts';

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

/** The file of figures as the ending of its name asks. */
export async function figuresBytes(
  path: string,
  file: Required<FiguresFile>,
  words: FiguresWords,
): Promise<Uint8Array> {
  if (isWorkbook(path)) {
    const { figuresWorkbook } = await import('../report/figures-workbook.ts');
    return figuresWorkbook(file, words);
  }
  const { figuresFile } = await import('../report/figures-file.ts');
  return new TextEncoder().encode(figuresFile(file));
}

/** Whether a file of figures is for people. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
