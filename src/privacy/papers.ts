import {
  after,
  before,
  digitCount,
  type Family,
  lastGroups,
  matches,
  numberMark,
  type Personal,
  part,
  pattern,
  spelled,
} from './pattern.ts';
import { moneyAfter } from './phones.ts';

const passportWords = spelled(
  'passports?|pasport|pp no|ppt no|pasaporte|passaporte|passeport|travel document|laissez-?passer|паспорт~|загранпаспорт~|пашпарт~|паспорту',
  'جواز|جواز سفر|جواز السفر|پاسپورٹ|राहदानी|पासपोर्ट|ໜັງສືຜ່ານແດນ|ຫນັງສືຜ່ານແດນ|ປັດສະປໍ|ພາສປອດ',
);
const passport = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))${passportWords}(?![\p{Lu}\p{Ll}])[^\d\n;]{0,24}?((?<![\p{L}\p{N}])(?:[\p{L}]{1,2} ?)?\d{1,3}(?:[ -]?|\s?№\s?)(?:\p{Lu}{1,2})?\d{3,8}\p{Lu}?)(?![\p{L}\p{N}])`;
/** As passports of most countries are numbered. */
const bare = pattern.gu`(?<![\p{L}\p{N}/.-])[A-Z]{1,2}\d{6,9}(?![\p{L}\p{N}/]|[.-]\d)`;
/** Lines that machines read: filled up with `<`. */
const machine = pattern.gu`(?<![\p{L}\p{N}<])(?=[A-Z0-9<]*<)[A-Z0-9<]{20,}(?![\p{L}\p{N}<])`;

/** Numbers of passports behind the word. */
export const passports: Family = {
  digits: 5,
  words: passportWords,
  *find(text) {
    for (const found of lastGroups(text, passport(), 'passport')) {
      const code = text.slice(found.start, found.end);
      if (/^\d{5}$/.test(code) || moneyAfter().test(text.slice(found.end, found.end + 30))) continue;
      if (digitCount(code) >= 5) yield found;
    }
  },
};

/** Numbers of passports by their shape. */
export const passportShapes: Family = {
  digits: 6,
  *find(text) {
    for (const { 0: found, index } of matches(text, bare()))
      yield { kind: 'passport', start: index, end: index + found.length };
  },
};

/** The lines of passports and cards that machines read. */
export const machineLines: Family = {
  digits: 0,
  words: [],
  signs: '<',
  *find(text) {
    for (const { 0: found, index } of matches(text, machine())) {
      if (found.includes('<<') || provesItself(found))
        yield { kind: 'passport', start: index, end: index + found.length };
    }
  },
};

const value = (sign: string) => (sign === '<' ? 0 : Number.parseInt(sign, 36));
const checkDigit = (part: string) =>
  [...part].reduce((sum, sign, at) => sum + value(sign) * [7, 3, 1][at % 3]!, 0) % 10;

/** The second line of a passport: its number, its holder's birthday and its last day each with a check digit. */
function provesItself(line: string): boolean {
  return [
    [0, 9],
    [13, 19],
    [21, 27],
  ].every(([from, to]) => checkDigit(line.slice(from, to)) === Number(line[to!]));
}

const births = spelled(
  'dob|d/b|nacimiento|nascimento|d\\.o\\.b\\.?|d o b|birth|birthdate|birth date|birthday|date of birth|year of birth|yob|born|date naiss|date de naiss|naissance|né|née|ne|nee|nés|nées|ddn|d\\.d\\.n\\.?|date de naissance|anniversaire|fecha de nacimiento|f\\.? ?nac\\.?|fnac\\.?|nació|nacio|nacid[oa]|fecha nac|nac|año de nacimiento|année de naissance|f\\.? de nac~|fecha de nac~|fec nac|f\\.n\\.|fn|dn|d/n|dt nasc|data nasc|data de nasc|f\\.? de nasc~|ano de nasc~|nasc',
  'nascid[oa]|nasceu|data de nascimento|d\\.n\\.|дата рождения|дата рожд~|дата народж~|род|д\\.р\\.|др|д/р|г/р|дата нар|родил~|родивш~|рожден~|дата народження|народи~|народжен~|год рожд~|рік народж~|день рождения|дата нараджэння|нарадзі~|туулган~',
  'تاريخ الميلاد|سنة الميلاد|سنة الولادة|ت\\.م|ت\\.ازدياد|تاريخ الازدياد|الازدياد|المزداد~|ازداد~|تاريخ ميلاد~|مواليد|ولد|ولدت|تاريخ الولادة|المولود~|مولود~|تاریخ پیدائش|پیدائش|جन्म मिति|जन्म मिति|जन्ममिति|जन्म|पैदा|ວັນເດືອນປີເກີດ|ວັນເກີດ|ເກີດ',
);
const month = part`[\p{L}][\p{L}\p{M}]{1,12}\.?`;
const day = part`(?:(?:le|on|el|em|in|le|на|в|у|:)?\s*)(\d{1,4}(?:er|º|°|st|nd|rd|th)?\s?[./-]\s?(?:\d{1,2}|[\p{L}]{3,10})\.?\s?[./-]\s?\d{2,4}|\d{1,2}(?:er|º|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?${month}(?:,?\s+(?:de\s+|del\s+)?\d{4})?|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4})(?!\d)`;
const birth = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))${births}(?![\p{Lu}\p{Ll}])[^\d\n;]{0,14}?${day}`;
const yearOfBirth = pattern.dgiu`(?<!\d)((?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d{2})\s?(?:г\.?\s?р\.?|р\.?\s?н\.?|года рождения|жылы туулган|року народження)${after}`;

/** Days of birth, behind a word for them. */
export const birthdays: Family = {
  digits: 4,
  words: [...births, 'b', 'г', 'гр', 'р', 'рн', 'года', 'року', 'गते'],
  find: findBirths,
};

/** What is born and is nobody. */
const ideas = pattern.iu`${before}${spelled(
  'unit|network|campaign|observat~|campagne|campaña|campanha|centre|centro|initiative|idea|project|programme|partnership|réseau|unité|idée|initiative|projet|red|iniciativa|proyecto|alianza|unidad|mesa|rede|projeto|unidade|иде~|инициатив~|проект~|сеть|мереж~|ініціатив~|المبادرة|الفكرة|الشبكة|المشروع',
)}${after}[\s\p{L}]{0,24}$`;
/** The day before the word, as in Nepali. */
const dayFirst = pattern.dgu`(?<!\d)(\d{4}\s*साल[^\n\d]{0,20}\d{1,2}\s*गते)\s*जन्म`;
/** “b. 20 June 2004”, of nobody who is too young to have been asked: days of meetings are listed so. */
const shortly = pattern.dgiu`(?:^|[,;(]\s*)b\.\s?(\d{1,2}(?:\s${month}\s|[./-]\d{1,2}[./-])(?:19\d\d|200\d|201[0-2]))(?!\d)`;

function* findBirths(text: string): Generator<Personal> {
  for (const match of matches(text, birth())) {
    if (ideas().test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
    const [start, end] = match.indices!.at(-1) ?? match.indices![0]!;
    // Births are registered by the year, and nobody so young is told by it.
    if (/^20(?:1[5-9]|[23]\d)$/.test(text.slice(start, end))) continue;
    yield { kind: 'birth', start, end };
  }
  yield* lastGroups(text, shortly(), 'birth');
  yield* lastGroups(text, dayFirst(), 'birth');
  yield* lastGroups(text, yearOfBirth(), 'birth');
}

const account = pattern.gu`(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}(?: ?[A-Z0-9]){11,30}`;

/** Bank accounts: what begins like an IBAN, as far as its check digits hold. */
export const accounts: Family = { digits: 8, find: findAccounts };

const accountWords = spelled(
  'iban|rib|account|account no|account number|bank account|acct?|a/c|compte|compte bancaire|cuenta|cta|cuenta bancaria|conta|conta corrente|agência|карта|карту|карты|картка|картку|bank card|card number|tarjeta|cartão|сч[её]та?|сч[её]ту|р/с|л/с|рахунок|рахунку|эсеп|эсеби|حساب|رقم الحساب|اکاؤنٹ|खाता|ເລກບັນຊີ|ບັນຊີ',
);
/** What an account is for, and the bank. */
const accountKind = part`(?:\s+(?:de ahorros?|corriente|corrente|poupança|d['’]épargne|courant|bancaire|bancaria|bancária))?(?:\s+(?:(?:at|in|with|à|chez|en|na|no|do|da|de|del|в|у)\s+)?${spelled(
  'bank|banco|banque|банк~|bancolombia|bradesco|caixa|hbl|nabil|capitec|fnb|absa|ecobank|bcel|приват~',
)})?`;
/** As Brazil and Colombia write accounts: with a check digit behind a line, behind a word and mostly an agency. */
const checkedAccount = pattern.dgiu`${before}(?:c/?c|c/?p|cc|conta|conta corrente|conta poupança|poupança|cta|cuenta|cuenta de ahorros?|cuenta corriente)${after}${accountKind}[\s.:]*(?:${numberMark}[\s.:]*)?(\d[\d.]{3,11}-[\dx])(?![\p{L}\p{N}-])`;
/** Behind words that mean nothing else also a short number. */
const bankAccount = pattern.dgiu`${before}${spelled(
  'bank account|savings account|account no|account number|a/c no|acct? no|compte bancaire|compte d.épargne|cuenta de ahorros?|cuenta corriente|cuenta bancaria|cta de ahorros?|conta corrente|conta poupança|conta bancária|банковск~ сч[её]т~|расч[её]тн~ сч[её]т~|лицев~ сч[её]т~|банківськ~ рахун~',
  'رقم الحساب|الحساب البنكي|حساب بنكي|اکاؤنٹ نمبر|بینک اکاؤنٹ|खाता नं|बैंक खाता|ເລກບັນຊີ',
)}${after}${accountKind}[\s.:#-]*(?:${numberMark}[\s.:#-]*)?(\d(?:[ .-]?\d){5,})(?![\p{L}\p{N}])`;
const namedAccount = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))${accountWords}${after}${accountKind}\s*${numberMark}?[\s.:#-]*((?:\p{Lu}{2,4})?\d(?:[ -]?[\p{Lu}\d]){8,})(?![\p{L}\p{N}])`;

/** Bank accounts behind a word for them. */
export const namedAccounts: Family = {
  digits: 6,
  words: [
    ...accountWords,
    'c/c',
    'c/p',
    'cc',
    'poupança',
    'savings',
    'банковск',
    'расч[её]т',
    'лицев',
    'банківс',
    'الحساب',
    'بینک',
    'बैंक',
  ],
  *find(text) {
    for (const found of lastGroups(text, namedAccount(), 'iban')) {
      if (digitCount(text.slice(found.start, found.end)) >= 9) yield found;
    }
    yield* lastGroups(text, checkedAccount(), 'iban');
    for (const found of lastGroups(text, bankAccount(), 'iban')) {
      if (!moneyAfter().test(text.slice(found.end, found.end + 30))) yield found;
    }
  },
};

function* findAccounts(text: string): Generator<Personal> {
  for (const { 0: found, index } of matches(text, account())) {
    for (let length = found.length; length >= 15; length--) {
      if (/[\p{L}\p{N}]/u.test(found[length] ?? text[index + length] ?? '')) continue;
      const code = found.slice(0, length).replaceAll(' ', '');
      if (code.length < 15 || code.length > 34 || !isIban(code)) continue;
      yield { kind: 'iban', start: index, end: index + length };
      break;
    }
  }
}

function isIban(code: string): boolean {
  const turned = code.slice(4) + code.slice(0, 4);
  let rest = 0;
  for (const sign of turned)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const numbered = spelled(
  'case|case file|case ref~|case id|file|court case|police report|police case|charge sheet|crime|complaint|ipl|ip|rp|tc|bo|ro|gd|parquet|procédure|procedure|autos|causa|investigación|indagación|у/д|уд|ук|к/п|кп|кримінальна справа|угол дело|заявление|dossier|réf dossier|réf\\. dossier|affaire|pv|procès-verbal|plainte|expediente|caso|noticia criminal',
  'denuncia|proceso|sumario|processo|inquérito|inquérito policial|boletim de ocorrência|b\\.o\\.|bo|ação penal|дело|дела|делу|уголовное дело|материал|кусп|еуи',
  'справа|справи|справу|кримінальне провадження|провадження|єрдр|кылмыш иши|иш',
);
const strong = spelled(
  'fir|fir no|dossier d.instruction|denuncia penal|proceso penal|procès pénal|ação penal|ipl|кусп-?|court file|causa penal|causa no|b\\.o\\.|docket|cas|case no|case number|file no|noticia criminal|número único de noticia criminal|carpeta de investigación|case file|crime no|cr no|radicado|rad|spoa|nunc|dossier pénal|dossier correctionnel|dossier judiciaire|affaire pénale|expediente|inquérito policial|inquérito|processo judicial|єрдр|єрдр за|ерпп|ерпп за',
  'n°s? de dossier|n°s? du dossier|n° d affaire|n° de pv|n° du pv|numéro d[eu] dossier|número do caso|número del caso|número de caso|número do processo|номер дела|номер справи',
  'القضية رقم|قضية رقم|رقم القضية|محضر رقم|محضر عدد|ملف جنائي|قضية|القضية|محضر|جنحة|جناية|ملف جنحي|ملف قضائي|قضية جنائية|قضية جنايات|قضية جنح|شكاية|المحضر|الملف|قضية عدد|القضية عدد|ملف عدد|جنحة رقم|جناية رقم|بلاغ رقم|دعوى رقم|الدعوى رقم|رقم المحضر|ملف رقم|رقم الملف|مقدمہ نمبر|مقدمہ|ایف آئی آر|ایف آئی آر نمبر|मुद्दा|मुद्दा दर्ता|उजुरी|फाइल नं|जाहेरी|ສຳນວນຄະດີ|ເລກຄະດີ|ຄະດີເລກທີ|ຄະດີ',
);
const mark = part`(?:\s*(?:${numberMark}|reference|ref|réf)[.:#\s-]*|\s*:)`;
const code = part`((?:\p{Lu}{1,6}[ /-]?){0,3}[\p{Lu}\d]*\d[\p{L}\d]*(?:\s?[./-]\s?[\p{L}\d]*\d[\p{L}\d]*|[/-]\p{Lu}[\p{L}]*)*(?:(?<=\d)\s+لسنة\s+\d{4})?)`;
const weakCase = pattern.dgiu`${before}${numbered}${mark}\s*${code}`;
const strongCase = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))${strong}(?![\p{Lu}\p{Ll}])${mark}?\s*${code}`;

/** Numbers of cases and files behind a word that means one only with a mark for a number. */
export const markedCases: Family = {
  digits: 2,
  words: numbered,
  behind: mark,
  find: (text) => findCases(text, weakCase()),
};

/** The same behind a word that means nothing else. */
export const cases: Family = { digits: 2, words: strong, find: (text) => findCases(text, strongCase()) };

/** A code of letters, a year and a number: it needs no mark. Activities of ours have such codes too. */
const codedCase = pattern.dgiu`${before}${numbered}\s+(?![A-Z]{3}-\d{4}-\d{3,}${after})([\p{L}]{2,6}(?:[-/][\p{L}]{2,6})*[-/]\d{2,4}[-/]\d{2,6}|(?!(?:19|20)\d\d/)\d{1,7}/(?:[\p{L}]{1,4}/)?(?:20)?\d{2}(?!/\d))${after}`;
export const codedCases: Family = {
  digits: 4,
  words: numbered,
  find: (text) => findCases(text, codedCase()),
};

/** The official bulletin where laws are printed; a police report of this name has its year behind it. */
const bulletin = /(?<!\p{L})b\.?o\W{0,6}(?:n\W{0,3})?$/iu;

/** Words after which a number alone counts cases and names none. */
const counted =
  /(?:قضية|محضر|الملف|جنحة|جناية|شكاية|मुद्दा|उजुरी|जाहेरी|مقدمہ|ຄະດີ|cas|inquérito|expediente|denuncia penal|proceso penal)\s*$/iu;

function* findCases(text: string, numbers: RegExp): Generator<Personal> {
  for (const found of lastGroups(text, numbers, 'case')) {
    const left = text.slice(Math.max(0, found.start - 12), found.start);
    if (/^\d{1,4}$/.test(text.slice(found.start, found.end)) && counted.test(left)) continue;
    if (bulletin.test(left) && /^[\d.]+$/.test(text.slice(found.start, found.end))) continue;
    if (digitCount(text.slice(found.start, found.end)) >= 2) yield found;
  }
}
