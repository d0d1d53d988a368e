import type { CorrectedWords } from '../../corrected/words.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'Заголовки словами шаблона',
    codes: 'Коды вместо других названий',
    near: 'Коды с одной ошибочной буквой',
    letters: 'Похожие буквы другого алфавита',
    numbers: 'Числа, введённые как текст',
    dates: 'Даты, записанные иначе',
    periods: 'Периоды, записанные иначе',
    currencies: 'Валюты кодом',
    blanks: 'Пробелы и скрытые знаки',
  },
  leftTitle: 'Оставлено как есть',
  left: {
    formula: 'Значение даёт формула',
    merged: 'Ячейка объединена или зачёркнута',
    locked: 'Ячейка заблокирована',
    table: 'Заголовок — столбец таблицы Excel',
    words: 'Текст могут искать формулы, фильтр или сводная таблица',
    fonts: 'В тексте несколько шрифтов',
    'column-a': 'Строки стоят в одном столбце',
    unsound: 'Строка записана с ошибкой',
    letter: 'В кодировке файла нет такой буквы',
    encoding: 'Файлы в этой кодировке не записываются',
    equals: 'Текст стал бы формулой',
    proof: 'По этой ячейке читаются другие',
    doubt: 'Сначала нужно посмотреть строку',
    signed: 'Книга подписана',
    tracked: 'Книга ведёт список изменений',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `«${before}» → «${after}»`,
  summary: (file, cells, copy) =>
    copy === null
      ? `Можно исправить ячеек в ${file}: ${cells}. Ничего не записано.`
      : `Исправлено ячеек: ${cells}. Файл: ${file}, копия: ${copy}.`,
  same: (file, copy) =>
    copy === null ? `В ${file} нечего исправлять.` : `Исправлять нечего: ${copy} совпадает с ${file}.`,
  next: (command) => `Дальше: ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} не оканчивается на ${ending}.`,
    'Копия — файл того же типа: дайте ей такое имя.',
  ],
  copyNeeded: [
    'У копии нет имени.',
    'Добавьте имя, например -o corrected.xlsx, или посмотрите с --dry-run, что изменится.',
  ],
  unsafe: (file) => [
    `${file} не исправлен: копия читалась бы иначе.`,
    'Сохраните его как .xlsx или CSV UTF-8 и снова запустите gloact fix.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} не исправлен: ${{ bytes: 'байтов', cells: 'ячеек', characters: 'знаков' }[what]} в нём ${found.toLocaleString('ru')} или больше, а допускается не более ${most.toLocaleString('ru')}.`,
    'Разделите журнал на несколько файлов и запустите gloact fix для каждого.',
  ],
  sheet: {
    name: 'Исправления',
    title: 'Что исправил gloact fix',
    about: 'Больше в этой книге ничего не изменено. Этот лист не входит в журнал.',
    heads: {
      cell: 'Первая ячейка',
      column: 'Столбец',
      kind: 'Что исправлено',
      before: 'Было',
      after: 'Стало',
      cells: 'Все ячейки',
    },
  },
};
