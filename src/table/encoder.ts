import { pageOf } from './code-pages.ts';

/**
 * Turns texts into the bytes of an encoding, null where it lacks a letter; null for an encoding that is not written: neither
 * UTF-8 nor UTF-16 nor one of one byte a letter.
 */
export function encoderOf(encoding: string): ((text: string) => Uint8Array | null) | null {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => wide(text, encoding);
  const page = pageOf(encoding);
  if (page === null) return null;
  const bytes = new Map([...page].map((sign, byte) => [sign, byte]));
  bytes.delete('\ufffd');
  return (text) => {
    const found = [...text].map((sign) => bytes.get(sign));
    return found.includes(undefined) ? null : Uint8Array.from(found as number[]);
  };
}

function wide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}
