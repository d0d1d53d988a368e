import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { headings, rowOf, rows } from '../fuzz/book-parts.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { parts, relations, sheet, workbook } from '../table/xlsx/parts.ts';

const programme = loadedPack('templates/glo-act');
const log = sheet([headings, ...rows].map(rowOf).join(''));
/** The same activities by other ids. */
const more = log.replaceAll('PAK-2018-', 'PAK-2018-7');

/** The verdict, the codes and the rows counted of a workbook with two logs and names of ours for cells. */
async function told(names: string, state = ''): Promise<readonly [string, number]> {
  const all = parts('', {
    'xl/worksheets/sheet1.xml': log,
    'xl/worksheets/sheet2.xml': more,
    'xl/workbook.xml': workbook(['Log', 'rId1'], ['More', 'rId2', state]).replace(
      '</sheets>',
      `</sheets><definedNames>${names}</definedNames>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ),
  });
  const { verdict, diagnostics, files } = await check([memorySource('log.xlsx', zipSync(all))], {
    programme,
    asOf: '2018-12-31',
  });
  const codes = new Set(diagnostics.map(({ code }) => code));
  return [[verdict, ...codes].join(' '), files[0]!.rows];
}
const named = (name: string, cell: string, more = '') =>
  `<definedName name="${name}"${more}>${cell}</definedName>`;

test.each(['gloact_help', 'gloact_lists', 'gloact_findings', 'gloact_corrections', 'gloact_examples'])(
  'a log that %s points at is read like any other',
  async (name) => {
    const plain = await told(named('other', 'More!$A$1'));
    expect(plain[1]).toBe(2 * rows.length);
    expect(await told(named(name, 'More!$A$1'))).toEqual(plain);
    const hidden = await told(named('other', 'More!$A$1'), 'hidden');
    expect(hidden[0]).toContain('S105');
    expect(await told(named(name, 'More!$A$1'), 'hidden')).toEqual(hidden);
    expect(await told(named(name, 'Log!$A$1') + named('gloact_more', 'More!$A$1'))).toEqual(plain);
  },
);

test('two cells of one name of ours are damage, but for one that is meant on a sheet alone', async () => {
  const help = named('gloact_help', 'Help!$A$1');
  expect((await told(help + named('gloact_help', 'Log!$A$1')))[0]).toMatch(/^unreadable F011/);
  expect(await told(help + named('gloact_help', 'More!$A$1', ' localSheetId="1"'))).toEqual(await told(help));
  expect(await told(help + named('other', 'A!$A$1').repeat(2))).toEqual(await told(help));
});
