import type { Code, Country, Dated, Indicator, Programme } from '../../programme/programme.ts';
import { finderOfAlike } from '../../text/alike.ts';
import { closest } from '../../text/closest.ts';
import { doubtful, latinLookAlike, normalise } from '../../text/normalise.ts';

/** What a text was recognised as. */
type CodeMatch =
  | { readonly code: string; readonly how: 'code' | 'label' | 'look-alike' }
  | { readonly code: null; readonly near: string | null };

/** Codes that a person may have meant: the whole list, those alike, or the first of a long list. */
interface Suggestion {
  readonly shown: 'all' | 'closest' | 'first' | 'none';
  readonly codes: readonly string[];
  /** Codes of the whole list. */
  readonly count: number;
}

/** Recognises the codes of one list by code, by label in any language and by alias. */
export interface CodeReader {
  read(text: string): CodeMatch;
  /** Whether a text is one of the codes or a name of one; for texts that need not be codes. */
  has(text: string): boolean;
  /** What to choose from where a text was not recognised. */
  suggest(text: string): Suggestion;
}

interface CodeEntry {
  readonly code: string;
  readonly names: readonly string[];
  /** Read in old rows, and not offered to anybody. */
  readonly retired?: boolean;
}

/** A hostile file of endless spellings must not fill the memory. */
const mostRemembered = 10_000;
/** Spellings of one list for which the closest codes are sought. */
const mostSuggested = 1000;
/** A list of so many codes is told whole. */
const shortList = 12;
/** Codes named of a longer one. */
const named = 4;

const codeOf = ({ code }: CodeEntry) => code;

/** A reader of codes whose every name is known; exact codes win over names, and names two codes share match neither. */
export function codeReader(entries: readonly CodeEntry[]): CodeReader {
  const byCode = new Map(entries.map((entry) => [normalise(entry.code), entry.code]));
  const byName = new Map<string, string | null>();
  for (const { code, names } of entries) {
    for (const name of names.map(normalise)) {
      const known = byName.get(name);
      byName.set(name, known === undefined || known === code ? code : null);
    }
  }
  // A code with its meaning, as it is told or offered in a list, may be typed so, in every language.
  let asTold: ReadonlyMap<string, string> | undefined;
  const told = (plain: string) => {
    asTold ??= new Map(
      entries.flatMap(({ code, names }) =>
        names.map((name) => [normalise(`${code} ${name}`), code] as const),
      ),
    );
    return asTold.get(plain);
  };
  const signs = new Set(entries.flatMap((entry) => entry.names).filter((name) => doubtful.test(name)));
  const isDoubtful = (text: string) => doubtful.test(text) && !signs.has(text.trim());
  const known = new Map<string, CodeMatch>();
  const names = () =>
    [...byCode, ...byName].filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== '');

  const exact = (text: string, plain: string): CodeMatch | null => {
    const code = byCode.get(plain);
    if (code !== undefined) return { code, how: 'code' };
    const named = byName.get(plain) ?? told(plain);
    if (named) return { code: named, how: 'label' };
    const latin = latinLookAlike(text);
    const twin = latin === null ? undefined : byCode.get(normalise(latin));
    if (twin !== undefined) return { code: twin, how: 'look-alike' };
    return null;
  };
  const match = (text: string): CodeMatch => {
    const plain = normalise(text);
    const found = exact(text, plain);
    if (found !== null) return isDoubtful(text) ? { code: null, near: found.code } : found;
    return { code: null, near: closest(plain, names(), 0.3) };
  };

  const offered = entries.filter(({ retired }) => retired !== true);
  const count = offered.length;
  const all = (): Suggestion => ({ shown: 'all', codes: offered.map(codeOf), count });
  const first = (): Suggestion => ({
    shown: 'first',
    codes: offered.slice(0, named).map(codeOf),
    count,
  });
  const suggested = new Map<string, Suggestion>();
  let finder: ReturnType<typeof finderOfAlike<CodeEntry>> | undefined;
  const suggestion = (text: string): Suggestion => {
    if (count <= shortList) return all();
    finder ??= finderOfAlike(
      offered.map((entry) => [entry, [entry.code.replaceAll('_', ' '), ...entry.names]]),
    );
    const near = finder(text, named);
    return near.length === 0 ? first() : { shown: 'closest', codes: near.map(codeOf), count };
  };

  return {
    suggest(text) {
      let known = suggested.get(text);
      if (known === undefined) {
        // Of endless spellings nobody reads what each may mean.
        if (suggested.size >= mostSuggested) return count <= shortList ? all() : first();
        known = suggestion(text);
        suggested.set(text, known);
      }
      return known;
    },
    has: (text) => !isDoubtful(text) && exact(text, normalise(text)) !== null,
    read(text) {
      let found = known.get(text);
      if (found === undefined) {
        found = match(text);
        if (known.size < mostRemembered) known.set(text, found);
      }
      return found;
    },
  };
}

/** Readers for every list of a programme. */
export interface CodeReaders {
  readonly lists: Readonly<Record<string, CodeReader>>;
  readonly countries: CodeReader;
  readonly indicators: CodeReader;
}

const namesOf = (labels: Readonly<Record<string, string>>, aliases: readonly string[] = []) => [
  ...Object.values(labels),
  ...aliases,
];

/** Makes the readers of a programme's lists, countries and indicators; what ended before `asOf` is offered to nobody. */
export function codeReaders(programme: Programme, asOf = ''): CodeReaders {
  const retired = ({ until }: Dated) => until !== null && until < asOf;
  const list = (codes: readonly Code[]) =>
    codeReader(
      codes.map(({ code, labels, aliases, ...days }) => ({
        ...{ code, names: namesOf(labels, aliases), retired: retired(days) },
      })),
    );
  const country = ({ alpha3, alpha2, name, names, ...days }: Country) => ({
    retired: retired(days),
    code: alpha3,
    names: [alpha2, name, ...names.map((alias) => alias.name)],
  });
  const indicator = ({ code, labels, aliases, ...days }: Indicator) => ({
    ...{ code, names: namesOf(labels, aliases), retired: retired(days) },
  });
  return {
    lists: Object.fromEntries(Object.entries(programme.lists).map(([name, codes]) => [name, list(codes)])),
    countries: codeReader(programme.countries.map(country)),
    indicators: codeReader(programme.indicators.map(indicator)),
  };
}
