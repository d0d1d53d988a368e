import { plainStyles, type RawBook } from './raw-book.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A shape as Excel writes one for a note or a control; `<br>` without end is common. */
const shape = (id: number, kind: string, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div>one<br>two</div></v:textbox><x:ClientData ObjectType="${kind}"><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const drawing = (...shapes: readonly string[]) =>
  `<xml ${spaces}>\n<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1,3"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('\n')}\n</xml>\n`;
const comments = (authors: readonly string[], list: string) =>
  `<comments xmlns="${main}"><authors>${authors.map((one) => `<author>${one}</author>`).join('')}</authors><commentList>${list}</commentList></comments>`;
const beside = {
  relations: [
    ['rId5', 'comments', '../comments7.xml'],
    ['rId9', 'vmlDrawing', '../drawings/vmlDrawing3.vml'],
  ],
  types: { 'xl/comments7.xml': `${spreadsheet}.comments+xml` },
  behind: '<legacyDrawing r:id="rId9"/>',
} as const;

/** End date and value of the first row, the cells that are at fault. */
const [end, value] = ['N2', 'X2'];

/** Workbooks that are odd in one way each, all with the same faults. */
export const oddBooks: Readonly<Record<string, RawBook>> = {
  plain: {},
  'all that may stand behind the rows': {
    before:
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:AS2"/><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="14" width="20" customWidth="1"/></cols>',
    behind: `<sheetProtection sheet="1"/><autoFilter ref="A1:AS2"/><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="4" stopIfTrue="1"><formula>A2=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Log!B2"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><legacyDrawingHF r:id="rId4"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{11111111-2222-3333-4444-555555555555}"><xm:f>A2=2</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    relations: [
      ['rId3', 'table', '../tables/table1.xml'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ],
    parts: {
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="T" displayName="T" ref="AU1:AU2"><autoFilter ref="AU1:AU2"/><tableColumns count="1"><tableColumn id="1" name="extra"/></tableColumns></table>`,
      'xl/drawings/vmlDrawing1.vml': drawing(),
    },
    types: { 'xl/tables/table1.xml': `${spreadsheet}.table+xml` },
  },
  'a prefix on every element of the sheet': { prefix: 'x' },
  'a prefix on every element of the styles': {
    styles: plainStyles.replace(/<(\/?)(?=\w)/g, '<$1s:').replace('xmlns=', 'xmlns:s='),
  },
  'no styles': { styles: null },
  'styles with nothing but a font': {
    styles: `<styleSheet xmlns="${main}"><fonts><font><sz val="10"/></font></fonts></styleSheet>`,
  },
  'empty lists of styles': {
    styles: plainStyles.replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0"/><tableStyles count="0"/>'),
  },
  'names of ranges': { names: '<definedNames><definedName name="own">Log!$A$1</definedName></definedNames>' },
  'notes of people': {
    ...beside,
    parts: {
      'xl/comments7.xml': comments(
        ['Office', 'HQ'],
        `<comment ref="${end}" authorId="1"><text><r><rPr><b/></rPr><t>Office:</t></r><r><t xml:space="preserve"> as told</t></r></text></comment><comment ref="B1" authorId="0"><text><t>heading</t></text></comment>`,
      ),
      'xl/drawings/vmlDrawing3.vml': drawing(shape(1025, 'Note', 1, 13), shape(1026, 'Note', 0, 1)),
    },
  },
  'a note without looks of letters': {
    ...beside,
    parts: {
      'xl/comments7.xml': comments(
        ['Office'],
        `<comment ref="${value}" authorId="0"><text><t>as told</t></text></comment>`,
      ),
      'xl/drawings/vmlDrawing3.vml': drawing(shape(3075, 'Note', 1, 23)),
    },
  },
  'a conversation': {
    ...beside,
    parts: {
      'xl/comments7.xml': comments(
        ['tc={0F3A}'],
        `<comment ref="${value}" authorId="0"><text><t>[Threaded comment]\n\nComment:\n    is it so?</t></text></comment>`,
      ),
      'xl/drawings/vmlDrawing3.vml': drawing(shape(1025, 'Note', 1, 23)),
    },
  },
  'a control in the drawing of notes': {
    behind: '<legacyDrawing r:id="rId9"/>',
    relations: [['rId9', 'vmlDrawing', '../drawings/vmlDrawing3.vml']],
    parts: { 'xl/drawings/vmlDrawing3.vml': drawing(shape(1025, 'Button', 1, 23)) },
  },
  'a drawing that ends nowhere': {
    ...beside,
    parts: {
      'xl/comments7.xml': comments(
        ['Office'],
        '<comment ref="A1" authorId="0"><text><t>a</t></text></comment>',
      ),
      'xl/drawings/vmlDrawing3.vml': '<xml',
    },
  },
};
