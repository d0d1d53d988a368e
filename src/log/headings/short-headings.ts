import { groupBy } from '../../group-by.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { wordsOf } from '../../schema/heading-key.ts';

/**
 * Headings too short to mean anything by themselves, in pairs as offices write them: women before men, start before end.
 * M is men beside F and women beside H.
 */
const pairs: readonly (readonly [string, string, ColumnName, ColumnName])[] = [
  ...['f m', 'f h', 'm h', 'w m', 'ж м', 'ж ч'].map((two) => ofPair(two, 'women', 'men')),
  ofPair('g b', 'girls', 'boys'),
  ...['de a', 'du au', 'с по', 'з по', 'من الي', 'سے تك'].map((two) => ofPair(two, 'start_date', 'end_date')),
];

function ofPair(two: string, one: ColumnName, other: ColumnName) {
  const [first = '', second = ''] = two.split(' ');
  return [first, second, one, other] as const;
}

const short = new Set<string>(pairs.flatMap((pair) => pair.slice(0, 2)));

/** Whether a heading is one of those that mean nothing without a partner. */
export function isShort(text: string): boolean {
  const [word = '', ...others] = wordsOf(text);
  return others.length === 0 && short.has(word);
}

/** What the short headings of a row mean, by column: those whose partner stands beside them, as a short heading or a known one. */
export function shortHeadings(
  texts: ReadonlyMap<number, string>,
  known: ReadonlySet<ColumnName>,
): Map<number, ColumnName> {
  const there = groupBy(
    [...texts].flatMap(([column, text]) => (isShort(text) ? [{ column, word: wordsOf(text)[0]! }] : [])),
    ({ word }) => word,
  );
  const found = new Map<number, ColumnName>();
  for (const [word, places] of there) {
    const names = new Set<ColumnName>();
    for (const [first, second, one, other] of pairs) {
      // “A” beside a known start is not proved to be a date; M beside known women is proved to be men.
      const beside = (partner: string, column: ColumnName) =>
        there.has(partner) || (column !== 'start_date' && column !== 'end_date' && known.has(column));
      if (word === first && beside(second, other)) names.add(one);
      if (word === second && beside(first, one)) names.add(other);
    }
    const [name, ...more] = names;
    if (name === undefined || more.length > 0 || known.has(name)) continue;
    for (const { column } of places) found.set(column, name);
  }
  return found;
}
