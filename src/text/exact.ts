const digitsOf = (text: string) =>
  text
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/**
 * Whether a number as the computer keeps it is the one that was written in plain digits with a point or as `1.5E-7`; Excel
 * writes 17 digits of it, others as few as tell it from the next.
 */
export function isExact(written: string, value: number): boolean {
  if (written.length <= 15 && value !== 0) return true;
  const digits = digitsOf(written);
  if (digits.length <= 15 && value !== 0) return true;
  return digits === digitsOf(String(value)) || digits === digitsOf(value.toPrecision(17));
}
