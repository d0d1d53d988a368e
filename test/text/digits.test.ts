import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/digits.ts';

describe('plain text of a cell', () => {
  it.each([
    ['\u00a0 12 \u2009', '12'],
    ['\n 12;\t', '12'],
    ['a;\u00a0b', 'a; b'],
    ['\u00a0;\u00a0', ''],
  ])('of %j is %j', (text, expected) => {
    expect(plain(text).text).toBe(expected);
  });

  // Where each blank is looked at once this takes milliseconds, and more than a minute where each is looked at from all before it.
  it('of endless blanks is found in one look', { timeout: 10_000 }, () => {
    const text = `a${'\u00a0'.repeat(300_000)}b`;
    expect(plain(text).text).toBe(text.replaceAll('\u00a0', ' '));
  });
});
