import { describe, expect, it } from 'vitest';
import { readText } from './text-source.ts';

describe('blanks beside quotation marks', () => {
  it('are none of the text, in headings and rows, before and behind the marks, and are told once', async () => {
    const { rows, findings, book } = await readText(
      '"a"; "b"; "c"\n"1"; "two; three"\t; "line\nbreak" \n  "x";"say ""so""";  ""\n',
    );
    expect(rows).toEqual(['1.1: a|b|c', '2.2: 1|two; three|line\nbreak', '3.4: x|say "so"|']);
    expect(findings).toEqual(['F038']);
    expect(book.findings[0]?.data).toEqual({ line: 1 });
  });

  it('are found where only one row of many has them', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `${i},x,y`).join('\n');
    const { rows, findings, book } = await readText(`a,b,c\n${many}\n1, "two, three" ,4\n5,"six" ,7\n`);
    expect(rows.slice(-2)).toEqual(['502.502: 1|two, three|4', '503.503: 5|six|7']);
    expect(findings).toEqual(['F038']);
    expect(book.findings[0]?.data).toEqual({ line: 502 });
  });

  it('of a tab are the separator where tabs separate', async () => {
    const { rows } = await readText('a\tb\tc\n"1"\t "2"\t\n\t"3"\t"4"\n');
    expect(rows).toEqual(['1.1: a|b|c', '2.2: 1|2|', '3.3: |3|4']);
  });

  it.each([
    ['a,b\n1, "Quoted" speech\n2,x\n', ' "Quoted" speech'],
    ['a,b\n1, 12" pipe\n2,x\n', ' 12" pipe'],
    ['a,b\n1, "open\n2,x\n', ' "open'],
    ['a,b\n1, the "final" one\n2,x\n', ' the "final" one'],
  ])('stay where the marks are part of a sentence: %j', async (text, cell) => {
    const { rows, findings } = await readText(text);
    expect(rows).toEqual(['1.1: a|b', `2.2: 1|${cell}`, '3.3: 2|x']);
    expect(findings).toEqual(['F033 2.2.2']);
  });

  it('do not hide a quotation mark in an odd place', async () => {
    const { rows, findings } = await readText('a, "b", c\n1, "x, y", 12" pipe\n2, "z", 3\n');
    expect(rows).toEqual(['1.1: a|b| c', '2.2: 1|x, y| 12" pipe', '3.3: 2|z| 3']);
    expect(findings).toEqual(['F038', 'F033 2.2.3']);
  });

  it('do not let an open mark swallow the rest of the file', async () => {
    const { rows, findings } = await readText('a; "b"; c\n1; "open; 2\n3; "x"; 4\n5; "y"; 6\n');
    expect(rows).toEqual(['1.1: a|b| c', '2.2: 1| "open| 2', '3.3: 3|x| 4', '4.4: 5|y| 6']);
    expect(findings).toEqual(['F038', 'F033 2.2.2']);
  });
});
