import { expect, test } from 'vitest';
import { phrasesOf } from '../../bin/phrases.js';
import { languageNames } from '../../src/locales/names.ts';
import { noticeWords, unpacked } from '../../src/page/packed.ts';
import { catalogue } from '../../src/rules/catalogue.ts';

test.each(languageNames.filter((name) => name !== 'en'))(
  'what the page packs in %s is unpacked to the letter, and is a fifth shorter',
  async (language) => {
    const { notices } = await import(`../../src/locales/${language}/notices/index.ts`);
    const all = catalogue.flatMap(({ id }) => [notices[id].title, notices[id].message, notices[id].fix]);
    const { phrases, texts } = phrasesOf(all);
    const words = noticeWords(unpacked(phrases, texts));
    for (const { id } of catalogue)
      expect(words[id as keyof typeof words]).toMatchObject({ ...notices[id], why: '' });
    const bytes = (list: readonly string[]) => Buffer.byteLength(JSON.stringify(list));
    expect(bytes(phrases) + bytes(texts)).toBeLessThan(0.8 * bytes(all));
  },
);

test('a text that has a sign of its own is refused', () =>
  expect(() => phrasesOf(['ordinary', 'ƃ'])).toThrow('sign'));
