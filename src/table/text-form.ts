import { type Proof, proveDelimiter, sepLine } from './delimiter.ts';
import { findEncoding, type TextEncoding, utf8Chunks } from './encoding.ts';
import type { Shape } from './records.ts';
import type { Source } from './table.ts';
import { untilEnd } from './text-end.ts';

/** How to read a text file; what is not given is found out. */
export interface TextOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** ISO 639-1 codes the country uses; they rank the old code pages. */
  readonly languages?: readonly string[];
}

/** How a text file is written, as its first bytes prove it. */
export interface TextForm {
  /** Without the sign that ends a text, and what stands behind it. */
  readonly source: Source;
  readonly encoding: TextEncoding;
  /** The line at the start that names the separator, in bytes of UTF-8. */
  readonly sep: { readonly delimiter: string; readonly bytes: number } | null;
  readonly proof: Proof;
  readonly shape: Shape;
}

/** Proves the encoding and the separator of a text file; null where it holds nothing. */
export async function formOf(given: Source, options: TextOptions): Promise<TextForm | null> {
  const encoding = await findEncoding(given, options);
  const source = await untilEnd(given, encoding.name);
  const { head, all } = await firstBytes(source, encoding);
  if (all && !/[^\s\0]/.test(new TextDecoder().decode(head))) return null;
  const sep = sepLine(head);
  const proof = proveDelimiter(head.subarray(sep?.bytes ?? 0), all, options.delimiter ?? sep?.delimiter);
  const { delimiter, fields, spacedLine } = proof;
  const shape: Shape = {
    delimiter: delimiter.charCodeAt(0),
    fields,
    firstLine: sep ? 2 : 1,
    padded: spacedLine !== null,
  };
  return { source, encoding, sep, proof, shape };
}

/** The first bytes of the text, and whether they are all of it. */
async function firstBytes(
  source: Source,
  encoding: TextEncoding,
): Promise<{ head: Uint8Array; all: boolean }> {
  const chunks = utf8Chunks(source, encoding);
  const first = await chunks.next();
  const second = first.done ? first : await chunks.next();
  await chunks.return(undefined);
  return { head: first.done ? new Uint8Array(0) : first.value, all: second.done === true };
}

/** Some chunks without so many bytes at their start. */
export async function* without(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
