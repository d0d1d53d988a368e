import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const layers = [
  'address',
  'own',
  'group-by',
  'text',
  'programme',
  'schema',
  'notices',
  'table',
  'log',
  'privacy',
  'rules',
  'check',
  'count',
  'protect',
  'report',
  'formats',
  'cli',
  'locales',
  'index',
  'commands',
  'main',
];
/** The only file or folder that may import a library, and why there is one. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@oclif/core': ['cli/flags.ts', 'commands/', 'main.ts'],
  'csv-parse': ['programme/pack-records.ts'],
  docx: ['report/docx/'],
  'fastest-levenshtein': ['text/closest.ts'],
  fflate: ['report/docx/finish.ts'],
  'i18n-iso-countries': ['programme/world-countries.ts'],
  'intl-messageformat': ['locales/'],
  saxes: ['table/xlsx/'],
  'string-width': ['formats/'],
  zod: ['programme/shapes.ts'],
};

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const layerOf = (file: string) => file.replace(/\.ts$/, '').split('/')[0]!;
const outer = (file: string) => ['cli', 'commands', 'main'].includes(layerOf(file));

const imports = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => ({ file, wanted: (match[1] ?? match[2] ?? match[3])! }));
});

test('the sources are there', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('every file stands in a known layer', () => {
  expect(files.filter((file) => !layers.includes(layerOf(file)))).toEqual([]);
});

test('a file imports from its own layer or from the left', () => {
  const wrong = imports.filter(({ file, wanted }) => {
    if (!wanted.startsWith('.')) return false;
    const target = join(file, '..', wanted).replaceAll('\\', '/');
    return layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file));
  });
  expect(wrong).toEqual([]);
});

test('every library has one door', () => {
  const wrong = imports.filter(({ file, wanted }) => {
    if (wanted.startsWith('.') || wanted.startsWith('node:')) return false;
    const name = wanted
      .split('/')
      .slice(0, wanted.startsWith('@') ? 2 : 1)
      .join('/');
    return !(doors[name] ?? []).some((door) => file.startsWith(door));
  });
  expect(wrong).toEqual([]);
});

test('only the outermost folders know that a computer is involved', () => {
  const machine = /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bDate\.parse\(/;
  const local = /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/;
  const inside = files.filter((file) => !outer(file));
  const code = (file: string) =>
    readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(imports.filter(({ file, wanted }) => !outer(file) && wanted.startsWith('node:'))).toEqual([]);
  expect(inside.filter((file) => machine.test(code(file)) || local.test(code(file)))).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

test('no grant is built in: the shipped pack is named in one place', () => {
  const named = files.filter((file) => /\bglo[-.]act\b/i.test(readFileSync(join(root, file), 'utf8')));
  expect(named).toEqual(['cli/programme.ts', 'locales/en/cli.ts']);
});
