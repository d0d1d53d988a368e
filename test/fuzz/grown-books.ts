import { columns } from '../../src/schema/columns.ts';
import { MAIN, PACKAGE, relations, sheet, styles, texts, workbook } from '../table/xlsx/parts.ts';
import {
  around,
  book,
  escaped,
  first,
  headings,
  letters,
  log,
  raised,
  relationsOf,
  rowOf,
  rows,
  type Shape,
  shared,
  sheetPart,
  sheetRels,
  sheetsOf,
  styled,
  table,
  textCell,
  textsOf,
  times,
  withCell,
} from './book-parts.ts';

/** Workbooks that grow in one direction each, most of them far beyond what their bytes would let one think. */
export const grownBooks: Readonly<Record<string, Shape>> = {
  'relations to one table': (n) =>
    book(table, {
      [sheetRels]: relationsOf(n, (at) => [`r${at}`, 'table', '../tables/t.xml']),
      'xl/tables/t.xml': `<table xmlns="${MAIN}">${'<tableColumn name="x"/>'.repeat(n)}</table>`,
    }),
  'relations to one drawing': (n) =>
    book(table, {
      [sheetRels]: relationsOf(n, (at) => [`r${at}`, 'drawing', '../drawings/d.xml']),
      'xl/drawings/d.xml': `<d>${'<t>x</t>'.repeat(n)}</d>`,
    }),
  'links out of the workbook': (n, piece) =>
    book(table, {
      [sheetRels]: relationsOf(n, (at) => [`r${at}`, 'hyperlink', escaped(`mailto:${piece}${at}`), true]),
    }),
  'parts each leading to the next': (n) =>
    book(table, {
      [sheetRels]: relations(['r', 'drawing', '../d/0.xml']),
      ...Object.fromEntries(Array.from({ length: n }, (_, at) => [`xl/d/${at}.xml`, '<d/>'])),
      ...Object.fromEntries(
        Array.from({ length: n }, (_, at) => [
          `xl/d/_rels/${at}.xml.rels`,
          relations(['r', 'drawing', `${at + 1}.xml`]),
        ]),
      ),
    }),
  'sheets on one part': (n) =>
    book(table, {
      'xl/workbook.xml': sheetsOf(n, () => 'rId1'),
    }),
  'sheets on parts of their own': (n) =>
    book(table, {
      'xl/workbook.xml': sheetsOf(n, (at) => `rId${at}`),
      'xl/_rels/workbook.xml.rels': relationsOf(n, (at) => [
        `rId${at}`,
        'worksheet',
        `worksheets/sheet${at}.xml`,
      ]),
      ...Object.fromEntries(
        Array.from({ length: n }, (_, at) => [`xl/worksheets/sheet${at}.xml`, sheet(table)]),
      ),
    }),
  'sheets that are not there': (n) =>
    book(table, {
      'xl/workbook.xml': sheetsOf(n, (at) => `x${at}`),
    }),
  'a long number format': (n, piece) =>
    book(
      withCell('value', '<c s="1"><v>24</v></c>'),
      styled(
        styles(
          [piece.repeat(n)],
          [
            [0, 0],
            [164, 0],
          ],
        ),
      ),
    ),
  'number formats': (n, piece) =>
    book(
      table + times(n, (at) => `<row><c s="${at}"><v>43345</v></c></row>`),
      styled(
        styles(
          Array.from({ length: n }, (_, at) => piece.repeat(20).slice(0, 200) + at),
          Array.from({ length: n }, (_, at) => [164 + at, 0] as const),
        ),
      ),
    ),
  'cell formats': (n) =>
    book(table, styled(`<styleSheet xmlns="${MAIN}"><cellXfs>${'<xf/>'.repeat(n)}</cellXfs></styleSheet>`)),
  fonts: (n) =>
    book(
      table,
      styled(
        `<styleSheet xmlns="${MAIN}"><fonts>${'<font/>'.repeat(n)}</fonts><cellXfs><xf/></cellXfs></styleSheet>`,
      ),
    ),
  'rows with one cell in the last column': (n) =>
    book(table + times(n, (at) => `<row r="${first + at}"><c r="XFD${first + at}"><v>1</v></c></row>`)),
  'rows with one text in the last column': (n, piece) =>
    book(
      table +
        times(
          n,
          (at) => `<row r="${first + at}"><c r="XFD${first + at}" t="str"><v>${escaped(piece)}</v></c></row>`,
        ),
    ),
  'rows of a log with one cell in the last column': (n) =>
    book(
      log.slice(0, 1).map(rowOf).join('') +
        times(n, (at) => `${rowOf(rows[0]!).slice(0, -6)}<c r="XFD${at + 2}"><v>1</v></c></row>`),
    ),
  'headings to the last column': (n, piece) =>
    book(
      `<row>${headings.map(textCell).join('')}${times(Math.min(n, 16_000), (at) => textCell(`${piece} ${at}`))}</row>${rows.map(rowOf).join('')}`,
    ),
  'rows of headings to the last column': (n, piece) =>
    book(
      times(
        Math.ceil(n / 2000),
        () => `<row>${times(Math.min(n, 16_000), () => textCell(piece || 'Country'))}</row>`,
      ) + table,
    ),
  'cells without anything': (n) =>
    book(table + times(Math.ceil(n / 1000), () => `<row>${'<c/>'.repeat(Math.min(n, 1000))}</row>`)),
  'cells of one number': (n) =>
    book(
      table + times(Math.ceil(n / 1000), () => `<row>${'<c><v>1</v></c>'.repeat(Math.min(n, 1000))}</row>`),
    ),
  'rows without cells': (n) => book(table + '<row/>'.repeat(n)),
  'rows of one number': (n) => book(table + '<row><c><v>1</v></c></row>'.repeat(n)),
  'cells of one shared text': (n, piece) =>
    book(
      table + '<row><c/><c/><c/><c/><c/><c/><c/><c/><c/><c t="s"><v>0</v></c></row>'.repeat(n),
      shared(texts(`<t>${escaped((piece || 'x').repeat(n))}</t>`)),
    ),
  'merges on each other': (n) => around(n, 'mergeCells', () => '<mergeCell ref="A1:XFD1048576"/>'),
  'merges beside each other': (n) =>
    around(
      n,
      'mergeCells',
      (at) => `<mergeCell ref="${letters(1 + (at % 8000) * 2)}1:${letters(2 + (at % 8000) * 2)}1"/>`,
    ),
  'merges below each other': (n) =>
    around(n, 'mergeCells', (at) => `<mergeCell ref="A${2 + 2 * at}:XFD${3 + 2 * at}"/>`),
  'merges of one cell': (n) => around(n, 'mergeCells', () => '<mergeCell ref="A2:A2"/>'),
  'links on cells': (n, piece) =>
    around(n, 'hyperlinks', (at) => `<hyperlink ref="A${at + 1}" display="${escaped(piece)}"/>`),
  'hints on cells': (n, piece) =>
    around(
      n,
      'dataValidations',
      (at) =>
        `<dataValidation sqref="A${at + 1}" prompt="${escaped(piece)} x"><formula1>"${escaped(piece)}"</formula1></dataValidation>`,
    ),
  'a hint on many ranges': (n) =>
    around(1, 'dataValidations', () => `<dataValidation sqref="${'A1:XFD1048576 '.repeat(n)}"/>`),
  'a formula of quotation marks': (n) =>
    around(
      1,
      'dataValidations',
      () => `<dataValidation><formula1>${'"'.repeat(n)}</formula1></dataValidation>`,
    ),
  'a heading on paper in pieces': (n) =>
    around(1, 'headerFooter', () => `<oddHeader>${'<![CDATA[&"]]>'.repeat(n)}</oddHeader>`),
  'hidden columns': (n) =>
    book('', {
      [sheetPart]: sheet(table, {
        head: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(n)}</cols>`,
      }),
    }),
  comments: (n, piece) =>
    book(table, {
      [sheetRels]: relations(['r', 'comments', '../comments1.xml']),
      'xl/comments1.xml': `<comments>${times(n, (at) => `<comment ref="A${at + 1}"><text><t>${escaped(piece)}</t></text></comment>`)}</comments>`,
    }),
  'one comment of many runs': (n, piece) =>
    book(table, {
      [sheetRels]: relations(['r', 'comments', '../comments1.xml']),
      'xl/comments1.xml': `<comments><comment ref="A1"><text>${`<r><t>${escaped(piece)}</t></r>`.repeat(n)}</text></comment></comments>`,
    }),
  'runs in a cell': (n, piece) =>
    book(withCell('title', `<c t="inlineStr"><is>${`<r><t>${escaped(piece)}</t></r>`.repeat(n)}</is></c>`)),
  'runs in a shared text': (n, piece) =>
    book(
      withCell('title', '<c t="s"><v>0</v></c>'),
      shared(texts(`<r><rPr><strike/></rPr><t>${escaped(piece)}</t></r>`.repeat(n))),
    ),
  'raised runs in a cell': (n) =>
    book(withCell('title', `<c t="inlineStr"><is>${raised.repeat(Math.min(n, 900_000))}</is></c>`)),
  'texts in a cell': (n) => book(withCell('title', `<c t="inlineStr">${'<is><t>x</t></is>'.repeat(n)}</c>`)),
  'literal pieces in a cell': (n, piece) =>
    book(withCell('title', `<c t="str"><v>${`<![CDATA[${piece.replace(']]>', '')}]]>`.repeat(n)}</v></c>`)),
  'literal pieces in a formula': (n) =>
    book(withCell('title', `<c t="str"><f>${'<![CDATA[[]]>'.repeat(n)}</f><v>x</v></c>`)),
  'entities in a cell': (n) =>
    book(withCell('title', `<c t="inlineStr"><is><t>${'&amp;'.repeat(n)}</t></is></c>`)),
  'ampersands in a cell': (n) =>
    book(withCell('title', `<c t="inlineStr"><is><t>${'&'.repeat(n)}</t></is></c>`)),
  'a number of many digits': (n) => book(withCell('value', `<c><v>${'9'.repeat(n)}</v></c>`)),
  'attributes of one cell': (n) =>
    book(withCell('title', `<c ${times(n, (at) => `a${at}="1" `)}><v>1</v></c>`)),
  'attributes of one element': (n) =>
    book(table, styled(`<styleSheet xmlns="${MAIN}"><x ${times(n, (at) => `a${at}="1" `)}/></styleSheet>`)),
  'elements in each other': (n) => book(`${table}${'<a>'.repeat(n)}${'</a>'.repeat(n)}`),
  'comments between rows': (n) => book(table + '<!-- -->'.repeat(n)),
  'names of cells': (n, piece) =>
    book(table, {
      'xl/workbook.xml': workbook(['Log', 'rId1']).replace(
        '</workbook>',
        `<definedNames>${times(n, (at) => `<definedName name="${escaped(piece)}${at}">"${escaped(piece)}"</definedName>`)}</definedNames></workbook>`,
      ),
    }),
  'kinds of content': (n) =>
    book(table, {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${times(n, (at) => `<Override PartName="/x${at}.xml" ContentType="x"/>`)}</Types>`,
    }),
  entries: (n) =>
    book(
      table,
      Object.fromEntries(Array.from({ length: Math.min(n, 60_000) }, (_, at) => [`x/${at}.xml`, '<a/>'])),
    ),
  'tags of one part': (n) => book(table, { 'docProps/core.xml': `<a>${'<b/>'.repeat(n)}</a>` }),
  'tags of eight parts': (n) =>
    book(
      table,
      Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`x/${at}.xml`, `<a>${'<b/>'.repeat(n)}</a>`])),
    ),
  'shared texts': (n, piece) => book(table, shared(textsOf(n, piece))),
  'shared formulas': (n) =>
    book(table + times(n, (at) => `<row><c><f t="shared" si="${at}">[1]A!A1</f><v>1</v></c></row>`)),
  'one long cell': (n, piece) => book(withCell(columns[n % columns.length]!.name, textCell(piece.repeat(n)))),
};

/** Those whose things are so short that millions of them stand in a file of a few kilobytes. */
export const bulky: readonly string[] = [
  ...['cell formats', 'fonts', 'shared texts', 'runs in a cell', 'runs in a shared text', 'texts in a cell'],
  ...['cells without anything', 'cells of one number', 'rows without cells', 'rows of one number'],
  ...['literal pieces in a cell', 'merges of one cell', 'hidden columns', 'comments between rows'],
  ...['tags of one part', 'tags of eight parts', 'raised runs in a cell'],
];
