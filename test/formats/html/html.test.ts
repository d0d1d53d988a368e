import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterScript } from '../../../src/formats/html/script.ts';
import { style } from '../../../src/formats/html/style.ts';
import { apart, escaped, sentence } from '../../../src/formats/html/text.ts';
import { languageNames } from '../../../src/locales/index.ts';
import { optionsIn, pageOf, results } from './results.ts';

/** What a browser makes of characters written as entities. */
const read = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const steers = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const signs = fc
  .array(fc.constantFrom('<', '>', '"', "'", '&', '\u0000', '\u202e', '\u2066', '\u2069', '\ud800', 'a', ' '))
  .map((all) => all.join(''));
const texts = fc.oneof(anything, signs);

describe('a text from a file', () => {
  test('opens and closes nothing, steers nothing, and is all there', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const html = escaped(text);
        expect(html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(html).not.toMatch(steers);
        if (!steers.test(text)) expect(read(html)).toBe(text);
        expect(apart(text).replaceAll('<wbr>', '')).toBe(`<bdi>${html}</bdi>`);
      }),
    ));

  test('in a sentence that isolates it stands in an element of its own, which is closed', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const html = sentence(text);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !['<bdi>', '<bdi dir="ltr">', '</bdi>'].includes(tag))).toEqual([]);
        let open = 0;
        for (const tag of tags) {
          open += tag === '</bdi>' ? -1 : 1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        expect(html).not.toMatch(steers);
      }),
    ));
});

describe('a page', () => {
  test('allows its own scripts and style, by their hashes, and nothing else', async () => {
    const page = await pageOf(await results.hostile!(), await optionsIn('en'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hashes = (tag: string) =>
      Array.from(
        page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g')),
        ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
      );
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashes('script').join(' ')}; style-src ${hashes('style').join(' ')}; base-uri 'none'; form-action 'none'`,
    );
    expect([hashes('script').length, hashes('style').length]).toEqual([2, 1]);
  });

  test.each(Object.keys(results))('of a result that is %s names nothing outside itself', async (name) => {
    for (const language of languageNames) {
      const page = await pageOf(await results[name]!(), await optionsIn(language, true));
      const tags = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').match(/<[a-z!/][^>]*>/gi) ?? [];
      const named = tags.flatMap(
        (tag) => tag.match(/\s(?:src|href|action|srcset|data|style|on\w+)=("[^"]*")?/g) ?? [],
      );
      expect(named.filter((one) => !/^ href="#[a-z][\w-]*"$/.test(one))).toEqual([]);
      const links = new Set(Array.from(page.matchAll(/href="#([^"]*)"/g), ([, id]) => id));
      const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...links].filter((id) => !ids.includes(id!))).toEqual([]);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(page.replaceAll('\n', '')).not.toMatch(steers);
    }
  });

  test('has its style and script without what would be fetched or is later than the browsers it is for', () => {
    expect(style + filterScript).not.toMatch(/url\(|@import|https?:|fetch|XMLHttp|import\(|eval|<[a-z!/]/i);
  });

  test('comes in pieces that are no longer than a part of its list', async () => {
    const { htmlFormat } = await import('../../../src/formats/html/html.ts');
    const pieces = [...(await htmlFormat())(await results.long!(), await optionsIn('en'))];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200 * 1000);
  });
});
