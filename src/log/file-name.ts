import type { CodeReader } from './cells/code.ts';
import type { Promised } from './rows/entry.ts';

/** Reads country and period from a name such as `pak-2018-S2.xlsx` or `Log Pakistan 2018 Q3.csv`. */
export function promisedBy(fileName: string, countries: CodeReader): Promised {
  const stem = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[_\-.()]+/g, ' ');
  const [, year, part] = /(?:^|\s)(20\d\d)\s?([SHQ][1-4])(?:\s|$)/i.exec(stem) ?? [];
  const words = stem.split(/\s+/);
  const names = words.flatMap((word, index) => [`${word} ${words[index + 1] ?? ''}`.trim(), word]);
  // Two-letter codes are ordinary words in some language ("la", "ma"), so they promise nothing.
  const country = names
    .filter((name) => name.length > 2)
    .flatMap((name) => countries.read(name).code ?? [])[0];
  return {
    ...(country === undefined ? {} : { country }),
    ...(year === undefined || part === undefined
      ? {}
      : { period: `${year}-${part.toUpperCase().replace('H', 'S')}` }),
  };
}

/** Whether the names of two files speak of two logs: then the same bytes are one log under a wrong name. */
export const contradict = (one: Promised, other: Promised): boolean =>
  (['country', 'period'] as const).some((what) => {
    const [first, second] = [one[what], other[what]];
    return first !== undefined && second !== undefined && first !== second;
  });
