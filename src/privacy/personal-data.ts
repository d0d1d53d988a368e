import { lazily } from '../lazily.ts';
import { emails, handles } from './contacts.ts';
import { identities, identityShapes } from './identities.ts';
import { legible } from './legible.ts';
import { lexicon } from './lexicon.ts';
import { quickLook } from './look.ts';
import { names } from './names.ts';
import {
  accounts,
  birthdays,
  cases,
  codedCases,
  machineLines,
  markedCases,
  namedAccounts,
  passportShapes,
  passports,
} from './papers.ts';
import type { Family, Personal } from './pattern.ts';
import { phones, timesKnown } from './phones.ts';
import { places } from './places.ts';

/** All that is looked for. */
export const families: readonly Family[] = [
  emails,
  handles,
  phones,
  passports,
  passportShapes,
  machineLines,
  identities,
  identityShapes,
  birthdays,
  accounts,
  namedAccounts,
  markedCases,
  codedCases,
  cases,
  places,
  names,
];

const look = lazily(() => quickLook(families));
const none: readonly Personal[] = [];

/** Nothing personal is shorter. */
const shortest = 5;

/** The pieces of a text that are personal data, in no order; one piece may be found as several kinds. */
export function findPersonal(text: string): readonly Personal[] {
  if (text.length < shortest) return none;
  const bits = look()(text);
  if (bits === 0) return none;
  const known = timesKnown();
  const before = latest.find((one) => one.text === text && one.known === known);
  if (before !== undefined) return before.found;
  const found = search(text, bits);
  latest[next] = { text, known, found };
  next = (next + 1) % mostLatest;
  return found;
}

/** The texts searched last: a cell with a fault is asked for again and again until all is said of it. */
const latest: { readonly text: string; readonly known: number; readonly found: readonly Personal[] }[] = [];
const mostLatest = 4;
let next = 0;

/** Whether a legible text holds a word or sign of a family; Lao has no words that begin anywhere. */
const standing = families.map(({ words, behind, signs = '', alike }) => {
  if (words === undefined || alike) return () => true;
  const known = lexicon(words, '', behind);
  const sign = (text: string) => [...signs].some((one) => text.includes(one));
  return (text: string) => sign(text) || known.isIn(text);
});
const isLao = /[\u0e80-\u0eff]/;

function search(text: string, bits: number): readonly Personal[] {
  const plain = legible(text);
  const lao = isLao.test(text);
  return families.flatMap(({ find }, at) =>
    (bits & (1 << at)) === 0 || !(lao || standing[at]!(plain.text))
      ? []
      : [...find(plain.text)].map(({ kind, start, end }) => ({
          kind,
          start: plain.at(start),
          end: plain.at(end),
        })),
  );
}

/** What stands for a piece that is personal: nothing of it, not even its length. */
export const mask = '***';

/** The text with every piece that is personal data replaced by `mask`. */
export const masked = (text: string): string => without(text, findPersonal(text));

/** The text with some pieces replaced by `mask`. */
export function without(text: string, pieces: readonly Personal[]): string {
  if (pieces.length === 0) return text;
  let result = '';
  let place = 0;
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (end <= place) continue;
    if (start >= place) result += text.slice(place, start) + mask;
    place = end;
  }
  return result + text.slice(place);
}
