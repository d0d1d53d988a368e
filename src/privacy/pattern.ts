import { lazily } from '../lazily.ts';
import { classes } from './classes.ts';

/** What is personal in a text. */
export type Kind =
  | 'email'
  | 'phone'
  | 'handle'
  | 'id'
  | 'passport'
  | 'birth'
  | 'iban'
  | 'case'
  | 'place'
  | 'name';

/** A piece of a text that is personal; `end` is the place behind its last sign. */
export interface Personal {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** One family of personal data, and what a text must hold that is worth looking at. */
export interface Family {
  /** Digits, at least. */
  readonly digits: number;
  /** Any of these signs makes up for missing words. */
  readonly signs?: string;
  /** Words of which one must be there; none are needed where it is left out. */
  readonly words?: readonly string[];
  /** What must stand behind the word. */
  readonly behind?: Piece;
  /** A word that only begins like one of them is enough. */
  readonly alike?: true;
  /** Looks through a legible text. */
  find(text: string): Iterable<Personal>;
}

/** Not within a word: `\b` knows the letters of ASCII only. */
export const before = '(?<![\\p{L}\\p{M}\\p{N}])';
export const after = '(?![\\p{L}\\p{M}\\p{N}])';

/** One letter, sign or set of them of a pattern, with what says how often. */
const atom = /(?:\(\?:[^()]*\)|\[[^\]]*\]|\\.|.)[?*+]?/gsu;

/**
 * The words of some lines, parted by bars; a blank stands for any blanks, with a question mark also for none; a tilde for any
 * ending of a word.
 */
export const spelled = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|'));

/** The alternatives of some words. What begins alike is tried once: hundreds of words are looked for ten times as fast. */
export const anyOf = (words: readonly string[]): string =>
  branches(words.map((word) => word.match(atom) ?? []))
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replaceAll('~', '[\\p{L}\\p{M}]*');

function branches(words: readonly (readonly string[])[]): string {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of words) {
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  const found = [...byFirst].map(([first, rests]) => {
    const [rest] = rests;
    return first + (rests.length === 1 ? rest!.join('') : branches(rests));
  });
  const ends = words.some((word) => word.length === 0);
  return `(?:${found.join('|')})${ends ? '?' : ''}`;
}

/** Words that begin with a small or a capital letter, for a pattern that tells the cases apart. */
export const eitherCase = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`));

/** What marks a number as one: `no.`, `n°`, `№`, `رقم`. */
export const numberMark =
  '(?:number|numero|número|numéro|num|no|nos|nr|n°|nº|№|#|номер|رقم|نمبر|नं|नम्बर|ເລກທີ|عدد|n(?![\\p{L}\\p{M}]))';

/** All matches of a pattern with the flag `g`; `matchAll` would read the whole pattern anew for each text. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The last group of each match, as a piece of a kind; the pattern needs the flags `g` and `d`. */
export function* lastGroups(text: string, pattern: RegExp, kind: Kind): Generator<Personal> {
  for (const match of matches(text, pattern)) {
    const [start, end] = match.indices!.at(-1) ?? match.indices![0]!;
    yield { kind, start, end };
  }
}

/** How many digits a text holds. */
export const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** What a pattern is put together from: a part of it as it is written, or words of which one must stand there. */
export type Piece = string | (() => string) | readonly string[];

const written = (piece: Piece): string =>
  typeof piece === 'string' ? piece : typeof piece === 'function' ? piece() : anyOf(piece);

/** A part of a pattern, put together when it is first asked for. */
export const part = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): (() => string) =>
  lazily(() => String.raw(texts, ...pieces.map(written)));

const compiled =
  (flags: string) =>
  (texts: TemplateStringsArray, ...pieces: readonly Piece[]): (() => RegExp) => {
    const source = part(texts, ...pieces);
    const ranged = () => source().replace(/\\p\{([LMN])\}/g, (_, name) => classes[name]!);
    return lazily(() => new RegExp(ranged(), flags));
  };

/**
 * Patterns by their flags, compiled when they are first asked for: hundreds of words take longer to compile than a short log
 * to read. In them `\p{L}`, `\p{M}` and `\p{N}` stand between brackets.
 */
export const pattern = {
  u: compiled('u'),
  iu: compiled('iu'),
  iuy: compiled('iuy'),
  gu: compiled('gu'),
  giu: compiled('giu'),
  dgu: compiled('dgu'),
  dgiu: compiled('dgiu'),
};

/** Whether a sticky pattern fits at a place. */
export function fits(sticky: RegExp, text: string, place: number): boolean {
  sticky.lastIndex = place;
  return sticky.test(text);
}
