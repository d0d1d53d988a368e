import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { json } from '../../src/formats/json.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { readResult } from '../../src/formats/result-file.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../../fixtures');
const programme = loadedPack('templates/glo-act');
const tool = { name: 'gloact', version: '0.1.0' };
const printing = { tool, color: false, quiet: false };

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|tsv|txt|xls[xm]?)$/.test(name))
    .sort()
    .map((name) => memorySource(`${folder}/${name}`, readFileSync(join(root, folder, name))));

const checked = (folder: string) =>
  check(sourcesIn(folder), { programme, asOf: '2018-12-31', off: new Set(['H202']), period: '2018-S2' });
const jsonOf = (result: Result) =>
  [...json(result, { ...printing, words: withLabels(en, programme), failOn: 'warning' })].join('');
const found = (text: string): Result => {
  const read = readResult(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.result;
};

describe('a result that was written as JSON', () => {
  test.each(['rules', 'messy', 'logs'])(
    'prints as the check of %s does, in every language',
    async (folder) => {
      const result = await checked(folder);
      const again = found(jsonOf(result));
      for (const name of languageNames) {
        const words = withLabels(await languages[name](), programme);
        for (const format of folder === 'rules' ? [pretty] : [pretty, json])
          expect([...format(again, { ...printing, words })].join('')).toBe(
            [...format(result, { ...printing, words })].join(''),
          );
      }
    },
  );

  test('has what was counted and not kept', async () => {
    const text = readFileSync(join(root, 'rules/code-unknown.csv'), 'utf8');
    const [headings = '', row = ''] = text.split('\n');
    const rows = Array.from({ length: 1500 }, (_, at) =>
      row.replace(/PAK-2018-\d+/, `PAK-2018-${at + 1000}`),
    );
    const source = memorySource('long.csv', Buffer.from(`${[headings, ...rows].join('\n')}\n`));
    const result = await check([source], { programme, asOf: '2018-12-31' });
    expect(result.diagnostics.some(({ unkept = 0 }) => unkept > 0)).toBe(true);
    const told = (one: Result) => [...pretty(one, { ...printing, words: en })].join('');
    expect(told(found(jsonOf(result)))).toBe(told(result));
  });
});

describe('what is no result', () => {
  const whole = async () =>
    jsonOf(await check(sourcesIn('logs').slice(0, 2), { programme, asOf: '2018-12-31' }));
  const changed = async (change: (file: Record<string, unknown>) => unknown) => {
    const file = JSON.parse(await whole());
    change(file);
    return readResult(JSON.stringify(file));
  };
  const first = (file: Record<string, unknown>) => (file.findings as Record<string, unknown>[])[0]!;

  test('a file cut anywhere', async () => {
    const text = (await whole()).trimEnd();
    const cuts = fc.integer({ min: 20, max: text.length - 1 });
    fc.assert(
      fc.property(cuts, (at) => {
        expect(readResult(text.slice(0, at))).toEqual({ fault: 'cut' });
      }),
    );
  });

  test.each(['', 'null', '[]', '{}', '12', '"x"', 'activity_id,period\n', `${'['.repeat(100_000)}`])(
    'something else: %.20j',
    (text) => expect(readResult(text)).toEqual({ fault: 'none' }),
  );

  test('another version, and a rule or a fact that this one does not know', async () => {
    const other = { fault: 'other', version: JSON.parse(await whole()).tool.version };
    expect(await changed((file) => (file.format = 2))).toEqual(other);
    expect(await changed((file) => (file.later = true))).toEqual(other);
    expect(await changed((file) => (first(file).code = 'Z999'))).toEqual(other);
    expect(await changed((file) => (first(file).data = {}))).toEqual(other);
    expect(await changed((file) => (first(file).column = 'constructor'))).toEqual(other);
    expect(await changed((file) => delete file.findings)).toEqual({ fault: 'none' });
  });

  test('a version that would steer a terminal is not repeated', async () => {
    const read = await changed((file) => {
      file.format = 2;
      file.tool = { name: 'gloact', version: '\u001b[2J' };
    });
    expect(read).toEqual({ fault: 'none' });
  });

  test('whatever a field holds, there is a result or a fault', async () => {
    const text = await whole();
    const words = withLabels(en, programme);
    const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [at, ...Object.entries(value).flatMap(([name, part]) => paths(part, [...at, name]))]
        : [at];
    const all = paths(JSON.parse(text)).filter((path) => path.length > 0);
    const strange = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', '\u202e', -1, 'constructor'));
    fc.assert(
      fc.property(fc.constantFrom(...all), strange, (path, value) => {
        const file = JSON.parse(text);
        const holder = path.slice(0, -1).reduce((part, name) => part[name], file);
        holder[path.at(-1)!] = value;
        const read = readResult(JSON.stringify(file));
        if ('result' in read) [...pretty(read.result, { ...printing, words })].join('');
        else expect(['none', 'other']).toContain(read.fault);
      }),
      { numRuns: 300 },
    );
  });
});
