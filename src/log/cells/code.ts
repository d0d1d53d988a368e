import type { Code, Country, Indicator, Programme } from '../../programme/programme.ts';
import { closest } from '../../text/closest.ts';
import { latinLookAlike, normalise } from '../../text/normalise.ts';

/** What a text was recognised as. */
type CodeMatch =
  | { readonly code: string; readonly how: 'code' | 'label' | 'look-alike' }
  | { readonly code: null; readonly near: string | null };

/** Recognises the codes of one list by code, by label in any language and by alias. */
export interface CodeReader {
  readonly codes: readonly string[];
  read(text: string): CodeMatch;
}

/** A reader of codes whose every name is known; exact codes win over names, and names two codes share match neither. */
export function codeReader(
  entries: readonly { readonly code: string; readonly names: readonly string[] }[],
): CodeReader {
  const byCode = new Map(entries.map((entry) => [normalise(entry.code), entry.code]));
  const byName = new Map<string, string | null>();
  for (const { code, names } of entries) {
    for (const name of names.map(normalise)) {
      const known = byName.get(name);
      byName.set(name, known === undefined || known === code ? code : null);
    }
  }
  const known = new Map<string, CodeMatch>();
  const names = () =>
    [...byCode, ...byName].filter((pair): pair is [string, string] => pair[1] !== null && pair[0] !== '');

  const match = (text: string): CodeMatch => {
    const plain = normalise(text);
    const code = byCode.get(plain);
    if (code !== undefined) return { code, how: 'code' };
    const named = byName.get(plain);
    if (named) return { code: named, how: 'label' };
    const latin = latinLookAlike(text);
    const twin = latin === null ? undefined : byCode.get(normalise(latin));
    if (twin !== undefined) return { code: twin, how: 'look-alike' };
    return { code: null, near: closest(plain, names(), 0.3) };
  };

  return {
    codes: entries.map((entry) => entry.code),
    read(text) {
      let found = known.get(text);
      if (found === undefined) {
        found = match(text);
        // A hostile file of endless spellings must not fill the memory.
        if (known.size < 10_000) known.set(text, found);
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

/** Makes the readers of a programme's lists, countries and indicators. */
export function codeReaders(programme: Programme): CodeReaders {
  const list = (codes: readonly Code[]) =>
    codeReader(codes.map(({ code, labels, aliases }) => ({ code, names: namesOf(labels, aliases) })));
  const country = ({ alpha3, alpha2, name, names }: Country) => ({
    code: alpha3,
    names: [alpha2, name, ...names.map((alias) => alias.name)],
  });
  const indicator = ({ code, labels }: Indicator) => ({ code, names: namesOf(labels) });
  return {
    lists: Object.fromEntries(Object.entries(programme.lists).map(([name, codes]) => [name, list(codes)])),
    countries: codeReader(programme.countries.map(country)),
    indicators: codeReader(programme.indicators.map(indicator)),
  };
}
