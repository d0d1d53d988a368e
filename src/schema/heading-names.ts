import { closest } from '../text/closest.ts';
import { type Column, type ColumnName, columnNamed, columns, isTelling } from './columns.ts';
import { withoutLinks, wordsOf } from './heading-key.ts';
import { meaningsOf } from './heading-meanings.ts';
import { headingLabels } from './labels/index.ts';

/** How a column was recognised, surest first. */
export type MatchLevel = 'tag' | 'name' | 'label' | 'joined' | 'close';

/** What one heading was recognised as. */
export interface Recognised {
  readonly name: ColumnName;
  readonly how: MatchLevel;
  /** Of a label. */
  readonly language: string | null;
}

/** The column that a heading names for certain, whatever the other headings are; else null. */
export function recognise(text: string): Recognised | null {
  const [meaning, ...others] = meaningsOf(text);
  if (meaning === undefined || others.length > 0 || meaning.unsure) return null;
  return { name: meaning.name, how: meaning.how, language: meaning.languages[0] ?? null };
}

/**
 * The column that a heading names where the other headings prove these languages; null when it means two columns in them,
 * or nothing.
 */
export function recogniseIn(text: string, proven: readonly string[]): Recognised | null {
  const meanings = meaningsOf(text);
  const inThem = meanings.filter(({ languages }) => languages.some((language) => proven.includes(language)));
  const [meaning, ...others] = inThem;
  if (meaning === undefined || others.length > 0) return null;
  // A letter that is no word in one of the languages may be another word there.
  if (meaning.unsure && !proven.every((language) => meaning.languages.includes(language))) return null;
  const language = proven.find((one) => meaning.languages.includes(one)) ?? null;
  return { name: meaning.name, how: meaning.how, language };
}

/** The languages that the labels among some headings prove, those that explain most headings first; equals stand together. */
export function provenLanguages(texts: readonly string[]): readonly string[] {
  let left = texts.flatMap((text) => {
    const [meaning, ...others] = meaningsOf(text);
    if (meaning === undefined || others.length > 0 || meaning.unsure || meaning.how === 'tag') return [];
    // A column's own name is nobody's language; written as a heading (“Country”) it is English.
    if (meaning.how === 'name') return text.trim() === meaning.name ? [] : [['en']];
    return [meaning.languages];
  });
  const proven: string[] = [];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const language of left.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const best = [...counts].filter(([, count]) => count === most).map(([language]) => language);
    proven.push(...best);
    left = left.filter((languages) => !languages.some((language) => best.includes(language)));
  }
  return proven;
}

const otherFigures =
  /^(?:plan(?!t)|target|expect|base ?line|endline|previous|forecast|prevu|attendu|cible|objectif chiffre|previst|esperad|programad|meta$|metas$|linea de base|linha de base|запланир|ожида|целев|базов|план$|планов|заплан|очікув|цільов|مخطط|مستهدف|متوقع)/;

/** Whether a heading over others says that theirs are not the results: “Planned”, “Target”, “Baseline”. */
export const isOtherFigure = (text: string): boolean => {
  const words = wordsOf(text);
  return words.length <= 3 && words.some((_, index) => otherFigures.test(words.slice(index).join(' ')));
};

/** Whether a heading that is only near to one of these is read as it: figures never are, for any number fits them. */
const isGuessed = ({ kind }: Column) => kind !== 'number' && kind !== 'integer';
/** Whether its cells prove a column by themselves: any text is free text, and a date may be of something else. */
const isProved = (column: Column) => isTelling(column) && isGuessed(column) && column.kind !== 'date';

/** Letters in a word in which a slip is to be seen as one. */
const shortestSlip = 5;

/** Two words one of which is the other with one letter more, less, changed, or two neighbours swapped. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length < shortestSlip || meant.length < shortestSlip) return false;
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  return (
    short[same] === long[same + 1] &&
    short[same + 1] === long[same] &&
    short.slice(same + 2) === long.slice(same + 2)
  );
}

/** The columns' names and labels in some languages, by their words without links. */
function* spellings(languages: readonly string[]): Generator<readonly [Column['name'], readonly string[]]> {
  const bare = (text: string) => {
    const words = wordsOf(text);
    return withoutLinks(words) ?? words;
  };
  for (const { name } of columns) yield [name, bare(name)];
  for (const language of languages)
    for (const { name } of columns)
      for (const label of headingLabels[language]?.[name] ?? []) yield [name, bare(label)];
}

/** The column whose heading has one typing slip in one word, in some languages; null where it is not one column. */
export function slipOf(text: string, languages: readonly string[]): ColumnName | null {
  const typed = wordsOf(text);
  const words = withoutLinks(typed) ?? typed;
  const found = new Set<ColumnName>();
  for (const [name, meant] of spellings(languages)) {
    if (meant.length !== words.length) continue;
    const other = words.findIndex((word, index) => word !== meant[index]);
    if (other === -1 || words.some((word, index) => index > other && word !== meant[index])) continue;
    if (isSlip(words[other]!, meant[other]!)) found.add(name);
  }
  const [name, ...others] = found;
  return name === undefined || others.length > 0 ? null : name;
}

/**
 * The column that a heading with a typing slip is read as, in languages that the other headings prove; null where there is
 * none, where it is one of figures, or where a single word is for a column whose cells prove nothing.
 */
export function mistyped(text: string, languages: readonly string[]): ColumnName | null {
  const name = slipOf(text, languages);
  if (name === null) return null;
  const column = columnNamed.get(name)!;
  const single = (withoutLinks(wordsOf(text)) ?? wordsOf(text)).length === 1;
  return (single ? isProved(column) : isGuessed(column)) ? name : null;
}

/**
 * The column that a heading nobody knows may have been meant for, to be named to the person and never to be read: one that is
 * nearly spelled so, or whose whole heading stands in this one. Null when there is none, or more than one.
 */
export function suggested(text: string, languages: readonly string[]): ColumnName | null {
  const typed = wordsOf(text);
  const words = withoutLinks(typed) ?? typed;
  const plain = words.join(' ');
  if (plain.length > 80) return null;
  const known = [...spellings(languages)];
  const near = closest(
    plain,
    known.map(([name, meant]) => [meant.join(' '), name] as const),
    0.2,
  );
  if (near !== null) return near;
  const within = known.filter(
    ([, meant]) => meant.length > 1 && ` ${plain} `.includes(` ${meant.join(' ')} `),
  );
  const longest = Math.max(...within.map(([, meant]) => meant.length));
  const names = new Set(within.filter(([, meant]) => meant.length === longest).map(([name]) => name));
  return names.size === 1 ? [...names][0]! : null;
}
