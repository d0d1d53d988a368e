import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../src/table/encoding.ts';
import { source } from './text-source.ts';

/** What the offices of these countries write in: the page, the languages of the country, a row of ordinary text, and letters. */
const offices = [
  ['windows-1252', ['en'], 'The café’s “résumé” – naïve façades', 'aeiostnrld'],
  ['windows-1252', ['fr'], 'Formation des élèves à l’école', 'aeiostéèàç'],
  ['windows-1252', ['es', 'en'], 'Capacitación de policías en Bogotá; protección', 'aeiostóíáñ'],
  ['windows-1252', ['pt', 'en'], 'Formação de juízes sobre proteção', 'aeiostãçáé'],
  ['windows-1251', ['ru'], 'Обучение судей и прокуроров', 'оеаитнсрвл'],
  ['windows-1251', ['uk', 'ru', 'en'], 'Навчання суддів, захист у Києві', 'оаінитервс'],
  ['windows-1251', ['ru', 'be', 'en'], 'Навучанне суддзяў і пракурораў', 'аонірятекў'],
  ['windows-1251', ['ru', 'ky', 'en'], 'Сотторду жана прокурорлорду окутуу', 'оеаитнсрвл'],
  ['windows-1256', ['ar', 'en'], 'تدريب القضاة والمدعين العامين', 'المينرتبوة'],
  ['windows-1256', ['en', 'ur'], 'ججوں اور وکلا كي تربيت اسلام آباد ميں', 'اركےيينںوه'],
] as const;

/** Every sign of a page beyond ASCII that can be printed. */
const signsOf = (page: string) =>
  [
    ...iconv.decode(
      Uint8Array.from({ length: 128 }, (_, byte) => byte + 128),
      page,
    ),
  ].filter((char) => char !== '\ufffd' && !/[\u0080-\u009f]/.test(char));

/** A sign alone, with one, two or three neighbours of the alphabet, and beside digits. */
function places(sign: string, letters: string, at: number): string[] {
  const near = (step: number) => [...letters][(at + step) % letters.length] ?? '';
  const [a, b, c] = [near(0), near(3), near(7)];
  return [
    ...[sign, `${a} ${sign} ${b}`, `${sign}${a}`, `${a}${sign}`, `${a}${b}${sign}`, `${sign}${a}${b}`],
    ...[`${a}${sign}${b}`, `${a}${b}${sign}${c}`, `${a}${sign}${b}${c}`, `${a}${b}${c}${sign}`],
    ...[`25${sign}`, `${sign}25`, `1${sign}250`],
  ];
}

async function read(text: string, page: string, languages: readonly string[]) {
  const bytes = iconv.encode(text, page);
  const { name, findings } = await findEncoding(source(bytes), { languages });
  return { text: iconv.decode(bytes, name), codes: findings.map(({ notice }) => notice.code) };
}

describe('every sign of the code pages of Windows', () => {
  it.each(offices)(
    '%s for %j in ordinary text: read as written',
    async (page, languages, sentence, letters) => {
      for (const [at, sign] of signsOf(page).entries()) {
        // Every other place, in turns: the signs next to each other are much alike.
        for (const cell of places(sign, letters, at).filter((_, turn) => (turn + at) % 2 === 0)) {
          const text = `id,title,note\n1,${sentence},${cell}\n2,${sentence},\n`;
          expect([cell, await read(text, page, languages)]).toEqual([cell, { text, codes: ['F020'] }]);
        }
      }
    },
  );

  const latin = offices.filter(([page]) => page === 'windows-1252');
  it.each(latin)(
    '%s for %j in ASCII: read as written or said to be uncertain',
    async (page, languages, _text, letters) => {
      let certain = 0;
      let all = 0;
      for (const [at, sign] of signsOf(page).entries()) {
        for (const cell of places(sign, letters, at)) {
          const text = `id,title,note\n1,Awareness session,${cell}\n`;
          const { text: came, codes } = await read(text, page, languages);
          if (codes[0] !== 'F021') expect([cell, came, codes]).toEqual([cell, text, ['F020']]);
          else if (came !== text) continue;
          all++;
          if (codes[0] === 'F020') certain++;
        }
      }
      expect(certain / all).toBeGreaterThan(0.6);
    },
  );
});

describe('what offices write in windows-1252, alone in a file of ASCII', () => {
  it.each([
    ...[
      'Victims’ rights law',
      'Advice – law',
      'the “final” workshop',
      'don’t',
      '‘safe’ houses',
      'and so on…',
    ],
    ...[
      '1\u00a0250',
      '12\u00a0000\u00a0EUR',
      '• first point',
      '25°',
      '30 €',
      '€30',
      '£ 20',
      'nº 5',
      'N° 12',
      '2ª fase',
    ],
    ...['12 × 15', '± 5', '½ day', 'm²', '§ 12', '© UNODC', 'café', 'ÉCOLE', 'São Paulo', 'cœur', 'Š. Novak'],
    ...[
      'Miloš',
      'Žilina',
      'naïve',
      'señor',
      '¿Qué?',
      '¡Alto!',
      'AÇÃO',
      'Ouagadougou—Niamey',
      '2017–2018',
      'Øre',
    ],
    ...[
      '«où»',
      'M.\u00a0Dupont',
      'garçon',
      'Straße',
      'Victims´ rights',
      '¨taller¨',
      'CAPACITACIÓN',
      'à Bamako',
      'Î',
    ],
  ])('%s', async (cell) => {
    for (const languages of [
      ['en'],
      ['fr'],
      ['es', 'en'],
      ['pt', 'en'],
      ['lo', 'en'],
      ['ne', 'en'],
      ['en', 'af', 'zu'],
    ]) {
      const text = `id,title\nZAF-2018-001,Training of trainers\nZAF-2018-002,${cell}\n`;
      expect(await read(text, 'windows-1252', languages)).toEqual({ text, codes: ['F020'] });
    }
  });

  it.each([
    ['ru', 'Victims’ rights – “law”', 'windows-1251'],
    ['ar', 'Victims’ rights – “law”', 'windows-1256'],
  ])('is the same where %s has its own page, which has the same signs', async (language, cell, page) => {
    const text = `id,title\n1,${cell}\n`;
    expect(await read(text, page, [language, 'en'])).toEqual({ text, codes: ['F020'] });
  });
});

describe('a page that is not the usual one', () => {
  it.each([
    ['macintosh', 'fr', 'Formation à la détection précoce des réseaux'],
    ['macintosh', 'en', 'Victims’ rights, women’s rights, children’s rights and the “final” law'],
    ['cp850', 'es', 'Capacitación de policías sobre protección de niños'],
    ['koi8-r', 'ru', 'Обучение судей и прокуроров Бишкека и Оша'],
  ])('%s in %s is read and said with a warning', async (page, language, sentence) => {
    expect(await read(`id,title\n1,${sentence}\n`, page, [language])).toEqual({
      text: `id,title\n1,${sentence}\n`,
      codes: ['F025'],
    });
  });

  it.each([
    ['macintosh', 'fr', 'Café'],
    ['macintosh', 'en', 'Victims’ rights'],
    ['cp850', 'pt', 'ação'],
    ['cp866', 'ru', 'мы'],
  ])('%s in %s is never read in silence, however little there is', async (page, language, word) => {
    const { codes } = await read(`id,title\n1,${word}\n`, page, [language]);
    expect(['F021', 'F025']).toContain(codes[0]);
  });

  it('is usual where it is the page of one of the languages of the country', async () => {
    const text = 'id,title\n1,Навчання суддів\n';
    expect((await read(text, 'windows-1251', ['uk'])).codes).toEqual(['F020']);
    expect((await read(text, 'windows-1251', ['pt'])).codes).toEqual(['F025']);
  });
});

describe('bytes that are UTF-8 by chance', () => {
  it.each([
    ['windows-1251', ['uk', 'ru', 'en'], 'Ні'],
    ['windows-1251', ['uk', 'ru', 'en'], 'Рік'],
    ['windows-1252', ['fr'], 'LIBERTÉ»'],
    ['windows-1252', ['fr'], '“CAFÉ”'],
  ] as const)('of %s in %j are read as it: %s', async (page, languages, word) => {
    const text = `id,title\n1,${word}\n`;
    const { text: came, codes } = await read(text, page, languages);
    expect(came).toBe(text);
    expect(['F020', 'F021']).toContain(codes[0]);
  });

  it.each([
    'Šubuše',
    'Müller',
    'Łódź',
    'Ağrı',
    'São',
    'señor',
    'où',
    'Søren',
    'Обучение',
    'год',
    'ї',
    '№',
    'تدريب',
    'के',
    'Αθήνα',
  ])('%s in UTF-8 is not doubted anywhere', async (word) => {
    for (const [, languages] of offices) {
      const { name, findings } = await findEncoding(source(`id,title\n1,${word}\n`), { languages });
      expect([name, findings]).toEqual(['utf-8', []]);
    }
  });
});
