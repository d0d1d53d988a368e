import { type Column, type ColumnName, columnNamed, columns } from './columns.ts';
import { undecorated } from './heading-decoration.ts';
import { scriptOf, withoutLinks, wordsOf } from './heading-key.ts';
import { tagForm, taggedColumn } from './heading-tags.ts';
import { activityWords, nameWords, ofActivity, plainWords } from './labels/around.ts';
import { headingLabels } from './labels/index.ts';
import { countedPeople } from './people-headings.ts';

/** One column that a heading can mean, and the languages in which it does; none for a tag or a column's name. */
export interface Meaning {
  readonly name: ColumnName;
  readonly how: 'tag' | 'name' | 'label';
  readonly languages: readonly string[];
  /** Not to be believed before the other headings prove one of the languages. */
  readonly unsure: boolean;
}

/** Words as one key. */
const joined = (words: readonly string[]) => words.join(' ');

type Known = Map<string, Map<ColumnName, Set<string>>>;

/** Labels of the languages of one script by their words; made when first asked for. */
const made = new Map<readonly string[], { readonly byWords: Known; byLetters: Known | null }>();

function labelsIn(languages: readonly string[]) {
  const known = made.get(languages);
  if (known !== undefined) return known;
  const byWords: Known = new Map();
  for (const language of languages) {
    for (const [name, texts] of Object.entries(headingLabels[language] ?? {}) as [ColumnName, string[]][]) {
      for (const text of texts) put(byWords, keyOf(wordsOf(text)), name, language);
    }
  }
  const labels = { byWords, byLetters: null };
  made.set(languages, labels);
  return labels;
}

function put(into: Known, key: string, name: ColumnName, language: string): void {
  const names = into.get(key);
  if (names === undefined) into.set(key, new Map([[name, new Set([language])]]));
  else names.set(name, (names.get(name) ?? new Set()).add(language));
}

/** Labels of several words, written as one. */
function writtenAsOne(word: string, languages: readonly string[]): Map<ColumnName, Set<string>> | undefined {
  const labels = labelsIn(languages);
  if (labels.byLetters === null) {
    labels.byLetters = new Map();
    for (const [key, names] of labels.byWords)
      if (key.includes(' ')) labels.byLetters.set(key.replaceAll(' ', ''), names);
  }
  return labels.byLetters.get(word);
}

/** Words as one key, in which “type of crime” is “crime type” and articles are left out. */
const keyOf = (words: readonly string[]) => turnedAround(words) ?? joined(withoutLinks(words));

/** “Type of crime” is “crime type”. */
function turnedAround(words: readonly string[]): string | null {
  const of = words.indexOf('of');
  const after = words.slice(of + 1).filter((word) => word !== 'the');
  return of < 1 || after.length === 0 || after.includes('of')
    ? null
    : joined([...after, ...words.slice(0, of)]);
}

const byName = new Map<string, ColumnName>(columns.map(({ name }) => [joined(wordsOf(name)), name]));

function fromLabels(words: readonly string[]): Map<ColumnName, Set<string>> | null {
  const languages = scriptOf(joined(words));
  const { byWords } = labelsIn(languages);
  const known =
    byWords.get(keyOf(words)) ??
    byWords.get(joined(words)) ??
    (words.length === 1 && words[0]!.length > 5 ? writtenAsOne(words[0]!, languages) : undefined);
  if (known !== undefined) return known;
  const short = withoutLinks(words);
  return aboutActivity(short, byWords) ?? withoutPlain(short, byWords);
}

/** What the words mean without one language's words for the activity, where the column is one that describes it. */
function aboutActivity(words: readonly string[], byWords: Known): Map<ColumnName, Set<string>> | null {
  const found = new Map<ColumnName, Set<string>>();
  for (const [language, activity] of activityWords) {
    const rest = words.filter((word) => !activity.has(word));
    if (rest.length === 0 || rest.length === words.length) continue;
    const isName = rest.length === 1 && nameWords.get(language)?.has(rest[0]!);
    const names = isName
      ? (['title'] as const)
      : [...(byWords.get(joined(rest)) ?? [])].flatMap(([name, languages]) =>
          ofActivity.includes(name) && languages.has(language) ? [name] : [],
        );
    for (const name of names) found.set(name, (found.get(name) ?? new Set()).add(language));
  }
  return found.size === 0 ? null : found;
}

/** What the words mean without those that say nothing more of some columns. */
function withoutPlain(words: readonly string[], byWords: Known): Map<ColumnName, Set<string>> | null {
  for (const [names, plain] of plainWords) {
    const rest = words.filter((word) => !plain.has(word));
    if (rest.length === 0 || rest.length === words.length) continue;
    const kept = [...(byWords.get(joined(rest)) ?? [])].filter(([name]) => names.includes(name));
    if (kept.length > 0) return new Map(kept);
  }
  return null;
}

function ofWords(words: readonly string[]): Meaning[] {
  const name = byName.get(joined(words));
  if (name !== undefined) return [{ name, how: 'name', languages: [], unsure: false }];
  const found = fromLabels(words);
  if (found !== null)
    return [...found].map(([column, languages]) => ({
      name: column,
      how: 'label',
      languages: [...languages],
      unsure: false,
    }));
  return countedPeople(words).map(({ name: column, languages, byLetter }) => ({
    name: column,
    how: 'label',
    languages,
    unsure: byLetter,
  }));
}

const fits = (allowed: ((column: Column) => boolean) | null, name: ColumnName) =>
  allowed === null || allowed(columnNamed.get(name)!);

/** Longer texts are sentences, not headings. */
const longest = 120;

/** Texts and what they mean: the first rows of a file are asked about several times, and offices' files are alike. */
const remembered = new Map<string, readonly Meaning[]>();
/** A hostile file of endless headings must not fill the memory. */
const mostRemembered = 5000;

/**
 * The columns that a heading can mean by its HXL tag, its name or a label; several only where languages disagree. Numbering,
 * marks, hints in brackets, and parts that say the same twice (“Pays / Country”) are seen through.
 */
export function meaningsOf(text: string): readonly Meaning[] {
  const typed = text.trim();
  if (typed === '' || typed.length > longest || typed.startsWith('_')) return [];
  const known = remembered.get(typed);
  if (known !== undefined) return known;
  const found = soughtMeanings(typed);
  if (remembered.size < mostRemembered) remembered.set(typed, found);
  return found;
}

function soughtMeanings(typed: string): readonly Meaning[] {
  const tag = tagForm(typed);
  if (tag !== null) {
    const tagged = taggedColumn(tag);
    if (tagged !== null) return [{ name: tagged.name, how: 'tag', languages: [], unsure: false }];
    return tag.includes('+')
      ? []
      : countedPeople(wordsOf(typed)).map((one) => ({ ...one, how: 'label', unsure: one.byLetter }));
  }
  const whole = ofWords(wordsOf(typed));
  if (whole.length > 0) return whole;
  const { plain, allowed, parts } = undecorated(typed);
  if (plain !== typed) {
    const bare = ofWords(wordsOf(plain));
    if (bare.length > 0) return bare.filter(({ name }) => fits(allowed, name));
  }
  if (parts.length < 2) return [];
  const [first = [], ...others] = parts.map((part) => ofWords(wordsOf(part)).filter(({ unsure }) => !unsure));
  return first.flatMap((meaning) => {
    const same = others.map((other) => other.find(({ name }) => name === meaning.name));
    if (same.some((other) => other === undefined)) return [];
    const languages = [...new Set([meaning, ...same].flatMap((other) => other!.languages))];
    return fits(allowed, meaning.name) ? [{ ...meaning, languages }] : [];
  });
}
