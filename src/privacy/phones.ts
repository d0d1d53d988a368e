import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { lazily } from '../lazily.ts';
import { callWords } from './contacts.ts';
import {
  after,
  before,
  digitCount,
  type Family,
  matches,
  type Personal,
  pattern,
  spelled,
} from './pattern.ts';
import { phonePlans } from './phone-plans.ts';
import { phoneShapes } from './phone-shapes.ts';
import { thingBefore } from './things.ts';

let plans = phonePlans;
let shapes = lazily(() => phoneShapes(plans()));

export type PhonePlans = ReturnType<typeof phonePlans>;

/** How numbers of further countries (alpha-2) are written, beside those known already; null where there is nothing to add. */
export async function phonePlansOf(alpha2: readonly string[]): Promise<PhonePlans | null> {
  const known = plans();
  if (alpha2.every((code) => code in known.countries)) return null;
  const { default: world } = await import('libphonenumber-js/metadata.max');
  const wanted = new Set([...Object.keys(plans().countries), ...alpha2]);
  const of = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([code]) => wanted.has(code)));
  const callingCodes = Object.entries(world.country_calling_codes).map(
    ([code, all]) => [code, all.filter((one) => wanted.has(one))] as const,
  );
  const more = {
    ...world,
    country_calling_codes: Object.fromEntries(callingCodes.filter(([, all]) => all.length > 0)),
    countries: of(world.countries),
    nonGeographic: {},
  };
  return more as typeof known;
}

/** How often plans were made known: what was found before the last time may be too little. */
export const timesKnown = (): number => times;
let times = 0;

/** Makes such plans known, as long as the program runs: of two packs in one program neither shows what the other would hide. */
export function knowPhones(more: PhonePlans): void {
  plans = () => more;
  shapes = lazily(() => phoneShapes(more));
  remembered.clear();
  times++;
}

/** Makes known how numbers of further countries (alpha-2) are written. */
export async function knowPhonesOf(alpha2: readonly string[]): Promise<void> {
  const more = await phonePlansOf(alpha2);
  if (more !== null) knowPhones(more);
}

/** Digits with what people put between them, from a place where no word, number or path goes on, and not behind the country of an id. */
const candidates = pattern.gu`(?<![\p{L}\p{M}\p{N}@/_=]|\d[.,:-]|(?<![\p{L}])[A-Z]{3}-)(?:\+ ?|\()?\(?\d(?:[\d()]|[ .-]{1,3}(?=[\d(])){4,40}\d(?![\p{L}\p{M}\p{N}/@%_]|[.,:-]\d)`;
const called = pattern.iu`${before}${callWords}(?![\p{L}\p{M}])[^\d\n;]{0,28}$`;
/** Lines for everybody are printed on purpose. */
export const lines = pattern.iu`${before}${spelled(
  'uan|help desk|hotlines?|hot line|helplines?|help line|toll free|toll-free|resource line|emergency|free of charge|short code|free call|crisis line',
  'num[ée]ro vert|ligne verte|ligne gratuite|gratuite?|urgences?|línea|linea|linha|disque|gratuita|gratis|denuncia',
  'горяч~ лини~|гаряч~ ліні~|бесплатн~|безкоштовн~|телефон доверия|телефон довіри|ишеним телефону',
  'الخط الساخن|خط ساخن|ہیلپ لائن|ٹول فری|टोल फ्री|हटलाइन|हेल्पलाइन|ສາຍດ່ວນ',
)}${after}`;
/** What makes the number before or behind it an amount, or that of a paper. */
const moneyBefore = pattern.iu`(?:[$€£₽₴₨]|R\$|Rs\.?|(?<![\p{L}])(?:usd|eur|pkr|npr|lak|uah|byn|kgs|brl|cop|egp|mad|xof|zar|f ?cfa|r))\s*$`;
export const moneyAfter = pattern.iu`^\s*(?:[$€£₽₴%]|(?:usd|eur|pkr|npr|lak|uah|byn|kgs|brl|cop|egp|mad|xof|zar|f ?cfa|rupees|kip|грн|руб|сом|som|dh|dirhams?|jn|جنيه|درهم|pesos|reais|rand|people|persons|passengers|demandes|palabras|words|requests|штук|шт|copies|leaflets|posters|views|times|pages|exemplaires|ejemplares|pessoas|personas|personnes|человек|людей|осіб|плакат)(?![\p{L}]))`;
const paperBefore = pattern.iu`(?:№|n°|nº|#|(?<![\p{L}])(?:no|nr|art|article|articles|law|act|loi|lei|ley|decree|décret|decreto|isbn|issn|ref|réf|order|resolution|gazette|invoice|facture|factura|nit|закон|указ|room|page|pages|scores?|ages?|notes|notas|p)\.?)\s*:?\s*$`;
const isDate =
  /(?<!\d)(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d)(?!\d)/;
const isYears = /^(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$/;
const isAmount = /^\d{1,3}(?:([ .])\d{3})(?:\1\d{3})*$/;
const isPairs = /^\d\d(?:\.\d\d){3}$/;
/** Days one after the other. */
const isRun = (groups: readonly string[]) =>
  groups.length > 2 && groups.every((group, at) => at === 0 || Number(group) - Number(groups[at - 1]) === 1);
const isQuad = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Whether digits without a zero or plus in front are grouped as those of numbers to call are: `310 456 7890`, `76 12 34 56`. */
function isGrouped(found: string, digits: number): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const years = groups.every((group) => /^(?:19|20)\d\d$/.test(group));
  if (groups.length < 2 || years || isRun(groups) || digits < groups.length * 2) return false;
  return digits > 8 || (groups.length === 4 && groups.every((group) => group.length === 2));
}

/** Whether digits are a number of one of the countries known without its plus: `92-300-1234567`. */
function isInternational(found: string): boolean {
  const digits = digitsOf(found);
  if (!shapes().isInternational(digits)) return false;
  return parsePhoneNumberFromString(`+${digits}`, plans())?.isValid() === true;
}

const digitsOf = (found: string) => found.replace(/\D/g, '');

/** Telephone numbers of persons: in international form, behind a word for calling, or as one of the countries known writes them. */
export const phones: Family = { digits: 7, find: findPhones };

function* findPhones(text: string): Generator<Personal> {
  for (const { 0: whole, index } of matches(text, candidates())) {
    for (const [from, to] of partsOf(whole)) {
      const start = index + from;
      const end = index + to;
      if (!isNumberToCall(text, start, end, index)) continue;
      yield { kind: 'phone', start, end };
      break;
    }
  }
}

/** All of some groups of digits; without the last one and without the first, which may be another number. */
function* partsOf(whole: string): Generator<readonly [number, number]> {
  yield [0, whole.length];
  const last = /[ .-]+[\d()]+$/.exec(whole);
  if (last !== null) yield [0, last.index];
  const first = /^[\d()]+[ .-]+/.exec(whole);
  if (first !== null) yield [first[0].length, whole.length];
}

/** `first` is where the groups begin of which these may be the last ones. */
function isNumberToCall(text: string, start: number, end: number, first: number): boolean {
  const found = text.slice(start, end);
  const digits = digitCount(found);
  if (digits < 7 || digits > 16 || isDate.test(found) || isYears.test(found)) return false;
  if (isQuad.test(found) && !isPairs.test(found)) return false;
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 40);
  const sentence = left.slice(left.search(/[^.;\n]*$/)) + found + right.slice(0, 30);
  if (lines().test(sentence) || moneyBefore().test(left)) return false;
  const calling = called().test(left);
  const before = first < start ? text.slice(Math.max(0, first - 60), first) : left;
  if ([left, before].some((words) => thingBefore().test(words))) return false;
  // “no (85) 98814-3370” is Portuguese for “at”.
  const ofPaper = !found.startsWith('(') && [left, before].some((words) => paperBefore().test(words));
  if (!calling && (moneyAfter().test(right) || ofPaper)) return false;
  return isPhone(found, digits, calling);
}

function isPhone(found: string, digits: number, calling: boolean): boolean {
  const types = found.startsWith('+') ? [] : typesOf(found);
  if (types.length > 0 && types.every((type) => type === 'TOLL_FREE' || type === 'SHARED_COST')) return false;
  // No amount has a plus and nine digits; those of groups of three are how half of Africa writes its numbers.
  if (found.startsWith('+')) return digits >= 9 || (digits === 8 && !isAmount.test(found.slice(1).trim()));
  if (found.startsWith('00')) return digits >= 11;
  if (calling) return digits >= 7 || types.length > 0;
  if (isAmount.test(found)) return false;
  if (/^\(?0|^8[ -]?\(?0/.test(found)) return types.length > 0;
  if (isGrouped(found, digits)) {
    // Two groups without a word are a number of anything, but of the shape of one in a pocket.
    const enough = /^\d+\D+\d+$/.test(found) ? types.includes('MOBILE') : types.length > 0;
    return enough || isInternational(found);
  }
  return /^\d{10,11}$/.test(found) && types.includes('MOBILE');
}

/** Digits and their types: the same numbers stand in many cells and in what is said of them. */
const remembered = new Map<string, readonly string[]>();
/** A hostile file of endless numbers must not fill the memory. */
const mostRemembered = 5000;

/** What a number without its plus would be in each of the countries known where it is one. */
function typesOf(found: string): readonly string[] {
  const digits = digitsOf(found);
  const known = remembered.get(digits);
  if (known !== undefined) return known;
  if (remembered.size === mostRemembered) remembered.clear();
  const types = soughtTypes(digits);
  remembered.set(digits, types);
  return types;
}

function soughtTypes(digits: string): string[] {
  return shapes()
    .of(digits)
    .flatMap((country) => {
      const number = parsePhoneNumberFromString(digits, country as CountryCode, plans());
      return number?.isValid() ? [number.getType() ?? 'UNKNOWN'] : [];
    });
}
