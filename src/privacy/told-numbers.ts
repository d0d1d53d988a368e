import { fold, plain } from '../text/digits.ts';
import { monthIn } from '../text/months.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';

/** Arabic tells two by the form of the word itself: two victims, two survivors, two women. */
const duals = 'ضحيت ناجيت ناجي امرأت فتات سيدت طفلت طفل رجل شخص'
  .split(' ')
  .flatMap((stem) => [`${stem}ان`, `${stem}ين`])
  .concat('ضحيتا', 'ضحيتي', 'ناجيتا', 'ناجيتي')
  .flatMap((word) =>
    ['', 'ال', 'لل', 'بال', 'ل', 'ب'].flatMap((joined) => [joined + word, `و${joined}${word}`]),
  )
  .join('|');

/** Two to twelve in the languages offices write, forms of one number beside each other; "one" is an article in too many of them. */
const small = new Map(
  [
    'two three four five six seven eight nine ten eleven twelve',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'dois|duas tres quatro cinco seis sete oito nove dez onze doze',
    'два|две|двое|двух|двоих три|трое|трех|троих четыре|четверо|четырех|четверых пять|пятеро|пяти|пятерых шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти',
    'дві|двоє|двох три|троє|трьох чотири|четверо|чотирьох п’ять|п’ятеро|п’яти шість|шести сім|семи вісім|восьми дев’ять|дев’яти десять|десяти',
    `اثنان|اثنتان|اثنين|اثنتين|${duals} ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثمان|ثماني|ثمانية تسع|تسعة عشر|عشرة`,
  ].flatMap((line) =>
    line
      .split(' ')
      .flatMap((forms, index) => forms.split('|').map((word) => [normalise(word), index + 2] as const)),
  ),
);

/** The number from two to twelve that a word stands for, else null. */
export const smallNumber = (word: string): number | null => small.get(normalise(word)) ?? null;

/** Whether free text tells a count: a number that is no year, date or share, or a small number in words. */
export const tellsNumber = remembering<boolean>((text) => {
  const words = wordsOf(text);
  return words.some((_, index) => isCount(words, index));
});

/** How words for victims begin, as `normalise` writes them. */
const victims =
  /^و?(?:ال|لل|بال|[لب])?(?:victim|victime|vitima|survivor|survivant|rescapee|sobrevivi|потерпевш|пострадавш|жертв|потерпіл|постраждал|ضحايا|ضحي[هةت]|ناجي(?:[هةت]|ات|ان|ين|ن)|ناجون|متاثرین|पीडित)/;
/** Whether a word is one for victims. */
export const isVictimWord = (word: string): boolean => victims.test(normalise(word));

/** "One" is an article in some languages, but beside a victim it is a count. */
const single = new Set(['one', 'une', 'una', 'uma', 'один', 'одна', 'одну', 'одной', 'одній', 'однієї']);
/** What may stand between a number and the word for victims: three young women victims. */
const kinds = new Set(
  [
    'young adult women men girls boys female male child children minor foreign new potential presumed possible identified of the',
    'jeunes adultes femmes hommes filles garçons enfants mineures mineurs nouvelles présumées potentielles possibles de des la les',
    'mujeres hombres niñas niños menores jóvenes nuevas presuntas presuntos posibles potenciales las los',
    'mulheres homens meninas meninos crianças jovens novas possíveis potenciais presumidas das dos',
    'женщин женщины мужчин мужчины девочек девочки мальчиков детей несовершеннолетних предполагаемых новых',
    'من نساء النساء رجال الرجال فتيات الفتيات أطفال الأطفال شابات الشابات',
    'жінок жінки чоловіків дівчат хлопців дітей неповнолітніх ймовірних нових',
  ]
    .join(' ')
    .split(' ')
    .map(normalise),
);

/** What a text must hold, as typed, to speak of victims; and signs that may hide it, for which it is looked at whole. */
const mention = /v[ií](?:ct|t)i|surviv|rescap|sobrevi|потерп|пострад|жертв|постраж|ضح|ناج|متاثر|पीडित/iu;
const hiding = /[^\n\r\t -~\u00a0-\u024f\u0400-\u04ff\u0620-\u064a\u2010-\u2026]/u;

/** Whether a text may speak of victims. */
export const speaksOfVictims = (text: string): boolean =>
  (mention.test(text) || hiding.test(text)) && wordsOf(text).some((word) => victims.test(normalise(word)));

/** Whether free text says how many victims: a number in front of a word for them, or right behind it. */
export const tellsVictims = remembering<boolean>((text) => {
  if (!mention.test(text) && !hiding.test(text)) return false;
  const words = wordsOf(text);
  const isNumber = (index: number) => isCount(words, index) || single.has(normalise(words[index] ?? ''));
  return words.some((word, index) => {
    if (!victims.test(normalise(word))) return false;
    if (small.has(normalise(word)) || /^واحد[ةه]?$/.test(normalise(words[index + 1] ?? ''))) return true;
    let at = index - 1;
    while (kinds.has(normalise(words[at] ?? '')) && !/\p{P}$/u.test(words[at]!)) at--;
    if (isNumber(at) && !/[.,;:!?)]$/.test(words[at]!)) return true;
    if (/[:=(–—-]$/.test(word) && isNumber(index + 1)) return true;
    return [1, 2].some((step) => {
      const next = words[index + step] ?? '';
      return /^[(:=–—-]/.test(next) && (isNumber(index + step) || (step === 1 && isNumber(index + 2)));
    });
  });
});

const wordsOf = (text: string) => plain(text).text.split(/[\s\u00a0،؛؟]+/);

/** Whether a word is a count, and no year, share or day of a month. */
function isCount(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const bare = normalise(word);
  if (small.has(bare)) return true;
  if (!/^\d{1,3}$/.test(bare) || /[%./-]\d|%$/.test(word)) return false;
  const next = normalise(words[index + 1] ?? '');
  const before = normalise(words[index - 1] ?? '');
  return !isMonth(next) && !isMonth(before) && !['per', 'pour', 'por'].includes(next);
}

const isMonth = (word: string) => /^\p{L}+$/u.test(word) && monthIn([fold(word)]) !== null;
