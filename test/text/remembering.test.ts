import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '../../src/text/remembering.ts';

const length = (text: string) => ({ length: text.length, text });

test('what is remembered is what would be made anew, in whatever order texts come', () => {
  const told = remembering(length);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ maxLength: 300 }))), (texts) => {
      for (const text of texts) expect(told(text)).toEqual(length(text));
    }),
  );
});

test('a text that comes again is asked for once; endless new ones are not kept, and those after them are told as well', () => {
  const asked: string[] = [];
  const told = remembering((text) => {
    asked.push(text);
    return length(text);
  });
  for (let round = 0; round < 5; round++) told('the same');
  expect(asked).toEqual(['the same']);
  for (let number = 0; number < 5000; number++) expect(told(`new ${number}`).text).toBe(`new ${number}`);
  expect(told('the same')).toEqual(length('the same'));
});
