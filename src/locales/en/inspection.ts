import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import { languageName, plural } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};
/** Orders of day, month and year. */
export const orders = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;

function because(basis: Basis, proof: number, unit: string): string {
  if (basis === 'cells') return `proved by ${plural(proof, unit, `${unit}s`)} of this file`;
  if (basis === 'setting') return 'as you told';
  const whose = basis === 'habit' ? 'the habit of the country' : 'assumed, since no country is known';
  return `${whose}; nothing in the file proves it`;
}

const contradict = (unit: string) =>
  `the ${unit}s of this file contradict each other, so those that can be read two ways are not read`;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'as you asked',
  single: 'the only sheet',
  'only-log': 'the only sheet with columns of a log',
  together: 'one of the sheets that look like a log',
  hidden: 'no visible sheet has columns of a log',
};

/** What `inspect` says around what it saw. */
export const inspection: InspectionWords = {
  kind({ kind, encoding, delimiter, date1904 }) {
    if (kind === null) return 'This file could not be read.';
    if (kind === 'xlsx') return `Excel workbook${date1904 ? ', days counted from 1904' : ''}`;
    const parted = delimiters[delimiter ?? ''] ?? `“${inserted(delimiter ?? '')}”`;
    return `text, ${encoding ?? 'unknown encoding'}, cells parted by ${parted}`;
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
      plural(rows, 'row', 'rows'),
      `${plural(columns, 'column', 'columns')} (${recognised === 0 ? 'none' : recognised} of a log)`,
      ...(hiddenRows > 0 ? [`${plural(hiddenRows, 'row', 'rows')} hidden`] : []),
      ...(hiddenColumnCount > 0 ? [`hidden: ${columnRange(hiddenColumns, hiddenColumnCount)}`] : []),
      ...(mergeCount > 0 ? [plural(mergeCount, 'merged range', 'merged ranges')] : []),
    ];
    const which =
      name === null
        ? 'table'
        : `sheet "${inserted(name)}"${state === 'visible' ? '' : ` (${states[state]})`}`;
    return `${which}: ${facts.join(', ')}${why === null || name === null ? '' : `; read as the log (${reasons[why]})`}`;
  },
  convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
    dateBasis === 'clash'
      ? `dates: ${contradict('date')}`
      : `dates: ${orders[dateOrder]} (${because(dateBasis, dateProof, 'date')})`,
    decimalBasis === 'clash'
      ? `decimals: ${contradict('number')}`
      : `decimals: ${decimal} (${because(decimalBasis, decimalProof, 'number')})`,
  ],
  headings: (row, from, sheet) => `Headings in row ${row}${ofSheet(sheet)}, data from row ${from}`,
  sameColumns: (many) => `${plural(many, 'column', 'columns')}, the same as on the sheet before`,
  unknown: (many) => `${plural(many, 'column that is', 'columns that are')} none of the log's`,
  how: (level, language, many) =>
    `${plural(many, 'column', 'columns')} known ${
      {
        tag: 'by HXL tag',
        name: 'by name',
        label: `by heading in ${language === null ? 'a language' : languageName(language)}`,
        joined: 'by two headings joined',
        close: 'by a heading almost alike',
      }[level]
    }`,
  row: (row, line, key) => `${rowAt(row, line)} as read${key === null ? '' : `: ${key}`}`,
  noData: (row, line) => `${rowAt(row, line)}, not read as data`,
  plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
  unread: 'not read',
  moreCells: (more) => `and ${plural(more, 'more cell', 'more cells')}`,
  rest({ other, asTyped, foreign }) {
    const parts = [
      other > 0 ? `${plural(other, 'more cell', 'more cells')} read as something else` : null,
      asTyped > 0 ? `${plural(asTyped, 'cell', 'cells')} read as typed` : null,
      foreign > 0 ? `${plural(foreign, 'cell', 'cells')} under no column of the log` : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
  },
  moreFindings: (more) =>
    `and ${more.toLocaleString('en')} more of this kind; gloact validate lists them all`,
  findings: 'What is to be said about it',
  whatToDo: 'What to do',
};

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` of sheet "${inserted(sheet)}"`);

const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Row ${row}` : `Row ${row} (line ${line})`;

const states = { hidden: 'hidden', 'very-hidden': 'hidden by a program' } as const;

/** Letters of columns, cut where there are many. */
const columnRange = (letters: readonly string[], count: number) =>
  count > 8 ? `${letters.slice(0, 8).join(', ')} and ${count - 8} more` : letters.join(', ');
