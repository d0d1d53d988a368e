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

/** `French` */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

let lists: Intl.ListFormat | undefined;
/** `one, two, and three`. */
export function list(items: readonly string[]): string {
  lists ??= new Intl.ListFormat('en', { type: 'conjunction' });
  return lists.format(items);
}
