import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import type { Category } from './grammar.ts';
import { notices } from './notices/index.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `«${text}»`).join(', ');

/** Stands for what a finding fills in. */
const anything = '…';

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'Клітинка може бути порожньою';
  if (need === 'C') return `Клітинку треба заповнити, ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'Клітинку треба заповнити в кожному рядку'
    : 'Клітинку треба заповнити в першому рядку заходу';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'У клітинці — три літери, рік і номер через дефіс.',
  period: 'У клітинці — період проєкту:',
  country: 'У клітинці — один код',
  venue: 'У клітинці — три літери будь-якої країни світу або її назва.',
  list: 'У клітинці — один код',
  'list-of': 'У клітинці — через крапку з комою один або кілька кодів',
  text: 'У клітинці — слова',
  texts: 'У клітинці — назви через крапку з комою.',
  date: 'У клітинці — дата: рік, місяць і день, як 2018-09-12, або дата Excel.',
  number: 'У клітинці — число без одиниці виміру.',
  integer: 'У клітинці — ціле число без одиниці виміру.',
  indicator: 'У клітинці — один код',
  currency: 'У клітинці — три літери.',
};

/** What indicators of the programme count; of another unit its own word. */
const units: Readonly<Record<string, string>> = {
  items: 'примірники',
  messages: 'повідомлення',
  broadcasts: 'виходи в ефір',
  persons: 'люди',
  percent: 'відсотки',
  documents: 'документи',
  services: 'служби',
  grants: 'гранти',
  percentage_points: 'відсоткові пункти',
  products: 'матеріали',
  bodies: 'органи',
  events: 'заходи',
};

/** What `explain` says. */
export function explanation({ plural, number, list, languageName }: Grammar<Category>): ExplanationWords {
  return {
    columns: columnTexts,
    rule: generalWords('uk', notices, anything),
    families: {
      F: 'Правила про файли',
      S: 'Правила про аркуші та рядки',
      H: 'Правила про заголовки',
      C: 'Правила про окремі клітинки',
      L: 'Правила про коди',
      X: 'Правила про клітинки одного рядка',
      R: 'Правила про кілька рядків',
      B: 'Правила про кілька файлів',
      P: 'Правила про персональні дані',
      K: 'Обмеження програми',
      D: 'Тексти штаб-квартири та звіт',
    },
    index: 'Виконайте gloact explain з назвою або кодом із цього переліку, наприклад: gloact explain status',
    columnsTitle: 'Стовпці журналу',
    need(column, when) {
      const rest = 'у наступних рядках того самого заходу вона може бути порожньою';
      const inherited = column.of === 'activity' && column.need !== 'O';
      return `${needed(column, when)}${inherited ? `; ${rest}` : ''}.`;
    },
    holds({ kind, max }, codes) {
      const begin = cells[kind];
      if (kind === 'text') {
        const most = { one: '# символ', few: '# символи', many: '# символів', other: '# символу' };
        return `${begin}${max === undefined ? '' : `, не більше ніж ${plural(max, most)}`}.`;
      }
      if (codes === 0 || kind === 'period') return begin;
      const which = `із цього переліку (усього ${number(codes)})`;
      return kind === 'list-of' ? `${begin} ${which} або їхні назви:` : `${begin} ${which} або його назва:`;
    },
    examples: (given) => `Наприклад: ${given.join('   ')}`,
    headings: 'Які заголовки читаються:',
    headingsIn: (language, headings, more) =>
      `${languageName(language)}: ${quoted(headings)}${more > 0 ? ` і ще ${number(more)}` : ''}`,
    tag: (hxl) => `Мітка HXL: ${hxl}`,
    codeOf: (column, heading) => `Код для стовпця «${heading}»; усі коди показує gloact explain ${column}.`,
    indicator: ({ unit, objectives }, pillar) =>
      `Одиниця виміру: ${units[unit] ?? unit.replaceAll('_', ' ')}. Звичайний напрям: ${pillar}${objectives.length === 0 ? '' : `; ціль проєкту: ${list(objectives)}`}.`,
    spellings: (names) => `Так само читається: ${quoted(names)}.`,
    why: 'Чому',
    bad: 'Неправильно',
    good: 'Правильно',
    soundRows: (count) =>
      count === 1
        ? 'Рядок без помилок.'
        : `${plural(count, {
            one: '# рядок, однаковий',
            few: '# рядки, однакові',
            many: '# рядків, однакових',
            other: '# рядка, однакового',
          })} в усіх клітинках.`,
    empty: '(порожньо)',
    anything,
    legend: `${anything} означає те, що стоїть на цьому місці в журналі.`,
  };
}
