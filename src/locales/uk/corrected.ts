import type { CorrectedWords } from '../../corrected/words.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'Заголовки словами шаблону',
    codes: 'Коди замість інших назв',
    near: 'Коди з однією хибною літерою',
    letters: 'Схожі літери іншої абетки',
    numbers: 'Числа, введені як текст',
    dates: 'Дати, записані інакше',
    periods: 'Періоди, записані інакше',
    currencies: 'Валюти кодом',
    blanks: 'Пробіли та приховані знаки',
  },
  leftTitle: 'Залишено як є',
  left: {
    formula: 'Значення дає формула',
    merged: 'Клітинку об’єднано або закреслено',
    locked: 'Клітинку заблоковано',
    table: 'Заголовок — стовпець таблиці Excel',
    words: 'Текст можуть шукати формули, фільтр або зведена таблиця',
    fonts: 'У тексті кілька шрифтів',
    'column-a': 'Рядки стоять в одному стовпці',
    unsound: 'Рядок записано з помилкою',
    letter: 'У кодуванні файлу немає такої літери',
    encoding: 'Файли в цьому кодуванні не записуються',
    equals: 'Текст став би формулою',
    proof: 'За цією клітинкою читаються інші',
    doubt: 'Спершу треба подивитися рядок',
    signed: 'Книгу підписано',
    tracked: 'Книга веде список змін',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `«${before}» → «${after}»`,
  summary: (file, cells, copy) =>
    copy === null
      ? `Можна виправити клітинок у ${file}: ${cells}. Нічого не записано.`
      : `Виправлено клітинок: ${cells}. Файл: ${file}, копія: ${copy}.`,
  same: (file, copy) =>
    copy === null ? `У ${file} нема чого виправляти.` : `Виправляти нема чого: ${copy} збігається з ${file}.`,
  next: (command) => `Далі: ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} не закінчується на ${ending}.`,
    'Копія — файл того самого типу: дайте їй таке ім’я.',
  ],
  copyNeeded: [
    'Копія не має імені.',
    'Додайте ім’я, наприклад -o corrected.xlsx, або подивіться з --dry-run, що зміниться.',
  ],
  unsafe: (file) => [
    `${file} не виправлено: копія читалася б інакше.`,
    'Збережіть його як .xlsx або CSV UTF-8 і знову запустіть gloact fix.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} не виправлено: ${{ bytes: 'байтів', cells: 'клітинок', characters: 'знаків' }[what]} у ньому ${found.toLocaleString('uk')} або більше, а дозволено не більше ${most.toLocaleString('uk')}.`,
    'Поділіть журнал на кілька файлів і запустіть gloact fix для кожного.',
  ],
  sheet: {
    name: 'Виправлення',
    title: 'Що виправив gloact fix',
    about: 'Більше в цій книзі нічого не змінено. Цей аркуш не входить до журналу.',
    heads: {
      cell: 'Перша клітинка',
      column: 'Стовпець',
      kind: 'Що виправлено',
      before: 'Було',
      after: 'Стало',
      cells: 'Усі клітинки',
    },
  },
};
