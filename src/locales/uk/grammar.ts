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

/** An ICU plural whose words depend on exact numbers, not on the category: Ukrainian counts 21 as it counts 1. */
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
