import { type Grammar, grammarOf } from '../grammar.ts';

/** The plural categories of Russian: 1 and 21, 2 to 4, 5 to 20, and fractions. */
export type Category = 'one' | 'few' | 'many' | 'other';

/** The grammar of a locale of Russian (BCP 47). Kyrgyz is called as its country and the UN call it, which the machine does not. */
export function grammarIn(locale: string): Grammar<Category> {
  const grammar = grammarOf<Category>(locale);
  return {
    ...grammar,
    languageName: (code) => (code === 'ky' ? 'кыргызский' : grammar.languageName(code)),
  };
}

type Forms = Readonly<Record<Category, string>>;

/** Nouns beside a number. */
export const rowForms: Forms = { one: '# строка', few: '# строки', many: '# строк', other: '# строки' };
export const columnForms: Forms = {
  one: '# столбец',
  few: '# столбца',
  many: '# столбцов',
  other: '# столбца',
};
export const cellForms: Forms = { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' };

/** An ICU plural whose words do not depend on the category but on exact numbers: Russian counts 21 as it counts 1. */
const alike = (slot: string, exact: string, words: string) =>
  `{${slot}, plural, ${exact} one {${words}} few {${words}} many {${words}} other {${words}}}`;

/** For an ICU message: words for one, and for any other number. */
export const oneOrMore = (slot: string, one: string, more: string): string =>
  alike(slot, `=1 {${one}}`, more);

/** For an ICU message: words for none, and for any other number. */
export const noneOrSome = (slot: string, none: string, some: string): string =>
  alike(slot, `=0 {${none}}`, some);

/** For an ICU message: nothing for none; else words for one, and for more where those differ. */
export const ifAny = (slot: string, one: string, more: string = one): string =>
  alike(slot, one === more ? '=0 {}' : `=0 {} =1 {${one}}`, more);
