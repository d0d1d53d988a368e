import { expect, test } from 'vitest';
import { readme as english } from './readme-en.ts';
import { readme as french } from './readme-fr.ts';

test.each([
  ['README.md', english],
  ['README.fr.md', french],
])('templates/%s says what the shapes need (write it anew with vitest -u)', async (file, text) => {
  expect(text).not.toMatch(/undefined|Invalid/);
  await expect(text).toMatchFileSnapshot(`../../templates/${file}`);
});
