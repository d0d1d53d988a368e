import { isolated } from '../../formats/terminal.ts';
import type { MarkedWords } from '../../marked/words.ts';

/** What a marked workbook says. */
export const marked: MarkedWords = {
  sheet: 'الملاحظات',
  title: (file) => `ما وُجد في ${isolated(file)}`,
  how: 'المطلوب تصحيح كل خلية في مكانها، ثم الحفظ وفحص هذا الملف مرة أخرى. عندئذ تُعاد الألوان والتعليقات وهذه الورقة من جديد.',
  nothing: 'لم يوجد شيء: لا حاجة إلى أي تصحيح.',
  since: ({ fixed, still, new: fresh }) =>
    `منذ الفحص الأخير: صُحّح ${fixed}، وما زال ${still}، وجديد ${fresh}.`,
  states: { fixed: 'صُحّح', still: 'ما زال', new: 'جديد' },
  causes: 'المطلوب تصحيحه، بهذا الترتيب',
  known: 'ما افتُرض، وما يجدر العلم به',
  cells: 'كل الخلايا',
  fixed: 'صُحّح منذ الفحص الأخير',
  columns: {
    number: 'الرقم',
    severity: 'الأهمية',
    where: 'المكان',
    column: 'العنوان',
    count: 'الخلايا',
    value: 'المحتوى',
    what: 'موضع الخطأ',
    toDo: 'ما العمل',
    since: 'الحالة',
  },
  wholeFile: 'الملف كله',
  listed: (shown, total) => `القائمة تذكر واحدة واحدة أول ${shown} من ${total} من الملاحظات.`,
  noted: (shown, total) =>
    `التعليقات على أول ${shown} من ${total} من الخلايا؛ وكلها ملوّنة ومذكورة في القائمة.`,
  talked: (cells) => `في هذه الخلايا محادثة ولا يوضع عليها تعليق: ${cells}.`,
  refused: {
    signed: 'عليه توقيع رقمي يُبطله أي تغيير. ويمكن وضع العلامات على نسخة محفوظة من دون التوقيع.',
    tracked: 'يحتفظ بقائمة تغييرات عدة أشخاص. ويمكن وضع العلامات على نسخة غير مشتركة.',
    unread: 'تعذّرت قراءته.',
    long: 'صفوفه أو أعمدته أكثر مما يتسع له مصنف بعلامات.',
    damaged: 'جزء من المصنف لا يمكن تغييره بأمان. وإذا فُتح وحُفظ من جديد في Excel أمكن وضع العلامات عليه.',
  },
  notMarked: (file, why) => `لم توضع علامات على ${isolated(file)}. ${why}`,
  next: (file) => `الخطوة التالية: فتح ${isolated(file)}`,
  nextSeveral: (count, folder) =>
    `الخطوة التالية: فتح الملفات التي وُضعت عليها العلامات في ${isolated(folder)} (عدد الملفات: ${count})`,
};
