import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextNumbers } from '../../src/text/text-numbers.ts';

test('texts have the numbers that a Map would give them, and numbers their texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc
      .array(fc.constantFrom('a', 'b', '\0', '\x7f', '\x80', '\u3fff', '\u4000', '\ud800', '\uffff'))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (given) => {
      const numbers = new TextNumbers();
      const plain = new Map<string, number>();
      for (const one of given) {
        const { count } = numbers;
        expect(numbers.of(one) === count).toBe(!plain.has(one));
        if (!plain.has(one)) plain.set(one, plain.size);
        expect(numbers.of(one)).toBe(plain.get(one));
      }
      for (const [one, number] of plain) expect(numbers.text(number)).toBe(one);
    }),
  );
});

test('many texts and long ones keep their numbers', () => {
  const numbers = new TextNumbers();
  const texts = Array.from({ length: 30_000 }, (_, at) => `PAK-2018-${at}`);
  const long = 'ж'.repeat(300_000);
  expect([...texts, long, ...texts].map((one) => numbers.of(one))).toEqual([
    ...texts.keys(),
    texts.length,
    ...texts.keys(),
  ]);
  expect(numbers.text(29_999)).toBe('PAK-2018-29999');
  expect(numbers.text(30_000)).toBe(long);
});

test('texts that were made to fall on one place are spread anew', () => {
  const placeOf = (text: string) => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash & 2047;
  };
  const texts: string[] = [];
  for (let at = 0; texts.length < 1200; at++) if (placeOf(String(at)) === 7) texts.push(String(at));
  const numbers = new TextNumbers();
  expect([...texts, ...texts].map((one) => numbers.of(one))).toEqual([...texts.keys(), ...texts.keys()]);
  expect(texts.map((_, number) => numbers.text(number))).toEqual(texts);
});
