import type { NoticeWords } from '../locales/finding-words.ts';
import { catalogue } from '../rules/catalogue.ts';

/**
 * Texts as `bin/page.js` packs them: signs from U+0180 to U+03FF, U+0500 to U+05FF and U+0700 to U+07FF stand for phrases that come again, and a phrase may hold signs
 * itself.
 */
export function unpacked(phrases: readonly string[], texts: readonly string[]): string[] {
  const inFull = (text: string): string =>
    text.replace(/[\u0180-\u03ff\u0500-\u05ff\u0700-\u07ff]/g, (sign) =>
      inFull(phrases[placeOf(sign.charCodeAt(0))]!),
    );
  return texts.map(inFull);
}

const placeOf = (code: number) => code - (code < 0x500 ? 0x180 : code < 0x700 ? 0x280 : 0x380);

/** Words of notices by their ids: of each its title, message, why and fix, in the order of the catalogue. */
export function noticeWords(texts: readonly string[]): NoticeWords {
  const words = catalogue.map(({ id }, index) => {
    const [title, message, why, fix] = texts.slice(4 * index);
    return [id, { title, message, why, fix }];
  });
  return Object.fromEntries(words);
}
