import {
  before,
  digitCount,
  type Family,
  lastGroups,
  matches,
  type Personal,
  pattern,
  spelled,
} from './pattern.ts';
import { lines, moneyAfter } from './phones.ts';
import { thingBefore } from './things.ts';

const words = spelled(
  'cnic|nicop|nic|b-form|nadra|id|i d|id card|id no|id number|identity card|identity no|identity number|national id|national identity|ssn|tax id',
  'citizenship~|voter id|personal number|personal code|cpf|rg|cnh|título de eleitor|titulo de eleitor|identidade|cédula|cedula|c c|c\\.c\\.?|cc|nit|tarjeta de identidad|dni|ced|céd|doc id|doc ident|doc no|ti|t\\.i\\.',
  'documento de identidad|documento|registro civil|identificación|identificacion|cin|cnie|c\\.i\\.n\\.?|cni|nina|carte d.identité|carte d.identite|carte nationale',
  'numéro national|nif|nni|pin|driving licence|residence permit|ration card|refugee card|unhcr no|visa no|voter card|ctps|electoral|d.électeur|carte consulaire|birth certificate no|unzr|inn|пин|ин|л/н|ид номер|иден номер|инн|снилс|личный номер|идентификационный|идентификационный номер|удостоверение|удостоверение личности|персональный номер',
  'іпн|код|ід|рнокпп|ідентифікаційний|ідентифікаційний код|унзр|посвідчення|инн|жеке номери|айди',
  // Of other countries than those of the pack that comes with the program, where no shape or other word tells.
  'curp|nie|c\\.i\\.|identidad|rut|aadhaar|aadhar|pan card|ghana card|huduma',
  'الرقم القومي|رقم قومي|رقم الهوية|بطاقة الهوية|بطاقة|البطاقة الوطنية|الهوية|هوية|رقم البطاقة',
  'شناختی کارڈ|شناختی|قومی شناختی|नागरिकता|ना\\.प्र\\.|राष्ट्रिय परिचयपत्र|परिचयपत्र|ບັດປະຈຳຕົວ|ບັດປະຈໍາຕົວ|ເລກບັດ|ສຳມະໂນຄົວ|ປຶ້ມສຳມະໂນຄົວ',
);
/** Behind a word for papers: signs and digits in groups. Lao words have no edges. */
const named = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))${words}(?![\p{Lu}\p{Ll}])[^\d\n;]{0,26}?((?<![\p{L}\p{N}/]|/\p{Lu}{1,4}\.)(?:[\p{Lu}]{1,3}[ -]?)?\d(?:[ ./'’-]{0,3}[\d]|[ -]?\p{Lu}(?![\p{Ll}\p{Lu}]{2}))*(?:/\p{Lu}{2})?)`;

const plain = (text: string) => text.replace(/\D/g, '');

/** Brazil: two digits of eleven prove the others. */
function isCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  return [9, 10].every((length) => {
    let sum = 0;
    for (let at = 0; at < length; at++) sum += Number(digits[at]) * (length + 1 - at);
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}

/** South Africa: a day of birth, and the last of thirteen digits by Luhn. */
function isSouthAfrican(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 13; at++) {
    const doubled = Number(digits[12 - at]) * (at % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && isDay(digits.slice(4, 6), digits.slice(2, 4));
}

/** Ukraine: days since 1900 in front, the last of ten digits proves the others. */
function isUkrainian(digits: string): boolean {
  const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
  const sum = weights.reduce((rest, weight, at) => rest + weight * Number(digits[at]), 0);
  const days = Number(digits.slice(0, 5));
  return (((sum % 11) + 11) % 11) % 10 === Number(digits[9]) && days > 7300 && days < 43_800;
}

/** Spain: a letter proves the digits before it; X, Y and Z of foreigners stand for 0, 1 and 2. */
function isSpanish(code: string): boolean {
  const digits = code.slice(0, -1).replace(/[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(plain(digits)) % 23] === code.at(-1);
}

const isDay = (day: string, month: string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** A run of digits, with what tells whether it is a number of a person. */
const shapes: readonly (readonly [() => RegExp, (found: string, text: string) => boolean])[] = [
  // Pakistan
  [pattern.gu`(?<![\p{L}\p{N}-])[1-7]\d{4} ?- ?\d{7} ?- ?\d(?![\p{L}\p{N}]|-\d)`, () => true],
  // Brazil
  [pattern.gu`(?<![\p{L}\p{N}.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\p{N}])`, () => true],
  [pattern.gu`(?<![\p{L}\p{N}.-])\d{9}-\d{2}(?![\p{L}\p{N}]|-\d)`, (found) => isCpf(plain(found))],
  // South Africa
  [
    pattern.gu`(?<![\p{L}\p{N}.-])\d{6} \d{4} \d{2} ?\d(?![\p{L}\p{N}])`,
    (found) => isSouthAfrican(plain(found)),
  ],
  // Belarus
  [
    pattern.giu`(?<![\p{L}\p{N}])[1-6] ?\d{6} ?[ABCHKEMАВСНКЕМ] ?\d{3} ?(?:PB|BA|BI|РВ|ВА|ВІ) ?\d(?![\p{L}\p{N}])`,
    () => true,
  ],
  // Ukraine
  [
    pattern.gu`(?<![\p{L}\p{N}.,/-])\d{10}(?![\p{L}\p{N}]|[.,/-]\d)`,
    (found, text) => /\p{Script=Cyrillic}/u.test(text) && isUkrainian(found),
  ],
  // Mali
  [pattern.gu`(?<![\p{L}\p{N}])[12]\d{13}[A-Z](?![\p{L}\p{N}])`, () => true],
  // Brazil's courts
  [pattern.gu`(?<![\p{L}\p{N}.-])\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}(?!\d)`, () => true],
  // Honduras
  [pattern.gu`(?<![\p{L}\p{N}.-])[01]\d{3}[ -](?:19|20)\d{2}[ -]\d{5}(?![\p{L}\p{N}]|-\d)`, () => true],
  // Ghana
  [pattern.gu`(?<![\p{L}\p{N}-])[A-Z]{3}-\d{9}-\d(?![\p{L}\p{N}]|-\d)`, () => true],
  // Egypt, Kyrgyzstan and what nobody counts with
  [pattern.gu`(?<![\p{L}\p{N}.,/-])\d{11,24}(?![\p{L}\p{N}]|[.,/-]\d)`, () => true],
];

/** The same of fewer digits, and letters. */
const lettered: typeof shapes = [
  // Mexico
  [pattern.gu`(?<![\p{L}\p{N}])[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?![\p{L}\p{N}])`, () => true],
  // Spain
  [pattern.gu`(?<![\p{L}\p{N}.-])[XYZ\d]-?\d{7}-?[A-Z](?![\p{L}\p{N}])`, isSpanish],
];

/** Numbers of identity papers by their shape and their check digits: of the thirteen countries, and of others that have one of their own. */
export const identityShapes: Family = {
  digits: 7,
  *find(text) {
    yield* shaped(text, lettered);
    if (digitCount(text) >= 10) yield* shaped(text, shapes);
  },
};

function* shaped(text: string, all: typeof shapes): Generator<Personal> {
  for (const [shape, proves] of all) {
    for (const { 0: found, index } of matches(text, shape())) {
      const left = text.slice(Math.max(0, index - 40), index);
      // Firms and things have long numbers, too, and so have lines that nobody pays for.
      if (/^\d+$/.test(found) && (thingBefore().test(left) || lines().test(left))) continue;
      if (proves(found, text)) yield { kind: 'id', start: index, end: index + found.length };
    }
  }
}

/** The same behind a word for them. */
export const identities: Family = {
  digits: 5,
  words,
  *find(text) {
    for (const found of lastGroups(text, named(), 'id')) {
      const code = text.slice(found.start, found.end);
      const right = text.slice(found.end, found.end + 30);
      const left = text.slice(Math.max(0, found.start - 40), found.start);
      if (thingBefore().test(left) || (/nit\W*$/i.test(left) && aFirm.test(plain(code)))) continue;
      // Five digits alone are a count.
      if (/^\d{5}$/.test(code) && !/[.:#№°º]\s*$/.test(left)) continue;
      if (anActivity.test(code)) continue;
      if (digitCount(code) >= 5 && !aDate.test(code) && !moneyAfter().test(right)) yield found;
    }
  },
};

const anActivity = /^[A-Z]{3}-\d{4}-\d{3,}$/i;
/** Colombia: firms have numbers of their own. */
const aFirm = /^[89]\d{8,9}$/;
const aDate = /^(?:\d{1,2}[./-]\d{1,2}[./-])?(?:19|20)\d{2}(?:[./ -]+(?:19|20)?\d{2})*$/;
