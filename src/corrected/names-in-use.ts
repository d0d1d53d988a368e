import type { Code, Labels, Programme } from '../programme/programme.ts';
import type { Column, ColumnName } from '../schema/columns.ts';
import { splitFiner } from '../text/clean.ts';
import { normalise } from '../text/normalise.ts';

/** How the office calls the entries of a list: in a language (null where only one of its own is known), or by codes (`codes`). */
export type Calling = 'codes' | { readonly language: string | null };

/** Hears how the cells of a log call entries of lists. */
export interface NamesInUse {
  /** A cell that was read as these codes. */
  hear(column: Column, text: string, codes: readonly string[]): void;
  calling(column: ColumnName): Calling;
}

/** Columns whose cells are chosen from lists. */
export const isChosen = ({ kind }: Pick<Column, 'kind'>): boolean =>
  kind === 'list' || kind === 'list-of' || kind === 'indicator' || kind === 'country' || kind === 'venue';

/** A hostile file of endless spellings must not fill the memory. */
const mostRemembered = 10_000;

/**
 * An office that writes names more often than codes in a column wants names there, in the language of most names of its log; in a log that we
 * made (`isOurs`) all were chosen from lists of names.
 */
export function namesInUse(programme: Programme, isOurs: boolean): NamesInUse {
  /** By column, how many more cells hold names than codes. */
  const named = new Map<ColumnName, number>();
  const languages = new Map<string, number>();
  const known = new Map<string, Heard>();
  const heard = (column: Column, text: string, codes: readonly string[]): Heard => {
    const key = `${column.name}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = hearing(text, codes, entriesOf(column, programme));
    if (known.size < mostRemembered) known.set(key, now);
    return now;
  };
  return {
    hear(column, text, codes) {
      const { isNamed, inLanguages } = heard(column, text, codes);
      named.set(column.name, (named.get(column.name) ?? 0) + (isNamed ? 1 : -1));
      for (const language of inLanguages) languages.set(language, (languages.get(language) ?? 0) + 1);
    },
    calling(column) {
      const all = [...named.values()].reduce((sum, one) => sum + one, 0);
      if (!isOurs && (named.get(column) ?? all) <= 0) return 'codes';
      const order = programme.languages;
      const [first] = [...languages].sort(
        ([one, times], [other, often]) => often - times || order.indexOf(one) - order.indexOf(other),
      );
      return { language: first?.[0] ?? null };
    },
  };
}

interface Heard {
  readonly isNamed: boolean;
  readonly inLanguages: readonly string[];
}

interface Entry {
  readonly code: string;
  readonly labels: Labels;
}

function entriesOf({ kind, list }: Column, { lists, indicators }: Programme): readonly Entry[] {
  if (kind === 'indicator') return indicators;
  return list === undefined ? [] : (lists[list] as readonly Code[]);
}

function hearing(text: string, codes: readonly string[], entries: readonly Entry[]): Heard {
  const labels = codes.flatMap((code) =>
    Object.entries(entries.find((one) => one.code === code)?.labels ?? {}),
  );
  const exact = new Set(labels.map(([, label]) => label));
  const plain = new Set(codes.map(normalise));
  // "Police" is a name, "POLICE" the code `police`.
  const isCode = (item: string) => codes.includes(item) || (plain.has(normalise(item)) && !exact.has(item));
  const items = splitFiner(text);
  if (items.every(isCode)) return { isNamed: false, inLanguages: [] };
  const typed = new Set([text, ...items].map(normalise));
  const inLanguages = labels.flatMap(([language, label]) => (typed.has(normalise(label)) ? [language] : []));
  return { isNamed: true, inLanguages: [...new Set(inLanguages)] };
}
