import type { NoticeWords } from '../locales/finding-words.ts';
import { catalogue } from '../rules/catalogue.ts';

/**
 * Words of notices as `bin/page.js` packs them: title, message and fix of one after the other, in the order of the catalogue,
 * with signs from U+0180 on in place of phrases that come again; a phrase may hold signs itself.
 */
export function noticeWords(phrases: readonly string[], texts: readonly string[]): NoticeWords {
  const inFull = (text: string): string =>
    text.replace(/[\u0180-\u02ff]/g, (sign) => inFull(phrases[sign.charCodeAt(0) - 0x180]!));
  const words = catalogue.map(({ id }, index) => {
    const [title, message, fix] = texts.slice(3 * index, 3 * index + 3).map(inFull);
    return [id, { title, message, why: '', fix }];
  });
  return Object.fromEntries(words);
}
