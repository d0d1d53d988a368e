import type { NoticeWords } from '../../finding-words.ts';

const seeAll = 'Щоб побачити всі ({count, number}), виконайте команду: gloact explain {column}.';

/** Codes of lists. */
export const codes = {
  'code-unknown': {
    title: 'Коду немає в переліку',
    message: 'У переліку для стовпця «{heading}» немає «{text}».',
    why: 'Підсумувати за всіма країнами можна лише коди зі спільних переліків.',
    fix: `{shown, select, none {Введіть три літери країни, наприклад THA.} closest {Введіть потрібний код, можливо, {codes}. ${seeAll}} first {Виберіть код із переліку, наприклад {codes}. ${seeAll}} other {Введіть один із цих кодів: {codes}.}}`,
  },
  'code-near': {
    title: 'Код майже правильний',
    message: 'У переліку для стовпця «{heading}» немає «{text}». Найближчий код — «{near}».',
    why: 'Здогад міг би зарахувати захід не туди, тому вирішувати вам.',
    fix: 'Введіть «{near}», якщо йдеться про цей код.',
  },
  'country-confused': {
    title: 'Інша країна зі схожою назвою',
    message: 'Країни «{text}» у цій програмі немає. Є країна зі схожою назвою: {name} ({code}).',
    why: 'Цифри однієї країни ніколи не мають потрапляти у звіт під іншою.',
    fix: 'Введіть {code}, якщо йдеться про країну {name}; інакше приберіть рядок із цього журналу.',
  },
} satisfies Partial<NoticeWords>;
