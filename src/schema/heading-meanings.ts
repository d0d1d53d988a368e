import { type Column, type ColumnName, columnNamed, columns } from './columns.ts';
import { undecorated } from './heading-decoration.ts';
import { withoutLinks, wordsOf } from './heading-key.ts';
import { tagForm, taggedColumn } from './heading-tags.ts';
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

/** Labels by their words; made when first asked for. */
interface Labels {
  readonly byWords: Map<string, Map<ColumnName, Set<string>>>;
  /** Labels of several words, written as one. */
  readonly byLetters: Map<string, Map<ColumnName, Set<string>>>;
}
let made: Labels | null = null;

function labels(): Labels {
  if (made !== null) return made;
  const byWords: Labels['byWords'] = new Map();
  const byLetters: Labels['byLetters'] = new Map();
  const put = (into: Labels['byWords'], key: string, name: ColumnName, language: string) => {
    const names = into.get(key) ?? new Map<ColumnName, Set<string>>();
    into.set(key, names.set(name, (names.get(name) ?? new Set()).add(language)));
  };
  for (const [language, texts] of Object.entries(headingLabels)) {
    for (const { name } of columns) {
      for (const text of texts[name] ?? []) {
        const words = wordsOf(text);
        put(byWords, joined(words), name, language);
        const short = withoutLinks(words);
        if (short !== null) put(byWords, joined(short), name, language);
        const turned = language === 'en' ? turnedAround(words) : null;
        if (turned !== null) put(byWords, turned, name, language);
        if (words.length > 1) put(byLetters, words.join(''), name, language);
      }
    }
  }
  made = { byWords, byLetters };
  return made;
}

/** “Type of crime” is “crime type”. */
function turnedAround(words: readonly string[]): string | null {
  const of = words.indexOf('of');
  const after = words.slice(of + 1).filter((word) => word !== 'the');
  return of < 1 || after.length === 0 || after.includes('of')
    ? null
    : joined([...after, ...words.slice(0, of)]);
}

const byName = new Map<string, ColumnName>(columns.map(({ name }) => [joined(wordsOf(name)), name]));

/** Words for the activity itself, which change nothing in a heading about it: “end date of the activity”. */
const activity = new Set(
  'activity activities event activite activites evenement actividad evento atividade actividade мероприятия заходу نشاط فعاليه'.split(
    ' ',
  ),
);
const ofActivity: readonly ColumnName[] = [
  'title',
  'status',
  'start_date',
  'end_date',
  'admin1',
  'place',
  'partners',
  'funders',
  'narrative',
  'challenges',
  'next_steps',
  'spent',
  'comments',
];

function fromLabels(words: readonly string[]): Map<ColumnName, Set<string>> | null {
  const { byWords, byLetters } = labels();
  const short = withoutLinks(words);
  const known =
    byWords.get(joined(words)) ??
    (short === null ? undefined : byWords.get(joined(short))) ??
    byWords.get(turnedAround(words) ?? '') ??
    (words.length === 1 && words[0]!.length > 5 ? byLetters.get(words[0]!) : undefined);
  if (known !== undefined) return known;
  const rest = (short ?? words).filter((word) => !activity.has(word));
  if (rest.length === 0 || rest.length === (short ?? words).length) return null;
  const about = byWords.get(joined(rest));
  const kept = [...(about ?? [])].filter(([name]) => ofActivity.includes(name));
  return kept.length === 0 ? null : new Map(kept);
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

/**
 * The columns that a heading can mean by its HXL tag, its name or a label; several only where languages disagree. Numbering,
 * marks, hints in brackets, and parts that say the same twice (“Pays / Country”) are seen through.
 */
export function meaningsOf(text: string): readonly Meaning[] {
  const typed = text.trim();
  if (typed === '' || typed.length > longest || typed.startsWith('_')) return [];
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
  const [first = [], ...others] = parts.map((part) => ofWords(wordsOf(part)));
  return first.flatMap((meaning) => {
    const same = others.map((other) => other.find(({ name }) => name === meaning.name));
    if (same.some((other) => other === undefined)) return [];
    const languages = [...new Set([meaning, ...same].flatMap((other) => other!.languages))];
    return fits(allowed, meaning.name) ? [{ ...meaning, languages }] : [];
  });
}
