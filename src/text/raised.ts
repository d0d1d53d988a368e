/** Digits and small letters that are signs of their own above or below the line; those of m² and m³ belong to a unit. */
const raised =
  /(?<!\bk?m)[\u00b2\u00b3]|[\u00b9\u2070\u2071\u2074-\u208e\u2090-\u209c\u02b0-\u02b8\u1d2c-\u1d6a]/u;

/** Whether a text has letters or digits above or below the line, as marks of notes are. */
export const hasRaised = (text: string): boolean => raised.test(text);
