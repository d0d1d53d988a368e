import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { maxColumns, maxRows, openText } from '../../src/table/csv.ts';
import { maxListed } from '../../src/table/finding-list.ts';
import { maxRecordBytes } from '../../src/table/records.ts';
import type { Source } from '../../src/table/table.ts';
import { readText, rowsOf, source, tableOf, trap } from './text-source.ts';

describe('rows and lines', () => {
  it('numbers rows as a spreadsheet and lines as an editor does, after quoted line breaks and blank lines', async () => {
    const { rows } = await readText('a,b\n"x\ny",1\n\n,\n"p\r\n\r\nq",2\nlast,3');
    expect(rows).toEqual(['1.1: a|b', '2.2: x\ny|1', '5.6: p\r\n\r\nq|2', '6.9: last|3']);
  });

  it('gives text cells as they stand and nothing for empty fields', async () => {
    const book = await openText(source('a,b,c\n" 01 ",,002'));
    const batches = [];
    for await (const batch of book.sheets[0]!.rows()) batches.push(...batch);
    expect(batches[1]?.cells).toEqual([
      { type: 'text', text: ' 01 ', raw: ' 01 ' },
      undefined,
      { type: 'text', text: '002', raw: '002' },
    ]);
  });

  it('passes ragged rows on as they are', async () => {
    const { rows } = await readText('id,name,age\n1101,John\n,,\n1,2,3,4,5,6\n');
    expect(rows).toEqual(['1.1: id|name|age', '2.2: 1101|John', '4.4: 1|2|3|4|5|6']);
  });

  it.each(['\n', '\r\n', '\r'])('reads the same with lines ending in %j', async (end) => {
    const { rows, findings } = await readText(['a,b', '"1",2', '', '3,"4"', ''].join(end));
    expect(rows).toEqual(['1.1: a|b', '2.2: 1|2', '4.4: 3|4']);
    expect(findings).toEqual([]);
  });

  it('notes once that lines end in different ways', async () => {
    const { rows, findings, book } = await readText(trap('mixed-endings.csv'));
    expect(rows).toEqual(['1.1: code|title', '2.2: A-1|two\nlines', '3.4: A-2|x', '4.5: A-3|y']);
    expect(findings).toEqual(['F034 3.4.-']);
    expect(book.findings[0]?.data).toEqual({ line: 4, first: 'CRLF', other: 'LF' });
  });

  it('can be read again, and finds nothing twice', async () => {
    const book = await openText(trap('stray.csv'));
    const first = await rowsOf(book);
    const found = [...book.findings];
    expect(await rowsOf(book)).toEqual(first);
    expect(book.findings).toEqual(found);
  });

  it('reads a table the same in pieces of any size as in one', async () => {
    const sound = Array.from(
      { length: 9000 },
      (_, i) => `${i},"a\r\nb ""${i}"" é, ${'x'.repeat(i % 200)}",é`,
    ).join('\r\n');
    expect(await tableOf(await openText(source(sound)))).toEqual(parse(sound));
  });
});

describe('separators', () => {
  const table = [
    ['code', 'title', 'amount'],
    ['A-1', 'one; two, three | four\tfive', '1,5'],
    ['A-2', '', '12;30'],
    ['A-3', 'x', '3'],
  ];
  it.each([',', ';', '\t', '|'])('is proved on the records: %j', async (delimiter) => {
    const quoted = table.map((row) => row.map((field) => (/[,;|\t]/.test(field) ? `"${field}"` : field)));
    const book = await openText(source(quoted.map((row) => row.join(delimiter)).join('\n')));
    expect(book.delimiter).toBe(delimiter);
    expect(await tableOf(book)).toEqual(table);
    expect(book.findings).toEqual([]);
  });

  it('is the semicolon where every number has a decimal comma', async () => {
    const { book } = await readText('name;amount\na;1,5\nb;2,5\nc;3,5\n');
    expect(book.delimiter).toBe(';');
  });

  it('is found below title rows', async () => {
    const { book, rows } = await readText('Log of 2018; draft\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n');
    expect(book.delimiter).toBe(',');
    expect(rows[0]).toBe('1.1: Log of 2018; draft');
    expect(rows[1]).toBe('3.3: a|b|c|d');
  });

  it('is taken from a first line for Excel, which is no row', async () => {
    const { book, rows, findings } = await readText(trap('sep-line.csv'));
    expect(book.delimiter).toBe(';');
    expect(rows).toEqual(['1.2: code|title', '2.3: A-1|Workshop, two days']);
    expect(findings).toEqual(['F036']);
  });

  it('is what the caller says', async () => {
    const { book, rows } = await readText('a,b;c,d\n1,2;3,4\n', { delimiter: ';' });
    expect([book.delimiter, ...rows]).toEqual([';', '1.1: a,b|c,d', '2.2: 1,2|3,4']);
  });

  it('is noted when another explains the rows as well', async () => {
    const { book, findings } = await readText(trap('undecided.csv'));
    expect(findings).toEqual(['F030']);
    expect(book.findings[0]?.data).toEqual({ delimiter: 'comma', other: 'semicolon', agree: 2, records: 2 });
  });

  it('is missed when nothing splits the text', async () => {
    const { rows, findings } = await readText(trap('single-column.csv'));
    expect(rows).toEqual(['1.1: code title number', '2.2: A-1 Workshop 3']);
    expect(findings).toEqual(['F031']);
    expect((await readText('a b\n1 2\n', { delimiter: ';' })).book.findings).toMatchObject([
      { notice: { code: 'F031' }, data: { asked: 'semicolon' } },
    ]);
  });
});

describe('limits', () => {
  it('leaves out a line that is too long, says so and reads on', async () => {
    const long = 'x'.repeat(maxRecordBytes + 10);
    const { rows, findings, book } = await readText(`a,b\n1,2\n${long},3\n4,5\n`);
    expect(rows.map((row) => row.slice(0, 20))).toEqual(['1.1: a|b', '2.2: 1|2', '4.4: 4|5']);
    expect(findings).toEqual(['F019 3.3.-']);
    expect(book.findings[0]?.data).toEqual({ line: 3, limit: maxRecordBytes });
  });

  it('does not let a quotation swallow more than that', async () => {
    const lines = Array.from({ length: 700_000 }, (_, i) => `${i},some text`).join('\n');
    const { rows, findings } = await readText(`a,b\n1,"x\n${lines}\n`);
    expect(findings).toEqual(['F032 2.2.2']);
    expect(rows.length).toBe(700_001);
  });

  it('stops at more columns or rows than a spreadsheet holds', async () => {
    const wide = await readText(`a,b\n${','.repeat(maxColumns)}x\n`);
    expect(wide.findings).toEqual(['F007 2.2.-']);
    expect(wide.book.findings[0]?.data).toEqual({ columns: maxColumns + 1, limit: maxColumns });
    const long = await readText(`a,b\n${'\n'.repeat(maxRows - 1)}1,2\n`);
    expect(long.findings).toEqual([`F006 ${maxRows + 1}.${maxRows + 1}.-`]);
  });

  it('lists no more findings of one kind than a person can use, and counts the others once', async () => {
    const { book } = await readText(`a,b\n${'12,x\0y\n'.repeat(maxListed + 5)}`);
    for await (const _ of book.sheets[0]!.rows());
    expect(book.findings.length).toBe(maxListed);
    expect(book.findings.at(-1)).toMatchObject({ notice: { code: 'F035' }, more: 5 });
  });

  it('asks for the file in pieces', async () => {
    const text = `a,b\n${'1234567,abcdefgh\n'.repeat(100_000)}`;
    const whole = source(text);
    let most = 0;
    const watched: Source = {
      ...whole,
      read: (start, end) => {
        most = Math.max(most, end - start);
        return whole.read(start, end);
      },
    };
    const book = await openText(watched);
    expect((await rowsOf(book)).length).toBe(100_001);
    expect(most).toBeLessThan(300_000);
  });
});

describe('against csv-parse alone', () => {
  it.each(['duplicate-headings', 'quoted', 'empty-fields'])(
    'reads a sound file the same: %s',
    async (name) => {
      const texts: Record<string, string> = {
        'duplicate-headings': 'id,name,id,age,id\n1101,John,0,30,001101\n',
        quoted: '"a","b ""c"""\r\n"d\r\ne","f,g"\r\n',
        'empty-fields': 'a,b,c\n,,1\n2,,\n"",x,""\n',
      };
      const text = texts[name] as string;
      expect(await tableOf(await openText(source(text)))).toEqual(parse(text));
    },
  );
});
