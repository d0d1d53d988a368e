import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, cellForms, columnForms, rowForms } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'комами',
  ';': 'крапками з комою',
  '\t': 'знаками табуляції',
  '|': 'вертикальними рисками',
};
/** Orders of day, month and year. */
export const orders = {
  dmy: 'день, місяць, рік',
  mdy: 'місяць, день, рік',
  ymd: 'рік, місяць, день',
} as const;
/** Marks between units and tenths. */
export const marks = { comma: 'кома', point: 'крапка' } as const;

type Forms = Readonly<Record<Category, string>>;
const dateProof: Forms = {
  one: 'підтверджує # дата',
  few: 'підтверджують # дати',
  many: 'підтверджують # дат',
  other: 'підтверджує # дати',
};
const numberProof: Forms = {
  one: 'підтверджує # число',
  few: 'підтверджують # числа',
  many: 'підтверджують # чисел',
  other: 'підтверджує # числа',
};
const mergedForms: Forms = {
  one: '# об’єднаний діапазон',
  few: '# об’єднані діапазони',
  many: '# об’єднаних діапазонів',
  other: '# об’єднаного діапазону',
};

const contradict = (units: string) => `${units}, тому ті, які можна прочитати двояко, не читаються`;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'указано в команді',
  single: 'єдиний аркуш',
  'only-log': 'єдиний аркуш зі стовпцями журналу',
  together: 'один з аркушів, схожих на журнал',
  hidden: 'на жодному видимому аркуші немає стовпців журналу',
};

/** What `inspect` says around what it saw. */
export function inspection({ plural, number, languageName }: Grammar<Category>): InspectionWords {
  function because(basis: Basis, proof: number, proofs: Forms): string {
    if (basis === 'cells') return `${plural(proof, proofs)} цього файлу`;
    if (basis === 'setting') return 'указано в команді';
    const whose = basis === 'habit' ? 'так заведено в країні' : 'узято, бо країна невідома';
    return `${whose}; у файлі цього ніщо не підтверджує`;
  }
  /** Letters of columns, cut where there are many. */
  const columnRange = (letters: readonly string[], count: number) =>
    count > 8 ? `${letters.slice(0, 8).join(', ')} і ще ${number(count - 8)}` : letters.join(', ');

  return {
    kind({ kind, encoding, delimiter, date1904 }) {
      if (kind === null) return 'Цей файл не вдалося прочитати.';
      if (kind === 'xlsx') return `Книга Excel${date1904 ? ', дні відлічуються від 1904 року' : ''}`;
      const parted = delimiters[delimiter ?? ''] ?? `знаками «${inserted(delimiter ?? '')}»`;
      return `текст, кодування ${encoding ?? 'невідоме'}, клітинки розділено ${parted}`;
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
        `${plural(columns, columnForms)} (із журналу: ${recognised === 0 ? 'жодного' : number(recognised)})`,
        ...(hiddenRows > 0 ? [`приховано рядків: ${number(hiddenRows)}`] : []),
        ...(hiddenColumnCount > 0
          ? [`приховано стовпці: ${columnRange(hiddenColumns, hiddenColumnCount)}`]
          : []),
        ...(mergeCount > 0 ? [plural(mergeCount, mergedForms)] : []),
      ];
      const which =
        name === null
          ? 'таблиця'
          : `аркуш «${inserted(name)}»${state === 'visible' ? '' : ` (${states[state]})`}`;
      return `${which}: ${facts.join(', ')}${why === null || name === null ? '' : `; прочитано як журнал (${reasons[why]})`}`;
    },
    convention: (seen) => [
      seen.dateBasis === 'clash'
        ? `дати: ${contradict('дати цього файлу суперечать одна одній')}`
        : `дати: ${orders[seen.dateOrder]} (${because(seen.dateBasis, seen.dateProof, dateProof)})`,
      seen.decimalBasis === 'clash'
        ? `десятковий роздільник: ${contradict('числа цього файлу суперечать одне одному')}`
        : `десятковий роздільник: ${marks[seen.decimal]} (${because(seen.decimalBasis, seen.decimalProof, numberProof)})`,
    ],
    headings: (row, from, sheet) => `Заголовки в рядку ${row}${ofSheet(sheet)}, дані з рядка ${from}`,
    sameColumns: (many) => `${plural(many, columnForms)}, як на попередньому аркуші`,
    unknown: (many) => `${plural(many, columnForms)} не з журналу`,
    how: (level, language, many) =>
      `${plural(many, columnForms)} розпізнано ${
        {
          tag: 'за міткою HXL',
          name: 'за іменем',
          label: `за заголовком (${language === null ? 'якоюсь мовою' : `мова: ${languageName(language)}`})`,
          joined: 'за двома поєднаними заголовками',
          close: 'за майже таким самим заголовком',
        }[level]
      }`,
    row: (row, line, key) => `${rowAt(row, line)}, як його прочитано${key === null ? '' : `: ${key}`}`,
    noData: (row, line) => `${rowAt(row, line)}, не прочитано як дані`,
    plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
    unread: 'не прочитано',
    moreCells: (more) => `і ще ${plural(more, cellForms)}`,
    rest({ other, asTyped, foreign }) {
      const parts = [
        other > 0 ? `прочитано інакше: ще ${plural(other, cellForms)}` : null,
        asTyped > 0 ? `прочитано так, як введено: ${plural(asTyped, cellForms)}` : null,
        foreign > 0 ? `поза стовпцями журналу: ${plural(foreign, cellForms)}` : null,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    moreFindings: (more) => `і ще ${number(more)} таких самих; усі показує gloact validate`,
    findings: 'Зауваження',
    whatToDo: 'Що робити',
  };
}

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` аркуша «${inserted(sheet)}»`);

const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Рядок ${row}` : `Рядок ${row} (у тексті файлу — ${line})`;

const states = { hidden: 'прихований', 'very-hidden': 'прихований програмою' } as const;
