import { describe, expect, it } from 'vitest';
import { readText, trap } from './text-source.ts';

describe('quotation marks that never close', () => {
  it('cost the line they stand on and nothing else', async () => {
    const { rows, findings, book } = await readText(trap('unclosed.csv'));
    expect(rows).toEqual([
      '1.1: code|title|place|number',
      '2.2: A-1|Workshop|Rabat|3',
      '4.4: A-3|Visit, two days|Fes|5',
      '5.5: A-4|Campaign|Rabat|6',
    ]);
    expect(findings).toEqual(['F032 3.3.2']);
    expect(book.findings[0]?.data).toEqual({ line: 3, lastLine: 3, lines: 1 });
  });

  it('do not swallow the end of the file', async () => {
    const { rows, findings } = await readText(trap('unclosed-at-end.csv'));
    expect(rows.at(-1)).toBe('4.4: A-3|Visit|Fes|5');
    expect(findings).toEqual(['F032 3.3.2']);
  });

  it('are found even when a later mark closes them by chance', async () => {
    const { rows, findings } = await readText(trap('swallowed.csv'));
    expect(rows.map((row) => row.slice(0, 8))).toEqual(['1.1: cod', '3.3: A-2', '4.4: A-3', '5.5: A-4']);
    expect(findings[0]).toBe('F032 2.2.2');
  });

  it('skip the rest of a text of several lines, up to the next line that looks like a row', async () => {
    const { rows, findings, book } = await readText(
      'a,b,c,d\n1,2,"text\nmore of it\nthe end,4\n5,6,7,8\n9,"x",y,z\n',
    );
    expect(rows).toEqual(['1.1: a|b|c|d', '5.5: 5|6|7|8', '6.6: 9|x|y|z']);
    expect(findings).toEqual(['F032 2.2.3']);
    expect(book.findings[0]?.data).toEqual({ line: 2, lastLine: 4, lines: 3 });
  });

  it('on the last line lose that line only', async () => {
    const { rows, findings } = await readText('a,b\n1,2\n3,"4');
    expect(rows).toEqual(['1.1: a|b', '2.2: 1|2']);
    expect(findings).toEqual(['F032 3.3.2']);
  });

  it('are found every time', async () => {
    const body = Array.from({ length: 400 }, (_, i) => (i % 4 ? `${i},b,c,d` : `${i},"b,c,d`)).join('\n');
    const { rows, findings } = await readText(`w,x,y,z\n${body}\n`);
    expect(findings.length).toBe(100);
    expect(rows.length).toBe(301);
    expect(rows.at(-1)).toBe('401.401: 399|b|c|d');
  });
});

describe('quotation marks in odd places', () => {
  it('belong to the text and are reported', async () => {
    const { rows, findings, book } = await readText(trap('stray.csv'));
    expect(rows).toEqual([
      '1.1: code|title|number',
      '2.2: A-1|The "final" workshop|3',
      '3.3: A-2|A 12" pipe|4',
      '4.4: A-3|Visit to Fes|5',
      '5.5: A-4|Fine "here"|6',
    ]);
    expect(findings).toEqual(['F033 2.2.2', 'F033 3.3.2', 'F033 4.4.2']);
    expect(book.findings[0]?.value).toBe('The "final" workshop');
  });

  it('do not disturb what follows on the line', async () => {
    const { rows, findings } = await readText('a,b,c\n"x "y" z","2, 3",4\n5,6,7\n');
    expect(rows).toEqual(['1.1: a|b|c', '2.2: x "y" z|2, 3|4', '3.3: 5|6|7']);
    expect(findings).toEqual(['F033 2.2.1']);
  });

  it('lose the line only when a quotation stays open', async () => {
    const { rows, findings } = await readText('a,b,c\n1,"x"y,"z\n5,6,7\n');
    expect(rows).toEqual(['1.1: a|b|c', '3.3: 5|6|7']);
    expect(findings).toEqual(['F032 2.2.1']);
  });
});

describe('spoilt text', () => {
  it.each([
    ['nul.csv', 'F035 2.2.2'],
    ['replacement.csv', 'F023 2.2.2'],
    ['bidi.csv', 'F037 2.2.2'],
  ])('is reported at its cell: %s', async (name, expected) => {
    const { findings, rows } = await readText(trap(name));
    expect(findings).toEqual([expected]);
    expect(rows.length).toBe(2);
  });

  it('names what garbled letters were meant to be, and takes honest ones for what they are', async () => {
    const { book, findings } = await readText(trap('mojibake.csv'));
    expect(findings).toEqual(['F024 3.3.2', 'F024 4.4.2']);
    expect(book.findings.map(({ data }) => data)).toEqual([
      { seen: 'Ã\u00a0', meant: 'à' },
      { seen: 'РћР±СѓС‡РµРЅРёРµ', meant: 'Обучение' },
    ]);
  });

  it.each(['Ø§Ù„ØªØ¯Ø±ÙŠØ¨', 'lâ€™Ã©cole', 'SÃ£o Paulo', 'Ð¡ÑƒÐ´ÑŒÐ¸'])('sees %s', async (text) => {
    expect((await readText(`a,b\n1,${text}\n`)).findings).toEqual(['F024 2.2.2']);
  });

  it.each([
    'coração, ação, À l’été «où» “ÇA” PROMOÇÃO',
    'Навчання суддів, Рік 2018, СРСР, Ірина',
    'تدريب القضاة، كشف ضحايا “الاتجار” – تچ پاک',
    'Εκπαίδευση «δικαστών» – “Α”',
    'ñandú Ñ° Nº 3 – 25 °C ±2 § £ €',
    'काठमाडौं ຫຼວງພະບາງ',
  ])('leaves %s alone', async (text) => {
    expect((await readText(`a,b\n1,"${text}"\n`)).findings).toEqual([]);
  });
});
