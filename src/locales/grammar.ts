import { lazily } from '../lazily.ts';

/** How a language writes numbers, plurals, lists and the names of languages; `Category` are its plural categories (CLDR). */
export interface Grammar<Category extends Intl.LDMLPluralRule> {
  number(value: number): string;
  /** The number of a row, which is not parted into thousands. */
  ordinal(value: number): string;
  /** The form of the number's category, with the number in place of `#`. */
  plural(count: number, forms: Readonly<Record<Category, string>>): string;
  /** `one, two and three`. */
  list(items: readonly string[]): string;
  /** The name of a language, by its ISO 639-1 code. */
  languageName(code: string): string;
}

/** The grammar of a locale (BCP 47); what the machine knows of it is asked for when first needed. */
export function grammarOf<Category extends Intl.LDMLPluralRule>(locale: string): Grammar<Category> {
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const ordinals = lazily(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const plurals = lazily(() => new Intl.PluralRules(locale));
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const names = lazily(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const number = (value: number) => numbers().format(value);
  return {
    number,
    ordinal: (value) => ordinals().format(value),
    plural: (count, forms) => forms[plurals().select(count) as Category].replaceAll('#', number(count)),
    list: (items) => lists().format(items),
    languageName: (code) => names().of(code) ?? code,
  };
}

/**
 * ICU plurals whose words depend on exact numbers, for a language that counts 21 as it counts 1: its categories do not say
 * whether a thing is one.
 */
export function exactCounts(categories: readonly Intl.LDMLPluralRule[]) {
  const alike = (slot: string, exact: string, words: string) =>
    `{${slot}, plural, ${[exact, ...categories.map((category) => `${category} {${words}}`)].join(' ')}}`;
  return {
    /** Words for one, and for any other number. */
    oneOrMore: (slot: string, one: string, more: string) => alike(slot, `=1 {${one}}`, more),
    /** Words for none, and for any other number. */
    noneOrSome: (slot: string, none: string, some: string) => alike(slot, `=0 {${none}}`, some),
    /** Nothing for none; else words for one, and for more where those differ. */
    ifAny: (slot: string, one: string, more: string = one) =>
      alike(slot, one === more ? '=0 {}' : `=0 {} =1 {${one}}`, more),
  };
}
