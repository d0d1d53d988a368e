/** Characters of one text from a file that are given out; what is cut is told with its full length. */
export const longestText = 1000;
/** Items of one list, and places that belong to one finding. */
export const longestList = 100;

/** The first characters of a text, none of them halved. */
export function cutText(text: string): string {
  if (text.length <= longestText) return text;
  const end = /[\ud800-\udbff]/.test(text[longestText - 1]!) ? longestText - 1 : longestText;
  return text.slice(0, end);
}
