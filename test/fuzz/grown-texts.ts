import { log, type Shape } from './book-parts.ts';
import type { FuzzFile } from './judge.ts';

const [headings = [], ...rows] = log;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const csv = (text: string): FuzzFile => ({ name: 'grown.csv', bytes: new TextEncoder().encode(text) });
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvRow = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\n`;
const csvLog = log.map(csvRow).join('');

/** Text files that grow in one direction each. */
export const grownTexts: Readonly<Record<string, Shape>> = {
  'a long cell in text': (n, piece) =>
    csv(
      csvLog +
        csvRow(rows[0]!.map((text, column) => (column === n % headings.length ? piece.repeat(n) : text))),
    ),
  'long headings in text': (n, piece) =>
    csv(
      csvRow(headings.map((text, column) => (column === n % headings.length ? piece.repeat(n) : text))) +
        rows.map(csvRow).join(''),
    ),
  'headings in text': (n, piece) =>
    csv(
      csvRow([...headings, ...Array.from({ length: Math.min(n, 16_000) }, (_, at) => `${piece} ${at}`)]) +
        rows.map(csvRow).join(''),
    ),
  'rows of headings in text': (n, piece) =>
    csv(times(20, () => csvRow(Array.from({ length: Math.min(n, 16_000) }, () => piece))) + csvLog),
  'rows of nothing but separators': (n) =>
    csv(csvLog + `${','.repeat(Math.min(n, 16_000))}\n`.repeat(Math.ceil(n / 100))),
  'lines that open a quotation': (n, piece) => csv(csvLog + times(n, () => `"${piece}\n`)),
  'lines with marks amid': (n, piece) => csv(csvLog + times(n, () => `a"${piece}"b,"c" d\n`)),
  'a field of quotation marks': (n) => csv(`${csvLog}"${'"'.repeat(n)}\n`),
  'a field that never closes': (n, piece) => csv(`${csvLog}"${`${piece}\n`.repeat(n)}`),
  'endings of all kinds': (n) => csv(csvLog + 'a\r\nb\nc\r'.repeat(n)),
  'rows of one piece': (n, piece) => csv(csvLog + times(n, () => csvRow(rows[0]!.map(() => piece)))),
};
