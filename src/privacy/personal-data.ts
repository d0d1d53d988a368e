const patterns: readonly RegExp[] = [
  // Begins where a word does: Lao is written without spaces, and a search from each letter on takes minutes.
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu,
  /(?:\+|\b00)\d[\d\s().-]{6,}\d/g,
  /\b\d{5}-\d{7}-\d\b/g,
  /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g,
  /\b0?3\d{2}[\s-]?\d{7}\b/g,
  /\b\d{11,}\b/g,
  /\b[A-Z]{1,2}\d{6,9}\b/g,
];

/** The text with whatever looks like an e-mail address, a telephone, identity or passport number reduced to its first character and length. */
export function masked(text: string): string {
  if (text.length < 7 || !/[@\d]/.test(text)) return text;
  return patterns.reduce((rest, pattern) => rest.replace(pattern, maskedWhole), text);
}

/** A text that is personal data, or a piece of them, reduced to its first character and length. */
export const maskedWhole = (text: string): string => `${text.slice(0, 1)}***[${[...text].length}]`;
