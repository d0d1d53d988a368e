import type { InspectionWords } from '../formats/words.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });
const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};
const orders = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;

function because(basis: 'cells' | 'setting' | 'habit', proof: number, unit: string): string {
  if (basis === 'cells') return `proved by ${count(proof, unit, `${unit}s`)} of this file`;
  return basis === 'setting' ? 'as you told' : 'the habit of the country; nothing in the file proves it';
}

/** What `inspect` says around what it saw. */
export const inspectionWords: InspectionWords = {
  kind({ kind, encoding, delimiter, date1904 }) {
    if (kind === null) return 'This file could not be read.';
    if (kind === 'xlsx') return `Excel workbook${date1904 ? ', days counted from 1904' : ''}`;
    return `text, ${encoding ?? 'unknown encoding'}, cells parted by ${delimiters[delimiter ?? ''] ?? delimiter}`;
  },
  sheet({ name, state, chosen, rows, columns, hiddenRows, hiddenColumns, merges, recognised }) {
    const facts = [
      count(rows, 'row', 'rows'),
      count(columns, 'column', 'columns'),
      ...(hiddenRows > 0 ? [`${count(hiddenRows, 'row', 'rows')} hidden`] : []),
      ...(hiddenColumns.length > 0 ? [`columns ${hiddenColumns.join(', ')} hidden`] : []),
      ...(merges.length > 0 ? [count(merges.length, 'merged range', 'merged ranges')] : []),
      `${count(recognised, 'column', 'columns')} of a log`,
    ];
    const which = name === null ? 'table' : `sheet "${name}"${state === 'visible' ? '' : ` (${state})`}`;
    const reason =
      state === 'visible' ? 'most columns of a log' : 'most columns of a log; no visible sheet has any';
    return `${which}: ${facts.join(', ')}${chosen && name !== null ? ` – read as the log (${reason})` : ''}`;
  },
  convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
    `dates: ${orders[dateOrder]} (${because(dateBasis, dateProof, 'date')})`,
    `decimals: ${decimal} (${because(decimalBasis, decimalProof, 'number')})`,
  ],
  headings: (row, from) => `Headings in row ${row}, data from row ${from}`,
  unknown: '(not a column of the log)',
  how: (level, language) =>
    ({
      tag: 'by its HXL tag',
      name: 'by its name',
      label: `by its heading in ${language === null ? 'a language' : languages.of(language)}`,
      joined: 'by two headings joined',
      close: 'by a heading almost alike',
    })[level],
  row: (row, line) =>
    line === null || line === row ? `Row ${row} as read` : `Row ${row} (line ${line}) as read`,
  moreCells: (more) => `and ${count(more, 'more cell', 'more cells')}`,
  findings: 'What is to be said about it',
};
