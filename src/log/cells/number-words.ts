import { lazily } from '../../lazily.ts';
import { fold, foldedWords } from '../../text/digits.ts';

/** How a number is qualified by the words around it; as the `precision` column of the log. */
export type Precision = 'at_least' | 'at_most' | 'approx' | 'estimate';

const list = (...lines: string[]) => lines.flatMap((line) => line.split('|'));

/** Words before a number: English, French, Spanish, Portuguese, Russian, Ukrainian, Belarusian, Arabic, Urdu, Nepali, Lao. */
const before: Readonly<Record<Precision, readonly string[]>> = {
  at_least: list(
    '>|>=|≥|over|more than|at least|no less than|not less than|no fewer than|above|minimum|min|a minimum of',
    "plus de|plus d'|+ de|+ d'|au moins|au minimum|pas moins de|un minimum de",
    'más de|mas de|al menos|por lo menos|no menos de|como mínimo|un mínimo de',
    'mais de|mais que|pelo menos|ao menos|não menos de|no mínimo|um mínimo de',
    'более|более чем|больше|свыше|не менее|не меньше|как минимум|минимум|от',
    'понад|більше|більш ніж|більше ніж|не менше|щонайменше|принаймні|мінімум',
    'больш за|больш чым|больш як|звыш|не менш|не менш за|прынамсі|мінімум',
    'أكثر من|اكثر من|ما يزيد عن|ما يزيد على|يزيد عن|لا يقل عن|ما لا يقل عن|على الأقل',
    'کم از کم|कम्तीमा|कम्तिमा|ຫຼາຍກວ່າ|ຢ່າງໜ້ອຍ|ຢ່າງນ້ອຍ',
  ),
  at_most: list(
    '<|<=|≤|up to|at most|no more than|not more than|less than|fewer than|under|below|maximum|max|a maximum of',
    "jusqu'à|au plus|au maximum|moins de|moins d'|pas plus de|un maximum de",
    'hasta|como máximo|a lo sumo|no más de|menos de|un máximo de',
    'até|no máximo|não mais de|um máximo de',
    'до|не более|не больше|менее|меньше|максимум|не більше|щонайбільше|менше|менш ніж|не больш|не больш за|менш за',
    'أقل من|اقل من|لا يزيد عن|لا يتجاوز|ما لا يزيد عن|حتى|على الأكثر',
    'زیادہ سے زیادہ|बढीमा|ບໍ່ເກີນ|ໜ້ອຍກວ່າ',
  ),
  approx: list(
    '~|≈|±|≃|approx|approximately|about|around|roughly|some|nearly|almost|close to|ca|c.|circa',
    "environ|d'environ|env|à peu près|près de|presque|autour de|quelque|approximativement",
    'unos|unas|aproximadamente|aprox|alrededor de|cerca de|casi|en torno a',
    'cerca de|quase|perto de|em torno de|por volta de|uns|umas',
    'около|примерно|приблизительно|порядка|почти|ок|близько|приблизно|майже|біля|каля|прыблізна|амаль',
    'болжол менен|حوالي|حوالى|نحو|قرابة|زهاء|تقريبا|ما يقارب|تقریبا|لگ بھگ|करिब|लगभग|ປະມານ',
  ),
  estimate: list(
    'est|estimate|estimated|estimated at|an estimated|estimation|estimé|estimée|estimés|estimado|estimada|estimados',
    'estimativa|оценка|оценочно|по оценке|по оценкам|оцінка|за оцінками|تقدير|يقدر بنحو|अनुमानित',
  ),
};

const after: Readonly<Record<Precision, readonly string[]>> = {
  at_least: list(
    '+|plus|or more|and more|and above|and over|at least|minimum|min|et plus|ou plus|au moins|o más|y más|al menos',
    'ou mais|e mais|pelo menos|и более|или более|и больше|минимум|і більше|або більше|та більше|і больш',
    'على الأقل|فأكثر|أو أكثر|سے زیادہ|سے زائد|भन्दा बढी|भन्दा बढि|भन्दा धेरै|дан көп|ден көп|дон көп|дөн көп|тан көп',
    'тен көп|тон көп|төн көп|дан ашык|ден ашык|дон ашык|дөн ашык|тан ашык|тен ашык|тон ашык|төн ашык',
  ),
  at_most: list(
    'or less|or fewer|at most|maximum|max|ou moins|au plus|o menos|como máximo|ou menos|no máximo|или менее|максимум',
    'على الأكثر|سے کم',
  ),
  approx: list(
    'approx|approximately|about|environ|env|aprox|aproximadamente|примерно|приблизительно|приблизно',
    'прыблізна|чамалуу|تقريبا|تقریبا|जति',
  ),
  estimate: list(
    'est|estimate|estimated|estimation|estimé|estimado|estimada|estimativa|оценка|оценочно|оцінка|تقدير',
  ),
};

/** Words that multiply the number before them, or stand alone for a number. */
const thousand = list(
  'thousand|mille|mil|тысяча|тысячи|тысяч|тыс|тисяча|тисячі|тисяч|тис|тысячы|миң|ألف|الف|آلاف|ہزار|हजार|हज़ार|ພັນ',
);
const lakh = list('lakh|lakhs|lac|lacs|लाख|لاکھ');
const million = list(
  'million|millions|mln|mio|millón|millones|milhão|milhões|миллион|миллиона|миллионов|млн|мільйон|мільйона|мільйони',
  'мільйонів|мільён|мільёна|мільёны|мільёнаў|مليون|ملايين|ملین|मिलियन|ລ້ານ',
);
const crore = list('crore|crores|करोड|करोड़|کروڑ');
const milliard = list(
  'milliard|milliards|млрд|миллиард|миллиарда|миллиардов|мільярд|мільярда|мільярди|мільярдів|مليار',
);
const halfMillion = list(
  'half a million|half million|a half million|half-a-million|demi-million|un demi-million|demi million|un demi million',
  'medio millón|meio milhão|полмиллиона|пол миллиона|пол-миллиона|півмільйона|пів мільйона|паўмільёна|жарым миллион',
  'نصف مليون|نصف المليون|آدھا ملین|आधा मिलियन|ເຄິ່ງລ້ານ',
);
const oneMillion = list('a million|one million|un million|un millón|um milhão|один миллион|один мільйон');
const oneThousand = list('a thousand|one thousand|одна тысяча|одна тисяча');

const table = <T>(...pairs: (readonly [readonly string[], T])[]) =>
  new Map(pairs.flatMap(([words, value]) => words.map((word) => [fold(word), value] as const)));
const turned = (words: typeof before) =>
  table(...(Object.keys(words) as Precision[]).map((key) => [words[key], key] as const));
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const single = (word: string) => word.replace(/\s+/g, ' ');

/** What is looked for in a folded text: words that qualify, words that multiply, words that are a number. */
const known = lazily(() => {
  const precisionBefore = turned(before);
  const precisionAfter = turned(after);
  const factors = table([thousand, 1e3], [lakh, 1e5], [million, 1e6], [crore, 1e7], [milliard, 1e9]);
  const numbers = table(
    [oneThousand, 1e3],
    [thousand, 1e3],
    [halfMillion, 5e5],
    [million, 1e6],
    [oneMillion, 1e6],
  );
  return {
    precisionBefore,
    precisionAfter,
    factors,
    numbers,
    startsWith: new RegExp(`^\\(?(${alternatives(precisionBefore.keys())})(?![\\p{L}\\p{M}])[.:)]*\\s*`, 'u'),
    endsWith: new RegExp(`(?:^|[^\\p{L}\\p{M}])\\(?(${alternatives(precisionAfter.keys())})[.)]*$`, 'u'),
    factorFirst: new RegExp(
      `^(${alternatives(factors.keys())})(?![\\p{L}\\p{M}])\\.?\\s*(?:de\\s+|d'|of\\s+)?`,
      'u',
    ),
  };
});

/** Takes the qualifying word off a folded text; null when there is none. */
export function takePrecision(text: string): { precision: Precision; rest: string } | null {
  const { startsWith, endsWith, precisionBefore, precisionAfter } = known();
  const first = startsWith.exec(text);
  if (first) return { precision: precisionBefore.get(single(first[1]!))!, rest: text.slice(first[0].length) };
  const last = endsWith.exec(text);
  if (!last) return null;
  const at = text.lastIndexOf(last[1]!);
  const rest = text.slice(0, at).replace(/[\s(,]+$/, '');
  return { precision: precisionAfter.get(single(last[1]!))!, rest };
}

/** Takes "million", "lakh" and the like off the front of a folded text; null when there is none. */
export function takeFactor(text: string): { factor: number; rest: string } | null {
  const { factorFirst, factors } = known();
  const match = factorFirst.exec(text);
  return match && { factor: factors.get(match[1]!)!, rest: text.slice(match[0].length) };
}

/** The number a folded text stands for when it is words alone ("half a million"); undefined for any other text. */
export const wordNumber = (text: string): number | undefined => known().numbers.get(single(text));

/** Words after a number that change it, so that taking the number alone would be wrong; in no language are all of them sure. */
const multipliers = foldedWords(
  'k m mn mm mio b bn mrd mld dozen dozens dz douzaine douzaines docena docenas duzia duzias o l i тыс млн млрд тис т cr crs lk lks',
  'thousands billion billions trillion hundred hundreds milliers billions cent cents centaine centaines billón billones',
  'miles millar millares cientos centenar centenares centena centenas centenas milhar milhares bilhão bilhões',
  'сотня сотни сотен сотень сотні триллион трлн трильйон مئة مئات مائة مليارات بليون سو सय सौ अर्ब अरब ارب ຮ້ອຍ',
);

/** Whether a unit begins with a word that changes the number before it. */
export const multiplies = (unit: string): boolean => multipliers.has(unit.trim().split(/[\s.]/)[0]!);

/** Whether a number of thousands is told by the word "mil", which is a thousand in Spanish and Portuguese alone. */
export const isUnknownThousand = (text: string, languages: readonly string[] = []): boolean =>
  /(?:^|[\s\d])mil\b/.test(fold(text)) && !languages.includes('es') && !languages.includes('pt');
