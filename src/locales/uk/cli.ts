import type { CliWords } from '../../cli/words.ts';
import type { Grammar } from '../grammar.ts';
import { failures } from './failures.ts';
import type { Category } from './grammar.ts';
import { help } from './help.ts';

/** What the command line says. */
export const cli = (grammar: Grammar<Category>): CliWords => ({
  failures: failures(grammar),
  flagFaults: {
    stranger: (flag, near, help) => [
      `Параметра ${flag} немає.`,
      near === null ? `Параметри показує ${help}.` : `Можливо, ідеться про --${near}?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `Для --${flag} потрібне значення.` : `Значення «${given}» для --${flag} не підходить.`,
      choices.length === 1
        ? `Напишіть --${flag} ${choices[0]}.`
        : `Напишіть --${flag} з одним із цих значень: ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`Для --${flag} потрібне значення.`, `Яке саме, показує ${help}.`],
    flagMissing: (flag, help) => [
      `Потрібен параметр --${flag}.`,
      flag === 'period'
        ? 'Додайте його, наприклад --period 2018-S2.'
        : `Додайте його; як саме, показує ${help}.`,
    ],
    pathMissing: (help) => [
      'Не вказано ні файлу, ні папки.',
      `Укажіть, наприклад, pak-2018-S2.xlsx. Докладніше: ${help}.`,
    ],
    tooMany: (text, help) => [
      `«${text}» — зайве.`,
      `Приберіть це або візьміть шлях із пробілами в лапки. Докладніше: ${help}.`,
    ],
    twice: (flag) => [`Параметр --${flag} указано двічі.`, 'Приберіть один із них.'],
    notWhole: (flag, given) => [
      `У --${flag} указано «${given}», а це не ціле число від 0.`,
      `Напишіть число, наприклад --${flag} 11.`,
    ],
    other: (message, help) => [message, `Що можливо, показує ${help}.`],
  },
  progress: (index, count) => `${index} з ${count}`,
  packStarted: (folder) =>
    `У папці ${folder} лежить пакет, з якого можна почати. README.md у ній пояснює кожен файл і кожне поле. Змінюйте файл за файлом і виконуйте команду: gloact pack check ${folder}`,
  noReportWritten:
    'Звіт не записано. Попросіть виправити помилки або складіть проєкт звіту з параметром --draft.',
  fromEarlier: (path) => `Файл ${path} лишився від попереднього запуску.`,
  written: (output, period, size) => `Записано файл ${output}: ${period}, ${size}.`,
  figuresWritten: (path) =>
    `Записано файл ${path}: усі цифри та їхні рядки, не для донора. Збережіть його для наступного звіту.`,
  narrativeKept: (path) => `Файл ${path} уже є; його лишено без змін.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `У папці ${folder} є всі файли заготовки.`
      : `Записано файлів до папки ${folder}: ${count}. Пишіть під примітками, потім запустіть gloact compile-report з параметром --narrative.`,
  notesWritten: (path) => `Записано файл ${path}: внутрішні нотатки, не для донора.`,
  pageWritten: (path, kilobytes, sha256) =>
    `${path} записано (${kilobytes} кБ). Відкрийте його у браузері або скопіюйте на флешку.\nSHA-256 ${sha256}`,
  logWritten: (path) => `Записано файл ${path}. Відкрийте його в Excel або LibreOffice і заповніть.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Розмістіть на обкладинці емблему донора (${donor}) над зазначенням фінансування.`
      : `Розмістіть на обкладинці над зазначенням фінансування: ${emblem}.`,
  help,
});
