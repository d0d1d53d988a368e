import { fold, plain } from '../text/digits.ts';
import { monthIn } from '../text/months.ts';
import { normalise } from '../text/normalise.ts';

/** Two to twelve in the languages offices write; "one" is an article in too many of them. */
const small = new Set(
  [
    'two three four five six seven eight nine ten eleven twelve',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'dois duas tres quatro cinco seis sete oito nove dez onze doze',
    'два две двое три трое четыре четверо пять пятеро шесть семь восемь девять десять',
    'дві двоє троє чотири четверо п ять шість сім вісім дев ять десять',
  ]
    .join(' ')
    .split(' ')
    .map(normalise),
);

/** Whether free text tells a count: a number that is no year, date or share, or a small number in words. */
export function tellsNumber(text: string): boolean {
  const words = plain(text).text.split(/[\s\u00a0]+/);
  return words.some((word, index) => {
    const bare = normalise(word);
    if (small.has(bare)) return true;
    if (!/^\d{1,3}$/.test(bare) || /[%./-]\d|%$/.test(word)) return false;
    const next = normalise(words[index + 1] ?? '');
    const before = normalise(words[index - 1] ?? '');
    return !isMonth(next) && !isMonth(before) && !['per', 'pour', 'por'].includes(next);
  });
}

const isMonth = (word: string) => /^\p{L}+$/u.test(word) && monthIn([fold(word)]) !== null;
