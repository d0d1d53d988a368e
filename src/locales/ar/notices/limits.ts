import type { NoticeWords } from '../../finding-words.ts';

/** Findings about limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'ملاحظات الفحص أكثر مما هو مدرج',
    message: 'لم تُدرج من النوع {kind} إلا الملاحظات الأولى، وعددها {limit, number}. وهناك غيرها.',
    why: 'القائمة الأطول تخفي السبب، وهو في الغالب واحد لها كلها.',
    fix: 'إزالة سبب الملاحظات المدرجة وفحص الملف من جديد.',
  },
} satisfies Partial<NoticeWords>;
