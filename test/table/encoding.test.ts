import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { alphabets } from '../../src/table/alphabets.ts';
import { openText } from '../../src/table/csv.ts';
import { findEncoding } from '../../src/table/encoding.ts';
import { skipsTrap, trapBytes } from '../traps.ts';
import { readText, source, tableOf, trap } from './text-source.ts';

/** Sentences written for this test; no one's own words. */
const sentences: Record<string, string> = {
  en: 'The café’s “résumé” – naïve façade, coöperation and fiancée of the protégé…',
  fr: 'Formation des magistrats à la détection précoce des réseaux où l’équipe a été reçue',
  es: 'Capacitación de jueces y policías sobre la protección de los niños víctimas en Bogotá',
  pt: 'Formação de juízes sobre a proteção de crianças em situação de risco; não há informações',
  de: 'Schulung der Richter über Möglichkeiten der Verständigung für Behörden',
  ru: 'Обучение судей и прокуроров выявлению жертв торговли людьми в Бишкеке',
  uk: 'Навчання суддів і прокурорів виявленню жертв торгівлі людьми у Києві та їхній захист',
  be: 'Навучанне суддзяў і пракурораў выяўленню ахвяр гандлю людзьмі ў Мінску',
  ky: 'Сотторду жана прокурорлорду окутуу Бишкек жана Ош шаарларында, Кыргызстан; Жалал-Абад',
  ar: 'تدريب القضاة والمدعين العامين على كشف ضحايا الاتجار بالأشخاص في القاهرة',
  ur: 'ججوں اور وکلا کی تربيت اسلام آباد ميں',
  fa: 'آموزش قضات و دادستان ها در کابل',
  pl: 'Szkolenie sędziów i prokuratorów w zakresie wykrywania ofiar, także dzieci żyjących; śledztwa są prowadzone w całości',
  el: 'Εκπαίδευση δικαστών και εισαγγελέων στην Αθήνα',
  tr: 'Hakimlerin ve savcıların eğitimi İstanbul şehrinde yapıldı, güçlü işbirliği',
};
const cases = Object.entries(sentences).flatMap(([language, sentence]) =>
  (alphabets[language]?.pages ?? []).map((page, rank) => ({
    ...{ language, page, sentence },
    // What Windows uses for the language is no more than a note, also where two pages give the same text.
    code: rank === 0 || ['iso-8859-9', 'windows-1253'].includes(page) ? 'F020' : 'F025',
  })),
);

describe('old code pages', () => {
  it.each(cases)('$page is found by its $language words, without being told the language', async (one) => {
    const bytes = iconv.encode(`id;title\n1;${one.sentence}\n2;${one.sentence}\n`, one.page);
    for (const languages of [[], [one.language]]) {
      const { name, findings } = await findEncoding(source(bytes), { languages });
      expect(iconv.decode(bytes, name)).toBe(iconv.decode(bytes, one.page));
      expect(findings.map(({ notice }) => notice.code)).toEqual([one.code]);
    }
  });

  it('shows words to judge by: none with digits, names last', async () => {
    const { book } = await readText(trap('windows-1252.csv'));
    expect(book.encoding).toBe('windows-1252');
    expect(book.findings).toMatchObject([
      { notice: { code: 'F020' }, data: { encoding: 'windows-1252' }, place: { row: null, column: null } },
    ]);
    expect(book.findings[0]?.data.words).toEqual(['détection', 'intitulé', 'l’école', 'précoce', 'reçue']);
  });

  it('is uncertain when two readings are as likely, and gives both', async () => {
    const { findings } = await findEncoding(source(iconv.encode('a,b\n1,Ć\n2,Ę\n', 'windows-1250')));
    expect(findings.map(({ notice }) => notice.code)).toEqual(['F021']);
    expect(Object.keys(findings[0]?.data ?? {})).toEqual([
      'encoding',
      'words',
      'count',
      'other',
      'otherWords',
    ]);
  });

  it('lets the languages of the country decide', async () => {
    const bytes = iconv.encode('id;title\n1;não há\n2;ação\n', 'windows-1252');
    expect((await findEncoding(source(bytes), { languages: ['pt'] })).name).toBe('windows-1252');
  });

  it.each([
    ['windows-1251.csv', ['ru', 'ky'], 'windows-1251', 'Обучение судей и прокуроров'],
    ['koi8-r.csv', ['ru'], 'koi8-r', 'Обучение судей и прокуроров'],
    ['windows-1256.csv', ['ar'], 'windows-1256', 'تدريب القضاة والمدعين العامين'],
    ['macintosh.csv', ['fr'], 'macintosh', 'Formation des magistrats à la détection précoce'],
    ['greek.csv', [], 'iso-8859-7', 'Εκπαίδευση δικαστών'],
  ])('%s is read right', async (name, languages, encoding, text) => {
    const book = await openText(trap(name), { languages });
    expect(book.encoding).toBe(encoding);
    expect((await tableOf(book))[1]?.[1]).toBe(text);
    const code = ['koi8-r', 'macintosh'].includes(encoding) ? 'F025' : 'F020';
    expect(book.findings.map(({ notice }) => notice.code)).toEqual([code]);
  });

  it('reports bytes the code page does not know', async () => {
    const bytes = iconv.encode('id;title\n1;Formation à la détection\n2;Été reçu? là\n', 'windows-1252');
    bytes[bytes.indexOf(0x3f)] = 0x81;
    const { findings, rows } = await readText(bytes, { languages: ['fr'] });
    expect(findings).toEqual(['F020', 'F022 3.3.2']);
    expect(rows[2]).toBe('3.3: 2|Été reçu\ufffd là');
  });
});

describe('Unicode', () => {
  const text = 'code;intitulé\n1;Обучение, ٣ مراكش 😀\n2;वर्ष\n';
  const wide = (bigEndian: boolean) => {
    const bytes = iconv.encode(text, bigEndian ? 'utf-16be' : 'utf-16le');
    return Uint8Array.from(bytes);
  };
  const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
  const utf8 = new TextEncoder().encode(text);
  it.each([
    ['utf-8', utf8, []],
    ['utf-8', marked([0xef, 0xbb, 0xbf], utf8), []],
    ['utf-16le', marked([0xff, 0xfe], wide(false)), []],
    ['utf-16be', marked([0xfe, 0xff], wide(true)), []],
    ['utf-16le', wide(false), ['F020']],
    ['utf-16be', wide(true), ['F020']],
  ])('%s is read the same, with a mark or without', async (encoding, bytes, codes) => {
    const { book, rows, findings } = await readText(bytes);
    expect(book.encoding).toBe(encoding);
    expect(rows).toEqual(['1.1: code|intitulé', '2.2: 1|Обучение, ٣ مراكش 😀', '3.3: 2|वर्ष']);
    expect(findings).toEqual(codes);
  });

  it('is believed when valid, however few letters prove it', async () => {
    const bytes = `a,b\n${'plain,text\n'.repeat(60_000)}1,ā\n`;
    expect((await findEncoding(source(bytes))).findings).toEqual([]);
  });

  it('is not believed when a byte far down does not fit', async () => {
    const bytes = iconv.encode(`a,b\n${'plain,text\n'.repeat(60_000)}1,café où à\n`, 'windows-1252');
    expect((await findEncoding(source(bytes), { languages: ['fr'] })).name).toBe('windows-1252');
  });

  it('with a few damaged bytes is still UTF-8, and each damaged cell is an error', async () => {
    const { book, findings } = await readText(trap('damaged-utf8.csv'));
    expect(book.encoding).toBe('utf-8');
    expect(findings).toEqual(['F022 3.3.2']);
    expect(book.findings[0]?.value).toBe('École re\ufffdue');
  });

  it('keeps letters whole that lie across two pieces of the file', async () => {
    const long = Array.from({ length: 40_000 }, (_, i) => `${i},日本語é😀`).join('\n');
    for (const lead of ['', 'x', 'xy']) {
      const table = await tableOf(await openText(source(`${lead}a,b\n${long}`)));
      expect(table.slice(1).every(([, cell]) => cell === '日本語é😀')).toBe(true);
    }
  });
});

describe('an encoding the caller names', () => {
  it('is used without a note', async () => {
    const { rows, findings } = await readText(iconv.encode('a;b\n1;é\n', 'cp850'), { encoding: 'cp850' });
    expect(rows[1]).toBe('2.2: 1|é');
    expect(findings).toEqual([]);
  });

  it('may be UTF-8 under any spelling, and then damage is an error', async () => {
    const { book, findings } = await readText(Uint8Array.from([97, 44, 98, 10, 49, 44, 0xe9]), {
      encoding: 'UTF8',
    });
    expect(book.encoding).toBe('utf-8');
    expect(findings).toEqual(['F022 2.2.2']);
  });

  it('that does not exist is the caller’s mistake', async () => {
    await expect(openText(source('a,b'), { encoding: 'klingon' })).rejects.toThrow(RangeError);
  });
});

describe('files of others', () => {
  const files: readonly (readonly [string, string, number])[] = [
    ['utf16le.csv', 'utf-16le', 328],
    ['utf8-few-high-bytes.csv', 'utf-8', 508],
    ['homoglyph.csv', 'utf-8', 339],
    ['greek-8859-7.csv', 'iso-8859-7', 5],
    ['cp1252-semicolon.csv', 'windows-1252', 7905],
    ['cp1252-portuguese.csv', 'windows-1252', 24],
  ];
  for (const [name, encoding, count] of files) {
    it.skipIf(skipsTrap(name))(`${name} is ${encoding}`, async () => {
      const book = await openText(source(trapBytes(name), name));
      expect(book.encoding).toBe(encoding);
      expect((await tableOf(book)).length).toBe(count);
      const old = !encoding.startsWith('utf');
      expect(book.findings.map(({ notice }) => notice.code)).toEqual(old ? ['F020'] : []);
      if (name === 'cp1252-portuguese.csv') expect(book.findings[0]?.data.words).toContain('cartão');
    });
  }
});
