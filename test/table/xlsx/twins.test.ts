import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { columnLetters } from '../../../src/address.ts';
import { check } from '../../../src/check/check.ts';
import { memorySource } from '../../../src/cli/files.ts';
import { log } from '../../fuzz/book-parts.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';
import { MAIN, parts, relations, sheet, styles, texts, workbook } from './parts.ts';
import { entriesOf, rawZip } from './raw-zip.ts';

const programme = loadedPack('templates/glo-act');
const [sheetPart, textsPart, bookPart] = [
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/workbook.xml',
];
const listPart = 'xl/_rels/workbook.xml.rels';

/** One more cell in front of the log's own last row, whose number is asked for. */
const [headings = [], ...rows] = log;
const words = [...new Set(log.flat())].filter((text) => text !== '');
const amount = headings.indexOf('spent');
const at = (row: number, column = amount) => `${columnLetters(column + 1)}${row}`;
/** The cell that is changed. */
const [changed, number] = [at(2), '2500'];
const cellOf = (text: string, row: number, column: number) => {
  const name = at(row, column);
  if (name === changed) return `<c r="${name}" s="0"><v>${number}</v></c>`;
  return text === '' ? '' : `<c r="${name}" t="s"><v>${words.indexOf(text)}</v></c>`;
};
const own = `<c r="${changed}" s="0"><v>${number}</v></c>`;
const rowOf = (cells: readonly string[], row: number) =>
  `<row r="${row}">${headings.map((_, column) => cellOf(cells[column] ?? '', row, column)).join('')}</row>`;
const sound = parts('', {
  [sheetPart]: sheet([headings, ...rows].map((cells, index) => rowOf(cells, index + 1)).join(''), {
    head: '<cols><col min="1" max="3" width="12"/></cols>',
  }),
  [textsPart]: texts(
    ...words.map((text) => `<t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t>`),
  ),
  'xl/styles.xml': styles([], [[0, 0]]),
});
const verdictOf = async (bytes: Uint8Array) => {
  const { verdict, diagnostics } = await check([memorySource('log.xlsx', bytes)], {
    programme,
    asOf: '2018-12-31',
  });
  return [verdict, ...new Set(diagnostics.map(({ code }) => code))].join(' ');
};
/** What is said of the sound workbook with one change in one part. */
function twin(part: string, from: string | RegExp, to: string): Promise<string> {
  const text = strFromU8(sound[part]!);
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`nothing to change: ${from}`);
  return verdictOf(zipSync({ ...sound, [part]: strToU8(after) }));
}

test('the workbook that is changed is sound', async () => {
  expect(await verdictOf(zipSync(sound))).toMatch(/^ready/);
});

/** A cell that holds 2500, and what it becomes. */
const cell = (inside: string, more = '') => `<c r="${changed}"${more}>${inside}</c>`;
const choice = (inside: string, other = '') =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="urn:x14">${inside}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;

test.each([
  ['a cell to choose', choice(own, cell('<v>9</v>'))],
  ['a cell to fall back on', choice('', own)],
  ['a cell of another name space', `<x:c xmlns:x="urn:x" r="${changed}"><x:v>9</x:v></x:c>`],
  ['a cell of no name space', `<c xmlns="" r="${changed}"><v>9</v></c>`],
  ['a value of another name space', `<c r="${changed}"><x:v xmlns:x="urn:x">9</x:v></c>`],
  ['a prefix that nothing is bound to', `<x:c r="${changed}"><v>9</v></x:c>`],
  ['an attribute with such a prefix', `<c r="${changed}" x:y="1"><v>9</v></c>`],
  ['an attribute twice', `<c r="${changed}" s="0" s="0"><v>9</v></c>`],
  ['capital letters', `<C r="${changed}"><V>9</V></C>`],
  ['a value in capital letters', cell('<V>9</V>')],
  ['an address in small letters and again', own + cell('<v>9</v>').toLowerCase()],
  ['a cell twice', own + own],
  ['two values', cell('<v>2500</v><v>9</v>')],
  ['two texts', cell('<is><t>2500</t></is><is><t>9</t></is>', ' t="inlineStr"')],
  ['a value and a text', cell('<v>2500</v><is><t>9</t></is>', ' t="inlineStr"')],
  ['a text in a cell of numbers', cell('<is><t>9</t></is>')],
  ['elements in a value', cell('<v>20<b>5</b>000</v>')],
  ['two formulas', cell('<f>A1</f><v>9</v><f>A2</f>')],
  ['words outside of a value', cell('2500')],
  ['words beside a value', cell('<v>25</v>00')],
  ['a text outside of its element', cell('<t>9</t>', ' t="inlineStr"')],
  ['two bare texts', cell('<is><t>25</t><t>00</t></is>', ' t="inlineStr"')],
  ['a run in a run', cell('<is><r><r><t>9</t></r></r></is>', ' t="inlineStr"')],
  ['an element of Word in a font', cell('<is><r><rPr><vanish/></rPr><t>9</t></r></is>', ' t="inlineStr"')],
  ['an error without a value', cell('', ' t="e"')],
  ['a shared text without a value', cell('', ' t="s"')],
  ['a yes or no without a value', cell('', ' t="b"')],
  ['a number that is empty', cell('<v/>')],
  ['a type nobody knows', cell('<v>9</v>', ' t="x"')],
  ['a type in capital letters', cell('<v>9</v>', ' t="N"')],
  ['a yes or no that is neither', cell('<v>2500</v>', ' t="b"')],
  ['a number that is none', cell('<v>2,500</v>')],
  ['a number of JavaScript', cell('<v>0x9</v>')],
  ['a number beside a hard blank', cell('<v>\u00a09</v>')],
  ['a style that is not there', cell('<v>9</v>', ' s="7"')],
  ['a cell in another cell', cell(own)],
  ['a row in a row', `<row r="2">${own}</row>`],
  ['an unknown entity', cell('<v>&nbsp;9</v>')],
  ['an entity by the name of something in JavaScript', cell('<v>&constructor;</v>', ' t="str"')],
  ['the end of a literal text', cell('<v>9]]></v>', ' t="str"')],
])('%s in place of a cell is damage', async (_name, inPlace) => {
  expect(await twin(sheetPart, own, inPlace)).toMatch(/^unreadable F011/);
});

test.each([
  ['an error', cell('<v>#N/A</v>', ' t="e"'), 'C321'],
  ['a number that is said to be an error', cell('<v>2500</v>', ' t="e"'), 'C321'],
  ['a number smaller than any that is kept', cell('<v>1E-400</v>'), 'C312'],
  ['a number larger than any that is kept', cell('<v>1E400</v>'), 'C312'],
  ['a whole number that is not kept', cell('<v>9007199254740993</v>'), 'C312'],
  ['more digits than are kept', cell('<v>0.12345678901234567890</v>'), 'C312'],
  [
    'a raised digit',
    cell(
      '<is><r><t>20</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is>',
      ' t="inlineStr"',
    ),
    'C353',
  ],
  [
    'a lowered digit',
    cell('<is><r><t>20</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></is>', ' t="inlineStr"'),
    'C353',
  ],
  [
    'a number half crossed out',
    cell('<is><r><rPr><strike/></rPr><t>20</t></r><r><t>25</t></r></is>', ' t="inlineStr"'),
    'C338',
  ],
])('%s is an error', async (_name, inPlace, code) => {
  const told = await twin(sheetPart, own, inPlace);
  expect(told).not.toMatch(/^(?:ready|unreadable)/);
  expect(told).toContain(code);
});

test.each([
  ['how a text is spoken', cell('<is><t>2500</t><rPh sb="0" eb="1"><t>9</t></rPh></is>', ' t="inlineStr"')],
  ['rich values beside a number', cell('<v>2500</v>', ' cm="1" vm="1"')],
  [
    'what others add to a cell',
    cell('<v>2500</v><extLst><ext xmlns:y="urn:y" uri="y"><y:v>9</y:v></ext></extLst>'),
  ],
  ['the same in another prefix', `<z:c xmlns:z="${MAIN}" r="${changed}"><z:v>2500</z:v></z:c>`],
  ['the number of 17 digits that Excel writes', cell('<v>2500.0000000000000</v>')],
])('%s changes nothing', async (_name, inPlace) => {
  expect(await twin(sheetPart, own, inPlace)).toBe(await verdictOf(zipSync(sound)));
});

const row3 = /<row r="3">/;
test.each<[string, string, string | RegExp, string]>([
  ['a row to choose', sheetPart, /<row r="2">.*?<\/row>/, choice('<row r="2"/>')],
  ['a row of another name space', sheetPart, /<row r="2">.*?<\/row>/, '<x:row xmlns:x="urn:x" r="2"/>'],
  ['a row in capital letters', sheetPart, /<row r="2">.*?<\/row>/, '<ROW r="2"/>'],
  ['a cell outside of a row', sheetPart, row3, `${own}<row r="3">`],
  ['words between rows', sheetPart, row3, '9<row r="3">'],
  ['a row twice', sheetPart, row3, '<row r="2">'],
  ['a row that falls', sheetPart, row3, '<row r="1">'],
  ['rows twice', sheetPart, '</sheetData>', '</sheetData><sheetData><row r="99"/></sheetData>'],
  ['rows of another name space', sheetPart, '<sheetData>', '<x:sheetData xmlns:x="urn:x"/><sheetData>'],
  ['rows deeper down', sheetPart, '<cols>', '<x:y xmlns:x="urn:x"><sheetData/></x:y><cols>'],
  ['rows in a remark', sheetPart, '<cols>', '<!-- <sheetData> --><cols>'],
  [
    'columns to choose',
    sheetPart,
    /<cols>.*?<\/cols>/,
    choice('<cols><col min="1" max="3" hidden="1"/></cols>'),
  ],
  ['columns that nobody can count', sheetPart, 'max="3"', 'max="0"'],
  [
    'cells merged to nowhere',
    sheetPart,
    '</sheetData>',
    '</sheetData><mergeCells><mergeCell ref="B9:A1"/></mergeCells>',
  ],
  [
    'what is inside another element told to be read',
    sheetPart,
    '<worksheet',
    '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="urn:q" mc:Ignorable="q" mc:ProcessContent="q:*"',
  ],
  ['a sheet that is none', sheetPart, /worksheet/g, 'chartsheet'],
  ['a later kind of XML', sheetPart, 'version="1.0"', 'version="1.1"'],
  ['texts of another name space', textsPart, MAIN, 'urn:x'],
  ['a text to choose', textsPart, '<si>', `${choice('<si><t>x</t></si>')}<si>`],
  ['a text in capital letters', textsPart, '<si>', '<SI/><si>'],
  ['words between texts', textsPart, '<si>', 'x<si>'],
  ['a list of sheets of another name space', bookPart, MAIN, 'urn:x'],
  [
    'sheets to choose',
    bookPart,
    /<sheets>.*<\/sheets>/,
    choice('<sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets>'),
  ],
  ['two lists of sheets', bookPart, '</sheets>', '</sheets><sheets/>'],
  ['a sheet without a name', bookPart, ' name="Log"', ''],
  ['a sheet hidden in another way', bookPart, '<sheet ', '<sheet state="Hidden" '],
  [
    'days counted otherwise deeper down',
    bookPart,
    '<sheets>',
    '<bookViews><workbookPr date1904="1"/></bookViews><sheets>',
  ],
  ['a pointer by another name space', bookPart, 'officeDocument/2006/relationships', 'x'],
  [
    'two pointers of one id',
    listPart,
    '</Relationships>',
    relations(['rId1', 'theme', 'x']).replace(/^<[^>]*>/, ''),
  ],
  [
    'two tables of texts',
    listPart,
    '</Relationships>',
    relations(['rId8', 'sharedStrings', 'other.xml']).replace(/^<[^>]*>/, ''),
  ],
  [
    'two tables of styles',
    listPart,
    '</Relationships>',
    relations(['rId8', 'styles', 'styles.xml']).replace(/^<[^>]*>/, ''),
  ],
  ['styles elsewhere', listPart, '"styles.xml"', '"http://example.org/styles.xml" TargetMode="External"'],
  ['styles that are asked for', listPart, '"styles.xml"', '"styles.xml?a=1"'],
  ['styles by a full address', listPart, '"styles.xml"', '"file:///xl/styles.xml"'],
  ['a kind of pointer of anyone', listPart, /Type="[^"]*worksheet"/, 'Type="urn:x/worksheet"'],
  [
    'two workbooks',
    '_rels/.rels',
    '</Relationships>',
    relations(['rId9', 'officeDocument', 'xl/other.xml']).replace(/^<[^>]*>/, ''),
  ],
  [
    'a kind of content said twice',
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="XML" ContentType="text/plain"/></Types>',
  ],
  [
    'formats of one number',
    'xl/styles.xml',
    '</numFmts>',
    '<numFmt numFmtId="170" formatCode="0"/><numFmt numFmtId="170" formatCode="0.0"/></numFmts>',
  ],
  ['two lists of formats', 'xl/styles.xml', '<fonts>', '<numFmts/><fonts>'],
  ['a list of fonts in another', 'xl/styles.xml', '<fonts>', '<fonts><fonts/>'],
  ['a list of formats in that of fonts', 'xl/styles.xml', '<fonts>', '<fonts><numFmts/>'],
  ['a font to choose', 'xl/styles.xml', '<fonts>', `<fonts>${choice('<font><strike/></font>', '<font/>')}`],
  ['a list of fonts to fall back on', 'xl/styles.xml', '<fonts>', `${choice('', '<fonts/>')}<fonts>`],
  [
    'a list of formats that is read by what it holds',
    'xl/styles.xml',
    '<fonts>',
    '<fonts xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:MustUnderstand="">',
  ],
  ['formats by a prefix that nothing is bound to', 'xl/styles.xml', '<fonts>', '<fonts x:count="1">'],
])('%s is damage', async (_name, part, from, to) => {
  expect(await twin(part, from, to)).toMatch(/^unreadable F01/);
});

const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const excel = 'application/vnd.ms-excel';
const typed = (part: string, type: string) =>
  twin('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`);
test.each([
  [sheetPart, `${sheets}.chartsheet+xml`],
  [sheetPart, `${sheets}.sharedStrings+xml`],
  [sheetPart, 'image/png'],
  [sheetPart, 'text/html'],
  [textsPart, `${sheets}.worksheet+xml`],
  ['xl/styles.xml', `${sheets}.table+xml`],
  [bookPart, `${sheets}.worksheet+xml`],
])('a part %s that is said to be %s is damage', async (part, type) => {
  expect(await typed(part, type)).toMatch(/^unreadable F011/);
});

test.each([
  [sheetPart, `${sheets}.worksheet+xml`],
  [sheetPart, `${sheets.toUpperCase()}.WORKSHEET+XML; charset=utf-8`],
  [sheetPart, 'text/xml'],
  [sheetPart, ''],
  [sheetPart, '/xl/worksheets/sheet1.xml'],
  [textsPart, `${sheets}.sharedStrings+xml`],
  ['xl/styles.xml', `${sheets}.styles+xml`],
  [bookPart, `${sheets}.sheet.main+xml`],
  [bookPart, `${sheets}.template.main+xml`],
  [bookPart, `${sheets}.main+xml`],
])('a part %s that is said to be "%s" is read', async (part, type) => {
  expect(await typed(part, type)).toBe(await verdictOf(zipSync(sound)));
});

test('a workbook with macros says so by its kind', async () => {
  expect(await typed(bookPart, `${excel}.sheet.macroEnabled.main+xml`)).toMatch(/^ready.*F014/);
});

test.each([
  'xl/worksheets/sheet1.xml/[0].piece',
  'xl/worksheets/sheet1.xml/[1].last.piece',
  'XL\\worksheets\\sheet1.xml\\[0].PIECE',
  '[Content_Types].xml/[0].piece',
])('a part in pieces, %s, is damage', async (name) => {
  expect(await verdictOf(zipSync({ ...sound, [name]: sound[sheetPart]! }))).toMatch(/^unreadable F01/);
});

test('rows on what is said to be a sheet of charts are not passed over', async () => {
  const list = strFromU8(sound[listPart]!).replace('/worksheet"', '/chartsheet"');
  const other = strToU8(workbook(['Log', 'rId1'], ['Other', 'rId8']));
  const more = relations(['rId8', 'worksheet', 'worksheets/sheet2.xml']).replace(/^<[^>]*>/, '');
  const bytes = (type: string) =>
    zipSync({
      ...sound,
      [bookPart]: other,
      [listPart]: strToU8(list.replace('</Relationships>', more)),
      'xl/worksheets/sheet2.xml': sound[sheetPart]!,
      '[Content_Types].xml': strToU8(
        strFromU8(sound['[Content_Types].xml']!).replace(
          '</Types>',
          `<Override PartName="/${sheetPart}" ContentType="${sheets}.${type}+xml"/></Types>`,
        ),
      ),
    });
  expect(await verdictOf(bytes('worksheet'))).toMatch(/^(?:unreadable|not-ready).*F011/);
  expect(await verdictOf(bytes('chartsheet'))).toMatch(/^ready/);
});

test.each([
  '/xl/worksheets/sheet1.xml',
  'xl//worksheets/sheet1.xml',
  'xl/./worksheets/sheet1.xml',
  'xl/worksheets/sheet%31.xml',
  'XL/worksheets/Sheet1.xml',
  'xl\\worksheets\\sheet1.xml',
  'xl/x/../worksheets/sheet1.xml',
])('a part a second time as %s is damage', async (name) => {
  expect(await verdictOf(zipSync({ ...sound, [name]: sound[sheetPart]! }))).toMatch(/^unreadable F010/);
});

test.each([
  ['the whole table merged', `A1:${at(rows.length + 1, headings.length - 1)}`, 'C348'],
  ['all rows below the headings merged', `A2:${at(rows.length + 1, headings.length - 1)}`, 'C348'],
  ['a column of numbers merged', `${at(1)}:${at(rows.length + 1)}`, 'C348'],
  ['an empty cell merged over a number', `${at(2, amount - 1)}:${at(2)}`, 'C348'],
  ['texts merged with the headings', `B1:E${rows.length + 1}`, 'S114'],
])('%s is told', async (_name, ref, code) => {
  const tail = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const told = await twin(sheetPart, '</sheetData>', `</sheetData>${tail}`);
  expect(told).toContain(code);
  if (code === 'C348') expect(told).not.toMatch(/^ready/);
});

/** Styles of which the second has a font and a fill of these colours. */
const coloured = (font: string, fill: string) =>
  `<styleSheet xmlns="${MAIN}"><fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`;
const filled = (colour: string) => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
test.each([
  ['white on nothing', '<color rgb="FFFFFFFF"/>', '<patternFill patternType="none"/>', true],
  ['white of the theme on white', '<color theme="0"/>', filled('rgb="FFFFFFFF"'), true],
  ['blue on blue', '<color rgb="FF0000FF"/>', filled('rgb="000000ff"'), true],
  ['black on black', '', filled('indexed="8"'), true],
  ['white on blue', '<color indexed="9"/>', filled('rgb="FF0000FF"'), false],
  ['black on white', '<color theme="1"/>', filled('theme="0"'), false],
  ['grey of the theme on white', '<color theme="0" tint="-0.5"/>', filled('theme="0"'), false],
  ['white on a gradient', '<color rgb="FFFFFFFF"/>', '<gradientFill/>', false],
])('%s is told where nobody sees it', async (_name, font, fill, told) => {
  const rowsXml = strFromU8(sound[sheetPart]!).replace(own, own.replace('s="0"', 's="1"'));
  const bytes = zipSync({
    ...sound,
    [sheetPart]: strToU8(rowsXml),
    'xl/styles.xml': strToU8(coloured(font, fill)),
  });
  expect((await verdictOf(bytes)).includes('C351')).toBe(told);
});

test.each([
  ['rows of no height unless they say so', '<sheetFormatPr zeroHeight="1"/>', 'S110'],
  ['rows whose height is none', '<sheetFormatPr defaultRowHeight="0"/>', 'S110'],
  ['columns whose width is none', '<sheetFormatPr defaultColWidth="0"/>', 'S111'],
])('%s are hidden', async (_name, format, code) => {
  expect(await twin(sheetPart, '<cols>', `${format}<cols>`)).toContain(code);
});

const container = () => entriesOf(sound);
const joined = (...pieces: (Uint8Array | string)[]) =>
  Uint8Array.from(pieces.flatMap((piece) => [...(typeof piece === 'string' ? strToU8(piece, true) : piece)]));
/** The container with another remark at its end. */
const withRemark = (bytes: Uint8Array, remark: Uint8Array) => {
  const copy = joined(bytes, remark);
  new DataView(copy.buffer).setUint16(bytes.length - 2, remark.length, true);
  return copy;
};
const patched = (bytes: Uint8Array, place: number, value: number) => {
  const copy = bytes.slice();
  copy[place < 0 ? copy.length + place : place] = value;
  return copy;
};
test.each<[string, () => Uint8Array]>([
  ['a whole workbook in the remark', () => withRemark(rawZip(container()), rawZip(container()))],
  ['an end in the remark', () => withRemark(rawZip(container()), strToU8('PK\x05\x06 and more', true))],
  [
    'two ends',
    () => {
      const bytes = rawZip(container());
      return joined(bytes, bytes.slice(-22));
    },
  ],
  ['something in front', () => joined('PK\x03\x04', rawZip(container()))],
  ['something behind', () => joined(rawZip(container()), 'behind')],
  [
    'a file in front that is not listed',
    () =>
      rawZip(container().slice(1)).length
        ? joined(rawZip([container()[0]!]), rawZip(container()))
        : new Uint8Array(),
  ],
  ['fewer files than are listed', () => rawZip(container(), { count: container().length - 1 })],
  [
    'another count on this disk',
    () => {
      const bytes = rawZip(container());
      return patched(bytes, -14, bytes.at(-14)! + 1);
    },
  ],
  ['another disk', () => patched(rawZip(container()), -18, 1)],
  [
    'wide numbers that differ',
    () => {
      const bytes = rawZip(container(), { wide: true });
      return patched(bytes, -42 - 56 + 32, 1);
    },
  ],
  ['a file that calls itself otherwise', () => patched(rawZip(container()), 30, 0x78)],
  ['a file packed otherwise than is listed', () => patched(rawZip(container()), 8, 0)],
  ['a file with another checksum than is listed', () => patched(rawZip(container()), 14, 1)],
])('%s is damage', async (_name, make) => {
  expect(await verdictOf(rawZip(container()))).toMatch(/^ready/);
  expect(await verdictOf(make())).toMatch(/^unreadable F010/);
});
