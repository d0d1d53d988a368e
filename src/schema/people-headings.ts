import type { ColumnName } from './columns.ts';
import { scriptOf, wordsOf } from './heading-key.ts';
import { type PeopleWords, peopleWords } from './labels/people.ts';

type Meaning = keyof PeopleWords;

/** The column of a heading that counts people, in the languages in which all its words are known. */
export interface PeopleReading {
  readonly name: ColumnName;
  readonly languages: readonly string[];
  /** Sex is only a letter, which stands for women in one language and for men in another. */
  readonly byLetter: boolean;
}

/** What each phrase means, by language; made when first asked for. */
const phrases = new Map<string, ReadonlyMap<string, Meaning>>();
/** In words. */
const longestPhrase = 4;
const longestHeading = 8;

function phrasesOf(language: string): ReadonlyMap<string, Meaning> {
  const known = phrases.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, Meaning>();
  for (const [meaning, texts] of Object.entries(peopleWords[language] ?? {}) as [Meaning, string][]) {
    for (const text of texts.split('|')) made.set(wordsOf(text).join(' '), meaning);
  }
  phrases.set(language, made);
  return made;
}

/** The words of a heading parted into known phrases, the longest first, by meaning; null when a word is not known. */
function phrasesIn(
  words: readonly string[],
  known: ReadonlyMap<string, Meaning>,
): Map<Meaning, string> | null {
  const found = new Map<Meaning, string>();
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 0 && !known.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return null;
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = known.get(phrase)!;
    // Of “female (F)” the word counts.
    if ((found.get(meaning) ?? '').length < phrase.length) found.set(meaning, phrase);
    at += length;
  }
  return found;
}

function columnOf(has: (...meanings: Meaning[]) => boolean): ColumnName | null {
  const female = has('female', 'women', 'girls');
  const male = has('male', 'men', 'boys');
  if (female && male) return null;
  if (female || male) {
    const young = has('child', 'girls', 'boys');
    if (has('target') || (young && has('adult', 'women', 'men'))) return null;
    return female ? (young ? 'girls' : 'women') : young ? 'boys' : 'men';
  }
  if (has('adult', 'child')) return null;
  // A total may be of the whole project.
  if (has('target')) return has('count') && !has('total') ? 'target' : null;
  const counted = has('count', 'total', 'reached', 'did');
  if (has('person')) return counted || has('unit') ? 'value' : null;
  if (has('unit')) return counted ? 'value' : null;
  return has('reached') && has('count', 'total') ? 'value' : null;
}

const sexes = ['female', 'male', 'women', 'men', 'girls', 'boys'] as const;

/** What a heading of counted people means (“No. of women trained”, “Nbre de participants”); empty when it is none. */
export function countedPeople(words: readonly string[]): readonly PeopleReading[] {
  if (words.length > longestHeading) return [];
  const readings = new Map<string, { name: ColumnName; languages: string[]; byLetter: boolean }>();
  for (const language of scriptOf(words.join(' '))) {
    const found = phrasesIn(words, phrasesOf(language));
    const name = found === null ? null : columnOf((...meanings) => meanings.some((one) => found.has(one)));
    if (found === null || name === null) continue;
    const bySex = sexes.flatMap((meaning) => found.get(meaning) ?? []);
    const byLetter = bySex.length > 0 && bySex.every((phrase) => phrase.length === 1);
    const same = readings.get(`${name} ${byLetter}`);
    if (same === undefined) readings.set(`${name} ${byLetter}`, { name, languages: [language], byLetter });
    else same.languages.push(language);
  }
  return [...readings.values()];
}

/** Whether words tell of nothing but people, their number, sex and age, which the log's own columns count: “Total”, “Adultes”. */
export const isOfAnybody = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= longestHeading &&
  scriptOf(words.join(' ')).some((language) => phrasesIn(words, phrasesOf(language)) !== null);

/** Whether words are a heading over columns of children, whatever their sex: “Under 18”, “Enfants”. */
export const isOfChildren = (words: readonly string[]): boolean =>
  scriptOf(words.join(' ')).some((language) => {
    const found = words.length > longestHeading ? null : phrasesIn(words, phrasesOf(language));
    return found?.has('child') && !found.has('adult') && !sexes.some((sex) => found.has(sex));
  });
