import { lazily } from '../lazily.ts';
import { fold } from './digits.ts';

/**
 * Names of the months, January first (Unicode CLDR and local usage): English, French, Spanish, Portuguese, Russian and
 * Kyrgyz, Ukrainian, Belarusian, Arabic of Egypt, the Levant, Morocco and Algeria, Urdu, Nepali, Lao.
 */
const names = [
  'january janvier enero janeiro январь января январ січень січня студзень студзеня يناير كانون_الثاني جانفي جنوری जनवरी ມັງກອນ ມ_ກ',
  'february février febrero fevereiro февраль февраля феврал лютий лютого люты лютага فبراير شباط فيفري فروری फेब्रुअरी फेब्रुवरी फरवरी ກຸມພາ ກ_ພ',
  'march mars marzo março март марта березень березня сакавік сакавіка مارس آذار مارچ मार्च ມີນາ ມ_ນ ມີ_ນ',
  'april avril abril апрель апреля апрел квітень квітня красавік красавіка أبريل إبريل نيسان أفريل اپریل अप्रिल अप्रैल ເມສາ ມ_ສ',
  'may mai mayo maio май мая травень травня траўня مايو أيار ماي مئی मे मई ພຶດສະພາ ພ_ພ',
  'june juin junio junho июнь июня июн червень червня чэрвень чэрвеня يونيو يونية حزيران جوان جون जुन जून ມິຖຸນາ ມິ_ຖ',
  'july juillet julio julho июль июля июл липень липня ліпень ліпеня يوليو يوليوز تموز جويلية جولائی जुलाई जुलाइ ກໍລະກົດ ກ_ລ',
  'august août agosto август августа серпень серпня жнівень жніўня أغسطس آب غشت أوت اگست अगस्ट अगस्त ສິງຫາ ສ_ຫ',
  'september septembre septiembre setiembre setembro сентябрь сентября сентябр вересень вересня верасень верасня سبتمبر أيلول شتنبر ستمبر सेप्टेम्बर सितम्बर ກັນຍາ ກ_ຍ',
  'october octobre octubre outubro октябрь октября октябр жовтень жовтня кастрычнік кастрычніка أكتوبر تشرين_الأول اکتوبر अक्टोबर ຕຸລາ ຕ_ລ',
  'november novembre noviembre novembro ноябрь ноября ноябр листопад листопада лістапад лістапада نوفمبر تشرين_الثاني نونبر نومبر नोभेम्बर नवम्बर ພະຈິກ ພ_ຈ',
  'december décembre diciembre dezembro декабрь декабря декабр грудень грудня снежань снежня ديسمبر كانون_الأول دجنبر دسمبر डिसेम्बर दिसम्बर ທັນວາ ທ_ວ',
];

/** Calendars whose dates are recognised but never converted. */
export type Calendar = 'nepali' | 'buddhist' | 'islamic' | 'persian';

const foreignNames: readonly (readonly [Calendar, string])[] = [
  [
    'nepali',
    'baisakh baishakh vaisakh jestha jeth ashadh asadh asar shrawan sawan saun bhadra bhadau ashwin ashoj asoj',
  ],
  ['nepali', 'kartik mangsir poush paush magh falgun phalgun fagun phagun chaitra chait'],
  ['nepali', 'बैशाख वैशाख जेठ जेष्ठ ज्येष्ठ असार आषाढ साउन श्रावण भदौ भाद्र असोज आश्विन कात्तिक कार्तिक मंसिर मङ्सिर'],
  ['nepali', 'पुस पुष पौष माघ फागुन फाल्गुन चैत चैत्र'],
  [
    'islamic',
    'muharram safar rajab shaban ramadan ramazan shawwal محرم صفر ربيع_الأول ربيع_الثاني ربيع_الآخر جمادى_الأولى',
  ],
  ['islamic', 'جمادى_الثانية جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة'],
  ['persian', 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'],
];

const weekdays = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo',
  'segunda terça quarta quinta sexta feira понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'понеділок вівторок середа четвер пятниця субота неділя нд панядзелак аўторак серада чацвер пятніца субота нядзеля',
  'дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби',
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
  'सोमबार मङ्गलबार मंगलबार बुधबार बिहिबार बिहीबार शुक्रबार शनिबार आइतबार',
  'ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ວັນເສົາ ວັນອາທິດ',
];
const fillers = [
  'st nd rd th of the er º ª o de del d le el em dia г гг год года році року р ж жыл жылы жылдын',
  'м م سنة عام ء ວັນທີ ເດືອນ ປີ गते साल',
];

const words = (text: string) => text.split(' ').map((word) => fold(word.replace(/_/g, '')));
const known = lazily(() => ({
  aside: new Set([...weekdays, ...fillers].flatMap(words)),
  shorts: shortNames(names.map(words)),
  full: new Map(names.flatMap((line, index) => words(line).map((word) => [word, index + 1] as const))),
  calendars: new Map(
    foreignNames.flatMap(([calendar, line]) => words(line).map((word) => [word, calendar] as const)),
  ),
}));

/** Beginnings of three letters or more that only one month has; 0 where several do. */
function shortNames(months: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  months.forEach((list, index) => {
    for (const word of list) {
      for (let length = 3; length < word.length; length++) {
        const start = word.slice(0, length);
        found.set(start, (found.get(start) ?? index + 1) === index + 1 ? index + 1 : 0);
      }
    }
  });
  return found;
}

/** The month (1-12) or the foreign calendar that a date's words name, weekdays and fillers set aside; null for other words. */
export function monthIn(found: readonly string[]): number | Calendar | null {
  const { aside, full, shorts, calendars } = known();
  const rest = found.filter((word) => !aside.has(word));
  const name = (rest.length === 0 && found.length > 0 ? found : rest).join('');
  return full.get(name) ?? (shorts.get(name) || (calendars.get(name) ?? null));
}

/** The calendar a year must be of, when it cannot be Gregorian for an activity of our time. */
export function calendarOf(year: number): Calendar | null {
  if (year >= 2070 && year <= 2099) return 'nepali';
  if (year >= 2543 && year <= 2599) return 'buddhist';
  if (year >= 1430 && year <= 1460) return 'islamic';
  if (year >= 1380 && year <= 1410) return 'persian';
  return null;
}
