import { resolve } from 'node:path';
import type { Document } from '../report/blocks.ts';
import { Failure } from './failure.ts';

/** The files a report is written to, each of a kind that can be written and each a file of its own. Throws a Failure where they are not. */
export function expectOutputs(
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
  const outputs = [output, internal, figures, pdf].filter((path) => path !== undefined);
  expectApart(outputs);
  return outputs;
}

/** Some disks take capital and small letters for the same. */
function expectApart(outputs: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of outputs) {
    const whole = resolve(path).toLowerCase();
    if (seen.has(whole)) throw new Failure(({ sameOutput }) => sameOutput(path));
    seen.add(whole);
  }
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
