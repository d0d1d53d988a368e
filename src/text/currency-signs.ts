import { languages } from './languages.ts';
import { normalise } from './normalise.ts';

/**
 * Signs and local names of currencies, with the codes (ISO 4217) they may stand for. One code is sure anywhere; what several
 * countries use is sure only where one of them is the country of the row. An asterisk stands for currencies not named.
 */
const signs: readonly (readonly [codes: string, names: string])[] = [
  ['EUR', '€|euros|eur.|євро|еўра|युरो|یورو|ເອີໂຣ'],
  ['USD', 'us$|$us|usd$|us dollars|u.s. dollars|dollars américains|dollar américain|dólares americanos'],
  ['USD', 'dólares estadounidenses|доллары сша|долларов сша|долари сша|доларів сша|دولار امريكي'],
  ['BRL', 'r$|real|reais|reales'],
  ['UAH', '₴|грн|гривня|гривні|гривень|гривна|гривны|гривен|hryvnia|hryvnias'],
  ['LAK', '₭|kip|kips|ກີບ'],
  ['XOF XAF', 'fcfa|f cfa|cfa|franc cfa|francs cfa|cfa franc|cfa francs|frs cfa'],
  ['PKR NPR INR LKR MUR', 'rs|₨|re|rupee|rupees|roupie|roupies|rupia|rupias|рупия|рупий'],
  ['PKR NPR INR', 'रु|रू|रुपैयाँ|रुपैया|रुपये|روپے|روپیہ|روپیے'],
  ['ZAR *', 'r'],
  ['ZAR', 'rand|rands'],
  ['MAD AED', 'dh|dhs|dirham|dirhams|дирхам|дирхамов|درهم|دراهم|د.م|دم'],
  ['EGP', 'le|l.e|e£|£e|egp£|egyptian pounds|livres égyptiennes|livre égyptienne|ج.م'],
  ['EGP *', 'جنيه|جنيهات|جنيها'],
  ['KGS UZS', 'сом|сома|сомов|som|soms'],
  ['BYN RUB', 'руб|рубль|рубля|рублей|рублёў|рублі|рубель|rubles|roubles|ruble|rouble'],
  ['BYN', 'бел. руб|белорусских рублей|беларускіх рублёў|беларускі рубель|belarusian rubles'],
  ['BYN *', 'br'],
  ['COP MXN ARS CLP UYU PHP', 'peso|pesos|песо'],
];

/** What nobody can know wherever it stands: a country's own currency and a foreign one look alike. */
const unsure: readonly (readonly [codes: string, names: string])[] = [
  ['USD', '$|dollar|dollars|dólar|dólares|доллар|доллары|долларов|долар|доларів|دولار|डलर|ڈالر'],
  ['GBP EGP', '£|pound|pounds|livre|livres|libra|libras|фунт|фунтов|фунтів'],
];

const key = (text: string) => normalise(text).replace(/ /g, '');
const table = (rows: typeof signs) =>
  new Map(
    rows.flatMap(([codes, names]) => names.split('|').map((name) => [key(name), codes.split(' ')] as const)),
  );
const known = table(signs);
const doubtful = table(unsure);

let names: Map<string, string | null> | undefined;

/** Names in full, such as "Pakistani Rupee", by the engine; null where two currencies share one. */
function namesInFull(): ReadonlyMap<string, string | null> {
  names ??= new Map();
  if (names.size > 0) return names;
  for (const language of languages) {
    const inLanguage = new Intl.DisplayNames([language], { type: 'currency' });
    for (const code of Intl.supportedValuesOf('currency')) {
      const name = key(inLanguage.of(code) ?? code);
      const other = names.get(name);
      names.set(name, other === undefined || other === code ? code : null);
    }
  }
  return names;
}

/** The one currency that a sign or a name stands for in a country with a currency of its own, or those it may stand for. */
export function currencyBySign(
  text: string,
  own: string | undefined,
): { readonly code: string } | { readonly choices: readonly string[] } {
  const sign = key(text);
  const inDoubt = doubtful.get(sign);
  const ours = own === undefined ? [] : [own];
  if (inDoubt !== undefined) return { choices: [...new Set([...inDoubt, ...ours])] };
  const codes = known.get(sign);
  if (codes === undefined) {
    const code = namesInFull().get(sign);
    return code ? { code } : { choices: [] };
  }
  if (codes.length === 1) return { code: codes[0]! };
  return own !== undefined && codes.includes(own)
    ? { code: own }
    : { choices: codes.filter((code) => code !== '*') };
}
