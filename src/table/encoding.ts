import { filePlace } from '../address.ts';
import { encodingNotUtf8 } from '../notices/encoding-not-utf8.ts';
import { encodingUncertain } from '../notices/encoding-uncertain.ts';
import { encodingUnusual } from '../notices/encoding-unusual.ts';
import { type Finding, raise } from '../notices/finding.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { knownLetters } from './alphabets.ts';
import { type ByteWords, gatherWords } from './byte-words.ts';
import { isEncoding, utf8Converter } from './code-pages.ts';
import { type Guess, guessCodePage } from './legacy.ts';
import { signHabits } from './sign-habits.ts';
import type { Source } from './table.ts';

/** How the bytes of a text file are to be read. */
export interface TextEncoding {
  /** Lower-case name, such as `utf-8` or `windows-1251`. */
  readonly name: string;
  /** Bytes of the byte order mark at the start. */
  readonly mark: number;
  /** Some bytes have no meaning in it and become U+FFFD. */
  readonly damaged: boolean;
  readonly findings: readonly Finding[];
}

/** Bytes asked of a source at a time. */
const chunkBytes = 256 * 1024;
/** Points a sign from which on an old page explains what may be UTF-8. */
const goodFit = 1;
/** Letters of phonetics, accents alone, archaic Greek, and scripts of few. */
const oddLetters = /[\u0250-\u0373\u0376-\u037f\u0700-\u07ff]/;

/** Finds the encoding: a mark, then UTF-16 by its NULs, then strict UTF-8 over the whole file, then the code pages. */
export async function findEncoding(
  source: Source,
  options: { encoding?: string; languages?: readonly string[] } = {},
): Promise<TextEncoding> {
  const head = await source.read(0, Math.min(source.size, 64 * 1024));
  const marked = byteOrderMark(head);
  if (options.encoding !== undefined) {
    if (!isEncoding(options.encoding)) throw new RangeError(`unknown encoding ${options.encoding}`);
    const name = options.encoding.toLowerCase().replace(/^(utf)-?(8|16)-?([lb]e)?$/, '$1-$2$3');
    const asked = name === 'utf-16' ? (marked?.name ?? 'utf-16le') : name;
    return settle(source, asked, marked?.name === asked ? marked.mark : 0, []);
  }
  if (marked) return settle(source, marked.name, marked.mark, []);
  const wide = utf16ByNuls(head);
  if (wide)
    return settle(source, wide, 0, [
      note(source, encodingNotUtf8, spelled(wide, plainWords(new TextDecoder(wide).decode(head)))),
    ]);
  const length = await decodedLength(source, 'utf-8', 0);
  if (length !== null) {
    const isAscii = length === source.size;
    const doubt = isAscii ? null : await doubtUtf8(source, options.languages ?? []);
    return doubt ?? { name: 'utf-8', mark: 0, damaged: false, findings: [] };
  }
  const { sound, broken, words } = await survey(source);
  const guess = sound > broken ? null : guessCodePage(words, options.languages ?? []);
  const utf8 = { name: 'utf-8', mark: 0, damaged: true, findings: [] };
  if (guess === null) return utf8;
  if (sound === broken) return asUncertain(source, guess) ?? utf8;
  const { encoding, rival } = guess;
  const data = spelled(encoding, guess.words);
  const finding = rival
    ? note(source, encodingUncertain, { ...data, other: rival.encoding, otherWords: rival.words })
    : note(source, guess.usual ? encodingNotUtf8 : encodingUnusual, data);
  return { name: encoding, mark: 0, damaged: true, findings: [finding] };
}

/** Two signs of an old page can be one letter of UTF-8 by chance: doubted where all are letters that no language uses. */
async function doubtUtf8(source: Source, languages: readonly string[]): Promise<TextEncoding | null> {
  const words: ByteWords = new Map();
  for await (const bytes of chunks(source, 0)) {
    let high = false;
    for (let at = 0; at < bytes.length; at++) {
      if ((bytes[at] as number) < 128) continue;
      if (sequenceLength(bytes, at) !== 2 || !oddLetters.test(charAt(bytes, at))) return null;
      high = true;
      at++;
    }
    if (high) gatherWords(bytes, words);
  }
  const guess = guessCodePage(words, languages);
  return guess === null ? null : asUncertain(source, guess);
}

/** An old page that explains well what may also be UTF-8; null where it does not. */
function asUncertain(source: Source, guess: Guess): TextEncoding | null {
  if (!guess.usual || guess.fit < goodFit) return null;
  const data = { ...spelled(guess.encoding, guess.words), other: 'utf-8', otherWords: [] };
  return { name: guess.encoding, mark: 0, damaged: true, findings: [note(source, encodingUncertain, data)] };
}

/** The text of a file as UTF-8, whatever it was written in, without its mark; bytes without meaning become U+FFFD. */
export async function* utf8Chunks(source: Source, encoding: TextEncoding): AsyncGenerator<Uint8Array> {
  if (encoding.name === 'utf-8') {
    yield* chunks(source, encoding.mark);
    return;
  }
  const converter = utf8Converter(encoding.name);
  for await (const chunk of chunks(source, encoding.mark)) yield converter.write(chunk);
  const rest = converter.end();
  if (rest.length > 0) yield rest;
}

async function* chunks(source: Source, from: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < source.size; at += chunkBytes) {
    yield await source.read(at, Math.min(at + chunkBytes, source.size));
  }
}

function spelled(encoding: string, words: readonly string[]) {
  return { encoding, words, count: words.length };
}

/** A few words to judge by, those with letters beyond ASCII first. */
function plainWords(text: string): string[] {
  const words = [...new Set(text.match(/(?<!\p{L})\p{Ll}\p{L}{2,20}(?!\p{L})/gu))];
  const ascii = (word: string) => (/^[a-z]*$/i.test(word) ? 1 : 0);
  return words.sort((a, b) => ascii(a) - ascii(b)).slice(0, 5);
}

const note = <const K extends Notice['slots']>(
  source: Source,
  notice: Notice<K>,
  data: SlotsOf<K>,
): Finding => raise(notice, filePlace(source.name), data);

async function settle(
  source: Source,
  name: string,
  mark: number,
  findings: Finding[],
): Promise<TextEncoding> {
  const strict = name === 'utf-8' || name.startsWith('utf-16');
  return { name, mark, damaged: !strict || (await decodedLength(source, name, mark)) === null, findings };
}

function byteOrderMark(head: Uint8Array): { name: string; mark: number } | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 };
  return null;
}

/** UTF-16 without a mark: separators and line ends at least have a NUL in every second byte, and always the same one. */
export function utf16ByNuls(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (!head.includes(0)) return null;
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) < Math.max(2, head.length * 0.04)) return null;
  if (odd > even * 20) return 'utf-16le';
  if (even > odd * 20) return 'utf-16be';
  return null;
}

/** Characters of the text; null where a byte has no meaning. A first pass, much cheaper than finding out after half of the rows. */
async function decodedLength(source: Source, name: string, mark: number): Promise<number | null> {
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for await (const chunk of chunks(source, mark)) length += decoder.decode(chunk, { stream: true }).length;
    return length + decoder.decode().length;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const isKnown = (char: string) => knownLetters.has(char) || signHabits.has(char);

/** The letter of two bytes of UTF-8. */
function charAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode((((bytes[at] as number) & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f));
}

/** Counts UTF-8 sequences and bytes that fit none (at the seams of two chunks nothing is counted), and gathers words. */
async function survey(source: Source): Promise<{ sound: number; broken: number; words: ByteWords }> {
  const words = new Map<string, number>();
  let sound = 0;
  let broken = 0;
  for await (const bytes of chunks(source, 0)) {
    for (let at = 0; at < bytes.length; at++) {
      if ((bytes[at] as number) < 128) continue;
      const length = sequenceLength(bytes, at);
      if (length > 2 || (length === 2 && isKnown(charAt(bytes, at)))) sound++;
      else if (at + 3 < bytes.length || bytes.length < chunkBytes) broken++;
      at += length - 1;
    }
    gatherWords(bytes, words);
  }
  return { sound, broken, words };
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 1;
  return length;
}
