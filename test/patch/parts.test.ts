import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { relate, relationsOf, removePart, setType, unrelate } from '../../src/patch/parts.ts';
import { openPatch } from '../../src/patch/patch.ts';

const types = (inside: string) =>
  `<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types">${inside}</t:Types>`;
const patched = (parts: Readonly<Record<string, string>>) =>
  openPatch(
    memorySource(
      'x.xlsx',
      zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
    ),
  );

test('a pointer gets an id that is free, once, and leaves the list as it was', async () => {
  const list = relationsOf('xl/workbook.xml');
  expect(list).toBe('xl/_rels/workbook.xml.rels');
  const before = '<Relationships xmlns="x"><Relationship Id="rId2" Type="t" Target="a.xml"/></Relationships>';
  const patch = await patched({ [list]: before });
  expect(await relate(patch, 'xl/workbook.xml', 't', 'xl/b & c.xml')).toBe('rId3');
  expect(await relate(patch, 'xl/workbook.xml', 't', 'xl/b & c.xml')).toBe('rId3');
  expect(await patch.text(list)).toContain('<Relationship Id="rId3" Type="t" Target="b &amp; c.xml"/>');
  await unrelate(patch, 'xl/workbook.xml', 'rId3');
  expect(await patch.text(list)).toBe(before);
});

test.each([
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/drawings/v.vml', '../drawings/v.vml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'worksheets/sheet2.xml'],
  ['book.xml', 'xl/styles.xml', 'xl/styles.xml'],
  ['a/b.xml', 'c.xml', '../c.xml'],
])('from %s, %s is %s', async (from, to, target) => {
  const patch = await patched({ [from]: '<a/>' });
  await relate(patch, from, 't', to);
  expect(await patch.text(relationsOf(from))).toContain(`Target="${target}"`);
});

test('a list of pointers comes and goes with its only one', async () => {
  const patch = await patched({ 'a.xml': '<a/>' });
  const id = await relate(patch, 'a.xml', 't', 'b.xml');
  expect(patch.has('_rels/a.xml.rels')).toBe(true);
  await unrelate(patch, 'a.xml', id);
  expect(patch.has('_rels/a.xml.rels')).toBe(false);
});

test('what a part is, is said once: for all of its ending, or for it alone where those are something else', async () => {
  const part = '[Content_Types].xml';
  const patch = await patched({ [part]: types('<t:Default Extension="xml" ContentType="text/xml"/>') });
  await setType(patch, 'xl/a.xml', 'text/a');
  await setType(patch, 'xl/A.xml', 'text/a');
  await setType(patch, 'xl/b.vml', 'text/vml');
  await setType(patch, 'xl/c.vml', 'text/vml');
  const own = '<t:Override PartName="/xl/a.xml" ContentType="text/a"/>';
  const ofAll = '<t:Default Extension="vml" ContentType="text/vml"/>';
  expect(await patch.text(part)).toBe(
    types(`<t:Default Extension="xml" ContentType="text/xml"/>${own}${ofAll}`),
  );
  await removePart(patch, 'xl/a.xml');
  expect(await patch.text(part)).toBe(types(`<t:Default Extension="xml" ContentType="text/xml"/>${ofAll}`));
});

test('what is said of a new part makes no other part one of its kind', async () => {
  const list = '[Content_Types].xml';
  const patch = await patched({
    [list]: types(''),
    'xl/workbook.xml': '<workbook/>',
    'xl/old.VML': '<xml/>',
  });
  await setType(patch, 'xl/worksheets/sheet2.xml', 'text/sheet');
  await setType(patch, 'xl/new.vml', 'text/vml');
  expect(await patch.text(list)).toBe(
    types(
      '<t:Override PartName="/xl/worksheets/sheet2.xml" ContentType="text/sheet"/><t:Override PartName="/xl/new.vml" ContentType="text/vml"/>',
    ),
  );
});
