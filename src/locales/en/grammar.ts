import { lazily } from '../../lazily.ts';

/** Asking the machine for a language's habits takes longer than all else of a short answer. */
const figures = (count: number) => (count < 1000 ? String(count) : count.toLocaleString('en'));
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers under ten in words. */
export const inWords = (count: number): string => small[count] ?? figures(count);

/** `1 row`, `2,000 rows`; or as `write` writes numbers. */
export const plural = (count: number, one: string, many: string, write = figures): string =>
  `${write(count)} ${count === 1 ? one : many}`;

/** First letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const names = lazily(() => new Intl.DisplayNames('en', { type: 'language' }));
/** `French` */
export const languageName = (code: string): string => names().of(code) ?? code;

const lists = lazily(() => new Intl.ListFormat('en', { type: 'conjunction' }));
/** `one, two, and three`. */
export const list = (items: readonly string[]): string => lists().format(items);
