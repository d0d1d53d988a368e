import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeName } from '../../../src/address.ts';
import type { Row } from '../../../src/table/table.ts';
import { type CellContext, cellMaker } from '../../../src/table/xlsx/cells.ts';
import { readFrame } from '../../../src/table/xlsx/frame.ts';
import { Budget, Unreadable } from '../../../src/table/xlsx/limits.ts';
import { xmlReader } from '../../../src/table/xlsx/read-xml.ts';
import { RowBuilder } from '../../../src/table/xlsx/rows.ts';
import { Scanner } from '../../../src/table/xlsx/scanner.ts';
import type { XmlHandlers, XmlReader } from '../../../src/table/xlsx/xml.ts';
import type { Zip } from '../../../src/table/xlsx/zip.ts';
import { sheet } from './parts.ts';
import { saxesReader } from './saxes-reader.ts';

const context: CellContext = {
  part: 'sheet',
  styles: [],
  texts: { cells: [{ type: 'text', text: 'shared', raw: 'shared' }], runs: new Map(), fills: new Set() },
  hiding: null,
  tell: () => undefined,
  date1904: false,
};

type Make = (part: string, handlers: XmlHandlers) => XmlReader;
const scanner: Make = (part, handlers) => new Scanner(part, 'worksheet', handlers);
const watched: Make = (part, handlers) => xmlReader(part, 'worksheet', handlers);
const spaceless: Make = (part, handlers) => xmlReader(part, null, handlers);
const saxesSpaceless: Make = (part, handlers) => saxesReader(part, null, handlers);

const saxes: Make = (part, handlers) => saxesReader(part, 'worksheet', handlers);

/** Rows of a sheet read in pieces by one of the two parsers, or the code of why not. */
function read(make: Make, pieces: readonly string[]): readonly Row[] | string {
  const builder = new RowBuilder('sheet', cellMaker(context));
  const reader = make('sheet', builder);
  try {
    for (const piece of pieces) reader.write(piece);
    reader.close();
    return builder.rows;
  } catch (error) {
    if (error instanceof Unreadable) return error.remark.notice.code;
    throw error;
  }
}

/** Everything a parser tells, texts that touch each other joined. */
function told(make: Make, pieces: readonly string[]): readonly string[] | string {
  const all: string[] = [];
  const reader = make('sheet', {
    open: (tag) =>
      all.push(`<${tag.name} ${['r', 's', 'note', 'x'].map((name) => tag.get(name))} ${tag.attributes()}`),
    close: (name) => all.push(`>${name}`),
    text: (text) => all.push(all.at(-1)?.startsWith('"') ? `${all.pop()}${text}` : `"${text}`),
  });
  try {
    for (const piece of pieces) reader.write(piece);
    reader.close();
    return all;
  } catch (error) {
    if (error instanceof Unreadable) return error.remark.notice.code;
    throw error;
  }
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '&amp;',
        '&lt;',
        '&#10;',
        '&#x1F600;',
        'é',
        '上',
        '😀',
        '_x000D_',
        '"',
        "'",
        '>',
      ),
      fc.string({ unit: fc.constantFrom('0', '1', '.', 'E', '-'), maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const space = fc.constantFrom('', ' ', '\n', '\t ');
const between = fc.constantFrom('', '', '', '<!-- <row> & -->', '<?x y="?>', '\n ');
const literal = words.map((word) => `<![CDATA[${word.replaceAll(']]>', '')}]]>`);
const content = fc.oneof(
  words,
  words,
  literal,
  fc.tuple(words, literal, words).map((all) => all.join('')),
);
/** So many attributes. */
const many = (count: number) => Array.from({ length: count }, (_, at) => `b${at}="1"`).join(' ');
const attribute = fc
  .tuple(fc.constantFrom('s', 'note', 'x', 'x:r'), fc.constantFrom('"', "'"), words, space)
  .map(
    ([name, quote, word, blank]) => ` ${name}${blank}=${blank}${quote}${word.replaceAll(quote, '')}${quote}`,
  );
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: (text) => /[\w:]+/.exec(text)?.[0] })
  .map((all) => all.join(''));
const element = (name: string, inside: fc.Arbitrary<string>) =>
  fc
    .tuple(attributes, space, inside, space)
    .map(([own, blank, body, last]) =>
      body === '' && blank !== ''
        ? `<${name}${own}${blank}/>`
        : `<${name}${own}${blank}>${body}</${name}${last}>`,
    );
const inCell = fc.oneof(
  element('v', content),
  fc.tuple(element('f', content), element('v', content)).map((all) => all.join('')),
  element('t', content).map((t) => `<is>${t}</is>`),
  fc
    .tuple(element('t', content), element('t', content))
    .map(([one, other]) => `<is><r><rPr><strike/></rPr>${one}</r><rPh><t>no</t></rPh><r>${other}</r></is>`),
  fc.constant(''),
);
const cell = fc
  .tuple(
    fc.constantFrom('', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="e"', ' t="d"', ' t="s"'),
    attributes,
    inCell,
    between,
  )
  .map(([type, own, inside, after]) => `<c${type}${own}>${inside}</c>${after}`);
const row = fc
  .tuple(attributes, fc.array(cell, { maxLength: 4 }), between)
  .map(([own, cells, after]) => `<row${own}>${cells.join('')}</row>${after}`);
const xml = fc
  .array(row, { maxLength: 4 })
  .map((rows) => sheet(rows.join('')).replace('<worksheet ', '<worksheet xmlns:x="urn:x" '));
const cuts = fc.array(fc.nat(), { maxLength: 12 });
const cut = (text: string, places: readonly number[]) => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort(
    (one, other) => one - other,
  );
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

const choices = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

describe('the scanner', () => {
  test('tells what saxes tells, wherever the text is cut', () => {
    fc.assert(
      fc.property(xml, cuts, (text, places) => {
        expect(told(scanner, cut(text, places))).toEqual(told(saxes, [text]));
        expect(told(spaceless, cut(text, places))).toEqual(told(saxesSpaceless, [text]));
      }),
      { numRuns: 400 },
    );
  });

  test('gives the rows that saxes gives', () => {
    fc.assert(
      fc.property(xml, cuts, (text, places) => {
        expect(read(scanner, cut(text, places))).toEqual(read(saxes, [text]));
      }),
      { numRuns: 400 },
    );
  });

  test('reads damaged text as saxes does, and refuses what saxes refuses', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.oneof(
        fc.constantFrom('', '<', '>', '/', '"', '&', ';', '<c>', '</c>', '</v>', ' a', '=', '<!', '<?'),
        fc.constantFrom(
          ' s="1"',
          ' a="1" a="2"',
          ' x:b="1"',
          ' y:b="1"',
          ' xmlns="urn:y"',
          ' xmlns:x="urn:z"',
        ),
        fc.constantFrom(
          ':',
          'x:',
          '-',
          '1',
          'é',
          ']]>',
          '<![CDATA[x]]>',
          '<!--',
          '-->',
          '--',
          '\u0001',
          '&#1;',
        ),
        fc.constantFrom(
          '<x:c/>',
          '<y:c/>',
          '<c xmlns="urn:y"/>',
          '<c a="1"b="2"/>',
          ` ${choices}`,
          ` ${choices} mc:Ignorable="x"`,
          ` ${choices} mc:MustUnderstand="x"`,
          `<mc:AlternateContent ${choices}><mc:Choice><c/></mc:Choice></mc:AlternateContent>`,
          `<mc:AlternateContent ${choices}><mc:Choice><control/></mc:Choice></mc:AlternateContent>`,
          '<x:c xmlns="urn:y"><c/></x:c><sheetPr/>',
          '&constructor;',
          '\uffff',
        ),
      ),
    );
    fc.assert(
      fc.property(xml, damage, cuts, (text, [at, length, piece], places) => {
        const place = at % text.length;
        const damaged = text.slice(0, place) + piece + text.slice(place + length);
        // Half a surrogate pair cannot come out of a decoder, and saxes loses the character after it.
        fc.pre(!/\p{Cs}/u.test(damaged));
        const theirs = told(saxes, [damaged]);
        // saxes takes any sign in an instruction, a digit first behind a colon, and blanks before a document says what it is.
        fc.pre(!/:[-\d]/.test(damaged));
        fc.pre(!/<\?|^\s/.test(damaged.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>/, '')));
        expect(told(watched, cut(damaged, places))).toEqual(theirs);
        expect(told(spaceless, cut(damaged, places))).toEqual(told(saxesSpaceless, [damaged]));
      }),
      { numRuns: 1200 },
    );
  });

  test.each([
    ['an end without a start', '<a></a></b>'],
    ['elements that cross', '<a><b></a></b>'],
    ['a longer name at the end', '<a></ab>'],
    ['an attribute without value', '<a b></a>'],
    ['an attribute without quotes', '<a b=1></a>'],
    ['an attribute twice', `<a b="1" c="2" b="3"></a>`],
    ['an attribute twice among a hundred', `<a ${many(100)} b7="1"></a>`],
    ['prefixes of one space among a hundred', `<a ${many(100)} xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"></a>`],
    ['a prefix that was bound beside', '<a><b xmlns:p="u"/><c p:d="1"/></a>'],
    ['a blank before the name', '< a></ a>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['nothing between the brackets', '<a><></></a>'],
    ['an end that is missing', '<a><b></b>'],
    ['a declaration', '<!ELEMENT a><a/>'],
  ])('refuses %s', (_name, text) => {
    expect([told(scanner, [text]), told(saxes, [text])]).toEqual(['F011', 'F011']);
  });
});

test('prefixes are bound as around them where an element binds others, however many', () => {
  const bound = Array.from({ length: 40 }, (_, at) => `xmlns:p${at}="u${at}"`).join(' ');
  const inner = '<b xmlns:p1="u2"><c p1:x="1" p3:x="2" p39:y="3"/></b><c p1:x="1" p2:y="2"/>';
  const text = `<a ${bound} ${many(30)}>${inner.repeat(3)}<p7:d/></a>`;
  expect(told(scanner, [text])).toEqual(told(saxes, [text]));
  const twice = `<a ${bound}><b xmlns:p1="u2"><c p1:x="1" p2:x="2"/></b></a>`;
  expect([told(scanner, [twice]), told(saxes, [twice])]).toEqual(['F011', 'F011']);
});

describe('the frame around the rows', () => {
  const zipOf = (pieces: readonly string[]) =>
    ({
      budget: new Budget(0),
      async *text() {
        yield* pieces;
      },
    }) as unknown as Zip;

  test('is the same wherever the text is cut', async () => {
    const head = '<sheetPr filterMode="1"/><cols><col min="2" max="3" hidden="1"/></cols>';
    const tail = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const text = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', { head, tail });
    const property = fc.asyncProperty(cuts, async (places) => {
      const { merges, hiddenColumns, filtered, hasData } = await readFrame(
        zipOf(cut(text, places)),
        'sheet',
        [],
      );
      expect([merges.map(rangeName), hiddenColumns, filtered, hasData]).toEqual([
        ['A1:B2'],
        [2, 3],
        true,
        true,
      ]);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test.each([
    ['<sheetData/>', false],
    ['<sheetData></sheetData>', false],
    ['<sheetData><row r="1"><c s="1"/></row></sheetData>', false],
    ['<sheetData><row r="1"><c><f>A1</f></c></row></sheetData>', true],
    ['', false],
  ])('knows whether cells hold something: %s', async (data, hasData) => {
    const text = sheet('').replace('<sheetData></sheetData>', data);
    expect((await readFrame(zipOf([text]), 'sheet', [])).hasData).toBe(hasData);
  });
});
