import { givenNames } from './given-names.ts';
import type { Personal } from './pattern.ts';
import { findPersonal, without } from './personal-data.ts';

/** Days and hours as programs write them into names of files. */
const stamp = /^20\d{2}[-_. ]?[01]\d[-_. ]?[0-3]\d(?:[T_ -]?\d{4,6})?$/;

/** What kind of file it is stays legible. */
const ending = /\.(?:xls[xmb]?|ods|csv|tsv|txt|docx?|pdf|json|md)$/i;

const blank = (name: string) => name.replace(/_|(?<=\p{L})[.-](?=\p{L})/gu, ' ');
/** With a capital where a word begins: many names of files are in small letters. */
const titled = (name: string) => name.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
const bearsName = (text: string) =>
  text.split(/[^\p{L}\p{M}]+/u).some((one) => givenNames.has(one.toLowerCase()));

/** What is personal in the name of a file or sheet, in which underscores, and dots and hyphens between letters, are blanks. */
export function personalInName(name: string): readonly Personal[] {
  const blanks = blank(name);
  const found = [...new Set([name, name.replaceAll('_', ' '), blanks])].flatMap(findPersonal);
  const capitals = titled(blanks);
  // Some capitals are longer than their letters, and then nothing stands where it stood.
  const names =
    capitals.length !== name.length
      ? []
      : findPersonal(capitals).filter(
          ({ kind, start, end }) => kind === 'name' && bearsName(capitals.slice(start, end)),
        );
  const last = name.length - (ending.exec(name)?.[0].length ?? 0);
  return [...found, ...names]
    .filter(({ kind, start, end }) => kind === 'birth' || !stamp.test(name.slice(start, end)))
    .map((piece) => ({ ...piece, end: Math.min(piece.end, last) }))
    .filter(({ start, end }) => start < end);
}

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
