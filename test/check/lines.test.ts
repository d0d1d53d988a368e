import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('where a cell begins', () => {
  const startsIn = async (name: string, bytes: Uint8Array) => {
    const { diagnostics } = await check([memorySource(name, bytes)], { programme, asOf: '2018-12-31' });
    return diagnostics.map(({ place }) => place);
  };

  test('of every cell found in a text file it is where the cell stands in the file', async () => {
    let told = 0;
    for (const name of ['rules', 'messy', 'logs', 'offices'].flatMap((folder) => textIn(folder))) {
      const bytes = await name.read(0, name.size);
      if (!isUtf8(bytes)) continue;
      const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
      const { diagnostics } = await check([name], { programme, asOf: '2018-12-31' });
      for (const { place, value, cut } of diagnostics) {
        if (place.start === undefined || value === undefined || cut !== undefined) continue;
        if (/["*\n\r]/.test(value)) continue;
        const { line, column } = place.start;
        const rest = lines[line - 1]!.slice(column - 1).replace(/^[ \t]*"?/, '');
        // Texts from a file are shown without what steers a terminal, and as read where quotes stand inside.
        expect(rest.trimStart().startsWith(value.trim()), `${place.file} ${line}:${column} ${value}`).toBe(
          true,
        );
        told++;
      }
    }
    expect(told).toBeGreaterThan(150);
  });

  test('after cells of several lines, in a file with a mark, in UTF-16 and behind sep=', async () => {
    const [headings = '', row = ''] = readFileSync(join(fixtures, 'rules/clean.csv'), 'utf8').split('\n');
    const names = headings.split(',');
    const cells = row.split(',').with(names.indexOf('title'), '"one\n""two"", three\nfour"');
    const wrong = cells.with(names.indexOf('status'), '"😀 done"').join(',');
    const text = `${headings}\n${row.replace('PAK-2018-101', 'PAK-2018-102')}\n${wrong}\n`;
    const column = wrong.slice(wrong.indexOf('four')).indexOf('"😀') + 1;
    const found = { line: 5, column };
    const expected: [string, Uint8Array, number][] = [
      ['plain', Buffer.from(text), 0],
      ['mark', Buffer.from(`\ufeff${text}`), 0],
      ['wide', Buffer.from(`\ufeff${text}`, 'utf16le'), 0],
      ['sep', Buffer.from(`sep=,\n${text}`), 1],
    ];
    for (const [name, bytes, more] of expected) {
      const places = await startsIn(`pak-2018-S2-${name}.csv`, bytes);
      const status = places.find(({ column: at }) => at === names.indexOf('status') + 1);
      expect(status?.start, name).toEqual({ ...found, line: found.line + more });
      expect(status?.line, name).toBe(3 + more);
    }
  });
});
