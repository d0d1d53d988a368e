/** How a language writes numbers, plurals, lists and the names of languages; `Category` are its plural categories (CLDR). */
export interface Grammar<Category extends Intl.LDMLPluralRule> {
  number(value: number): string;
  /** The form of the number's category, with the number in place of `#`. */
  plural(count: number, forms: Readonly<Record<Category, string>>): string;
  /** `one, two and three`. */
  list(items: readonly string[]): string;
  /** The name of a language, by its ISO 639-1 code. */
  languageName(code: string): string;
}

/** The grammar of a locale (BCP 47); what the machine knows of it is asked for when first needed. */
export function grammarOf<Category extends Intl.LDMLPluralRule>(locale: string): Grammar<Category> {
  const once = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const names = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const number = (value: number) => numbers().format(value);
  return {
    number,
    plural: (count, forms) => forms[plurals().select(count) as Category].replaceAll('#', number(count)),
    list: (items) => lists().format(items),
    languageName: (code) => names().of(code) ?? code,
  };
}
