import { expect, test } from 'vitest';
import { bidiControls, hiddenSign, invisible } from '../../src/text/hidden.ts';
import { normalise } from '../../src/text/normalise.ts';

const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('whatever Unicode calls a format character and may stand in ordinary text is invisible', () => {
  // Signs of Arabic numbers and of Syriac are seen; notes between lines are for programs only.
  const seen = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\ufff9-\ufffb]/;
  const deprecated = /[\u206a-\u206f]/;
  const format = everyCharacter.filter(
    (one) => /\p{Cf}/u.test(one) && !seen.test(one) && !deprecated.test(one),
  );
  const ours = everyCharacter.filter((one) => one.replace(invisible, '') === '');
  expect(ours.filter((one) => one !== '\u2065')).toEqual(format);
});

test('bidi controls are what Unicode calls so, marks aside', () => {
  const bidi = everyCharacter.filter((one) => /\p{Bidi_Control}/u.test(one));
  expect([...bidiControls]).toEqual(bidi.filter((one) => !'\u061c\u200e\u200f'.includes(one)));
});

test('words are compared without them', () => {
  expect(normalise('co\u00adde\u200b \u2067\u061cA\u2069\ufeff')).toBe('code a');
});

test.each([
  ['Country', null],
  ['دوره\u200cها', null],
  ['Country\u200f', 'direction'],
  ['\u202eyrtnuoC', 'direction'],
  ['Coun\u00adtry', 'other'],
  ['\ufeffCountry', 'other'],
  ['Country\u0007', 'other'],
  ['Start\u00a0date', 'space'],
  ['Start\u200bdate', 'space'],
  ['Start\tdate', null],
])('%j holds: %s', (text, sign) => {
  expect(hiddenSign(text)).toBe(sign);
});
