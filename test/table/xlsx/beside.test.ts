import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/notices/finding.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { open, parts, relations, rowsOf, sheet, sourceOf, workbook } from './parts.ts';
import { entriesOf, type RawEntry, rawZip } from './raw-zip.ts';

/** Invented. */
const needle = 'Call 0300 7654321';
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
/** A part that a sheet leads to. */
const led = (kind: string, part: string, content: string) => ({
  [sheetRels]: relations(['rId1', kind, `/${part}`]),
  [part]: content,
});
const said = (findings: readonly Finding[]) =>
  findings.map(({ notice, data }) => `${notice.code} ${data.where ?? data.count ?? ''}`.trim());

/** Each place with what a workbook needs to hold a text there. */
const places: readonly (readonly [where: string, holds: string, own: Readonly<Record<string, string>>])[] = [
  [
    'comment',
    'a comment',
    led('comments', 'xl/c.xml', `<c><comment ref="A1"><r>Call 0300</r><r> 7654321</r></comment></c>`),
  ],
  [
    'comment',
    'a threaded comment',
    led('threadedComment', 'xl/t.xml', `<t><threadedComment><text>${needle}</text></threadedComment></t>`),
  ],
  [
    'comment',
    'who commented',
    led('person', 'xl/p.xml', `<l><person displayName="x" userId="someone@example.org"/></l>`),
  ],
  [
    'drawing',
    'a text box',
    led('drawing', 'xl/d.xml', `<d><p><r><t>Call 0300 76</t></r><r><t>54321</t></r></p></d>`),
  ],
  [
    'drawing',
    'an old text box',
    led('vmlDrawing', 'xl/d.vml', `<xml><textbox><div><font>${needle}</font></div></textbox></xml>`),
  ],
  ['drawing', 'the words for a picture', led('drawing', 'xl/d.xml', `<d><cNvPr descr="${needle}"/></d>`)],
  [
    'drawing',
    'the values a chart remembers',
    led('chart', 'xl/ch.xml', `<c><pt><v>12</v></pt><pt><v>${needle}</v></pt></c>`),
  ],
  ['drawing', 'a new kind of chart', led('chartEx', 'xl/ch.xml', `<c><pt>12</pt><pt>${needle}</pt></c>`)],
  ['drawing', 'a diagram', led('diagramData', 'xl/di.xml', `<d><p><r><t>${needle}</t></r></p></d>`)],
  [
    'pivot',
    'what a pivot table remembers',
    led(
      'pivotCacheDefinition',
      'xl/pc.xml',
      `<p><cacheField name="Contact"><sharedItems><s v="x"/><s v="${needle}"/></sharedItems></cacheField></p>`,
    ),
  ],
  ['pivot', 'its records', led('pivotCacheRecords', 'xl/pr.xml', `<p><r><s v="${needle}"/></r></p>`)],
  [
    'outside',
    'the saved cells of another workbook',
    led('externalLink', 'xl/e.xml', `<e><row><cell><v>${needle}</v></cell></row></e>`),
  ],
  [
    'outside',
    'a connection',
    led('connections', 'xl/co.xml', `<c><connection description="${needle}"/></c>`),
  ],
  ['properties', 'the author', { 'docProps/core.xml': `<p><creator>${needle}</creator></p>` }],
  [
    'properties',
    'a property of an office',
    { 'docProps/custom.xml': `<p><property><lpwstr>${needle}</lpwstr></property></p>` },
  ],
  [
    'properties',
    'one of several names',
    { 'docProps/app.xml': `<p><v><lpstr>Log</lpstr><lpstr>${needle}</lpstr></v></p>` },
  ],
  ['part', 'data of another program', { 'customXml/item1.xml': `<x><contact>${needle}</contact></x>` }],
  [
    'part',
    'old cells of a shared workbook',
    led('revisionLog', 'xl/revisions/r1.xml', `<r><nc><is><t>Call 0300 </t><t>7654321</t></is></nc></r>`),
  ],
  [
    'part',
    'a sheet that no list names',
    {
      'xl/worksheets/sheet9.xml': sheet(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${needle}</t></is></c></row>`,
      ),
    },
  ],
  [
    'name',
    'a defined name',
    {
      'xl/workbook.xml': workbook(['Log', 'rId1']).replace(
        '</workbook>',
        `<definedNames><definedName name="who" comment="${needle}">Log!$A$1</definedName></definedNames></workbook>`,
      ),
    },
  ],
  [
    'name',
    'the text of a defined name',
    {
      'xl/workbook.xml': workbook(['Log', 'rId1']).replace(
        '</workbook>',
        `<definedNames><definedName name="who">"${needle}"</definedName></definedNames></workbook>`,
      ),
    },
  ],
  [
    'hint',
    'a hint on a cell',
    {
      'xl/worksheets/sheet1.xml': sheet(row, {
        tail: `<dataValidations><dataValidation sqref="A1" prompt="${needle}"/></dataValidations>`,
      }),
    },
  ],
  [
    'hint',
    'a drop-down list',
    {
      'xl/worksheets/sheet1.xml': sheet(row, {
        tail: `<dataValidations><dataValidation sqref="A1:C1048576"><formula1>"yes,${needle}"</formula1></dataValidation></dataValidations>`,
      }),
    },
  ],
  [
    'hint',
    'the hint of a link',
    {
      'xl/worksheets/sheet1.xml': sheet(row, {
        tail: `<hyperlinks><hyperlink ref="A1" tooltip="${needle}"/></hyperlinks>`,
      }),
    },
  ],
  [
    'hint',
    'a scenario',
    {
      'xl/worksheets/sheet1.xml': sheet(row, {
        tail: `<scenarios><scenario name="x" comment="${needle}"/></scenarios>`,
      }),
    },
  ],
  [
    'header',
    'a footer',
    {
      'xl/worksheets/sheet1.xml': sheet(row, {
        tail: `<headerFooter><oddFooter>&amp;L${needle}</oddFooter></headerFooter>`,
      }),
    },
  ],
  ['tab', 'the name of a sheet', { 'xl/workbook.xml': workbook(['Call_0300_7654321', 'rId1']) }],
];

test.each(places)('personal data are told as of the place %s: %s', async (where, _holds, own) => {
  const book = await open(parts(row, own));
  expect(said(book.findings)).toEqual([`P804 ${where}`]);
  expect(await rowsOf(book)).toHaveLength(1);
});

test.each(places)(
  'the same place %s with nothing personal is no finding: %s',
  async (_where, _holds, own) => {
    const clean = Object.entries(own).map(([name, text]) => [
      name,
      text.replace(
        /Call[ _]0300([\s\S]*?)7654321|Call 0300 76<[\s\S]*?>54321|someone@example\.org/g,
        'none$1',
      ),
    ]);
    expect(said((await open(parts(row, Object.fromEntries(clean)))).findings)).toEqual([]);
  },
);

test('a long text is looked at to its end', async () => {
  const text = `${'word '.repeat(20_000)}${needle} ${'word '.repeat(100)}`;
  const book = await open(parts(row, { 'customXml/item1.xml': `<x a="${text}"/>` }));
  expect(said(book.findings)).toEqual(['P804 part']);
  const other = await open(parts(row, { 'customXml/item1.xml': `<x>${text}</x>` }));
  expect(said(other.findings)).toEqual(['P804 part']);
});

test('where LibreOffice draws a comment is no number of anybody', async () => {
  const place = '<x:col>0</x:col><x:colOff>300</x:colOff><x:row>7654</x:row><x:rowOff>321</x:rowOff>';
  const comment = (text: string) =>
    `<c xmlns:x="x"><comment ref="A1"><text><t>${text}</t></text><commentPr><anchor><x:from>${place}</x:from></anchor></commentPr></comment></c>`;
  const told = async (text: string) =>
    said((await open(parts(row, led('comments', 'xl/c.xml', comment(text))))).findings);
  expect(await told('Call ')).toEqual([]);
  expect(await told(needle)).toEqual(['P804 comment']);
});

/** The workbook with some of its parts put in as they are. */
const raw = (own: Readonly<Record<string, string>>, ...entries: readonly RawEntry[]) =>
  openWorkbook(sourceOf(rawZip([...entriesOf(parts(row, own)), ...entries])));

describe('what cannot be looked at is told, and the rows are read', () => {
  const sound = `<c><comment ref="A1"><t>${'a'.repeat(50)}</t></comment></c>`;
  const way = { [sheetRels]: relations(['rId1', 'comments', '/xl/c.xml']) };
  const part = { name: 'xl/c.xml', content: strToU8(sound) };
  const utf16 = new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8]);

  test.each<[string, 'damaged' | 'large', Partial<RawEntry>]>([
    ['cut short', 'damaged', { content: strToU8(sound.slice(0, 40)) }],
    ['changed after it was saved', 'damaged', { crc: 1 }],
    ['in bytes that are no text', 'damaged', { content: utf16 }],
    [
      'in an encoding nobody knows',
      'damaged',
      { content: strToU8(`<?xml version="1.0" encoding="x-9"?>${sound}`) },
    ],
    ['with a document type', 'damaged', { content: strToU8(`<!DOCTYPE c>${sound}`) }],
    ['locked', 'damaged', { flags: 1 }],
    ['packed in another way', 'damaged', { method: 12 }],
    ['larger than we read', 'large', { size: 2 ** 27 }],
  ])('a part that is %s', async (_how, problem, wrong) => {
    const book = await raw(way, { ...part, ...wrong });
    expect(
      book.findings.map(({ notice, data, place }) => [notice.code, data.where, data.problem, place.sheet]),
    ).toEqual([['P806', 'comment', problem, 'Log']]);
    expect(await rowsOf(book)).toHaveLength(1);
  });

  test('a list of relations beside a drawing', async () => {
    const book = await raw({
      [sheetRels]: relations(['rId1', 'drawing', '/xl/d.xml']),
      'xl/d.xml': '<d/>',
      'xl/_rels/d.xml.rels': '<Relationships>',
    });
    expect(said(book.findings)).toEqual(['P806 drawing']);
    expect(await rowsOf(book)).toHaveLength(1);
  });

  test('wherever a part is cut, in whatever place of the file it lies', async () => {
    const kinds = places.filter(([where]) => !['name', 'hint', 'header', 'tab'].includes(where));
    const cut = fc.tuple(fc.nat(kinds.length - 1), fc.double({ min: 0.05, max: 0.95, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, async ([at, share]) => {
        const own = Object.entries(kinds[at]![2]).map(([name, text]) => [
          name,
          name === sheetRels ? text : text.slice(0, Math.ceil((text.length - 1) * share)),
        ]);
        const book = await open(parts(row, Object.fromEntries(own)));
        expect(said(book.findings)).toContain(`P806 ${kinds[at]![0]}`);
        expect(await rowsOf(book)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('documents and pictures are counted, wherever they lie; what programs put there is none', async () => {
  const book = await raw(
    {},
    ...['xl/embeddings/a.docx', 'xl/embeddings/b.bin', 'xl/activeX/c.bin'].map((name) => ({
      name,
      content: strToU8('x'),
    })),
    ...['xl/media/a.png', 'xl/media/b.EMF'].map((name) => ({ name, content: strToU8('x') })),
    ...['xl/printerSettings/printerSettings1.bin', 'docProps/thumbnail.jpeg', 'xl/'].map((name) => ({
      name,
      content: strToU8('x'),
    })),
  );
  expect(said(book.findings)).toEqual(['P807 3', 'P808 2']);
});

test.each([
  ['file:///C:/Offices/Amina_Bibi_0300_7654321/log.xlsx', ['P804 outside']],
  ['mailto:someone%40example.org', ['P804 outside']],
  ['https://example.org/videos/1234567890123456/', []],
  ['file:///C:/Offices/log.xlsx', []],
])('the path %s of another file is looked at', async (target, expected) => {
  const own = {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'externalLinkPath', target, true]),
  };
  expect(said((await open(parts(row, own))).findings)).toEqual(expected);
});
