import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, cellForms, columnForms, rowForms } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'запятыми',
  ';': 'точками с запятой',
  '\t': 'табуляцией',
  '|': 'вертикальной чертой',
};
/** Orders of day, month and year. */
export const orders = { dmy: 'день, месяц, год', mdy: 'месяц, день, год', ymd: 'год, месяц, день' } as const;
/** Marks between units and tenths. */
export const marks = { comma: 'запятая', point: 'точка' } as const;

const contradict = (unit: string) =>
  `${unit} этого файла противоречат друг другу, поэтому те, которые можно прочитать двояко, не читаются`;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'указан в команде',
  single: 'единственный лист',
  'only-log': 'единственный лист со столбцами журнала',
  together: 'один из листов, похожих на журнал',
  hidden: 'ни на одном видимом листе нет столбцов журнала',
};

/** What `inspect` says around what it saw. */
export function inspection({ plural, number, languageName }: Grammar<Category>): InspectionWords {
  function because(basis: Basis, proof: number, units: string): string {
    if (basis === 'cells') return `подтверждено ${units} этого файла, их ${number(proof)}`;
    if (basis === 'setting') return 'указано в команде';
    const whose = basis === 'habit' ? 'так принято в стране' : 'принято, поскольку страна неизвестна';
    return `${whose}; в файле это ничем не подтверждено`;
  }

  return {
    kind({ kind, encoding, delimiter, date1904 }) {
      if (kind === null) return 'Этот файл не удалось прочитать.';
      if (kind === 'xlsx') return `Книга Excel${date1904 ? ', дни отсчитываются от 1904 года' : ''}`;
      const parted = delimiters[delimiter ?? ''] ?? `знаком «${inserted(delimiter ?? '')}»`;
      return `текст, кодировка ${encoding ?? 'неизвестна'}, ячейки разделены ${parted}`;
    },
    sheet({
      name,
      state,
      why,
      rows,
      columns,
      hiddenRows,
      hiddenColumns,
      hiddenColumnCount,
      mergeCount,
      recognised,
    }) {
      const facts = [
        plural(rows, rowForms),
        `${plural(columns, columnForms)} (${recognised === 0 ? 'ни одного' : number(recognised)} из журнала)`,
        ...(hiddenRows > 0 ? [`скрыто строк: ${number(hiddenRows)}`] : []),
        ...(hiddenColumnCount > 0 ? [`скрыто: ${columnRange(hiddenColumns, hiddenColumnCount)}`] : []),
        ...(mergeCount > 0 ? [`объединённых диапазонов: ${number(mergeCount)}`] : []),
      ];
      const which =
        name === null
          ? 'таблица'
          : `лист «${inserted(name)}»${state === 'visible' ? '' : ` (${states[state]})`}`;
      return `${which}: ${facts.join(', ')}${why === null || name === null ? '' : `; прочитан как журнал (${reasons[why]})`}`;
    },
    convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
      dateBasis === 'clash'
        ? `даты: ${contradict('даты')}`
        : `даты: ${orders[dateOrder]} (${because(dateBasis, dateProof, 'датами')})`,
      decimalBasis === 'clash'
        ? `десятичный разделитель: ${contradict('числа')}`
        : `десятичный разделитель: ${marks[decimal]} (${because(decimalBasis, decimalProof, 'числами')})`,
    ],
    headings: (row, from, sheet) => `Заголовки в строке ${row}${ofSheet(sheet)}, данные со строки ${from}`,
    sameColumns: (many) => `${plural(many, columnForms)}, как на предыдущем листе`,
    unknown: (many) => `${plural(many, columnForms)} не из журнала`,
    how: (level, language, many) =>
      `${plural(many, {
        one: '# столбец распознан',
        few: '# столбца распознаны',
        many: '# столбцов распознано',
        other: '# столбца распознано',
      })} ${
        {
          tag: 'по метке HXL',
          name: 'по имени',
          label: `по заголовку (${language === null ? 'на каком-то языке' : `язык: ${languageName(language)}`})`,
          joined: 'по двум соединённым заголовкам',
          close: 'по почти совпадающему заголовку',
        }[level]
      }`,
    row: (row, line, key) => `${rowAt(row, line)}, как она прочитана${key === null ? '' : `: ${key}`}`,
    noData: (row, line) => `${rowAt(row, line)}, не прочитана как данные`,
    plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
    unread: 'не прочитано',
    moreCells: (more) => `и ещё ${plural(more, cellForms)}`,
    rest({ other, asTyped, foreign }) {
      const parts = [
        other > 0 ? `прочитано иначе: ещё ${plural(other, cellForms)}` : null,
        asTyped > 0 ? `прочитано как введено: ${plural(asTyped, cellForms)}` : null,
        foreign > 0 ? `вне столбцов журнала: ${plural(foreign, cellForms)}` : null,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    moreFindings: (more) => `и ещё ${number(more)} таких же; все перечисляет gloact validate`,
    findings: 'Замечания',
    whatToDo: 'Что делать',
  };
}

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` листа «${inserted(sheet)}»`);

const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Строка ${row}` : `Строка ${row} (в тексте файла — ${line})`;

const states = { hidden: 'скрыт', 'very-hidden': 'скрыт программой' } as const;

/** Letters of columns, cut where there are many. */
const columnRange = (letters: readonly string[], count: number) =>
  count > 8 ? `${letters.slice(0, 8).join(', ')} и ещё ${count - 8}` : letters.join(', ');
