import { type Column, isAmount, isTelling } from './columns.ts';
import { wordsOf } from './heading-key.ts';

/** A heading without what offices write around it. */
export interface Undecorated {
  readonly plain: string;
  /** Which columns the hint in brackets leaves; null where there was none that says so. */
  readonly allowed: ((column: Column) => boolean) | null;
  /** What stands beside slashes, dashes, breaks and brackets; each may be a heading of its own. */
  readonly parts: readonly string[];
}

const numbering =
  /^\s*(?:[([]?(?:Q?\d{1,2}(?:\.\d{1,2}){0,2})\s*[.):–-]\s*(?=\p{L})|\d{1,2}(?:\.\d{1,2}){1,2}\s+|[([]?[A-Za-z][.)]\s+)/u;
const dateFormat = /^[dmyjatгмднчр]{1,4}\s*[-/. ]\s*[dmyjatгмднчр]{1,4}\s*[-/. ]\s*[dmyjatгмднчр]{2,4}\.?$/iu;
const trailingDate = /[\s,:–-]+(?=[dmyj])[dmyja]{1,4}[-/.][dmyja]{1,4}[-/.][dmyja]{2,4}\s*$/i;
const plurals = /\((?:e?s|a|as|e|os|es|ы|и)\)|\/s\b|[·•](?:e|s|es)\b/giu;
const brackets = /[([{（]\s*([^()[\]{}（）]*?)\s*[)\]}）]/gu;
const separators = /\s*[/|\r\n\\]+\s*|\s+[-–—]\s+|\s*[([{（)\]}）]\s*/u;

const setOf = (words: string) => new Set(words.split('|').map((word) => wordsOf(word).join(' ')));
let hints: {
  empty: Set<string>;
  dates: Set<string>;
  money: Set<string>;
  numbers: Set<string>;
  lists: Set<string>;
  countries: Set<string>;
  yesNo: Set<string>;
} | null = null;

/** What hints in brackets say; made when first asked for. */
function hintWords() {
  hints ??= {
    empty: setOf(
      "required|mandatory|optional|compulsory|if any|if applicable|if available|if known|please specify|specify|obligatoire|facultatif|optionnel|si applicable|le cas échéant|à préciser|obligatorio|opcional|si aplica|si corresponde|si procede|obrigatório|se aplicável|se houver|обязательно|при наличии|если есть|если применимо|необязательно|обов'язково|за наявності|якщо є|إلزامي|اختياري|إن وجد|إن وجدت|max 200 characters|max 200|text|texte|texto|текст|in words",
    ),
    dates: setOf('date|fecha|data|дата|تاريخ|actual|réelle|real|фактическая|day month year'),
    money: setOf(
      'eur|euro|euros|€|usd|us$|$|us dollars|gbp|xof|fcfa|f cfa|cfa|pkr|rs|npr|egp|mad|dh|cop|brl|r$|zar|uah|byn|byr|kgs|lak|in eur|in usd|in euro|in euros|in local currency|local currency|en eur|en euros|en usd|en fcfa|en monnaie locale|en moneda local|em reais|em euros|в евро|в сомах|в долларах|у гривнях|грн|сом|руб|евро|долл|يورو|دولار|جنيه|درهم|amount|montant|importe|monto|сумма',
    ),
    numbers: setOf(
      'number|no|#|nombre|nb|número|nº|cantidad|quantidade|число|количество|кол-во|чел|человек|кількість|осіб|عدد|in numbers|numeric|people|persons|personnes|personas|pessoas|total',
    ),
    lists: setOf(
      'code|codes|list|select|choose|choose one|select one|select from list|drop-down|dropdown|drop down|pick list|liste|choisir|liste déroulante|lista|seleccionar|lista desplegable|elegir|selecionar|escolher|lista suspensa|список|выбрать|выберите|оберіть|обрати|код|اختر|قائمة|semicolon|separated by semicolons|several possible',
    ),
    countries: setOf('iso|iso3|iso 3|iso code|iso2|alpha-3|code iso|código iso|iso-3'),
    yesNo: setOf('yes/no|y/n|yes or no|oui/non|o/n|sí/no|s/n|sim/não|да/нет|так/ні|نعم/لا'),
  };
  return hints;
}

/** “O1-O6”, “TIP/SOM”: what may be typed into the cells. */
const codes = /^[A-Z]{1,4}\d{0,2}(?:\s*[-–/,;|]\s*[A-Z]{1,4}\d{0,2})+$/;
const coded = (column: Column) => isTelling(column) && !isAmount(column) && column.kind !== 'date';

/** Which columns a hint leaves; null when it is no hint. */
function hinted(text: string): ((column: Column) => boolean) | null {
  if (dateFormat.test(text)) return ({ kind }) => kind === 'date';
  if (codes.test(text)) return coded;
  const words = wordsOf(text).join(' ');
  const { empty, dates, money, numbers, lists, countries, yesNo } = hintWords();
  if (empty.has(words)) return () => true;
  if (dates.has(words)) return ({ kind }) => kind === 'date';
  if (money.has(words)) return ({ name }) => name === 'spent';
  if (numbers.has(words)) return isAmount;
  if (countries.has(words)) return ({ kind }) => kind === 'country' || kind === 'venue';
  if (yesNo.has(words)) return ({ name }) => name === 'counted_here';
  if (lists.has(words)) return coded;
  if (/^[fhmжчм] ?[+&] ?[fhmжчм]$/.test(words)) return ({ name }) => name === 'value';
  if (/^(?:half year|semester|quarter|semestre|trimestre|полугодие|півріччя)$/.test(words))
    return ({ kind }) => kind === 'period';
  return null;
}

/** “MoV” in “Means of verification (MoV)”. */
function isShortFor(short: string, text: string): boolean {
  const initials = text.split(/[^\p{L}]+/u).map((word) => word.slice(0, 1));
  const letters = [...short.toLowerCase()];
  if (letters.at(-1) === 's') letters.pop();
  return letters.length > 1 && letters.join('') === initials.slice(0, letters.length).join('').toLowerCase();
}

/** Takes numbering, marks, signs of the plural and hints off a heading. */
export function undecorated(text: string): Undecorated {
  const checks: ((column: Column) => boolean)[] = [];
  const bare = text.replace(plurals, '').replace(numbering, '');
  const dated = bare.replace(trailingDate, '');
  if (dated !== bare) checks.push(({ kind }) => kind === 'date');
  const paid = dated.replace(/[\s,:–-]+(?:(?:in|en|em|в|у)\s+)?([^\s()[\]]+)$/iu, (whole, last: string) => {
    if (!hintWords().money.has(wordsOf(last).join(' '))) return whole;
    checks.push(({ name }) => name === 'spent');
    return '';
  });
  const plain = paid
    .replace(brackets, (whole, inside: string) => {
      const check = hinted(inside) ?? (isShortFor(inside, text) ? () => true : null);
      if (check === null) return whole;
      checks.push(check);
      return ' ';
    })
    .trim();
  const allowed = checks.length === 0 ? null : (column: Column) => checks.every((check) => check(column));
  const parts = plain.split(separators).filter((part) => part.trim() !== '');
  return { plain, allowed, parts: parts.length > 3 ? [] : parts };
}
