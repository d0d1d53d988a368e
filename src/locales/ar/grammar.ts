import { isolated } from '../../formats/terminal.ts';

/** Plural categories of Arabic (CLDR): 0, 1, 2, 3–10, 11–99, and hundreds or parts. */
export type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A wording for each category; `#` is the number. */
export type Forms = Readonly<Record<Category, string>>;

/** Wordings in the order of the categories. */
export const forms = (
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): Forms => ({ zero, one, two, few, many, other });

/** Wordings that do not hold the number: this, these two, these. */
export const upToTwo = (one: string, two: string, more: string): Forms =>
  forms(more, one, two, more, more, more);

/** A choice in an ICU message by the number in a slot. */
export const plural = (slot: string, words: Forms): string =>
  `{${slot}, plural, ${Object.entries(words)
    .map(([category, text]) => `${category} {${text}}`)
    .join(' ')}}`;

/** A part of an ICU message that is only there when the number in a slot is not zero. */
export const whenAny = (slot: string, some: string, none = ''): string =>
  plural(slot, forms(none, some, some, some, some, some));

export const rows = forms('لا صفوف', 'صف واحد', 'صفان', '# صفوف', '# صفًا', '# صف');
export const columns = forms('لا أعمدة', 'عمود واحد', 'عمودان', '# أعمدة', '# عمودًا', '# عمود');
export const cells = forms('لا خلايا', 'خلية واحدة', 'خليتان', '# خلايا', '# خلية', '# خلية');

/** A text that comes isolated, as it was: texts of several are isolated as one, and codes are looked up. */
export const bare = (text: string) => text.replace(/[\u2066\u2068\u2069]/g, '');
export const whole = (text: string) => isolated(bare(text));
export const flagged = (flag: string, rest = '') => whole(`--${flag}${rest}`);
export const isMeant = (command: string) => `هل المقصود ${whole(command)}؟`;
