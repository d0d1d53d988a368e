import type { CorrectedWords } from '../../corrected/words.ts';
import { isolated } from '../../formats/terminal.ts';
import { flagged } from './grammar.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'عناوين بكلمات النموذج',
    codes: 'رموز بدل أسماء أخرى لها',
    near: 'رموز فيها حرف واحد خاطئ',
    letters: 'حروف متشابهة من أبجدية أخرى',
    numbers: 'أرقام كُتبت نصًا',
    dates: 'تواريخ كُتبت بشكل آخر',
    periods: 'فترات كُتبت بشكل آخر',
    currencies: 'عملات برموزها',
    blanks: 'مسافات ومحارف مخفية',
  },
  leftTitle: 'تُرك كما هو',
  left: {
    formula: 'القيمة ناتجة عن صيغة',
    merged: 'الخلية مدمجة أو مشطوبة',
    locked: 'الخلية مقفلة',
    table: 'العنوان عمود في جدول Excel',
    words: 'قد تبحث صيغ أو عامل تصفية أو جدول محوري عن هذا النص',
    fonts: 'في النص أكثر من خط',
    'column-a': 'الصفوف كلها في عمود واحد',
    unsound: 'الصف غير مكتوب كتابة سليمة',
    letter: 'حرف لا وجود له في ترميز الملف',
    encoding: 'لا تُكتب ملفات بهذا الترميز',
    equals: 'كان النص سيصبح صيغة',
    proof: 'تُقرأ خلايا أخرى بناءً على هذه الخلية',
    doubt: 'يحتاج الصف إلى نظرة أولًا',
    signed: 'المصنف موقّع',
    tracked: 'المصنف يحتفظ بقائمة للتغييرات',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `«${before}» ← «${after}»`,
  summary: (file, cells, copy) =>
    copy === null
      ? `عدد الخلايا التي يمكن تصحيحها في ${file}: ${cells}. لم يُكتب شيء.`
      : `عدد الخلايا المصححة: ${cells}. الملف: ${file}، والنسخة: ${copy}.`,
  same: (file, copy) =>
    copy === null
      ? `لا شيء يحتاج إلى تصحيح في ${file}.`
      : `لا شيء يحتاج إلى تصحيح: ${copy} مطابق للملف ${file}.`,
  next: (command) => `الخطوة التالية: ${command}`,
  otherEnding: (copy, ending) => [
    `لا ينتهي ${copy} بالامتداد ${isolated(ending)}.`,
    'النسخة ملف من النوع نفسه: والمطلوب إعطاؤها اسمًا كهذا.',
  ],
  copyNeeded: [
    'لا اسم للنسخة.',
    `المطلوب إضافة اسم، مثل ${isolated('-o corrected.xlsx')}، أو معرفة ما سيتغير بالخيار ${flagged('dry-run')}.`,
  ],
  unsafe: (file) => [
    `لم يُصحح ${file}: كانت النسخة ستُقرأ بشكل آخر.`,
    `المطلوب حفظه بصيغة ${isolated('.xlsx')} أو ${isolated('CSV UTF-8')}، ثم تشغيل ${isolated('gloact fix')} من جديد.`,
  ],
  tooLong: (file, what, found, most) => [
    `لم يُصحح ${file}: عدد ${{ bytes: 'البايتات', cells: 'الخلايا', characters: 'الأحرف' }[what]} فيه ${isolated(found.toLocaleString('en'))} أو أكثر، والحد الأقصى ${isolated(most.toLocaleString('en'))}.`,
    `المطلوب تقسيم السجل إلى عدة ملفات، ثم تشغيل ${isolated('gloact fix')} على كل منها.`,
  ],
  sheet: {
    name: 'التصحيحات',
    title: 'ما صححه gloact fix',
    about: 'لم يتغير شيء آخر في هذا المصنف. وهذه الورقة ليست جزءًا من السجل.',
    heads: {
      cell: 'الخلية الأولى',
      column: 'العمود',
      kind: 'ما صُحح',
      before: 'قبل',
      after: 'بعد',
      cells: 'كل الخلايا',
    },
  },
};
