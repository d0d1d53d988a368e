import { exactCounts, type Grammar, grammarOf } from '../grammar.ts';

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

export const { oneOrMore, noneOrSome, ifAny } = exactCounts(['one', 'few', 'many', 'other']);
