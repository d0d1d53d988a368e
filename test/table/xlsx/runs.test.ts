import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { columnLetters } from '../../../src/address.ts';
import { check } from '../../../src/check/check.ts';
import { memorySource } from '../../../src/cli/files.ts';
import { log } from '../../fuzz/book-parts.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';
import { cellsOf, MAIN, parts, sheet } from './parts.ts';

const programme = loadedPack('templates/glo-act');
const [headings = [], ...rows] = log;

/** A piece of text with a font of its own. */
const run = (text: string, font = '') => `<r><rPr>${font}</rPr><t xml:space="preserve">${text}</t></r>`;
const bare = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;
const [up, down] = ['super', 'sub'].map((way) => `<vertAlign val="${way}script"/>`) as [string, string];
const [white, blue, dot] = ['<color rgb="FFFFFFFF"/>', '<color rgb="FF0000FF"/>', '<sz val="1"/>'];

/** Styles by number: plain, raised, on blue, white, a dot. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font>${up}</font><font>${white}</font><font>${dot}</font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fillId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs></styleSheet>`;

const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** The verdict and the codes about a log in whose first row a cell holds this. */
async function told(column: string, cell: string, style = 0): Promise<string> {
  const at = headings.indexOf(column);
  const rowOf = (cells: readonly string[], row: number) =>
    `<row r="${row}">${headings
      .map((_, index) => {
        const name = `r="${columnLetters(index + 1)}${row}"`;
        if (row === 2 && index === at) return cell.replace('<c', `<c ${name} s="${style}"`);
        const value = cells[index] ?? '';
        return value === '' ? '' : `<c ${name} t="inlineStr"><is><t>${text(value)}</t></is></c>`;
      })
      .join('')}</row>`;
  const all = parts('', {
    'xl/worksheets/sheet1.xml': sheet([headings, ...rows].map((cells, at) => rowOf(cells, at + 1)).join('')),
    'xl/styles.xml': styles,
  });
  const { verdict, diagnostics } = await check([memorySource('log.xlsx', zipSync(all))], {
    programme,
    asOf: '2018-12-31',
  });
  return [verdict, ...new Set(diagnostics.map(({ code }) => code))].join(' ');
}
const rich = (...runs: readonly string[]) => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;
const first = (column: string) => rows[0]![headings.indexOf(column)]!;
const whole = (column: string) => rich(`<t>${text(first(column))}</t>`);

const values = ['spent', 'activity_id', 'period', 'country', 'start_date', 'status', 'women', 'joint_id'];
const marks: readonly (readonly [string, string, string])[] = [
  ['a raised figure', run('1', up), 'C353'],
  ['a lowered figure', run('1', down), 'C353'],
  ['a raised power', run('e3', up), 'C353'],
  ['a raised letter', run('a', up), 'C353'],
  ['a white figure', run('1', white), 'C352'],
  ['a figure that is a dot', run('1', dot), 'C352'],
];
test.each(values.flatMap((column) => marks.map((mark) => [mark[0], column, mark[1], mark[2]] as const)))(
  '%s behind a value of %s is no part of it',
  async (_name, column, mark, code) => {
    const said = await told(column, rich(bare(first(column) || 'PAK-2018-001'), mark));
    expect(said).not.toMatch(/^ready/);
    expect(said).toContain(code);
  },
);

test.each([
  ['a mark of a note in front', 'spent', rich(run('1', up), run('20')), 0, 'C353'],
  ['letters on the line in a raised cell', 'spent', rich(bare('1'), run('20')), 1, 'C353'],
  ['a figure as blue as the cell', 'spent', rich(run('20'), run('1', blue)), 2, 'C352'],
  ['a figure of the white font of the cell', 'spent', rich(run('20'), bare('1')), 3, 'C352'],
  ['a figure of the small font of the cell', 'spent', rich(run('20'), bare('1')), 4, 'C352'],
])('%s is an error', async (_name, column, cell, style, code) => {
  const said = await told(column, cell, style);
  expect(said).not.toMatch(/^ready/);
  expect(said).toContain(code);
});

test.each([
  ['a square metre', 'title', rich(bare('A hall of 120 m'), run('2', up)), 0],
  ['an ordinal', 'title', rich(bare('1'), run('er', up), run(' atelier')), 0],
  ['a mark of a note in free text', 'narrative', rich(bare('Officers were trained.'), run('1', up)), 0],
  ['a number in a raised cell', 'spent', '<c><v>2500</v></c>', 1],
  ['white letters on blue', 'spent', rich(bare('25'), run('00', white)), 2],
  ['letters of two fonts', 'spent', rich(run('25'), run('00', '<b/><color rgb="FFFF0000"/>')), 0],
  ['a raised blank', 'spent', rich(run(' ', up), run('2500')), 0],
  ['a white blank behind', 'spent', rich(run('2500'), run(' ', white)), 0],
  ['black runs in a white cell', 'spent', rich(run('2500')), 3],
])('%s changes nothing', async (_name, column, cell, style) => {
  expect(await told(column, cell, style)).toBe(await told(column, whole(column)));
});

test('what nobody sees in a free text is told', async () => {
  expect(await told('title', rich(bare('Training'), run(' and more', white)))).toContain('C351');
  const [cell] = await cellsOf(
    `<row r="1"><c r="A1" t="inlineStr"><is>${bare('a')}${run('b', white)}${run('c')}</is></c></row>`,
    {
      'xl/styles.xml': styles,
    },
  );
  expect(cell?.marks).toEqual({ unseen: 'part', seen: 'ac' });
});

test('a number too small to be seen is told as one that is white', async () => {
  expect(await told('spent', '<c><v>2500</v></c>', 4)).toContain('C351');
  expect(await told('spent', '<c><v>2500</v></c>', 3)).toContain('C351');
});
