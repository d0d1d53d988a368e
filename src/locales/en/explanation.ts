import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { columnTexts } from './columns.ts';
import { anything, inGeneral } from './findings.ts';
import { inWords, languageName, list, plural } from './grammar.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`);

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'It may stay empty';
  if (need === 'C') return `It is needed ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'It is needed in every row'
    : 'It is needed in the first row of an activity';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'A cell holds three letters, a year and a number, parted by hyphens.',
  period: 'A cell holds a period of the project:',
  country: 'A cell holds',
  venue: 'A cell holds the three letters of any country of the world, or its name.',
  list: 'A cell holds',
  'list-of': 'A cell holds one or more, parted by semicolons,',
  text: 'A cell holds words',
  texts: 'A cell holds names, parted by semicolons.',
  date: 'A cell holds a date: year, month and day as in 2018-09-12, or a date of Excel.',
  number: 'A cell holds a number without a unit.',
  integer: 'A cell holds a whole number without a unit.',
  indicator: 'A cell holds',
  currency: 'A cell holds three letters.',
};

/** What `explain` says. */
export const explanation: ExplanationWords = {
  columns: columnTexts,
  rule: inGeneral,
  families: {
    F: 'Rules about files',
    S: 'Rules about sheets and rows',
    H: 'Rules about headings',
    C: 'Rules about single cells',
    L: 'Rules about codes',
    X: 'Rules across the cells of a row',
    R: 'Rules across rows',
    B: 'Rules across files',
    P: 'Rules about privacy',
    K: 'Limits of the program',
    D: 'What headquarters write, and the report',
  },
  index: 'Run gloact explain with a name or code from this list, for example: gloact explain status',
  columnsTitle: 'Columns of the log',
  need(column, when) {
    const rest = 'later rows of the same activity may leave it empty';
    const inherited = column.of === 'activity' && column.need !== 'O';
    return `${needed(column, when)}${inherited ? `; ${rest}` : ''}.`;
  },
  holds({ kind, max }, codes) {
    const begin = cells[kind];
    if (kind === 'text') return `${begin}${max === undefined ? '' : `, ${max} letters at most`}.`;
    if (codes === 0 || kind === 'period') return begin;
    return `${begin}${kind === 'list-of' ? '' : ' one'} of ${codes < 10 ? `these ${inWords(codes)}` : `these ${codes}`} codes, or a name of it:`;
  },
  examples: (given) => `For example: ${given.join('   ')}`,
  headings: 'Headings that are read:',
  headingsIn: (language, headings, more) =>
    `${languageName(language)}: ${quoted(headings).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  tag: (hxl) => `HXL tag: ${hxl}`,
  codeOf: (column, heading) => `A code for “${heading}”; gloact explain ${column} lists them all.`,
  indicator: ({ unit, objectives }, pillar) =>
    `It counts ${unit.replaceAll('_', ' ')} and is usually reported under ${pillar}${objectives.length === 0 ? '' : `, objective ${list(objectives)}`}.`,
  spellings: (names) => `Read as the same: ${quoted(names).join(', ')}.`,
  why: 'Why',
  bad: 'Wrong',
  good: 'Right',
  soundRows: (count) =>
    count === 1
      ? 'A row without a fault.'
      : `${plural(count, 'row', 'rows')} that are the same in every cell.`,
  empty: '(empty)',
  anything,
  legend: `${anything} stands for whatever your log holds there.`,
};
