import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areWaivers, readWaivers } from '../../src/formats/waivers-file.ts';
import { review as en } from '../../src/locales/en/headquarters/review.ts';
import { review as fr } from '../../src/locales/fr/headquarters/review.ts';
import { knowPhonesOf } from '../../src/privacy/phones.ts';

const print = '0123456789abcdef';
const waiversIn = (text: string) => {
  const read = readWaivers(text);
  if (!areWaivers(read)) throw new Error(JSON.stringify(read));
  return read;
};
const problemsIn = (text: string) => {
  const read = readWaivers(text);
  return areWaivers(read) ? [] : read.map(({ line, problem }) => `${line} ${problem}`);
};
const none = { fingerprint: null, code: null, key: null, column: null, owner: null, expires: null };

describe('a file of waivers', () => {
  const both = [
    { ...none, fingerprint: print, reason: 'Seen', owner: 'Desk', expires: '2019-06-30' },
    { ...none, code: 'X503', key: 'PAK-2018-014', column: 'end_date', reason: 'Agreed, "so"' },
  ];
  test.each([
    [
      'a table with commas',
      `fingerprint,code,key,column,reason,owner,expires\n${print},,,,Seen,Desk,2019-06-30\n,x503,PAK-2018-014,end_date,"Agreed, ""so""",,\n`,
      [2, 3],
    ],
    [
      'a table that a spreadsheet saved',
      `\ufeffreason;expires;owner;fingerprint;key;code;column\r\nSeen;2019-06-30;Desk;${print.toUpperCase()};;;\r\n;;;;;;\r\n"Agreed, ""so""";;;;PAK-2018-014;X503;end_date\r\n`,
      [2, 4],
    ],
    [
      'a list of objects',
      `[\n  { "fingerprint": "${print}", "reason": "Seen", "owner": "Desk", "expires": "2019-06-30" },\n  {\n    "code": "X503", "key": "PAK-2018-014", "column": "end_date",\n    "reason": "Agreed, \\"so\\"", "owner": null }\n]\n`,
      [2, 3],
    ],
  ])('is read from %s', (_kind, text, lines) => {
    expect(waiversIn(text)).toEqual(both.map((one, at) => ({ ...one, line: lines[at] })));
  });

  test('may be lines of the findings as CSV, with a reason', () => {
    const text = `severity,code,rule,file,key,value,reason,owner,expires,cause,fingerprint\nerror,X503,end-before-start,a.csv,PAK-2018-014,'-1,Seen,,,${print},${print}\n`;
    expect(waiversIn(text)).toEqual([
      { ...none, line: 2, fingerprint: print, code: 'X503', key: 'PAK-2018-014', reason: 'Seen' },
    ]);
  });

  test('loses no part of a line', () => {
    const cut = 'code,key,reason\nX503,K,Seen, as agreed\nX503,L,Seen,,\nX503,M,"Seen, as agreed"\n';
    expect(problemsIn(cut)).toEqual(['2 not-made']);
    expect(problemsIn(`fingerprint,reason,reason\n${print},Seen,As agreed\n`)).toEqual(['1 not-made']);
    expect(problemsIn(`file,file,fingerprint,reason\na,b,${print},Seen\n`)).toEqual([]);
  });

  test('says of every mistake its line, counted as an editor counts', () => {
    const rows = [
      'fingerprint,code,key,column,reason,expires',
      `${print},,,,"two\nlines",`,
      ',,,,why,',
      ',X503,,,why,',
      'xyz,,,,why,',
      ',Q999,K,,why,',
      ',P801,K,,why,',
      ',F002,K,,why,',
      ',X503,K,colour,why,',
      ',X503,K,,why,30.6.2019',
      ',X503,K,,,2019-02-30',
      `${print},,,,again,`,
      `,X503,L,,${'x'.repeat(501)},`,
    ];
    expect(problemsIn(rows.join('\n'))).toEqual([
      '4 no-target',
      '5 no-target',
      '6 fingerprint',
      '7 code',
      '8 protected',
      '9 protected',
      '10 column',
      '11 day',
      '12 no-reason',
      '12 day',
      '13 twice',
      '14 long-reason',
    ]);
    expect(problemsIn('fingerprint,why\nx,y\n')).toEqual(['1 unknown-field']);
    expect(problemsIn('one,two\n')).toEqual(['1 no-fields', '1 unknown-field', '1 unknown-field']);
    expect(problemsIn('')).toEqual(['1 no-fields']);
    const many = `code,key,reason\n${'X501,PAK-2018-001,Known\n'.repeat(5000)}`;
    expect(problemsIn(many)).toEqual(['5001 too-many']);
    expect(
      problemsIn('[\n {"fingerprint": 3, "reason": "x"},\n 5,\n {"rule": "X503", "reason": "x"}]'),
    ).toEqual([...['2 no-text', '2 no-target', '3 no-fields', '4 unknown-field', '4 no-target']]);
    expect(problemsIn('{"reason": "x"}')).toEqual(['1 no-fields']);
    expect(problemsIn('[\n{"reason": "x"')).toEqual(['2 not-made']);
  });

  test('prints nobody’s address or number', async () => {
    await knowPhonesOf(['PK']);
    const [one] = waiversIn(`fingerprint,reason,owner\n${print},call +92 300 1234567,someone@example.org\n`);
    expect([one!.reason, one!.owner]).toEqual(['call ***', '***']);
  });

  test('whatever it holds, there are waivers or problems that can be said', () => {
    const cell = fc.oneof(
      fc.constantFrom('', print, 'X503', 'P801', 'PAK-2018-014', '"', 'reason'),
      fc.string(),
    );
    const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 });
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      table.map((rows) => ['fingerprint,code,key,reason', ...rows.map((row) => row.join(','))].join('\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readWaivers(text);
        if (areWaivers(read)) for (const { reason } of read) expect(reason.length).toBeGreaterThan(0);
        else for (const one of read) for (const words of [en, fr]) expect(words.problem(one)).toMatch(/\d/);
      }),
      { numRuns: 500 },
    );
  });
});
