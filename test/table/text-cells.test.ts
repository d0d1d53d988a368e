import { describe, expect, it } from 'vitest';
import { readText } from './text-source.ts';

describe('texts guarded against Excel', () => {
  it('are the text between the marks, plain or quoted, and told once with their number', async () => {
    const { rows, findings, book } = await readText(
      'id,="day",n\n="PAK-2018-014",="2018-04-28",=""\n"=""007""","=""a, b""","=""say """"so"""""""\n',
    );
    expect(rows).toEqual(['1.1: id|day|n', '2.2: PAK-2018-014|2018-04-28|', '3.3: 007|a, b|say "so"']);
    expect(findings).toEqual(['F041']);
    expect(book.findings[0]?.data).toEqual({ count: 7 });
  });

  it('may hold the separator where the record then has the usual number of fields', async () => {
    const { rows, findings } = await readText('a,b,c\n1,="1,250",3\n="x","y",z\n');
    expect(rows).toEqual(['1.1: a|b|c', '2.2: 1|1,250|3', '3.3: x|y|z']);
    expect(findings).toEqual(['F041']);
  });

  it('are read alike in every piece of a long file', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `="${i}","x",="é${i}"`);
    const { rows, findings } = await readText(`a,b,c\r\n${lines.join('\r\n')}\r\n`);
    expect(rows.length).toBe(20_001);
    expect(rows.slice(1).every((row, i) => row === `${i + 2}.${i + 2}: ${i}|x|é${i}`)).toBe(true);
    expect(findings).toEqual(['F041']);
  });

  it('are nothing else: formulas stay what they are', async () => {
    const cells = ['=A1', '="a"&"b"', '=SUM(1;2)', '==""', 'x="1"', '=', '="'];
    const quoted = cells.map((cell) => `1,"${cell.replaceAll('"', '""')}"\n`).join('');
    const { rows, findings } = await readText(`a,b\n${quoted}`);
    expect(rows.slice(1)).toEqual(cells.map((cell, i) => `${i + 2}.${i + 2}: 1|${cell}`));
    expect(findings).toEqual([]);
  });

  it('with text behind the mark are marks in an odd place', async () => {
    const { rows, findings } = await readText('a,b\n1,="2" x\n2,3\n');
    expect(rows).toEqual(['1.1: a|b', '2.2: 1|="2" x', '3.3: 2|3']);
    expect(findings).toEqual(['F033 2.2.2']);
  });
});

describe('rows that show nothing', () => {
  it.each([
    ' ',
    '   ',
    '"\t"',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\ufeff\u2060',
    '" \n "',
    '\u202f\u00ad',
    '=""',
    '=" "',
  ])('of %j are no rows', async (blank) => {
    const { rows } = await readText(`a,b,c\n1,2,3\n${blank},${blank},\n4,${blank},5\n`);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(['1.1', '2.2', blank.includes('\n') ? '4.6' : '4.4']);
  });

  it('are rows as soon as one cell shows a sign, though it be a lost one', async () => {
    const { rows } = await readText('a,b\n ,-\n ,\ufffd\n ,\0\n0, \n');
    expect(rows.length).toBe(5);
  });
});
