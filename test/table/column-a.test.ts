import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/table/table.ts';
import { readText, tableOf } from './text-source.ts';
import { codes, open, parts, rowsOf } from './xlsx/parts.ts';

const headings = ['id', 'title', 'place', 'day', 'value', 'women', 'men', 'note'];
const log = [
  headings,
  ['A-1', 'Workshop; two days', 'Rabat', '2018-04-28', '25', '10', '15', 'said "yes"'],
  ['A-2', 'Visit, and talk', '', '2018-05-02', '1,5', '', '', ''],
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const field = (text: string, by: string) => (text.includes(by) || text.includes('"') ? quoted(text) : text);
const line = (row: readonly string[], by: string) => row.map((text) => field(text, by)).join(by);
/** Cells as texts, blank ones at the end left out. */
const shown = (table: readonly (readonly string[])[]) =>
  table.map((row) =>
    row
      .join('\u0001')
      .replace(/\u0001+$/, '')
      .split('\u0001'),
  );
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cell = (text: string | number) =>
  typeof text === 'number'
    ? `<c><v>${text}</v></c>`
    : text === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const workbook = (...rows: readonly (readonly (string | number)[])[]) =>
  open(parts(rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')));
const textsOf = async (book: Book) => shown(await tableOf(book));
const unsplit = async (book: Book) => (await book.sheets[0]?.unsplit())?.data;

describe('a log whose every line is one quoted cell', () => {
  it.each([';', ',', '\t', '|'])('is split at %j, quoted texts inside it too', async (by) => {
    const { book, findings } = await readText(log.map((row) => `${quoted(line(row, by))}\r\n`).join(''));
    expect(await textsOf(book)).toEqual(shown(log));
    expect(findings).toEqual(['F039']);
    expect(book.findings[0]?.data).toMatchObject({ rows: 'all', count: 3 });
  });

  it('is split where only the lines with the other separator were quoted', async () => {
    const text = log.map((row) => field(line(row, ';'), ',')).join('\n');
    const { book, findings } = await readText(text);
    expect(await textsOf(book)).toEqual(shown(log));
    expect(findings).toEqual(['F039']);
    expect(book.findings[0]?.data).toMatchObject({ rows: 'some', delimiter: 'semicolon' });
  });

  it('keeps titles above the headings, remarks below, and the numbers of rows and lines', async () => {
    const lines = ['Activity log', '', ...log.map((row) => line(row, ';')), ';;;;;;;', 'Checked in Rabat'];
    const { rows } = await readText(lines.map((text) => (text === '' ? '\n' : `${quoted(text)}\n`)).join(''));
    expect(rows.map((row) => row.split(/[:|]/).slice(0, 2).join())).toEqual([
      '1.1, Activity log',
      '3.3, id',
      '4.4, A-1',
      '5.5, A-2',
      '7.7, Checked in Rabat',
    ]);
  });

  it('reads guarded texts inside it', async () => {
    const rows = [line(headings, ';'), ';="007";;;="2018-04-28";;;', 'x;;;;;;;y'];
    const { book, findings } = await readText(rows.map((text) => `${quoted(text)}\n`).join(''));
    expect(await textsOf(book)).toEqual([
      headings,
      ['', '007', '', '', '2018-04-28'],
      ['x', '', '', '', '', '', '', 'y'],
    ]);
    expect(findings).toEqual(['F039', 'F041']);
  });

  it.each([
    ['a row with a part too many', 'A-3;Talk; and more;Fes;2018-06-01;5;2;3;', 9],
    ['a row that ends in a separator', 'A-3;Talk;Fes;2018-06-01;5;2;3;;', 9],
    ['a row with a part too few', 'A-3;Talk;Fes;2018-06-01;5;2;3', 7],
    ['a row broken in two', 'A-3;"Talk', 2],
  ])('is not split with %s, which is named', async (_what, bad, parts) => {
    const lines = [...log.map((row) => line(row, ';')), bad];
    const { book, findings } = await readText(lines.map((text) => `${quoted(text)}\n`).join(''));
    expect((await tableOf(book))[0]).toHaveLength(1);
    expect(findings).toEqual([]);
    expect(await unsplit(book)).toEqual({ delimiter: 'semicolon', columns: 8, row: 4, parts });
  });

  it('is nothing like a file that no separator splits', async () => {
    const { book, findings } = await readText('a b\n1 2\n');
    expect(findings).toEqual(['F031']);
    expect(await unsplit(book)).toBe(undefined);
  });
});

describe('a log in column A of a sheet', () => {
  it.each([';', ',', '\t', '|'])('is split at %j', async (by) => {
    const book = await workbook(...log.map((row) => [line(row, by)]));
    expect(await textsOf(book)).toEqual(shown(log));
    expect(codes(book)).toEqual(['F039']);
  });

  it('is joined again where commas in the texts had parted rows', async () => {
    const spilt = log.map((row) => line(row, ';').split(','));
    expect(spilt.map(({ length }) => length)).toEqual([1, 1, 3]);
    const book = await workbook(...spilt);
    expect(await textsOf(book)).toEqual(shown(log));
    expect(codes(book)).toEqual(['F039']);
  });

  it('is not joined where Excel made a number of what was parted off', async () => {
    const book = await workbook(...log.slice(0, 2).map((row) => [line(row, ';')]), [
      'A-2;Visit;;2018-05-02;1',
      5,
    ]);
    expect((await tableOf(book))[0]).toHaveLength(1);
    expect(await unsplit(book)).toMatchObject({ row: 3 });
  });

  it('is split below headings that stand in cells of their own, where the parts are as many', async () => {
    const book = await workbook(headings, ...log.slice(1).map((row) => [line(row, ';')]), ['Note: one; two']);
    expect(await textsOf(book)).toEqual([...shown(log), ['Note: one; two']]);
    expect(book.findings[0]?.data).toEqual({ rows: 'some', count: 2, delimiter: 'semicolon' });
  });

  it('keeps what crosses a row out', async () => {
    const [first = '', second = ''] = log.map((row) => line(row, ';'));
    const struck = `<c t="inlineStr"><is><r><rPr><strike/></rPr><t>${second.replaceAll('"', '&quot;')}</t></r></is></c>`;
    const book = await open(parts(`<row>${cell(first)}</row><row>${struck}</row>`));
    const rows = await rowsOf(book);
    expect(rows[1]?.cells[1]).toMatchObject({ text: 'Workshop; two days', marks: { strikethrough: 'all' } });
  });

  it('is no log where texts only have many commas', async () => {
    const sentence = 'Rabat, Fes, Tangier, Oujda, Agadir, Safi, Meknes, Nador and Kenitra';
    const book = await workbook(['Remarks'], [sentence], ['Another remark, with a comma']);
    expect(await textsOf(book)).toEqual([['Remarks'], [sentence], ['Another remark, with a comma']]);
    expect(codes(book)).toEqual([]);
  });
});
