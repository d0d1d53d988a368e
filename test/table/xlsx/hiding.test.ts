import { expect, test } from 'vitest';
import type { Book } from '../../../src/table/table.ts';
import { HIDING_RANGES, RULE_CHARACTERS } from '../../../src/table/xlsx/limits.ts';
import { MAIN, open, parts, rowsOf, sheet, texts } from './parts.ts';

/** What rules make of cells, by number: white, shown as nothing, red on red, white on blue, bold, all black. */
const looks = [
  '<font><color rgb="FFFFFFFF"/></font>',
  '<numFmt numFmtId="170" formatCode=";;;"/>',
  '<font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>',
  '<font><color theme="0"/></font><fill><patternFill><bgColor rgb="FF0000FF"/></patternFill></fill>',
  '<font><b/></font>',
  '<fill><patternFill patternType="solid"><bgColor rgb="FF000000"/></patternFill></fill>',
];
/** Cells without a style are black on white, those of style 1 stand on blue. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf numFmtId="14"/></cellXfs><dxfs>${looks.map((look) => `<dxf>${look}</dxf>`).join('')}</dxfs></styleSheet>`;

/** 7, the text "draft", 0, a broken formula, 8 in a cell on blue and a day of 2018, in one row. */
const row =
  '<row r="2"><c r="B2"><v>7</v></c><c r="C2" t="s"><v>0</v></c><c r="D2"><v>0</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" s="1"><v>8</v></c><c r="G2" s="2"><v>43367</v></c></row>';
const rule = (attributes: string, formula = '', id = 0, priority = 1) =>
  `<cfRule ${attributes} dxfId="${id}" priority="${priority}">${formula
    .split('|')
    .map((one) => (one === '' ? '' : `<formula>${one}</formula>`))
    .join('')}</cfRule>`;
const over = (rules: string, cells = 'B2:F9') =>
  `<conditionalFormatting sqref="${cells}">${rules}</conditionalFormatting>`;

const opened = (tail: string) =>
  open(
    parts('', {
      'xl/worksheets/sheet1.xml': sheet(row, { tail }),
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': texts('<t>draft</t>'),
    }),
  );
/** The columns whose cells are hidden, and the cells of which it is only told that they may be. */
async function hidden(tail: string): Promise<readonly [string, unknown]> {
  const book = await opened(tail);
  const [cells = []] = (await rowsOf(book)).map((one) => one.cells);
  const columns = cells.flatMap((cell, index) => (cell?.marks?.unseen === 'all' ? ['ABCDEFG'[index]] : []));
  return [columns.join(''), mayBe(book)];
}
const mayBe = (book: Book) =>
  book.findings.flatMap(({ notice, data }) => (notice.code === 'S133' ? [data.cells] : []));

const quoted = (word: string) => `&quot;${word}&quot;`;
test.each([
  ['all, always', rule('type="expression"', 'TRUE'), 'BCE'],
  ['all, by a number that is not 0', rule('type="expression"', '1'), 'BCE'],
  ['none, by a number that is 0', rule('type="expression"', '0'), ''],
  ['all, by a format that shows nothing', rule('type="expression"', 'TRUE()', 1), 'BCEF'],
  ['red on red', rule('type="notContainsBlanks"', '', 2), 'BCEF'],
  ['black on black', rule('type="notContainsBlanks"', '', 5), 'BCEF'],
  ['white on blue', rule('type="notContainsBlanks"', '', 3), ''],
  ['bold', rule('type="notContainsBlanks"', '', 4), ''],
  ['zeros, as many do', rule('type="cellIs" operator="equal"', '0'), ''],
  ['zeros, by a formula', rule('type="expression"', 'B2=0'), ''],
  ['blanks', rule('type="containsBlanks"', 'LEN(TRIM(B2))=0'), ''],
  ['blanks, by a formula', rule('type="expression"', 'ISBLANK(B2)'), ''],
  ['errors', rule('type="containsErrors"', 'ISERROR(B2)'), 'E'],
  ['errors, by a formula', rule('type="expression"', 'ISERROR(B2)'), 'E'],
  ['a text', rule('type="containsText" text="RAF"', `NOT(ISERROR(SEARCH(${quoted('RAF')},B2)))`), 'C'],
  ['a beginning', rule('type="beginsWith" text="aft"', `LEFT(B2,3)=${quoted('aft')}`), ''],
  ['an end', rule('type="endsWith" text="aft"', `RIGHT(B2,3)=${quoted('aft')}`), 'C'],
])('is hidden where the rule holds: %s', async (_name, rules, columns) => {
  expect(await hidden(over(rules))).toEqual([columns, []]);
});

test.each([
  ['lessThan', '7', ''],
  ['lessThanOrEqual', '7', 'B'],
  ['equal', '7', 'B'],
  ['greaterThanOrEqual', '7', 'BC'],
  ['greaterThan', '7', 'C'],
  ['notEqual', '7', 'C'],
  ['between', '9|6', 'B'],
  ['notBetween', '6|9', 'C'],
  ['equal', quoted('Draft'), 'C'],
])('a value %s %s is hidden; texts stand behind numbers', async (operator, formula, columns) => {
  expect(await hidden(over(rule(`type="cellIs" operator="${operator}"`, formula), 'B2:D2'))).toEqual([
    columns,
    [],
  ]);
});

test.each([
  ['a formula about other cells', rule('type="expression"', 'A2=A1')],
  ['the value of another cell', rule('type="cellIs" operator="equal"', '$A$1')],
  ['values that come twice', rule('type="duplicateValues"')],
  ['the text of another cell', rule('type="containsText" text="A1"', 'NOT(ISERROR(SEARCH(A1,B2)))')],
  ['a rule behind another one', rule('type="top10"', '', 4, 1) + rule('type="expression"', 'TRUE', 0, 2)],
])('what only Excel can say is told of the cells: %s', async (_name, rules) => {
  expect(await hidden(over(rules, 'B2:C9 E2'))).toEqual(['', [['B2:C9', 'E2']]]);
});

test.each([
  ['equal', '0', ''],
  ['lessThan', '43368', 'G'],
  ['between', '43000|43367', 'G'],
])('a day %s %s is compared by its number', async (operator, formula, columns) => {
  expect(await hidden(over(rule(`type="cellIs" operator="${operator}"`, formula), 'G2'))).toEqual([
    columns,
    [],
  ]);
});

test('nothing is told of cells that hold nothing, or nothing but zeros', async () => {
  const unsure = rule('type="expression"', 'A2=A1');
  expect(await hidden(over(unsure, 'D1:D9') + over(unsure, 'H1:H9'))).toEqual(['', []]);
});

test('a rule in front of one for other cells changes nothing', async () => {
  const tail =
    over(rule('type="top10"', '', 4, 1), 'C2') + over(rule('type="expression"', 'TRUE', 0, 2), 'B2');
  expect(await hidden(tail)).toEqual(['B', []]);
});

test('of more rules than are looked at one by one it is told that they may hide', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `H${at + 1}`).join(' ');
  expect(await hidden(over(rule('type="expression"', 'TRUE'), many))).toEqual(['', [['A1:XFD1048576']]]);
});

test('rules are held against so many characters; of the cells after these it is told that they may be hidden', async () => {
  const long = 'draft '.repeat(5000);
  const count = Math.ceil(RULE_CHARACTERS / HIDING_RANGES / long.length) + 1;
  const never = Array.from({ length: HIDING_RANGES }, (_, at) =>
    rule(
      'type="containsText" operator="containsText" text="final"',
      'NOT(ISERROR(SEARCH("final",A1)))',
      0,
      at + 1,
    ),
  ).join('');
  const lines = (rows: number) => '<row><c t="s"><v>0</v></c></row>'.repeat(rows);
  const mayBe = async (rows: number) => {
    const book = await open(
      parts('', {
        'xl/worksheets/sheet1.xml': sheet(lines(rows), { tail: over(never, 'A1:A9999') }),
        'xl/styles.xml': styles,
        'xl/sharedStrings.xml': texts(`<t>${long}</t>`),
      }),
    );
    await rowsOf(book);
    return book.findings.filter(({ notice }) => notice.id === 'cells-maybe-hidden').length;
  };
  expect(await mayBe(count - 2)).toBe(0);
  expect(await mayBe(count)).toBeGreaterThan(0);
});
