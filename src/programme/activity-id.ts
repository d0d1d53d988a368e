import type { Programme } from './programme.ts';

/** How a grant writes the ids of its activities. */
export interface ActivityIds {
  /** As offices write them where their pack says nothing else. */
  readonly isUsual: boolean;
  /** The whole of an id. */
  readonly shape: RegExp;
  /** An id in a longer text, its hyphens also written otherwise. */
  readonly inText: RegExp;
  /** The id that is typed in small letters, or with blanks, lines or underscores for its signs; null where it is none. */
  read(typed: string): string | null;
  /** The alpha-3 country of an id; undefined where it says none. */
  countryOf(id: string): string | undefined;
  /** The year of an id; null where it says none. */
  yearOf(id: string): string | null;
}

/** What an id is made of: a country, the year of start, a number of three digits or more. */
const parts: Readonly<Record<string, string>> = {
  country: '(?<country>[A-Z]{3})',
  year: '(?<year>\\d{4})',
  serial: '\\d{3,}',
};
const piece = /\{\w+\}|[-_/.]|[A-Z0-9]+/g;
const isSign = /^[-_/.]$/;

const known = new Map<string, ActivityIds>();

/** The ids that a sound pattern describes. */
export function activityIds(pattern: string): ActivityIds {
  const ids = known.get(pattern) ?? idsOf(pattern);
  if (known.size < 50) known.set(pattern, ids);
  return ids;
}

function idsOf(pattern: string): ActivityIds {
  const pieces = pattern.match(piece) ?? [];
  /** With each sign of the pattern as another pattern has it. */
  const written = (sign: (escaped: string) => string, group: (part: string) => string) =>
    pieces
      .map((one) => {
        if (isSign.test(one)) return sign(one.replace(/[-/.]/, '\\$&'));
        return group(parts[one.slice(1, -1)] ?? one);
      })
      .join('');
  const same = (text: string) => text;
  const shape = new RegExp(`^${written(same, same)}$`);
  const spaced = written((one) => (one === '\\-' ? '\\s?[-_–]\\s?' : `\\s?${one}\\s?`), same);
  const grouped = (part: string) => `(${part.replace(/\?<\w+>/, '?:')})`;
  const otherwise = new RegExp(`^${written((one) => `(?:${one}|[\\s_–—]+|-)`, grouped)}$`);
  // A row's id is asked for its country, then for its year; parts that have names cost twice as much.
  const nameless = new RegExp(`^${written(same, grouped)}$`);
  const placeOf = (part: string) => pieces.filter((one) => !isSign.test(one)).indexOf(`{${part}}`) + 1;
  const [country, year] = [placeOf('country'), placeOf('year')];
  let last = '';
  let found: RegExpExecArray | null = null;
  const partOf = (id: string, place: number) => {
    if (id !== last) {
      found = nameless.exec(id);
      last = id;
    }
    return place === 0 ? undefined : found?.[place];
  };
  return {
    ...{ isUsual: pattern === '{country}-{year}-{serial}', shape, inText: new RegExp(spaced, 'gi') },
    read(text) {
      const found = otherwise.exec(text.toUpperCase());
      if (found === null) return null;
      let at = 1;
      return pieces.map((one) => (isSign.test(one) ? one : found[at++])).join('');
    },
    countryOf: (id) => partOf(id, country),
    yearOf: (id) => partOf(id, year) ?? null,
  };
}

/**
 * A text with the pack's ids in the usual form, which is known not to be of a case or a person; `back` puts the ids again
 * into what was made of the text.
 */
export function withUsualIds(
  text: string,
  { activityId, countries }: Pick<Programme, 'activityId' | 'countries'>,
): { readonly text: string; back(made: string): string } {
  const { isUsual, shape, inText } = activityIds(activityId);
  const ids: string[] = [];
  if (isUsual) return { text, back: (made) => made };
  const usual = text.replace(inText, (id: string, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number')!;
    const country = shape.exec(id)?.groups?.country;
    const touches = /[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + id.length] ?? ' '));
    if (touches || id.length > longestId || countries.every(({ alpha3 }) => alpha3 !== country)) return id;
    return `ZZZ-0000-${String(ids.push(id)).padStart(3, '0')}`;
  });
  return {
    text: usual,
    back: (made) => made.replace(/ZZZ-0000-(\d{3,})/g, (one, number) => ids[Number(number) - 1] ?? one),
  };
}
/** Longer ones hold a number that may be of something else. */
const longestId = 30;

/** An id as a message shows it, of a country or of the pack's first, of a year or of the action's first. */
export const exampleId = (
  { activityId, action, countries }: Pick<Programme, 'activityId' | 'action' | 'countries'>,
  country = countries[0]?.alpha3 ?? '',
  year = action.start.slice(0, 4),
): string => activityId.replace('{country}', country).replace('{year}', year).replace('{serial}', '014');

/** The place of the first sign of a part in every id of a pattern, from 1; null where it has none, or not always there. */
export function placeInIds(pattern: string, part: 'country' | 'year'): number | null {
  const [before, after] = pattern.split(`{${part}}`);
  if (after === undefined || before!.includes('{serial}')) return null;
  return shortest(before!).length + 1;
}

/** Characters of the shortest id of a pattern. */
export const shortestId = (pattern: string): number => shortest(pattern).length;

const shortest = (pattern: string) =>
  pattern.replace('{country}', '···').replace('{year}', '····').replace('{serial}', '···');
