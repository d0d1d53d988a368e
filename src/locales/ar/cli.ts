import type { CliWords } from '../../cli/words.ts';
import { isolated } from '../../formats/terminal.ts';
import type { Grammar } from '../grammar.ts';
import { failures } from './failures.ts';
import { bare, type Category, flagged, isMeant, whole } from './grammar.ts';
import { help } from './help.ts';

const helpSays = (help: string) => `والأمر ${help} يعرض المزيد.`;

/** What the command line says; what it is filled with comes isolated. */
export const cli = (grammar: Grammar<Category>): CliWords => ({
  failures: failures(grammar),
  flagFaults: {
    stranger: (flag, near, help) => [
      `لا يوجد خيار ${flag}.`,
      near === null ? `الأمر ${help} يعرض الخيارات.` : isMeant(`--${near}`),
    ],
    choice: (flag, given, choices) => [
      given === '' ? `يحتاج ${flagged(flag)} إلى قيمة.` : `لا يمكن أن تكون قيمة ${flagged(flag)} «${given}».`,
      choices.length === 1
        ? `يُكتب ${flagged(flag, ` ${choices[0]}`)}.`
        : `يُكتب ${flagged(flag)} مع واحدة من هذه القيم: ${choices.join('، ')}.`,
    ],
    valueMissing: (flag, help) => [`يحتاج ${flagged(flag)} إلى قيمة.`, `والأمر ${help} يذكر أي قيمة.`],
    flagMissing: (flag, help) => [
      `لا بد من ${flagged(flag)}.`,
      bare(flag) === 'period'
        ? `المطلوب إضافته، مثلًا ${isolated('--period 2018-S2')}.`
        : `المطلوب إضافته؛ والأمر ${help} يذكر كيف.`,
    ],
    pathMissing: (help) => [
      'لم يُعطَ أي ملف أو مجلد.',
      `المطلوب إعطاء واحد منهما، مثلًا ${isolated('pak-2018-S2.xlsx')}. ${helpSays(help)}`,
    ],
    tooMany: (text, help) => [
      `«${text}» زائد على المطلوب.`,
      `المطلوب حذفه، أو وضع المسار الذي فيه مسافات بين علامتي اقتباس. ${helpSays(help)}`,
    ],
    twice: (flag) => [`ورد ${flagged(flag)} مرتين.`, 'المطلوب حذف أحدهما.'],
    notWhole: (flag, given) => [
      `قيمة ${flagged(flag)} هي «${given}»، وهي ليست عددًا صحيحًا من 0 فأكثر.`,
      `المطلوب كتابة عدد، مثلًا ${flagged(flag, ' 11')}.`,
    ],
    other: (message, help) => [message, `والأمر ${help} يعرض ما هو ممكن.`],
  },
  progress: (index, count) => `${grammar.number(index)} من ${grammar.number(count)}`,
  packStarted: (folder) =>
    `في المجلد ${isolated(folder)} حزمة يُبدأ منها. والملف ${isolated('README.md')} فيه يشرح كل ملف وكل حقل. والمطلوب تغيير الملفات واحدًا بعد آخر وتشغيل الأمر: ${isolated(`gloact pack check ${folder}`)}`,
  noReportWritten: `لم يُكتب أي تقرير. والمطلوب أن تُصحَّح الأخطاء، أو إعداد مسودة بالخيار ${flagged('draft')}.`,
  fromEarlier: (path) => `الملف ${isolated(path)} من تشغيل سابق.`,
  written: (output, period, size) => `كُتب ${isolated(output)}: عن ${isolated(period)}، ومصدره ${size}.`,
  figuresWritten: (path) =>
    `كُتب ${isolated(path)}: فيه كل الأرقام وصفوفها، وليس للجهة المانحة. ويُحفظ للتقرير القادم.`,
  narrativeKept: (path) => `${isolated(path)} كان موجودًا وبقي كما هو.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `في ${isolated(folder)} كل ملفات القالب.`
      : `عدد الملفات المكتوبة في ${isolated(folder)}: ${grammar.number(count)}. والمطلوب الكتابة تحت التعليقات، ثم تشغيل ${whole('gloact compile-report')} مع ${flagged('narrative')}.`,
  notesWritten: (path) => `كُتب ${isolated(path)}: ملاحظات داخلية، ليست للجهة المانحة.`,
  pageWritten: (path, kilobytes, sha256) =>
    `كُتب ${isolated(path)} (${kilobytes} كيلوبايت). المطلوب فتحه في متصفح أو نسخه إلى ذاكرة محمولة.\n${isolated(`SHA-256 ${sha256}`)}`,
  logWritten: (path) => `كُتب ${isolated(path)}. والمطلوب فتحه في Excel أو LibreOffice وملؤه.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `المطلوب وضع شعار ${isolated(donor)} فوق بيان التمويل على الغلاف.`
      : `المطلوب وضع ما يلي فوق بيان التمويل على الغلاف: ${isolated(emblem)}.`,
  help,
});
