import type { ReplyWords } from '../../desk/words.ts';
import { isolated } from '../../formats/terminal.ts';

const joined = (texts: readonly string[]) => texts.map(isolated).join(' و');

/** A mail to an office. */
export const reply: ReplyWords = {
  subject: (action, country, period) =>
    `الموضوع: ${isolated(action)}، ${country}، سجل الفترة ${isolated(period)}`,
  greeting: 'الزملاء الأعزاء،',
  thanks: (period) => `نشكركم على سجل الفترة ${isolated(period)}. وقد وصلنا ما يلي:`,
  file: (name, rows, activities) => `${isolated(name)} (الصفوف: ${rows}، الأنشطة: ${activities})`,
  ready: 'السجل جاهز للتقرير، ولا حاجة إلى أي تغيير. شكرًا على عنايتكم.',
  remarks:
    'السجل جاهز للتقرير. نرجو النظر في النقاط التالية إن سمح الوقت، ولا حاجة إلى أي تغيير إن كانت صحيحة.',
  toMend: 'قبل إدراج السجل في التقرير، تحتاج بعض النقاط إلى تصحيح. نرجو اتباع هذا الترتيب.',
  unreadable: 'لم نتمكن من قراءة السجل كله. نرجو اتباع هذا الترتيب.',
  nothing: (period) =>
    `نشكركم على إبلاغنا بعدم وجود أنشطة في الفترة ${isolated(period)}. وقد أخذنا علمًا بذلك، ولا حاجة إلى أي شيء آخر.`,
  missing: (period) =>
    `لم يصلنا بعد سجل الفترة ${isolated(period)}. إن سبق إرساله فنرجو إرساله مرة أخرى. وإن لم تكن هناك أنشطة فنرجو بيان ذلك في الصف الأول من السجل الفارغ.`,
  whatToDo: 'ما العمل',
  moreCauses: (count) => `نقاط أخرى تظهر عند فحص السجل: ${count}.`,
  seeAll: (command) => `هذا الأمر يعرض كل خلية: ${isolated(command)}`,
  overlap({ kind, first, second }) {
    const [one, other] = [isolated(first), isolated(second)];
    return {
      copy: `${one} و${other} ملف واحد. تكفي نسخة واحدة، ولا حاجة إلى أي إجراء.`,
      same: `يحتوي ${one} و${other} على الأنشطة نفسها. نرجو إبلاغنا بأيهما نعمل.`,
      superseded: `جميع أنشطة ${one} موجودة أيضًا في ${other} الذي يحتوي على المزيد. نرجو إبلاغنا هل يحل محل الأول.`,
      partly: `بعض الأنشطة موجودة في ${one} وفي ${other}. نرجو إبلاغنا بأي الصفوف نعمل.`,
      nothing: `يذكر ${one} أنه لم تنفذ أنشطة، ويحتوي ${other} على صفوف. نرجو إبلاغنا بأيهما نعمل.`,
    }[kind];
  },
  partsMissing: (periods) => `نرجو أيضًا إرسال صفوف ${joined(periods)}، أو إبلاغنا بعدم وجودها.`,
  longer: (files) => `تذكر صفوف ${joined(files)} فترة أطول. نرجو أن يذكر كل صف الفترة المطلوبة.`,
  by: (day) =>
    day === null
      ? 'نكون شاكرين لردكم في أقرب وقت ممكن.'
      : `نكون شاكرين لردكم في موعد أقصاه ${isolated(day)}.`,
  closing: 'مع الشكر وأطيب التحيات،',
};
