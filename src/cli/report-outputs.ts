import type { Document } from '../report/blocks.ts';
import { Failure } from './failure.ts';

/** The files a report is written to, each of a kind that can be written. Throws a Failure where one is not. */
export function reportOutputs(
  output: string,
  internal: string | undefined,
  figures: string | undefined,
  pdf: string | undefined,
): readonly string[] {
  if (!/\.docx$/i.test(output)) throw new Failure(({ notWord }) => notWord(output));
  if (internal !== undefined && !/\.(?:docx|md)$/i.test(internal))
    throw new Failure(({ notNotes }) => notNotes(internal));
  if (figures !== undefined && !/\.json$/i.test(figures))
    throw new Failure(({ notJson }) => notJson(figures));
  return [output, internal, figures, pdf].filter((path) => path !== undefined);
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
