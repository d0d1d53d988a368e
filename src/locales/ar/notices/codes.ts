import { isolated } from '../../../formats/terminal.ts';
import type { NoticeWords } from '../../finding-words.ts';
import { forms, plural } from '../grammar.ts';

const explainColumn = isolated('gloact explain {column}');

/** Findings about codes of lists. */
export const codes = {
  'code-unknown': {
    title: 'العنصر ليس في القائمة',
    message: `«{text}» ليس في قائمة «{heading}».${plural(
      'more',
      forms(
        '',
        ' وليس فيها أيضًا عنصر آخر من الخلية: {others}.',
        ' وليس فيها أيضًا عنصران آخران من الخلية: {others}.',
        ' وليس فيها أيضًا # عناصر أخرى من الخلية، منها {others}.',
        ' وليس فيها أيضًا # عنصرًا آخر من الخلية، منها {others}.',
        ' وليس فيها أيضًا # عنصر آخر من الخلية، منها {others}.',
      ),
    )}`,
    why: 'لا يمكن جمع أرقام كل البلدان إلا تحت عناصر القوائم المشتركة.',
    fix: `{shown, select, none {كتابة الحروف الثلاثة للبلد، مثل THA.} closest {استخدام العنصر المقصود، ولعله {codes}. والعناصر كلها، وعددها {count, number}، يعرضها هذا الأمر: ${explainColumn}.} first {الاختيار من قائمة من العناصر عددها {count, number}، منها {codes}. والعناصر كلها يعرضها هذا الأمر: ${explainColumn}.} other {استخدام أحد هذه العناصر: {codes}.}}`,
  },
  'code-near': {
    title: 'العنصر شبه صحيح',
    message: `«{text}» ليس في قائمة «{heading}». وأقرب عنصر هو «{near}».${plural(
      'more',
      forms(
        '',
        ' وعنصر آخر من الخلية شبه صحيح أيضًا: {others}.',
        ' وعنصران آخران من الخلية شبه صحيحين أيضًا: {others}.',
        ' و# عناصر أخرى من الخلية شبه صحيحة أيضًا، منها {others}.',
        ' و# عنصرًا آخر من الخلية شبه صحيحة أيضًا، منها {others}.',
        ' و# عنصر آخر من الخلية شبه صحيحة أيضًا، منها {others}.',
      ),
    )}`,
    why: 'قد يحتسب التخمين النشاط في المكان الخطأ، ولذلك يُترك القرار للمكتب.',
    fix: 'كتابة «{near}» إذا كان هذا هو المقصود.',
  },
  'country-confused': {
    title: 'بلد آخر باسم مشابه',
    message: '«{text}» ليس من بلدان هذا البرنامج. أما {name} ({code}) فمنها، واسمه مشابه.',
    why: 'يجب ألا تُنسب أرقام بلد إلى بلد آخر أبدًا.',
    fix: 'كتابة {code} إذا كان المقصود {name}. وإلا، فإخراج الصف من هذا السجل.',
  },
} satisfies Partial<NoticeWords>;
