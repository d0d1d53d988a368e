import type { NoticeWords } from '../../finding-words.ts';

/** Codes of lists. */
export const codes = {
  'code-unknown': {
    title: 'Кода нет в списке',
    message: 'В списке для столбца «{heading}» нет «{text}».',
    why: 'Сложить по всем странам можно только коды из общих списков.',
    fix: '{shown, select, none {Введите три буквы страны, например THA.} closest {Введите нужный код, возможно {codes}. Чтобы увидеть все ({count, number}), выполните команду: gloact explain {column}.} first {Выберите код из списка, например {codes}. Чтобы увидеть все ({count, number}), выполните команду: gloact explain {column}.} other {Введите один из этих кодов: {codes}.}}',
  },
  'code-near': {
    title: 'Код почти верен',
    message: 'В списке для столбца «{heading}» нет «{text}». Ближайший код — «{near}».',
    why: 'Догадка могла бы отнести мероприятие не туда, поэтому решать вам.',
    fix: 'Введите «{near}», если имеется в виду этот код.',
  },
  'country-confused': {
    title: 'Другая страна с похожим названием',
    message: 'Страны «{text}» в этой программе нет. Есть страна с похожим названием: {name} ({code}).',
    why: 'Цифры одной страны никогда не должны попадать в отчёт по другой.',
    fix: 'Введите {code}, если имеется в виду {name}; иначе уберите строку из этого журнала.',
  },
} satisfies Partial<NoticeWords>;
