import { fold } from './digits.ts';
import { normalise } from './normalise.ts';
import { isPeriodWord } from './period-words.ts';

const plain = (text: string) => fold(normalise(text));

/** What totals rows begin or end with, by language. */
const phrases = [
  'total|totals|subtotal|sub total|grand total|overall total|running total|total to date|sum|cumulative|cumulative total',
  'totaux|sous total|sous totaux|total général|total partiel|total cumulé|somme|cumul|cumulé',
  'totales|suma|total general|total parcial|total acumulado|acumulado',
  'totais|soma|total geral|subtotais',
  'итого|итог|всего|общий итог|промежуточный итог|подытог|общее количество|итого общее|всего итого',
  'всього|усього|разом|загалом|підсумок|проміжний підсумок|загальний підсумок|всього разом',
  'усяго|разам|вынік|прамежкавы вынік|агульны вынік',
  'жалпы|жалпысы|жалпысынан|жыйынтык|жыйынтыгы|бардыгы|баары|жалпы жыйынтык|бардыгы болуп',
  'المجموع|مجموع|المجموع الفرعي|مجموع فرعي|المجموع الكلي|المجموع العام|الإجمالي|إجمالي|الإجمالي العام|الإجمالي الكلي|الجملة',
  'کل|میزان|کل میزان|ذیلی میزان|ٹوٹل|مجموعہ|جزوی میزان',
  'जम्मा|कुल|कुल जम्मा|उप जम्मा|उपजम्मा|उप योग|योग|कुल योग',
  'ລວມ|ລວມທັງໝົດ|ລວມທັງຫມົດ|ລວມຍ່ອຍ|ທັງໝົດ|ຍອດລວມ',
].flatMap((line) => line.split('|').map((phrase) => plain(phrase).split(' ')));
phrases.sort((a, b) => b.length - a.length);

/** Lao writes its words without blanks between them. */
const glued = plain('ລວມ');

/** What follows a total that is of all rows above it: "for", "of the", "all activities". */
const fillers = new Set(
  'for per by all month monthly months mois mensuel mensual mensal mes meses activities activites actividades atividades'
    .concat(
      ' pour par toutes les tous por para todas as os las los за весь все месяц месяца місяць місяця для',
    )
    .concat(' за всі ай айы айда شهر لشهر महिना महिनाको ເດືອນ general geral')
    .split(' ')
    .map(plain),
);

/**
 * Whether a text labels a totals row: `known` when it is of all rows above it, or of those of a month or a period, `other`
 * when it names anything else ("Total Punjab"), null when it is no such label.
 */
export function totalLabel(text: string): 'known' | 'other' | null {
  if (text.length > 60 || !/\p{L}/u.test(text)) return null;
  const words = plain(text).split(' ');
  const starts = phrases.find((phrase) => phrase.every((word, at) => words[at] === word));
  const ends =
    starts === undefined
      ? phrases.find((phrase) => phrase.every((word, at) => words.at(at - phrase.length) === word))
      : undefined;
  const phrase = starts ?? ends;
  if (phrase === undefined) return words[0]?.startsWith(glued) ? 'other' : null;
  const rest = starts === undefined ? words.slice(0, -phrase.length) : words.slice(phrase.length);
  if (rest.every((word) => fillers.has(word) || isPeriodWord(word))) return 'known';
  return starts === undefined ? null : 'other';
}
