import type { Personal } from './pattern.ts';
import { findPersonal, without } from './personal-data.ts';

/** Days and hours as programs write them into names of files. */
const stamp = /^20\d{2}[-_. ]?[01]\d[-_. ]?[0-3]\d(?:[T_ -]?\d{4,6})?$/;

/** What is personal in the name of a file or sheet, in which underscores, and dots and hyphens between letters, are blanks. */
export const personalInName = (name: string): readonly Personal[] =>
  [...new Set([name, name.replaceAll('_', ' '), name.replace(/_|(?<=\p{L})[.-](?=\p{L})/gu, ' ')])]
    .flatMap(findPersonal)
    .filter(({ start, end }) => !stamp.test(name.slice(start, end)));

/** A name in which what is personal is masked. */
export const maskedName = (name: string): string => without(name, personalInName(name));

/** A path in which what is personal is masked, so that people still find the file. */
export const maskedPath = (path: string): string =>
  path
    .split(/([/\\])/)
    .map(maskedName)
    .join('');

/** Names with what is personal masked; two that become the same are numbered. */
export function distinct(names: readonly string[], mask: (name: string) => string): readonly string[] {
  const taken = new Set(names.filter((name) => mask(name) === name));
  return names.map((name) => {
    const safe = mask(name);
    if (safe === name) return name;
    let shown = safe;
    for (let count = 2; taken.has(shown); count++) shown = `${safe} (${count})`;
    taken.add(shown);
    return shown;
  });
}
