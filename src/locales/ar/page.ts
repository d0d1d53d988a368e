import { isolated } from '../../formats/terminal.ts';
import type { PageWords } from '../page-words.ts';

/** What the offline page says. */
export const page: PageWords = {
  name: 'العربية',
  rightToLeft: true,
  title: 'فحص سجلات الأنشطة',
  privacy: 'لا شيء يغادر هذا الحاسوب: الصفحة غير متصلة بأي شيء ولا تحتفظ بأي شيء.',
  language: 'اللغة',
  country: 'البلد',
  period: 'الفترة المشمولة بالتقرير',
  asInFile: 'كما في الملف',
  drop: 'مكان إفلات سجل أو أكثر',
  choose: 'اختيار الملفات',
  kinds: isolated('xlsx, xlsm, csv, tsv, txt'),
  starting: 'الصفحة قيد التشغيل…',
  ready: 'الصفحة جاهزة: المطلوب اختيار سجل.',
  reading: (name, at, count) => `جارٍ فحص ${isolated(name)} (${at} من ${count})…`,
  cancel: 'إيقاف',
  cancelled: 'أُوقف الفحص: لم تُفحص الملفات.',
  noFile: 'لم يكن هنا أي ملف. المطلوب فتح المجلد واختيار السجلات التي فيه.',
  tooLarge: (name, megabytes, most) =>
    `الملف ${isolated(name)} أكبر من اللازم (${megabytes} ميغابايت). تفحص هذه الصفحة ملفات لا تتجاوز ${most} ميغابايت. المطلوب حذف الصور والأوراق التي ليست من السجل.`,
  noMemory:
    'الملفات أكثر مما يتسع له هذا المتصفح دفعة واحدة. المطلوب فحص ملفات أقل في كل مرة أو إغلاق نوافذ أخرى.',
  fault: 'خطأ في هذه الصفحة نفسها، لا في الملفات. يُرجى إرسال هذه الأسطر إلى المقر الرئيسي:',
  saveMarked: 'حفظ المصنف المعلَّم',
  saveHtml: 'حفظ النتيجة',
  saveJson: `حفظ للتطبيقات (${isolated('JSON')})`,
  copyText: 'نسخ النص',
  copied: 'تم النسخ.',
  notCopied: 'لا يسمح المتصفح بالنسخ. المطلوب حفظ النتيجة.',
  needs: `تحتاج هذه الصفحة إلى متصفح فيه ${isolated('JavaScript')}: ${isolated('Chrome 109')} أو ${isolated('Edge 109')} أو ${isolated('Firefox 115')} أو ${isolated('Safari 16.4')} أو ما هو أحدث.`,
};
