/** How a grant writes the ids of its activities. */
export interface ActivityIds {
  /** As offices write them where their pack says nothing else. */
  readonly isUsual: boolean;
  /** The whole of an id. */
  readonly shape: RegExp;
  /** An id in a longer text, its hyphens also written otherwise. */
  readonly inText: RegExp;
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
const piece = /\{\w+\}|[^{}]+/g;

const known = new Map<string, ActivityIds>();

/** The ids that a sound pattern describes. */
export function activityIds(pattern: string): ActivityIds {
  const ids = known.get(pattern) ?? idsOf(pattern);
  if (known.size < 50) known.set(pattern, ids);
  return ids;
}

function idsOf(pattern: string): ActivityIds {
  const pieces = pattern.match(piece) ?? [];
  const escaped = (text: string) => text.replace(/[-/.]/g, '\\$&');
  const whole = pieces.map((one) => parts[one.slice(1, -1)] ?? escaped(one)).join('');
  const loose = pieces.map((one) =>
    one === '-' ? '\\s?[-_–]\\s?' : (parts[one.slice(1, -1)] ?? escaped(one)),
  );
  const shape = new RegExp(`^${whole}$`);
  return {
    ...{ isUsual: pattern === '{country}-{year}-{serial}', shape, inText: new RegExp(loose.join(''), 'gi') },
    countryOf: (id) => shape.exec(id)?.groups?.country,
    yearOf: (id) => shape.exec(id)?.groups?.year ?? null,
  };
}

/** An id as a message shows it. */
export const exampleId = (pattern: string, country: string, year: string): string =>
  pattern.replace('{country}', country).replace('{year}', year).replace('{serial}', '014');

/** The place of the first digit of the year in every id of a pattern, from 1; null where it has none, or not always there. */
export function yearPlace(pattern: string): number | null {
  const [before, after] = pattern.split('{year}');
  if (after === undefined || before!.includes('{serial}')) return null;
  return before!.replace('{country}', '···').length + 1;
}
