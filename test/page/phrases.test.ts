import { expect, test } from 'vitest';
import { phrasesOf } from '../../bin/phrases.js';
import { noticeWords, unpacked } from '../../src/page/packed.ts';
import { catalogue } from '../../src/rules/catalogue.ts';

test.each(['fr', 'ar'] as const)(
  'what the page packs in %s is unpacked to the letter, and is two fifths shorter',
  async (language) => {
    const { notices } = await import(`../../src/locales/${language}/notices/index.ts`);
    const parts = ['title', 'message', 'why', 'fix'] as const;
    const all = catalogue.flatMap(({ id }) => parts.map((part) => notices[id][part]));
    const { phrases, texts } = phrasesOf(all);
    const words = noticeWords(unpacked(phrases, texts));
    for (const { id } of catalogue) expect(words[id as keyof typeof words]).toMatchObject(notices[id]);
    const bytes = (list: readonly string[]) => Buffer.byteLength(JSON.stringify(list));
    expect(bytes(phrases) + bytes(texts)).toBeLessThan(0.6 * bytes(all));
  },
);

test('a text that has a sign of its own is refused', () =>
  expect(() => phrasesOf(['ordinary', 'ƃ'])).toThrow('sign'));
