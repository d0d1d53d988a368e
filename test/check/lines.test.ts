import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Place } from '../../src/address.ts';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const fixtures = join(import.meta.dirname, '../../fixtures');
const textIn = (folder: string) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|tsv|txt)$/.test(name))
    .map((name) => memorySource(`${folder}/${name}`, readFileSync(join(fixtures, folder, name))));

async function foundIn(sources: ReturnType<typeof textIn>) {
  const { diagnostics } = await check(sources, { programme, asOf: '2018-12-31' });
  return diagnostics.flatMap(({ code, place, related = [] }) =>
    [place, ...related].map((at): [string, Place] => [code, at]),
  );
}

test.each(['rules', 'messy', 'logs', 'offices', 'traps'])(
  'whatever is found in a row of a text file of %s names its line, and so does what belongs to it',
  async (folder) => {
    const found = await foundIn(textIn(folder));
    const lineless = found.filter(([, { row, line }]) => row !== null && line === undefined);
    expect(found.length).toBeGreaterThan(10);
    expect(lineless.map(([code, { file }]) => `${code} ${file}`)).toEqual([]);
  },
);

test('after cells of several lines the line is that of the file, the row that of a spreadsheet', async () => {
  const [headings, row] = readFileSync(join(fixtures, 'rules/clean.csv'), 'utf8').split('\n');
  const names = headings!.split(',');
  const vary = (changes: Readonly<Record<string, string>>) =>
    row!
      .split(',')
      .map((cell, at) => changes[names[at]!] ?? cell)
      .join(',');
  const text = [
    `"Log of the\noffice"${','.repeat(names.length - 1)}`,
    `${headings},Fax`,
    vary({ narrative: '"one\r\ntwo\n\nthree"' }),
    vary({ title: 'Another title', indicator: 'PV-06' }),
    '',
  ].join('\n');
  const found = await foundIn([memorySource('pak-2018-S2.csv', Buffer.from(text))]);
  const lines = new Map(found.map(([, { row, line }]) => [row, line]));
  // The title ends on line 2, the row of four lines on line 7.
  expect([lines.get(2), lines.get(3), lines.get(4)]).toEqual([3, 4, 8]);
});
