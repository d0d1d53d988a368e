import { fold, foldedWords, plain } from './digits.ts';

/** Women, men, girls and boys; "total" stands for all of them. */
type Part = 'women' | 'men' | 'girls' | 'boys' | 'unspecified';
export type PeopleCounts = Readonly<Partial<Record<Part | 'total', number>>>;

/** English, French, Spanish, Portuguese, Russian, Ukrainian, Belarusian, Kyrgyz, Arabic, Urdu, Nepali, Lao. */
const labels: readonly (readonly [Part | 'total', ReadonlySet<string>])[] = [
  [
    'women',
    foldedWords(
      'women woman female females femme femmes feminin mujer mujeres femenino mulher mulheres feminino fem',
      'женщин женщины женщина жен жінок жінки жінка жанчын жанчыны аял аялдар نساء النساء امرأة إناث الإناث عورتیں خواتین',
      'महिला ແມ່ຍິງ ♀',
    ),
  ],
  [
    'men',
    foldedWords(
      'men man male males homme hommes masculin hombre hombres masculino homem homens masc',
      'мужчин мужчины мужчина муж чоловіків чоловіки чоловік мужчыны эркек эркектер رجال الرجال رجل ذكور الذكور مرد',
      'पुरुष ຜູ້ຊາຍ ♂',
    ),
  ],
  [
    'girls',
    foldedWords(
      'girl girls fille filles niña niñas menina meninas девочек девочки дівчат дівчата дівчаток بنات فتيات',
    ),
  ],
  [
    'boys',
    foldedWords(
      'boy boys garçon garçons niño niños menino meninos мальчиков мальчики хлопців хлопці أولاد فتيان',
    ),
  ],
  ['unspecified', foldedWords('unspecified unknown')],
  ['total', foldedWords('total totals всего итого всього разом усяго المجموع الإجمالي')],
];
const wordOf = new Map(labels.flatMap(([part, words]) => [...words].map((word) => [word, part] as const)));

/** What one letter means beside the others: M is men beside F, W or Ж, and women (mujeres, mulheres) beside H. */
const letters: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  fm: { f: 'women', m: 'men' },
  mw: { w: 'women', m: 'men' },
  fh: { f: 'women', h: 'men' },
  hm: { h: 'men', m: 'women' },
  жм: { ж: 'women', м: 'men' },
  жч: { ж: 'women', ч: 'men' },
  f: { f: 'women' },
  bg: { b: 'boys', g: 'girls' },
  bfgm: { f: 'women', m: 'men', b: 'boys', g: 'girls' },
  bgmw: { w: 'women', m: 'men', b: 'boys', g: 'girls' },
};

/** Words beside the numbers that say nothing of sex or age. */
const fillers = foldedWords(
  'people person persons pax ppl pers participants participant personnes personne personas persona pessoas participantes trainees',
  'staff officers beneficiaries bénéficiaires beneficiarios including incl of which whom with and dont et avec',
  'de los las cuales y con das quais e com sendo человек человека люди участников участника участники из них в',
  'том числе и осіб особи учасників з них та шт شخص شخصا أشخاص مشاركا مشارك منهم بينهم و من',
);

/** How many of each a text counts, such as "25 (10 F, 15 M)"; null where anything else stands in it. */
export function peopleIn(text: string): PeopleCounts | null {
  if (text.length > 120) return null;
  const tokens = (fold(plain(text).text).match(/\p{L}[\p{L}\p{M}]*|\d+|[^\s]/gu) ?? []).filter(
    (token) => !/^[()[\]{}:;,./=&+\-–|]$/.test(token) && !(fillers.has(token) && !isLetter(token)),
  );
  const kinds = tokens.map((token) => (/^\d{1,7}$/.test(token) ? 'number' : 'label'));
  const used = letterSet(tokens);
  const labelled = tokens.map((token) => wordOf.get(token) ?? (used === null ? undefined : used[token]));
  if (kinds.some((kind, at) => kind === 'label' && labelled[at] === undefined)) return null;
  const shape = kinds.map((kind) => (kind === 'number' ? 'n' : 'l')).join('');
  const [, lead = '', labelFirst, numberFirst] = /^(n?)(?:((?:ln)+)|((?:nl)+))$/.exec(shape) ?? [];
  if (labelFirst === undefined && numberFirst === undefined) return null;
  const counts: Partial<Record<Part | 'total', number>> = lead === 'n' ? { total: Number(tokens[0]) } : {};
  for (let at = lead.length; at < tokens.length; at += 2) {
    const [number, label] = labelFirst === undefined ? [at, at + 1] : [at + 1, at];
    const part = labelled[label]!;
    if (counts[part] !== undefined) return null;
    counts[part] = Number(tokens[number]);
  }
  const { total, ...parts } = counts;
  const given = Object.values(parts);
  // "10 F 15 M 20": which label a number belongs to is known only where the parts make the total.
  const joined = lead === 'n' && labelFirst !== undefined;
  if (joined && given.reduce((all, one) => all + one, 0) !== total) return null;
  return given.length > 0 ? counts : null;
}

const isLetter = (token: string) => /^[fmhwbgжмч]$/.test(token);

function letterSet(tokens: readonly string[]): Readonly<Record<string, Part>> | null {
  const alone = [...new Set(tokens.filter(isLetter))].sort().join('');
  return letters[alone] ?? null;
}
