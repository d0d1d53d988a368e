// Apart from what reads ids: a file that both the check of packs and that of logs need costs each start of the latter.
const piece = /\{(?:country|year|serial)\}|[A-Z0-9]+|[-_/.]/g;

/** Whether a text says how ids are written: each part once at most, a country and a number at least, `{country}-{year}-{serial}`. */
export function isIdPattern(text: string): boolean {
  const pieces = text.match(piece) ?? [];
  const count = (part: string) => pieces.filter((one) => one === part).length;
  return (
    text.length <= 40 &&
    pieces.join('') === text &&
    count('{country}') === 1 &&
    count('{serial}') === 1 &&
    count('{year}') <= 1 &&
    // Digits that touch a number would be part of it.
    !/(?:\d|\{year\})\{serial\}|\{serial\}(?:\d|\{year\})|\d\{year\}|\{year\}\d/.test(text)
  );
}

/** As offices write ids where their pack says nothing else. */
export const usualIds = '{country}-{year}-{serial}';
