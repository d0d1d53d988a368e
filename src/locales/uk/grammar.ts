import { exactCounts } from '../grammar.ts';

/** The plural categories of Ukrainian: 1 and 21, 2 to 4, 5 to 20, and fractions. */
export type Category = 'one' | 'few' | 'many' | 'other';

type Forms = Readonly<Record<Category, string>>;

/** Nouns beside a number. */
export const rowForms: Forms = { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' };
export const columnForms: Forms = {
  one: '# стовпець',
  few: '# стовпці',
  many: '# стовпців',
  other: '# стовпця',
};
export const cellForms: Forms = {
  one: '# клітинка',
  few: '# клітинки',
  many: '# клітинок',
  other: '# клітинки',
};

export const { oneOrMore, noneOrSome, ifAny } = exactCounts(['one', 'few', 'many', 'other']);
