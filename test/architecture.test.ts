import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** A file imports from its own layer or from the left. */
const layers =
  'address own lazily group-by text opc workbook privacy programme schema notices table patch log rules check count protect report formats marked corrected standards newlog desk cli locales index page commands main'.split(
    ' ',
  );
/** The same inside the log's room. */
const log = [
  'cells',
  'rows',
  'headings',
  'file-name',
  'convention',
  'survey',
  'stamp',
  'old-template',
  'sheets',
  'log',
];
const outermost = ['cli', 'page', 'commands', 'main'];
/** The only files or folders that may import a library. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@humanwhocodes/momoa': ['programme/pack-json.ts'],
  '@oclif/core': ['cli/flags.ts', 'commands/', 'main.ts'],
  'csv-parse': ['programme/pack-records.ts'],
  'country-to-currency': ['programme/iso.ts'],
  docx: ['report/docx/'],
  'fastest-levenshtein': ['text/closest.ts'],
  'libphonenumber-js': ['privacy/'],
  fflate: ['opc/', 'patch/zip.ts', 'workbook/', 'report/docx/finish.ts'],
  'i18n-iso-countries': ['programme/world-countries.ts'],
  'intl-messageformat': ['locales/', 'programme/sentence.ts'],
  'markdown-it': ['report/narrative/markdown.ts'],
  saxes: ['opc/xml.ts'],
  'string-width': ['cli/printing.ts'],
  zod: [
    'formats/result-file.ts',
    'programme/iati-shape.ts',
    'programme/shapes.ts',
    'programme/visibility-shape.ts',
    'report/settings.ts',
  ],
};

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const source = (file: string) => readFileSync(join(root, file), 'utf8');
const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const part = (file: string, at: number) => file.replace(/(\.d)?(\.json)?\.ts$/, '').split('/')[at] ?? '';
const isOuter = (file: string) => outermost.includes(part(file, 0));
const imports = files.flatMap((file) =>
  Array.from(
    source(file).matchAll(
      /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'/gm,
    ),
    (match) => ({ file, wanted: (match[1] ?? match[2] ?? match[3])! }),
  ),
);
const own = imports
  .filter(({ wanted }) => wanted.startsWith('.'))
  .map(({ file, wanted }) => ({ file, target: posix.join(file, '..', wanted) }));

test('every file stands in a known layer, and every layer is there', () => {
  expect([...new Set(files.map((file) => part(file, 0)))].sort()).toEqual([...layers].sort());
  expect(new Set(files.filter((file) => file.startsWith('log/')).map((file) => part(file, 1)))).toEqual(
    new Set(log),
  );
});

test('a file imports from its own layer or from the left', () => {
  const rank = (file: string) => layers.indexOf(part(file, 0));
  expect(own.filter(({ file, target }) => rank(target) > rank(file))).toEqual([]);
  const inLog = (file: string) => (file.startsWith('log/') ? log.indexOf(part(file, 1)) : -1);
  expect(own.filter(({ file, target }) => file.startsWith('log/') && inLog(target) > inLog(file))).toEqual(
    [],
  );
});

test('no files import each other in a circle', () => {
  let left = files;
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    left = left.filter((one) => own.some(({ file, target }) => file === one && left.includes(target)));
  }
  expect(left).toEqual([]);
});

test('every library has one door', () => {
  const packages = imports.flatMap(({ file, wanted }) => {
    const [, name] = /^((?:@[^/]+\/)?[^./@][^/]*)/.exec(wanted) ?? [];
    return name === undefined || wanted.startsWith('node:') ? [] : [{ file, name }];
  });
  expect(packages.filter(({ file, name }) => !doors[name]?.some((door) => file.startsWith(door)))).toEqual(
    [],
  );
  const used = (name: string, door: string) =>
    packages.some((one) => one.name === name && one.file.startsWith(door));
  const shut = Object.entries(doors).flatMap(([name, all]) => all.filter((door) => !used(name, door)));
  expect(shut).toEqual([]);
});

test('only the outermost folders know that a computer is involved', () => {
  const machine =
    /\b(?:process|console)\.|\bDate\.(?:now|parse)\(|\bnew Date\(\)|\bMath\.random\(|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/;
  expect(imports.filter(({ file, wanted }) => !isOuter(file) && wanted.startsWith('node:'))).toEqual([]);
  expect(files.filter((file) => !isOuter(file) && machine.test(code(file)))).toEqual([]);
});

test('no source file is longer than 250 lines', () =>
  expect(files.filter((file) => source(file).split('\n').length > 251)).toEqual([]));

test('no grant is built in: the shipped pack is named in one place', () => {
  const named = files.filter((file) => /\bglo[-.]act\b/i.test(source(file)));
  expect(named).toEqual(['cli/programme.ts']);
});
