import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import type { Category } from './grammar.ts';
import { notices } from './notices/index.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `«${text}»`);

/** Stands for what a finding fills in. */
const anything = '…';

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'Столбец может быть пустым';
  if (need === 'C') return `Столбец нужно заполнить, ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'Столбец нужно заполнить в каждой строке'
    : 'Столбец нужно заполнить в первой строке мероприятия';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'В ячейке — три буквы, год и номер через дефис.',
  period: 'В ячейке — период проекта:',
  country: 'В ячейке — один код',
  venue: 'В ячейке — три буквы любой страны мира или её название.',
  list: 'В ячейке — один код',
  'list-of': 'В ячейке — один или несколько кодов через точку с запятой',
  text: 'В ячейке — слова',
  texts: 'В ячейке — названия через точку с запятой.',
  date: 'В ячейке — дата: год, месяц и день, как 2018-09-12, или дата Excel.',
  number: 'В ячейке — число без единицы измерения.',
  integer: 'В ячейке — целое число без единицы измерения.',
  indicator: 'В ячейке — один код',
  currency: 'В ячейке — три буквы.',
};

/** What indicators of the programme count; of another unit its own word. */
const units: Readonly<Record<string, string>> = {
  items: 'экземпляры',
  messages: 'сообщения',
  broadcasts: 'выходы в эфир',
  persons: 'люди',
  percent: 'проценты',
  documents: 'документы',
  services: 'службы',
  grants: 'гранты',
  percentage_points: 'процентные пункты',
  products: 'материалы',
  bodies: 'органы',
  events: 'мероприятия',
};

/** What `explain` says. */
export function explanation({ plural, number, list, languageName }: Grammar<Category>): ExplanationWords {
  return {
    columns: columnTexts,
    rule: generalWords('ru', notices, anything),
    families: {
      F: 'Правила о файлах',
      S: 'Правила о листах и строках',
      H: 'Правила о заголовках',
      C: 'Правила об отдельных ячейках',
      L: 'Правила о кодах',
      X: 'Правила о ячейках одной строки',
      R: 'Правила о нескольких строках',
      B: 'Правила о нескольких файлах',
      P: 'Правила о персональных данных',
      K: 'Ограничения программы',
      D: 'Тексты штаб-квартиры и отчёт',
    },
    index: 'Выполните gloact explain с названием или кодом из этого списка, например: gloact explain status',
    columnsTitle: 'Столбцы журнала',
    need(column, when) {
      const rest = 'в следующих строках того же мероприятия он может быть пустым';
      const inherited = column.of === 'activity' && column.need !== 'O';
      return `${needed(column, when)}${inherited ? `; ${rest}` : ''}.`;
    },
    holds({ kind, max }, codes) {
      const begin = cells[kind];
      if (kind === 'text') {
        const most = { one: '# символа', few: '# символов', many: '# символов', other: '# символа' };
        return `${begin}${max === undefined ? '' : `, не больше ${plural(max, most)}`}.`;
      }
      if (codes === 0 || kind === 'period') return begin;
      const which = `из этого списка (всего ${number(codes)})`;
      return kind === 'list-of'
        ? `${begin} ${which} или их названия:`
        : `${begin} ${which} или его название:`;
    },
    examples: (given) => `Например: ${given.join('   ')}`,
    headings: 'Какие заголовки читаются:',
    headingsIn: (language, headings, more) =>
      `${languageName(language)}: ${quoted(headings).join(', ')}${more > 0 ? ` и ещё ${number(more)}` : ''}`,
    tag: (hxl) => `Метка HXL: ${hxl}`,
    codeOf: (column, heading) => `Код столбца «${heading}»; все коды перечисляет gloact explain ${column}.`,
    indicator: ({ unit, objectives }, pillar) =>
      `Единица измерения: ${units[unit] ?? unit.replaceAll('_', ' ')}. Обычное направление: ${pillar}${objectives.length === 0 ? '' : `; цель проекта: ${list(objectives)}`}.`,
    spellings: (names) => `Читается так же: ${quoted(names).join(', ')}.`,
    why: 'Почему',
    bad: 'Неверно',
    good: 'Верно',
    soundRows: (count) =>
      count === 1
        ? 'Строка без ошибок.'
        : `${plural(count, {
            one: '# строка, одинаковая',
            few: '# строки, одинаковые',
            many: '# строк, одинаковых',
            other: '# строки, одинаковой',
          })} во всех ячейках.`,
    empty: '(пусто)',
    anything,
    legend: `${anything} обозначает то, что стоит на этом месте в журнале.`,
  };
}
