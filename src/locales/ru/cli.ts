import type { CliWords } from '../../cli/words.ts';
import { printProblem } from '../../programme/words.ts';
import { pack } from '../en/programme.ts';
import type { Grammar } from '../grammar.ts';
import type { Category } from './grammar.ts';
import { help } from './help.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'такого места нет',
  EACCES: 'этот компьютер не разрешает',
  EPERM: 'этот компьютер не разрешает',
  EROFS: 'диск только для чтения',
  EBUSY: 'открыт другой программой',
  EISDIR: 'есть папка с таким именем',
  ENOTDIR: 'файл стоит там, где нужна папка',
  EEXIST: 'файл стоит там, где нужна папка',
  ENOSPC: 'диск заполнен',
  ENAMETOOLONG: 'имя слишком длинное',
};

/** Names told of many. */
const shown = 4;

/** What the command line says; mistakes in a programme pack it says in English, as packs are made at headquarters. */
export function cli({ list, number }: Grammar<Category>): CliWords {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join(', ')} и ещё ${number(names.length - shown)}`
      : list(names);

  return {
    failures: {
      noSuchCommand: (word, near, commands) => [
        `Команды, файла или папки «${word}» нет. Есть команды ${list(commands)}.`,
        near === null
          ? 'Укажите файл или папку для проверки, например: gloact pak-2018-S2.xlsx'
          : `Возможно, имеется в виду gloact ${near}?`,
      ],
      hyphens: (text, flag) => [
        `«${text}» не начинается с двух дефисов, как положено параметру.`,
        `Введите ${flag} вручную.`,
      ],
      noSuchPath: (path, near) => [
        `Файла или папки «${path}» нет.`,
        near === null
          ? 'Проверьте написание или перетащите файл в это окно.'
          : `Возможно, имеется в виду ${near.includes(' ') ? `"${near}"` : near}?`,
      ],
      unquoted: (path) => ['Путь с пробелами должен стоять в кавычках.', `Напишите так: "${path}"`],
      noMatch: (pattern) => [
        `Файла ${pattern} нет; * заменяет любые буквы, ? — одну.`,
        'Проверьте папку и расширение имени.',
      ],
      noFile: (path) => [
        `${path} — не файл.`,
        'Укажите файл, папку или -, чтобы прочитать то, что передаёт другая программа.',
      ],
      noLogIn: (folder, others) => [
        `В папке ${folder} журналов нет${others.length === 0 ? '' : `, есть только ${some(others)}`}.`,
        'Укажите папку с журналами: файлами .csv, .tsv, .txt, .xlsx или .xlsm.',
      ],
      severalFiles: (count, names) => [
        `Нужен один файл, а найдено ${number(count)}: ${some(names)}.`,
        'Укажите имя одного из них.',
      ],
      notWritten: (path, reason) => [
        `Не удалось записать ${path}: ${reasons[reason] ?? reason}. Ничего не изменено.`,
        'Закройте файл в других программах или выберите другое место.',
      ],
      inputLost: (path) => [
        `${path} — один из читаемых файлов, и он был бы потерян.`,
        'Выберите другое имя для того, что записывается.',
      ],
      asOf: (text) => [
        `В --as-of указано «${text}», а это не день.`,
        'Напишите его в виде YYYY-MM-DD, например 2018-12-31.',
      ],
      encoding: (name) => [
        `В --encoding указано «${name}», а такая кодировка неизвестна.`,
        'Попробуйте utf-8, windows-1252 или windows-1251.',
      ],
      delimiter: (text) => [
        `В --delimiter указано «${text}», а это не один знак.`,
        'Напишите comma, semicolon, tab или bar.',
      ],
      report: (text, formats) => [
        `В --report указано «${text}», а это не формат и файл.`,
        `Напишите в виде ФОРМАТ=ФАЙЛ, например ${formats.at(-1)}=findings.${formats.at(-1)}; есть форматы ${list(formats)}.`,
      ],
      period: (text, some) => [
        `«${text}» — не отчётный период этой программы.`,
        `Среди её периодов есть ${some.join(', ')}.`,
      ],
      code: (text) => [
        `Правила ${text} нет.`,
        'Выполните gloact explain: эта команда показывает коды всех правил.',
      ],
      alwaysOn: (code) => [
        `Правило ${code} нельзя отключить: оно сообщает, что не удалось прочитать, или защищает людей.`,
        'Оставьте его включённым и исправьте то, что оно находит.',
      ],
      country: (text, known) => [
        `«${text}» — не страна этой программы.`,
        `Выберите одну из этих: ${known.join(', ')}.`,
      ],
      noPack: (folder) => [
        `Пакета программы ${folder} нет.`,
        'Укажите папку, в которой лежит programme.json.',
      ],
      packFile: (path, reason) => [
        `Не удалось прочитать ${path}: ${reasons[reason] ?? reason}.`,
        'Этот файл нужен пакету программы: укажите файл, который можно прочитать.',
      ],
      pack: (folder, problems, more) => [
        [
          `Пакет программы ${folder} не прошёл проверку:`,
          ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
          ...(more > 0 ? [`  и ещё ${number(more)}`] : []),
        ].join('\n'),
        'Исправьте названные выше файлы и запустите ещё раз.',
      ],
      noReport: (name, known) => [
        `В пакете программы нет отчёта ${name}.`,
        `Выберите один из этих: ${known.join(', ')}.`,
      ],
      notWord: (output) => [
        `${output} не оканчивается на .docx.`,
        'Отчёт — документ Word: дайте ему такое имя.',
      ],
      notNotes: (path) => [
        `${path} не оканчивается ни на .docx, ни на .md.`,
        'Внутренние заметки — документ Word или текст Markdown: дайте им такое имя.',
      ],
      sameOutput: (path) => [
        `${path} указан для двух файлов.`,
        'Дайте каждому файлу своё имя: донору отправляют только отчёт.',
      ],
      notJson: (path) => [
        `${path} не оканчивается на .json.`,
        'Цифры записываются как JSON: дайте им такое имя.',
      ],
      noFigures: (path) => [
        `${path} — не файл цифр этой программы.`,
        'Укажите файл, который параметр --figures записал рядом с прошлым отчётом.',
      ],
      laterFigures: (path, period) => [
        `В ${path} — цифры отчёта за ${period}, а это не раньше нынешнего периода.`,
        'Укажите файл, который параметр --figures записал рядом с последним отчётом до этого периода.',
      ],
      noTopic: (word, near) => [
        `Объяснить «${word}» нельзя: такого названия нет.`,
        near === null
          ? 'Команда gloact explain показывает все столбцы и правила.'
          : `Возможно, имеется в виду gloact explain ${near}?`,
      ],
      noRows: (period) => [
        `Ни в одном журнале нет строк за ${period}.`,
        'Проверьте --period и указанные файлы.',
      ],
      bug: (stack) =>
        `Ошибка в самой программе gloact, а не в файлах. Сообщите о ней, приложив эти строки:\n${stack}`,
    },
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
    noReportWritten:
      'Отчёт не записан. Попросите исправить ошибки или составьте проект отчёта с параметром --draft.',
    written: (output, period, size) => `Записан файл ${output}: ${period}, ${size}.`,
    figuresWritten: (path) =>
      `Записан файл ${path}: все цифры и их строки, не для донора. Сохраните его для следующего отчёта.`,
    notesWritten: (path) => `Записан файл ${path}: внутренние заметки, не для донора.`,
    emblemToPlace: (donor) =>
      `Поместите на обложке эмблему донора (${donor}) над указанием о финансировании.`,
    help,
  };
}
