import type { Document } from './blocks.ts';

/** Fields that are names of the program's, and not read. */
const names = new Set(['block', 'kind', 'style', 'colour', 'anchor', 'link', 'to', 'language', 'date']);

/** A report with every text that is read set as its language sets it. */
export function typeset(report: Document, set: (text: string) => string): Document {
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return set(value);
    if (Array.isArray(value)) return value.map(all);
    // Pictures are bytes.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, names.has(key) ? one : all(one)]),
    );
  };
  return all(report) as Document;
}
