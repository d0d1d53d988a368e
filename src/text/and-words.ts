/** Words and signs that join two others, in the languages offices write; in small letters. */
export const andWords: ReadonlySet<string> = new Set(
  'and et y e и й і ды та жана و اور र तथा ແລະ & +'.split(' '),
);
