import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { bytesSource } from '../../src/table/bytes-source.ts';
import { workbookFile } from '../office-writers.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const headings =
  'activity_id,period,country,agency,objective,pillar,crime_type,activity_type,title,status,start_date,end_date,place,indicator,value,precision,basis,people_basis,stakeholder,unspecified,evidence';
const row = (id: string, title: string, value: string) =>
  `${id},2018-S2,PAK,UNODC,O3,prosecution,BOTH,training,${title},completed,2018-09-10,2018-09-14,Lahore,PS-01,${value},exact,period,unique,investigators,${value},Attendance list`;
const table = [headings, row('PAK-2018-101', 'Training', '24'), row('PAK-2018-102', 'Course', '12')];

/** Verdict, codes, and the value and title of each row. */
async function checked(content: Uint8Array | string, name = 'pak-2018-S2.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const result = await check([await bytesSource(name, bytes)], { programme, asOf: '2018-12-31', keep: true });
  const codes = [...new Set(result.diagnostics.map(({ code }) => code))].sort().join(' ');
  const rows = result.entries.map(({ values, row: at }) => [at, values.value, values.title]);
  return { verdict: result.verdict, codes, rows };
}

/** The log, ready and without a remark of its own: what is found more comes from the way it is stored. */
const plain = async () => (await checked(table.join('\n'))).codes;
const withMore = async (...codes: string[]) =>
  [await plain(), ...codes]
    .filter((code) => code !== '')
    .join(' ')
    .split(' ')
    .sort()
    .join(' ');
const both = [
  [2, 24, 'Training'],
  [3, 12, 'Course'],
];

describe('files as offices save them', () => {
  it('in windows-1252: an apostrophe, a dash and a hard space in a number are what they were', async () => {
    const text = [table[0], row('PAK-2018-101', 'Victims’ rights – law', '1\u00a0250')].join('\r\n');
    const { codes, rows } = await checked(iconv.encode(text, 'windows-1252'));
    expect(rows).toEqual([[2, 1250, 'Victims’ rights – law']]);
    expect(codes).toBe(await withMore('C310', 'F020'));
  });

  it('with blanks beside the quotation marks', async () => {
    const text = table
      .map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join('; '),
      )
      .join('\r\n');
    const { codes, rows } = await checked(text);
    expect([rows, codes]).toEqual([both, await withMore('F038')]);
  });

  it('with hundreds of rows of blanks', async () => {
    const blank = Array.from({ length: 900 }, () => ' , ,\u00a0,\t,\u200b').join('\n');
    const { codes, rows } = await checked(`${table.join('\n')}\n${blank}\n`);
    expect([rows, codes]).toEqual([both, await plain()]);
  });

  it('with every line in one cell, as text or as a workbook', async () => {
    const lines = table.map((line) => line.replaceAll(',', ';'));
    const text = await checked(lines.map((line) => `"${line}"\r\n`).join(''));
    const book = await checked(await workbookFile(lines.map((line) => [line])), 'pak-2018-S2.xlsx');
    for (const { codes, rows } of [text, book]) expect([rows, codes]).toEqual([both, await withMore('F039')]);
  });

  it('with every line in one cell and a separator too many: both are refused for it, and for nothing else', async () => {
    const lines = table.map((line) => line.replaceAll(',', ';').replace('Course', 'Course; second part'));
    const text = await checked(lines.map((line) => `"${line}"\r\n`).join(''));
    const book = await checked(await workbookFile(lines.map((line) => [line])), 'pak-2018-S2.xlsx');
    for (const one of [text, book]) expect(one).toEqual({ verdict: 'unreadable', codes: 'F040', rows: [] });
  });

  it('with guarded texts', async () => {
    const text = table
      .map((line) => line.replace(/(?<=^|,)([A-Z]{3}-)?20[\d-]+\d(?=,)/g, '="$&"'))
      .join('\n');
    const { codes, rows } = await checked(text);
    expect(text).toContain('="PAK-2018-101"');
    expect(text).toContain('="2018-09-10"');
    expect([rows, codes]).toEqual([both, await withMore('F041')]);
  });

  it('with hidden headings, a hidden row, and a second sheet of which nothing is said', async () => {
    const book = new ExcelJS.Workbook();
    const log = book.addWorksheet('Log');
    for (const line of table) log.addRow(line.split(','));
    log.getRow(1).hidden = true;
    log.getRow(3).hidden = true;
    const lists = book.addWorksheet('Lists');
    for (const text of ['a', 'b', 'c']) lists.addRow([text, text]);
    lists.getRow(2).hidden = true;
    lists.getColumn(2).hidden = true;
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const result = await check([await bytesSource('pak-2018-S2.xlsx', bytes)], {
      programme,
      asOf: '2018-12-31',
    });
    const hidden = result.diagnostics.filter(({ code }) => /^S11/.test(code));
    expect(hidden.map(({ code, place, data }) => [code, place.sheet, data.rows]).sort()).toEqual([
      ['S110', 'Log', ['3']],
      ['S113', 'Log', ['1']],
    ]);
  });
});
