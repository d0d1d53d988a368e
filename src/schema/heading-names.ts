import { closest, isSlip } from '../text/closest.ts';
import { type Column, type ColumnName, columnNamed, columns, isAmount, isTelling } from './columns.ts';
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

/** Whether its cells prove a column by themselves: any text is free text, and a date may be of something else. */
const isProved = (column: Column) => isTelling(column) && !isAmount(column) && column.kind !== 'date';

/** What a column may be called, by its words without links. */
interface Spelling {
  readonly name: ColumnName;
  readonly words: readonly string[];
  readonly text: string;
}

const spelling = (name: ColumnName, text: string): Spelling => {
  const words = withoutLinks(wordsOf(text));
  return { name, words, text: words.join(' ') };
};

/** The columns' own names, and the labels of each language; made when first asked for. */
let ownNames: readonly Spelling[] | undefined;
const labelled = new Map<string, readonly Spelling[]>();

function labelsOf(language: string): readonly Spelling[] {
  let known = labelled.get(language);
  if (known === undefined) {
    const labels = headingLabels[language] ?? {};
    known = columns.flatMap(({ name }) => (labels[name] ?? []).map((label) => spelling(name, label)));
    labelled.set(language, known);
  }
  return known;
}

/** The columns' names, and their labels in some languages. */
function spellings(languages: readonly string[]): readonly Spelling[] {
  ownNames ??= columns.map(({ name }) => spelling(name, name));
  return [ownNames, ...languages.map(labelsOf)].flat();
}

/** The column whose heading has one typing slip in one word, in some languages; null where it is not one column. */
export function slipOf(text: string, languages: readonly string[]): ColumnName | null {
  const words = withoutLinks(wordsOf(text));
  const found = new Set<ColumnName>();
  for (const { name, words: meant } of spellings(languages)) {
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
  const single = withoutLinks(wordsOf(text)).length === 1;
  // Any number fits a column of figures.
  return (single ? isProved(column) : !isAmount(column)) ? name : null;
}

/**
 * The column that a heading nobody knows may have been meant for, to be named to the person and never to be read: one that is
 * nearly spelled so, or whose whole heading stands in this one. Null when there is none, or more than one.
 */
export function suggested(text: string, languages: readonly string[]): ColumnName | null {
  const plain = withoutLinks(wordsOf(text)).join(' ');
  if (plain.length > 80) return null;
  const known = spellings(languages);
  const near = closest(
    plain,
    known.map(({ name, text: meant }) => [meant, name] as const),
    0.2,
  );
  if (near !== null) return near;
  const within = known.filter(
    ({ words, text: meant }) => words.length > 1 && ` ${plain} `.includes(` ${meant} `),
  );
  const longest = Math.max(...within.map(({ words }) => words.length));
  const names = new Set(within.filter(({ words }) => words.length === longest).map(({ name }) => name));
  return names.size === 1 ? [...names][0]! : null;
}
