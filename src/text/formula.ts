/** Where a spreadsheet would take a text for a formula: at its beginning, and after a sign that parts cells in many countries. */
const begin = /(^\s*|;)(?=[=+\-@|\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r])/gu;

/** A text in which each such place has an apostrophe, as spreadsheets themselves write it; where it begins, before its blanks. */
export const guarded = (text: string): string =>
  text.replace(begin, (before) => (before === ';' ? ";'" : `'${before}`));
