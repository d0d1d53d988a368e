import { type Zippable, zipSync } from 'fflate';

/** The parts of an Office file (ECMA-376 part 2) by name. */
export type Parts = Record<string, Uint8Array>;

/** Read as local time by fflate, which writes local time: the same bytes in every time zone. */
const zipTime = '1980-01-01T12:00:00';

/** How each part is packed. */
export const packing = { level: 6, mtime: zipTime, os: 0 } as const;

/** The names of some parts: content types first, as the packaging convention has it, then by name. */
export function inPackageOrder(parts: object): string[] {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The file of some parts. */
export function pack(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const name of inPackageOrder(parts)) zippable[name] = [parts[name]!, packing];
  return zipSync(zippable);
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The text as it may stand in XML, between tags or in an attribute; signs that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The moment a day begins, as Office properties write it; `day` is an ISO date. */
export const stamp = (day: string): string => `${day.slice(0, 10)}T00:00:00Z`;
