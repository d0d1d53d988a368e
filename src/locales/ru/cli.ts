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
      `Параметра ${flag} нет.`,
      near === null ? `Параметры показывает ${help}.` : `Возможно, имеется в виду --${near}?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `Для --${flag} нужно значение.` : `Значение «${given}» для --${flag} не подходит.`,
      choices.length === 1
        ? `Напишите --${flag} ${choices[0]}.`
        : `Напишите --${flag} с одним из значений: ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`Для --${flag} нужно значение.`, `Какое, показывает ${help}.`],
    flagMissing: (flag, help) => [
      `Нужен параметр --${flag}.`,
      flag === 'period'
        ? 'Добавьте его, например --period 2018-S2.'
        : `Добавьте его; как, показывает ${help}.`,
    ],
    pathMissing: (help) => [
      'Не указано ни файла, ни папки.',
      `Укажите, например, pak-2018-S2.xlsx. Подробнее: ${help}.`,
    ],
    tooMany: (text, help) => [
      `«${text}» — лишнее.`,
      `Уберите это или поставьте путь с пробелами в кавычки. Подробнее: ${help}.`,
    ],
    twice: (flag) => [`Параметр --${flag} указан дважды.`, 'Уберите один из них.'],
    notWhole: (flag, given) => [
      `В --${flag} указано «${given}», а это не целое число от 0.`,
      `Напишите число, например --${flag} 11.`,
    ],
    other: (message, help) => [message, `Что возможно, показывает ${help}.`],
  },
  progress: (index, count) => `${index} из ${count}`,
  packStarted: (folder) =>
    `В папке ${folder} лежит пакет, с которого можно начать. README.md в ней объясняет каждый файл и каждое поле. Изменяйте файл за файлом и выполняйте команду: gloact pack check ${folder}`,
  noReportWritten:
    'Отчёт не записан. Попросите исправить ошибки или составьте проект отчёта с параметром --draft.',
  fromEarlier: (path) => `Файл ${path} остался от прошлого запуска.`,
  written: (output, period, size) => `Записан файл ${output}: ${period}, ${size}.`,
  figuresWritten: (path) =>
    `Записан файл ${path}: все цифры и их строки, не для донора. Сохраните его для следующего отчёта.`,
  narrativeKept: (path) => `Файл ${path} уже есть; он оставлен без изменений.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `В папке ${folder} есть все файлы заготовки.`
      : `Записано файлов в папку ${folder}: ${count}. Пишите под примечаниями, затем запустите gloact compile-report с параметром --narrative.`,
  notesWritten: (path) => `Записан файл ${path}: внутренние заметки, не для донора.`,
  pageWritten: (path, kilobytes, sha256) =>
    `${path} записан (${kilobytes} кБ). Откройте его в браузере или скопируйте на флешку.\nSHA-256 ${sha256}`,
  logWritten: (path) => `Записан файл ${path}. Откройте его в Excel или LibreOffice и заполните.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Поместите на обложке эмблему донора (${donor}) над указанием о финансировании.`
      : `Поместите на обложке над указанием о финансировании: ${emblem}.`,
  help,
});
