import { bidiControls, controls, formerControls } from '../text/hidden.ts';
import { knownLetters } from './alphabets.ts';
import { pageTable } from './code-pages.ts';
import { signHabits } from './sign-habits.ts';

/** Text that was written as UTF-8 and once read as something else. */
export interface Mojibake {
  /** The letters as they stand, and as they were meant. */
  readonly seen: string;
  readonly meant: string;
}

/** Signs no cell should hold. */
const suspectSigns = `${controls}${formerControls}\ufffd${bidiControls}`;

interface Page {
  readonly pattern: RegExp;
  readonly bytes: ReadonlyMap<string, number>;
}

/** Code pages UTF-8 is most often misread as, and how many characters in a row must fit: in Cyrillic and Arabic, single pairs are words. */
let known: readonly Page[] | undefined;
function pages(): readonly Page[] {
  known ??= [page('windows-1252', 1), page('windows-1251', 2), page('windows-1256', 2), page('macintosh', 2)];
  return known;
}
const suspect = 256;
/** For each character: bits 0 to 3 may begin, bits 4 to 7 may continue a misread letter in page 0 to 3; bit 8 is a suspect sign. */
let kinds: Uint16Array | undefined;

/** Most blocks of most logs are so, and need no tables. */
const plain = /^[\t\r\n -~]*$/;

/** Whether a text may hold such letters or the `suspectSigns`: one quick look at each character. */
export function mayBeSpoilt(text: string): boolean {
  if (plain.test(text)) return false;
  kinds ??= charKinds();
  let before = 0;
  const lastPair = [-9, -9, -9, -9];
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === 0) {
      before = 0;
      continue;
    }
    if (kind & suspect) return true;
    const pairs = before & (kind >> 4) & 15;
    if (pairs & 1) return true;
    for (let page = 1; page < lastPair.length; page++) {
      if ((pairs >> page) & 1) {
        if (at - (lastPair[page] as number) <= 3) return true;
        lastPair[page] = at;
      }
    }
    before = kind;
  }
  return false;
}

/** The first such letters of a text; null when every letter is as it should be. */
export function findMojibake(text: string): Mojibake | null {
  for (const { pattern, bytes } of pages()) {
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const [seen] = match;
      const before = text[match.index - 1] ?? '';
      const after = text[match.index + seen.length] ?? '';
      if (/\p{Lu}/u.test(before) && /[»”’›"]$/u.test(seen) && !/\p{L}/u.test(after)) continue;
      const meant = decode(seen, bytes);
      if (meant && [...meant].every((char) => knownLetters.has(char) || signHabits.has(char)))
        return { seen, meant };
    }
  }
  return null;
}

function charKinds(): Uint16Array {
  const table = new Uint16Array(65536);
  const mark = (char: string, bit: number) => {
    const code = char.charCodeAt(0);
    table[code] = (table[code] ?? 0) | bit;
  };
  for (const char of suspectSigns) mark(char, suspect);
  pages().forEach(({ bytes }, index) => {
    for (const [char, byte] of bytes) {
      if (byte >= 0xc2 && byte <= 0xef) mark(char, 1 << index);
      if (byte >= 0x80 && byte <= 0xbf) mark(char, 16 << index);
    }
  });
  return table;
}

function page(name: string, atLeast: number): Page {
  const table = [...pageTable(name)];
  const bytes = new Map<string, number>();
  // Bytes the page leaves open are kept as control characters by the programs that misread them.
  table.forEach((char, byte) => {
    bytes.set(char === '\ufffd' ? String.fromCharCode(byte) : char, byte);
  });
  const range = (from: number, to: number) =>
    `[${[...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([char]) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
      .join('')}]`;
  const tail = range(0x80, 0xbf);
  const one = `(?:${range(0xc2, 0xdf)}${tail}|${range(0xe0, 0xef)}${tail}{2})`;
  return { pattern: new RegExp(`${one}{${atLeast},}`, 'u'), bytes };
}

function decode(seen: string, bytes: ReadonlyMap<string, number>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from([...seen], (char) => bytes.get(char) ?? 0),
    );
  } catch {
    return null;
  }
}
