import type { Amount } from '../../protect/safe-figures.ts';
import { grammarOf } from '../grammar.ts';
import type { Category } from './grammar.ts';

const grammar = grammarOf<Category>('fr');
const numbers = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const categories = new Intl.PluralRules('fr');
const small = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** `1 234,5`, with no-break spaces. */
export const number = (value: number): string => numbers.format(value);
export const { list } = grammar;

/** Numbers under ten in words, as before a noun of a gender; decimals have none. */
export const inWords = (value: number, gender: 'm' | 'f' = 'm'): string =>
  value === 1 && gender === 'f' ? 'une' : (small[value] ?? number(value));

/** Forms of a noun with all that agrees with it; whole millions need « de » before the noun. */
export type Forms = Readonly<Record<Category, string>>;

/** Forms of a noun that begins with a consonant, and with a vowel: « de » before it, or « d’ ». */
export const forms = (one: string, other: string, of = 'de '): Forms => ({
  one: `# ${one}`,
  many: `# ${of}${other}`,
  other: `# ${other}`,
});

/** A number under ten in words, with what it counts. */
export const counted = (count: number, words: Forms, gender: 'm' | 'f' = 'm'): string =>
  words[categories.select(count) as Category].replace('#', inWords(count, gender));

/** Whether what is counted stands in the singular: 0, 1 and 1.5. */
export const isOne = (count: number): boolean => categories.select(count) === 'one';

const before: Readonly<Record<string, string>> = {
  exact: '',
  at_least: 'au moins ',
  at_most: 'au plus ',
  approx: 'environ ',
  estimate: '',
};

/** An amount with what it counts, its number as `write` writes it. That it is an estimate is said behind: French has no word for it before a number. */
export function amountOf(amount: Amount, limit: number, words: Forms, write = number): string {
  if ('hidden' in amount)
    return amount.hidden === 'few'
      ? `moins de ${words.other.replace('#', number(limit))}`
      : words === bare
        ? withheld
        : `${words.many.replace('#', 'nombre')} ${withheld}`;
  const { value, precision } = amount;
  const behind = precision === 'estimate' ? ' (estimation)' : '';
  return `${before[precision] ?? ''}${words[categories.select(value) as Category].replace('#', write(value))}${behind}`;
}

/** What stands where a number may not be told. */
export const withheld = 'non divulgué';

/** Nothing but the number. */
export const bare: Forms = { one: '#', many: '#', other: '#' };

/** `au moins`, apart from its number. */
export const qualifier = (amount: Amount): string => {
  if ('hidden' in amount) return '';
  return amount.precision === 'estimate' ? 'estimation' : (before[amount.precision] ?? '').trim();
};

/** The words of a sum as a sentence of the pack takes them: `au moins deux`, without what stands behind. */
export function quantity(amount: Amount, limit: number, write: (value: number) => string): string {
  if ('hidden' in amount) return amountOf(amount, limit, bare);
  return `${before[amount.precision] ?? ''}${write(amount.value)}`;
}

/** Names in quotation marks. */
export const quoted = (names: readonly string[]): string => list(names.map((name) => `« ${name} »`));
