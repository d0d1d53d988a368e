import type { HtmlWords } from '../../formats/html/words.ts';
import { isolated } from '../../formats/terminal.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, forms } from './grammar.ts';
import { decimals, delimiters, orders } from './inspection.ts';

const places = forms('لا مواضع', 'موضع واحد', 'موضعان', '# مواضع', '# موضعًا', '# موضع');

/** What the page says around the findings. */
export const html = ({ number, ordinal, plural }: Grammar<Category>, locale: string): HtmlWords => ({
  locale,
  number,
  title: 'فحص السجلات',
  skip: 'الانتقال إلى الملاحظات',
  asOf: (day) => `تاريخ اليوم في القواعد هو ${isolated(day)}.`,
  toDo: 'المطلوب، بهذا الترتيب',
  nothingToDo: 'لا يلزم أي تغيير.',
  cells: (count) => plural(count, places),
  files: 'الملفات',
  names: {
    file: 'الملف',
    country: 'البلد',
    period: 'الفترة',
    rows: 'الصفوف',
    activities: 'الأنشطة',
    verdict: 'النتيجة',
    sheet: 'الورقة',
    headings: 'العناوين',
    encoding: 'ترميز الحروف',
    separator: 'الفاصل بين الخلايا',
    dates: 'التواريخ',
    decimals: 'علامة الكسور العشرية',
  },
  howRead: 'كيف قُرئ الملف',
  assumed: 'ما افتُرض، وما يجدر العلم به',
  row: (row) => `الصف ${ordinal(row)}`,
  dateOrders: orders,
  decimals: decimals,
  separators: delimiters,
  excerpt: (sheet) => (sheet === null ? 'من الملف' : `من الورقة «${sheet}»`),
  thisCell: 'هذه الخلية',
  inList: 'عرضها في القائمة',
  all: 'جميع الملاحظات',
  none: 'لا ملاحظات.',
  cut: (listed, total) => `مجموع الملاحظات: ${number(total)}. والمعروض هنا أولها: ${number(listed)}.`,
  where: 'الموضع',
  what: 'الموجود، والمطلوب',
  filters: {
    search: 'بحث',
    severity: 'الأهمية',
    column: 'العمود',
    cause: 'القاعدة',
    file: 'الملف',
  },
  any: 'الكل',
  clear: 'عرض الكل',
  shown: (shown, total) => `المعروض: ${shown} من ${total}`,
  noMatch: 'لا ملاحظة مطابقة. لرؤية القائمة من جديد يُختار «عرض الكل».',
  more: 'عرض المزيد',
  part: (from, to) => `الملاحظات من ${from} إلى ${to}`,
  madeBy: (tool) =>
    `أعدّتها الأداة ${isolated(tool)}. لا ترسل هذه الصفحة شيئًا ولا تحمّل شيئًا؛ وما يبدو بيانات شخصية محجوب.`,
});
