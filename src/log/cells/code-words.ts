import { andWords } from '../../text/and-words.ts';
import { splitFiner } from '../../text/clean.ts';
import type { CodeReader } from './code.ts';

/** Longer texts are sentences; also keeps hostile ones cheap. */
const mostWords = 16;
const longestName = 6;

/** The parts of a list of codes: parted by marks, or by blanks and "and" alone where every word then belongs to a code. */
export const partsOf = (text: string, reader: CodeReader): readonly string[] =>
  splitFiner(text).flatMap((part) => (!reader.has(part) ? (namesIn(part, reader) ?? [part]) : [part]));

/** The names that the words of a text make up one after another, when they can be parted in one way only; null otherwise. */
function namesIn(text: string, reader: CodeReader): readonly string[] | null {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > mostWords) return null;
  const isName = (name: string) => {
    // Reading what is no code would seek the nearest one.
    if (!reader.has(name)) return false;
    const match = reader.read(name);
    return match.code !== null && match.how !== 'look-alike';
  };
  /** The ways to part the words from one on, two at most: more are not needed to know that there are several. */
  const from = (start: number): readonly (readonly string[])[] => {
    if (start === words.length) return [[]];
    const found: (readonly string[])[] = [];
    const begin = start > 0 && andWords.has(words[start]!.toLowerCase()) ? start + 1 : start;
    for (let end = begin + 1; end <= Math.min(words.length, begin + longestName) && found.length < 2; end++) {
      const name = words.slice(begin, end).join(' ');
      // In Arabic "and" is one word with what follows it.
      const bare = begin > 0 && name.startsWith('و') ? name.slice(1) : name;
      const read = isName(name) ? name : bare !== name && isName(bare) ? bare : null;
      if (read !== null) found.push(...from(end).map((rest) => [read, ...rest]));
    }
    return found.slice(0, 2);
  };
  const ways = from(0);
  const codes = new Set(ways.map((way) => way.map((name) => reader.read(name).code).join(';')));
  return codes.size === 1 && ways[0]!.length > 1 ? ways[0]! : null;
}
