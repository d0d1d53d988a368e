import { official, wordsIn } from './beside.ts';
import { plainNames } from './given-names.ts';
import {
  laoBefore,
  laoOthers,
  laoRoles,
  naming,
  plainHonorifics,
  plainLabels,
  plainPersons,
  plainVictims,
} from './name-words.ts';
import { lastGroups, matches, type Personal, part, pattern } from './pattern.ts';

const letters = part`[\p{L}\p{M}]+`;
const start = '(?<![\\p{L}\\p{M}])';
const end = '(?![\\p{L}\\p{M}])';
const titled = pattern.dgu`${start}${plainHonorifics}[\s/:]+(${letters}(?:\s+(?:عبد|بنت|بن|ال)?\s*${letters})?)`;
const beside = pattern.dgu`${start}(?:${plainVictims}[\p{M}]*[\s:,،(/–-]+)+(?:(${naming})[\s:]+)?(${letters}(?:\s+${letters}){0,2})`;
/** One person in Arabic and in Urdu, and what stands behind such words that is no name. */
const arabicPerson =
  '(?:الضحية|الناجية?|القاصرة?|الفتاة|الطفلة?|المجني عليها?|الشابة?|المستفيدة?)\\s+(?!ال|(?:من|في|على|إلى|عن|مع|لدى|حول) ';
const urduPerson =
  '(?:متاثرہ|بازیاب)\\s+(?:لڑکی|لڑکے|بچی|بچے|خاتون|شخص)\\s+(?!(?:کے|کو|کی|کا|نے|سے|اور|میں|پر) ';
const isName = (one: string) =>
  plainNames.has(one) || [...plainNames].some((name) => name.length > 3 && one.startsWith(name));

/** One person and a name that nobody knows: its second word is a family's by its form, or what stands behind it is said of somebody. */
const familyName = pattern.dgu`${start}(?:${arabicPerson})(?=(?:[\p{L}]{3,}\s+(?:ال[\p{L}]{2,}ي|بن[\p{L}]{3,}|بو[\p{L}]{3,}))(?![\p{L}]))|${urduPerson})(?=[\p{L}]{3,}\s+[\p{L}]{2,}\s+(?:کو|نے)(?![\p{L}])))([\p{L}]+\s+[\p{L}]+)`;
/** A name and an age: “هبة سعد، 23 سنة”. */
const aged = pattern.dgu`${start}(${letters}(?:\s+${letters}){1,3})\s*[,،(]\s*(?:عمر[\p{L}]{0,2}\s*|उमेर\s*)?\d{1,2}\s*(?:سنة|سنوات|عاما|سال|वर्ष|बर्ष)`;
/** An age and a name: “१६ वर्षीया लक्ष्मी”. */
const behindAge = pattern.dgu`(?<!\d)\d{1,2}\s*(?:سالہ|سال کی|سال کا|वर्षीया?|बर्षीया?|वर्षक[ीोा]|बर्षक[ीोा])\s+(?:${plainPersons}[\p{M}]*\s+)*(${letters}(?:\s+${letters})?)`;
const labelled = pattern.dgu`${start}${plainLabels}\s*[:：=-]\s*(${letters}(?:\s+${letters}){1,3})`;
/** The name of a victim may be one word. */
const victimLabelled = pattern.dgu`${start}(?:اسم الضحية|اسم المجني علي(?:ها|ه)|اسم الناجي[ةه]?|متاثرہ کا نام|نام متاثرہ|पीडितको नाम|पीडितको पूरा नाम)\s*[:：=-]\s*(?!سري|مجهول|محجوب|خفیہ|پوشیدہ|गोप्य|नखुलेको)(${letters})${end}`;
/** Who is told by a name, in front of a word for a person: “कमला नाम गरेकी किशोरी”, “عائشہ نامی لڑکی”. */
const calledBefore = pattern.dgu`${start}(${letters}(?:\s+${letters})?)\s+(?:نامی|नाम\s+गर(?:ेकी|ेका|ेको|िएकी|िएको)|नामकी?|नामक[ाो])\s+(?:\d{1,2}\s+[\p{L}\p{M}]+\s+)?${plainPersons}[\p{M}]*${end}`;
/** Whose child or wife somebody is, in Urdu: in Arabic the first word is also “was born”. */
const descent = pattern.dgu`${start}(${letters}\s+(?:ولد|دختر|زوجہ|بنت|عرف)\s+(?!میں |في |عام |سنة |يوم )${letters}(?:\s+${letters})?)`;
const urdu = /[ٹڈڑںےہھگچپکی]/u;
/** Initials: “الضحية م.ك.”, “पीडित सु.ता.”. */
const initials = pattern.dgu`${start}(?:${plainVictims}[\p{M}]*[\s:,،(/–-]+)+((?!वि\.\s?सं|बि\.\s?सं|ई\.\s?सं|एन\.)(?:[\p{L}][\p{M}]{0,2}\s?[.۔]\s?[\p{L}][\p{M}]{0,2}(?:\s?[.۔])?(?:\s?[\p{L}][\p{M}]{0,2}\s?[.۔])?|[\p{L}\p{M}]{3,}\s+[\p{L}]\.))${end}`;
/** Of one person that she did something, or how old she is: what stands before is her name. */
const doing = pattern.dgu`${start}(?:${arabicPerson}|أيض|التي |الذي |كما |لم |لا |قد |ثم |قاصر|بعد |قبل |كي |أن |هي |هو |كان|تم |حيث |و)([\p{L}]{3,})\s+(?:[(،,]?\s*(?:ذات\s+|ذو\s+)?\d{1,2}\s*(?:سنة|سنوات|عام)|البالغة?|عمرها|عمره|ذات\s+ال|ذو\s+ال|غرقت?|أعيدت?|نقلت?|اختفت?|توفيت?|سافرت?|أفادت?|استفادت?|عادت?|تعرضت?|حصلت?|تمكنت?|أدلت?|روت|روى|هربت?|تقيم|يقيم|رفضت?|ترفض|يرفض)${end}|${urduPerson}|پولیس|عدالت|ٹیم|ایف |حکومت|ادار|والد|خاندان|گھر|جس |جو |بھی |خود )([\p{L}]{3,})\s+(?:کو|نے)${end})`;
/** The same in Nepali, by the ending of who is told of; what is no person's name may stand there too. */
const ending = pattern.dgu`${start}(?:पीडित[ाका]*|चेलीबेटी)\s+(?!राहत|कोष|उद्धार|पहिचान|मैत्री|सेवा|न्याय|अधिकार|व्यक्ति|महिला|बाल|किशोर|युव|परिवार|समूह|समुदाय|पक्ष|मानिस|बच्चा|आमा|छोर|दिदी|बहिनी|श्रमिक|कामदार|नागरिक|सहायता|संरक्षण|केन्द्र|संस्था|प्रहरी|सबै|हरू|उनी|आफू|भएका|तथा|र |वा |दाजु|भाइ|बुबा)((?:[\p{L}][\p{L}\p{M}]+\s+)?[\p{L}][\p{L}\p{M}]+?)(?:लाई|ले|सँग)${end}`;

/** An age, a name that nobody knows, and what she did. */
const agedOne = pattern.dgu`(?<!\d)\d{1,2}\s*(?:سالہ\s+(?!طالب|نوجوان|لڑک|بچ|خاتون|عورت|شخص|مزدور|متاثرہ|پاکستانی|افغان|نیپالی)([\p{L}]{3,})\s+(?:نے|اپنی|اپنے)|(?:वर्षीया?|बर्षीया?)\s+(?!बालि|बालक|किशोर|युव|महिला|पुरुष|केट|छोर|छात्र|विद्यार्थी|पीडित|नेपाली|व्यक्ति|दलित|कामदार|गर्भवती)([\p{L}][\p{L}\p{M}]+?)(?:लाई|ले|को|सँग))${end}`;

/** Names in scripts without capitals: behind a title, a word for a victim, an age or a label, or told by parents. */
export function* namesInPlainScripts(text: string): Generator<Personal> {
  if (!/[\u0600-\u06ff\u0900-\u097f]/.test(text)) return;
  for (const match of matches(text, titled())) {
    const [start, end] = match.indices![1]!;
    const around = text.slice(Math.max(0, match.index - 40), end + 60);
    if (!official.isIn(around)) yield { kind: 'name', start, end };
  }
  for (const match of matches(text, beside())) {
    const [start, end] = match.indices![2]!;
    const named = match[1] !== undefined;
    const first = wordsIn(match[2]!).slice(0, 2);
    if (named || first.some(isName)) yield { kind: 'name', start, end };
  }
  for (const sure of [labelled, victimLabelled, familyName, calledBefore, initials, ending])
    yield* lastGroups(text, sure(), 'name');
  for (const told of [doing, agedOne]) {
    for (const match of matches(text, told())) {
      const [start, end] = match.indices![1] ?? match.indices![2]!;
      yield { kind: 'name', start, end };
    }
  }
  if (urdu.test(text)) yield* lastGroups(text, descent(), 'name');
  for (const likely of [aged, behindAge]) {
    for (const match of matches(text, likely())) {
      const [start, end] = match.indices![1]!;
      if (wordsIn(match[1]!).some(isName)) yield { kind: 'name', start, end };
    }
  }
}

const lao = pattern.dgu`(?<![\u0e80-\u0eff])${laoBefore}\s*(?!${laoOthers})([\u0e80-\u0eff]{2,20}(?:\s+[\u0e80-\u0eff]{2,20})?)`;

/** Names in Lao, which has neither capitals nor blanks: behind a title, or a word that says one follows. */
export function* namesInLao(text: string): Generator<Personal> {
  if (!/[\u0e80-\u0eff]/.test(text)) return;
  for (const match of matches(text, lao())) {
    const [start, end] = match.indices![1]!;
    if (!laoRoles.test(text)) yield { kind: 'name', start, end };
  }
}
