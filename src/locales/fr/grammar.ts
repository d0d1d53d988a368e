/** Plural categories of French (CLDR): `one` is 0, 1 and 1.5, `many` is whole millions, which need « de » before the noun. */
export type Category = 'one' | 'many' | 'other';

/** A no-break space, as French sets it before a colon; ends what the program follows by one. */
export const noBreak = '\u00a0';

/** Texts in quotation marks. */
export const quoted = (texts: readonly string[]): readonly string[] => texts.map((text) => `« ${text} »`);

/** How many more a list has than are named; part of messages with a slot `more`. */
export const andMore = '{more, plural, =0 {} one { et # autre} many { et # d’autres} other { et # autres}}';
