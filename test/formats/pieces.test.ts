import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { json } from '../../src/formats/json.ts';
import { en } from '../../src/locales/en/index.ts';
import { benchRows, quoted } from '../bench/logs.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { cleanLog } from '../rules/rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
const options = { words: en, tool: { name: 'gloact', version: '1' }, color: false, quiet: false };
const checked = (source: Parameters<typeof check>[0][number]) =>
  check([source], { programme, asOf: '2018-12-31' });

test('a result comes in pieces, which together are the JSON that JSON.stringify writes', async () => {
  const rows = [...benchRows('PAK', '2018-S2', 1000)];
  const evidence = rows[0]!.indexOf('evidence');
  const text = rows.map((cells, row) =>
    cells.map((cell, at) => quoted(at === evidence && row > 0 ? 'someone@example.org' : cell)).join(','),
  );
  const result = await checked(memorySource('pak-2018-S2.csv', new TextEncoder().encode(text.join('\n'))));
  expect(result.counts.error).toBe(1000);
  const parts = [...json(result, options)];
  expect(parts.length).toBeGreaterThan(5);
  const whole = parts.join('');
  expect(JSON.parse(whole).findings.length).toBe(1000);
  expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
});

test('a result without findings is whole too', async () => {
  const whole = [...json(await checked(cleanLog), options)].join('');
  expect(JSON.parse(whole).findings).toEqual([]);
  expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
});
