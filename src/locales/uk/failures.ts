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
      ? `${names.slice(0, shown).join(', ')} і ще ${number(names.length - shown)}`
      : list(names);
  return {
    noSuchCommand: (word, near, commands) => [
      `Команди, файлу чи папки «${word}» немає. Є команди ${list(commands)}.`,
      near === null
        ? 'Укажіть файл або папку для перевірки, наприклад: gloact pak-2018-S2.xlsx'
        : `Можливо, ідеться про gloact ${near}?`,
    ],
    hyphens: (text, flag) => [
      `«${text}» не починається з двох дефісів, як має починатися параметр.`,
      `Введіть ${flag} вручну.`,
    ],
    noSuchPath: (path, near) => [
      `Файлу чи папки «${path}» немає.`,
      near === null
        ? 'Перевірте написання або перетягніть файл у це вікно.'
        : `Можливо, ідеться про ${near.includes(' ') ? `"${near}"` : near}?`,
    ],
    unquoted: (path) => ['Шлях із пробілами має стояти в лапках.', `Напишіть так: "${path}"`],
    noMatch: (pattern) => [
      `Файлу ${pattern} немає; * заміняє будь-які літери, ? — одну.`,
      'Перевірте папку та розширення імені.',
    ],
    noFile: (path) => [
      `${path} — не файл.`,
      'Укажіть файл, папку або -, щоб прочитати те, що передає інша програма.',
    ],
    noLogIn: (folder, others) => [
      `У папці ${folder} журналів немає${others.length === 0 ? '' : `, є лише ${some(others)}`}.`,
      'Укажіть папку з журналами: файлами .csv, .tsv, .txt, .xlsx або .xlsm.',
    ],
    sameName: (name) => [
      `Ім’я ${name} позначає одразу два файли для читання.`,
      'Дайте в --stdin-name інше ім’я або приберіть один із файлів.',
    ],
    noStandardInput: (name) => [
      `У --stdin-name указано «${name}», але стандартне введення не читається.`,
      'Укажіть - для того, що передає інша програма, або приберіть --stdin-name.',
    ],
    allExcluded: (patterns) => [
      `Не лишилося жодного файлу: у --exclude зазначено ${list(patterns)}, і під це підпадають усі.`,
      'Приберіть --exclude або назвіть у ньому менше файлів.',
    ],
    severalFiles: (count, names) => [
      `Потрібен один файл, а знайдено ${number(count)}: ${some(names)}.`,
      'Укажіть один із них.',
    ],
    notWritten: (path, reason) => [
      `Не вдалося записати ${path}: ${reasons[reason] ?? reason}.`,
      'Закрийте файл в інших програмах або виберіть інше місце.',
    ],
    notPrinted: (reason) => [
      `Не вдалося вивести відповідь: ${reasons[reason] ?? reason}.`,
      'Звільніть місце або виведіть її деінде.',
    ],
    notKept: (folder, reason) => [
      `Не вдалося зберегти в ${folder} те, що передає інша програма: ${reasons[reason] ?? reason}.`,
      'Збережіть це як файл і вкажіть його ім’я.',
    ],
    inputLost: (path) => [
      `${path} — один із файлів, які читаються, і його було б утрачено.`,
      'Виберіть інше ім’я для того, що записується.',
    ],
    alreadyThere: (path) => [
      `Файл ${path} уже є, і, можливо, його хтось заповнив.`,
      'Виберіть інше ім’я параметром --output або перемістіть файл.',
    ],
    countryOrAll: (known) => [
      'Новий журнал створюють для однієї країни або для всіх одразу.',
      `Укажіть --country з одним із цих кодів: ${known.join(', ')}, або --all із папкою.`,
    ],
    asOf: (text) => [
      `У --as-of указано «${text}», а це не день.`,
      'Напишіть його у вигляді YYYY-MM-DD, наприклад 2018-12-31.',
    ],
    tooManyRows: (most) => [
      `Рядків у журналах більше, ніж рахується за один раз: не більше ${number(most)}.`,
      'Укажіть журнали за меншу кількість періодів або знайдіть файл, який не є журналом бюро.',
    ],
    encoding: (name) => [
      `У --encoding указано «${name}», а таке кодування невідоме.`,
      'Спробуйте utf-8, windows-1252 або windows-1251.',
    ],
    delimiter: (text) => [
      `У --delimiter указано «${text}», а це не один знак.`,
      'Напишіть comma, semicolon, tab або bar.',
    ],
    report: (text, formats) => [
      `У --report указано «${text}», а це не формат і файл.`,
      `Напишіть у вигляді ФОРМАТ=ФАЙЛ, наприклад ${formats.at(-1)}=findings.${formats.at(-1)}; є формати ${list(formats)}.`,
    ],
    period: (text, some) => [
      `«${text}» — не звітний період цієї програми.`,
      `Серед її періодів є ${some.join(', ')}.`,
    ],
    code: (text) => [
      `Правила ${text} немає.`,
      'Виконайте gloact explain: ця команда показує коди всіх правил.',
    ],
    alwaysOn: (code) => [
      `Правила ${code} не можна вимкнути: воно повідомляє, чого не вдалося прочитати, або захищає людей.`,
      'Залиште його ввімкненим і виправте те, що воно знаходить.',
    ],
    country: (text, known, near) => [
      `«${text}» — не країна цієї програми.`,
      `${near === null ? '' : `Можливо, ${near.alpha3} (${countryName(near, 'uk')}). `}Виберіть одну з цих: ${known.join(', ')}.`,
    ],
    folderWanted: (path, flag) => [
      `«${path}» — назва файлу, а ${flag} записує в папку.`,
      'Укажіть назву папки.',
    ],
    noPack: (folder) => [`Пакета програми ${folder} немає.`, 'Укажіть папку, у якій лежить programme.json.'],
    pack: (folder, problems, more) => [
      [
        `Пакет програми ${folder} не пройшов перевірки:`,
        ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
        ...(more > 0 ? [`  і ще ${number(more)}`] : []),
      ].join('\n'),
      'Виправте названі вище файли й запустіть ще раз.',
    ],
    noReportWords: (language, known) => [
      `Мова звіту — ${languageName(language)}, а слів для звітів цією мовою ще немає.`,
      `Укажіть із параметром --report-language або в programme.json для поля "language" в "action" одну з цих мов: ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. Слова самого пакета теж мають бути цією мовою: додайте її до "languages", і gloact pack check назве кожне місце, де їх бракує.`,
    ],
    packWordless: (language, places) => [
      `Для цього звіту в пакеті програми бракує слів мовою «${languageName(language)}»: ${some(places)}.`,
      'Додайте їх до пакета; gloact pack check назве кожне місце.',
    ],
    packThere: (folder) => [
      `Папка ${folder} не порожня, а поверх того, що в ній є, нічого не записується.`,
      'Укажіть порожню папку або таку, якої ще немає.',
    ],
    noPackToStart: (name, known) => [
      `Пакета ${name}, з якого можна почати, немає.`,
      `Укажіть ${known.join(' або ')} чи папку, у якій лежить programme.json.`,
    ],
    packFolder: (action) => [
      `Команді gloact pack ${action} ${action === 'diff' ? 'потрібні дві папки: старий пакет і новий' : 'потрібна папка'}.`,
      `Спробуйте, наприклад: gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
    ],
    countryNeeded: (template, known) => [
      `Звіт ${template} охоплює одну країну.`,
      `Укажіть --country з одним із кодів: ${known.join(', ')}.`,
    ],
    countryNotAsked: (template) => [`Звіт ${template} охоплює всі країни.`, 'Приберіть --country.'],
    noReport: (name, known) => [
      `У пакеті програми немає звіту ${name}.`,
      `Виберіть один із цих: ${known.join(', ')}.`,
    ],
    notWord: (output) => [
      `${output} не закінчується на .docx.`,
      'Звіт — документ Word: дайте йому таке ім’я.',
    ],
    notNotes: (path) => [
      `${path} не закінчується ні на .docx, ні на .md.`,
      'Внутрішні нотатки — документ Word або текст Markdown: дайте файлу таке ім’я.',
    ],
    sameOutput: (path) => [`${path} указано для двох файлів.`, 'Дайте кожному файлу своє ім’я.'],
    notJson: (path) => [
      `${path} не закінчується ні на .json, ні на .xlsx.`,
      'Цифри записуються в .json для наступного звіту або в .xlsx для читання: дайте файлу таке ім’я.',
    ],
    noFigures: (path) => [
      `${path} — не файл із цифрами цієї програми.`,
      'Укажіть файл, який параметр --figures записав поряд з останнім звітом.',
    ],
    laterFigures: (path, period) => [
      `У ${path} — цифри звіту за ${period}, а цей період не раніший за нинішній.`,
      'Укажіть файл, який параметр --figures записав поряд з останнім звітом перед цим періодом.',
    ],
    notResult: (path) => [
      `${path} — не результат команди validate.`,
      'Укажіть файл, який записала команда gloact validate --report json=ФАЙЛ.',
    ],
    cutResult: (path) => [
      `Файл ${path} обривається: результат у ньому неповний.`,
      'Попросіть надіслати або записати його ще раз.',
    ],
    otherResult: (path, version) => [
      `${path} записала програма gloact ${version}, результатів якої ця версія не читає.`,
      'Перевірте журнали ще раз або відкрийте результат тією версією.',
    ],
    noNarrative: (path) => [
      `${path} — не папка з текстами.`,
      'Укажіть папку, яку записала команда gloact narrative; файлів у ній не більше ніж 500.',
    ],
    noTopic: (word, near) => [
      `Пояснити «${word}» неможливо: такої назви немає.`,
      near === null
        ? 'Команда gloact explain показує всі стовпці та правила.'
        : `Можливо, ідеться про gloact explain ${near}?`,
    ],
    noRows: (period) => [
      `У жодному журналі немає рядків за ${period}.`,
      'Перевірте --period і вказані файли.',
    ],
    tooMuch: [
      'Цей комп’ютер не може тримати в пам’яті всі файли одразу, тому відповідь неповна.',
      'Перевіряйте за раз менше файлів.',
    ],
    bug: (stack) =>
      `Помилка в самій програмі gloact, а не у файлах. Повідомте про неї, додавши ці рядки:\n${stack}`,
  };
}
