import type { Document } from './blocks.ts';
import type { Drawn } from './docx/draw.ts';

/** Draws a report as a Word document; the writer, by far the largest part of the program, is loaded when it is needed. */
export async function drawDocx(document: Document): Promise<Drawn> {
  return (await import('./docx/writer.ts')).drawDocx(document);
}
