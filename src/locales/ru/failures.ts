import type { CliWords } from '../../cli/words.ts';
import { countryName } from '../../programme/lookup.ts';
import { printProblem } from '../../programme/words.ts';
import { pack } from '../en/programme.ts';
import type { Grammar } from '../grammar.ts';
import type { Category } from './grammar.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;

/** What keeps the command line from an answer; mistakes in a programme pack are told in English, as packs are made at headquarters. */
export function failures({ list, number, languageName }: Grammar<Category>): CliWords['failures'] {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join(', ')} и ещё ${number(names.length - shown)}`
      : list(names);
  return {
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
    sameName: (name) => [
      `Имя ${name} обозначает сразу два читаемых файла.`,
      'Укажите в --stdin-name другое имя или уберите один из файлов.',
    ],
    noStandardInput: (name) => [
      `В --stdin-name указано «${name}», но стандартный ввод не читается.`,
      'Укажите -, чтобы прочитать то, что передаёт другая программа, или уберите --stdin-name.',
    ],
    allExcluded: (patterns) => [
      `Файлов не осталось: в --exclude указано ${list(patterns)}, и под это подходят все.`,
      'Уберите --exclude или назовите в нём меньше файлов.',
    ],
    severalFiles: (count, names) => [
      `Нужен один файл, а найдено ${number(count)}: ${some(names)}.`,
      'Укажите имя одного из них.',
    ],
    notWritten: (path, reason) => [
      `Не удалось записать ${path}: ${reasons[reason] ?? reason}.`,
      'Закройте файл в других программах или выберите другое место.',
    ],
    notPrinted: (reason) => [
      `Не удалось вывести ответ: ${reasons[reason] ?? reason}.`,
      'Освободите место на диске или выберите для ответа другое место.',
    ],
    notKept: (folder, reason) => [
      `Не удалось сохранить в папке ${folder} то, что передаёт другая программа: ${reasons[reason] ?? reason}.`,
      'Сохраните это как файл и укажите его имя.',
    ],
    inputLost: (path) => [
      `${path} — один из читаемых файлов, и он был бы потерян.`,
      'Выберите другое имя для того, что записывается.',
    ],
    alreadyThere: (path) => [
      `Файл ${path} уже есть, и кто-то мог его заполнить.`,
      'Выберите другое имя с помощью --output или переместите файл.',
    ],
    countryOrAll: (known) => [
      'Новый журнал создают для одной страны или сразу для всех.',
      `Укажите --all и папку или --country и один из этих кодов: ${known.join(', ')}.`,
    ],
    asOf: (text) => [
      `В --as-of указано «${text}», а это не день.`,
      'Напишите его в виде YYYY-MM-DD, например 2018-12-31.',
    ],
    tooManyRows: (most) => [
      `Строк в журналах больше, чем считается за один раз: не более ${number(most)}.`,
      'Укажите журналы за меньшее число периодов или найдите файл, который не является журналом бюро.',
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
    country: (text, known, near) => [
      `«${text}» — не страна этой программы.`,
      `${near === null ? '' : `Возможно, ${near.alpha3} (${countryName(near, 'ru')}). `}Выберите одну из этих: ${known.join(', ')}.`,
    ],
    folderWanted: (path, flag) => [
      `«${path}» — имя файла, а ${flag} записывает в папку.`,
      'Укажите имя папки.',
    ],
    noPack: (folder) => [`Пакета программы ${folder} нет.`, 'Укажите папку, в которой лежит programme.json.'],
    pack: (folder, problems, more) => [
      [
        `Пакет программы ${folder} не прошёл проверку:`,
        ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
        ...(more > 0 ? [`  и ещё ${number(more)}`] : []),
      ].join('\n'),
      'Исправьте названные выше файлы и запустите ещё раз.',
    ],
    noReportWords: (language, known) => [
      `Язык отчёта — ${languageName(language)}, а слов для отчётов на этом языке пока нет.`,
      `Укажите с параметром --report-language или в programme.json для поля "language" в "action" один из этих языков: ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. Слова самого пакета тоже должны быть на этом языке: добавьте его в "languages", и gloact pack check назовёт каждое место, где их не хватает.`,
    ],
    packWordless: (language, places) => [
      `Для этого отчёта в пакете программы не хватает слов на языке «${languageName(language)}»: ${some(places)}.`,
      'Добавьте их в пакет; gloact pack check назовёт каждое место.',
    ],
    packThere: (folder) => [
      `Папка ${folder} не пуста, а поверх того, что в ней есть, ничего не записывается.`,
      'Укажите пустую папку или такую, которой ещё нет.',
    ],
    noPackToStart: (name, known) => [
      `Пакета ${name}, с которого можно начать, нет.`,
      `Укажите ${known.join(' или ')} либо папку, в которой лежит programme.json.`,
    ],
    packFolder: (action) => [
      `Команде gloact pack ${action} ${action === 'diff' ? 'нужны две папки: старый пакет и новый' : 'нужна папка'}.`,
      `Попробуйте, например: gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
    ],
    countryNeeded: (template, known) => [
      `Отчёт ${template} охватывает одну страну.`,
      `Укажите --country с одним из кодов: ${known.join(', ')}.`,
    ],
    countryNotAsked: (template) => [`Отчёт ${template} охватывает все страны.`, 'Уберите --country.'],
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
      'Внутренние заметки — документ Word или текст Markdown: дайте файлу такое имя.',
    ],
    sameOutput: (path) => [`${path} указан для двух файлов.`, 'Дайте каждому файлу своё имя.'],
    notJson: (path) => [
      `${path} не оканчивается ни на .json, ни на .xlsx.`,
      'Цифры записываются в .json для следующего отчёта или в .xlsx для чтения: дайте файлу такое имя.',
    ],
    noFigures: (path) => [
      `${path} — не файл с цифрами этой программы.`,
      'Укажите файл, который параметр --figures записал рядом с прошлым отчётом.',
    ],
    laterFigures: (path, period) => [
      `В ${path} — цифры отчёта за ${period}, а этот период не раньше нынешнего.`,
      'Укажите файл, который параметр --figures записал рядом с последним отчётом до этого периода.',
    ],
    notResult: (path) => [
      `${path} — не результат команды validate.`,
      'Укажите файл, который записала команда gloact validate --report json=ФАЙЛ.',
    ],
    cutResult: (path) => [
      `Файл ${path} обрывается: результат в нём неполный.`,
      'Попросите прислать или записать его ещё раз.',
    ],
    otherResult: (path, version) => [
      `${path} записан программой gloact ${version}, результаты которой эта версия не читает.`,
      'Проверьте журналы ещё раз или откройте результат той версией.',
    ],
    noNarrative: (path) => [
      `${path} — не папка с текстами.`,
      'Укажите папку, которую записала команда gloact narrative; файлов в ней не больше 500.',
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
    tooMuch: [
      'Этот компьютер не может держать в памяти все файлы сразу, поэтому ответ неполный.',
      'Проверяйте меньше файлов за один раз.',
    ],
    bug: (stack) =>
      `Ошибка в самой программе gloact, а не в файлах. Сообщите о ней, приложив эти строки:\n${stack}`,
  };
}
