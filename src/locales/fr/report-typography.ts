/** No-break spaces: the wide one before a colon and inside « », the narrow one before other high marks and per cent. */
const wide = '\u00a0';
const narrow = '\u202f';

/** A text as French sets it: spaces that break no line, curved apostrophes. Words of other languages have no such places. */
export const set = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=\S)[ \u00a0](?=:(?:\s|$))/g, wide)
    .replace(/(?<=\S)[ \u00a0](?=[;!?](?:\s|$))/g, narrow)
    .replace(/(?<=«)[ \u202f]|[ \u202f](?=»)/g, wide)
    .replace(/(?<=\d)[ \u00a0](?=%(?![\p{L}\d]))/gu, narrow);
