import { invisible } from './hidden.ts';

const joiners = /[\s\u00a0_.,:;!?'"’‘“”«»()[\]{}/\\*–—-]+/gu;
/** Of Latin, Cyrillic and Greek letters, and the signs over and under Arabic ones with the stroke that stretches a word. */
const accents = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu;

/** Signs of doubt and of notes, which `normalise` leaves out like other marks: what they say of a value would be lost. */
export const doubtful = /[?؟*†‡]|^[~≈±]/;

/** Texts repeat a thousandfold in a log; a hostile file of endless spellings must not fill the memory. */
const remembered = new Map<string, string>();
const mostRemembered = 5000;

/** The one form in which headings, codes and names are compared: width, case, accents, punctuation and invisible marks aside. */
export function normalise(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = plainForm(text);
  if (text.length < 100 && remembered.size < mostRemembered) remembered.set(text, plain);
  return plain;
}

/** What `normalise` gives, without remembering it: for texts that are asked for once. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(accents, '')
    .toLowerCase()
    .replace(joiners, ' ')
    .trim();
}

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
};

/** Cyrillic and Greek letters that look like Latin ones, as those Latin ones; null when the text holds none. */
export function latinLookAlike(text: string): string | null {
  if (!/[\u0370-\u04ff]/.test(text)) return null;
  const swapped = text.replace(/\p{L}/gu, (letter) => {
    const twin = lookAlikes[letter.toLowerCase()];
    if (twin === undefined) return letter;
    return letter === letter.toLowerCase() ? twin : twin.toUpperCase();
  });
  return swapped === text ? null : swapped;
}
