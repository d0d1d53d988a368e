import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../src');
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !/^(?:cli|commands)\//.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
  .map(({ name, text }) => ({ name, text: text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '') }));

/** What the page in the browser cannot use: only Node has it, or a browser only after Chrome 109. */
const missing: readonly [string, RegExp][] = [
  ['Node', /\bBuffer\b|\bstring_decoder\b|\bsetImmediate\(|\b__dirname\b|'node:/],
  ['arrays', /\.(?:toSorted|toReversed|toSpliced|with)\(|\bArray\.fromAsync\b/],
  ['bytes', /\b(?:fromBase64|fromHex|toBase64|toHex)\(/],
  ['groups', /\b(?:Map|Object)\.groupBy\b/],
  ['promises', /\bPromise\.(?:withResolvers|try)\b/],
  ['sets', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|difference|intersection)\(/],
  ['strings', /\.(?:isWellFormed|toWellFormed)\(|\bRegExp\.escape\b/],
  ['iterators', /\bIterator\.from\b|(?<!\bObject)\.(?:values|keys|entries|matchAll)\([^()]*\)\s*\.[a-z]/],
  ['patterns', /\/[dgimsuy]*v[dgimsuy]*(?=[.,;)\]\s]*$)/m],
];

test.each(missing)('the library does without what a browser may not have: %s', (_, pattern) => {
  const found = code.flatMap(({ name, text }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${name}: ${match[0]}`];
  });
  expect(found).toEqual([]);
});
