import { Paragraph, TextRun, Document as WordDocument } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Column, DataTable } from '../blocks.ts';
import { cellPadding, fontName } from './look.ts';
import { clean } from './text.ts';

/** Width of a word in bold 9 point type, in twips. */
export type Measure = (word: string) => number;

/** Words longer than this are wider than any page (in characters). */
const longestWord = 100;
const words = (text: string): string[] =>
  clean(text)
    .split(/[ \n]+/)
    .map((word) => word.slice(0, longestWord));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Of the width that a column of text asks for, so much it keeps beside long figures. */
const leastOfText = 0.7;

/** Longer words, such as a web address, cannot claim a column's width (in characters). */
const longestKept = 30;

/** By column, the longest pieces of its cells that should stay on one line: words, and where `whole` whole codes and figures. */
interface Longest {
  readonly whole: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
}

/** They are asked for twice: to measure the words of all tables at once, and to share out the width of each. */
const known = new WeakMap<DataTable, Longest>();
function longestIn(table: DataTable): Longest {
  const found = known.get(table);
  if (found !== undefined) return found;
  const cells = table.columns.map((_, index) => cellsIn(table, index));
  const single = cells.map((texts) => longest(texts, words));
  const whole = table.columns.map(({ kind }, index) =>
    kind === 'text'
      ? single[index]!
      : longest(cells[index]!, (cell) => (cell.length > longestKept ? words(cell) : [cell])),
  );
  const both = { whole, words: single };
  known.set(table, both);
  return both;
}

/** The texts of a column, each once. */
function cellsIn({ rows }: DataTable, index: number): readonly string[] {
  const texts = new Set<string>();
  for (const { kind, cells } of rows) if (kind !== 'group') texts.add(clean(cells[index] ?? ''));
  return [...texts];
}

/** Pieces of texts that decide a column's width. */
const mostPieces = 6;

function longest(texts: readonly string[], piecesOf: (text: string) => readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const text of texts)
    for (const piece of piecesOf(text)) {
      const last = kept[mostPieces - 1];
      const isKept = last === undefined || byLength(piece, last) < 0;
      if (!isKept || piece.length > longestKept || kept.includes(piece)) continue;
      kept.push(piece);
      kept.sort(byLength).splice(mostPieces);
    }
  return kept;
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/**
 * Measures the words that decide the tables' columns, and some more, all at once, with the widths of fonts that docx carries:
 * in a paragraph on a wide sheet of paper with one word a line, the layout engine says how far each line goes.
 */
export function measureWords(
  tables: readonly DataTable[],
  more: readonly string[] = [],
  font: string = fontName,
): Measure {
  const all = new Set(more.filter((word) => word.length <= longestWord));
  for (const table of tables) {
    const { whole, words: single } = longestIn(table);
    const headings = table.columns.map(({ heading }) => words(heading));
    for (const pieces of [...headings, ...whole, ...single]) for (const piece of pieces) all.add(piece);
  }
  all.delete('');
  const list = [...all];
  const widths = new Map<string, number>();
  const children = list.map(
    (text, index) => new TextRun({ text, bold: true, size: 18, font, break: index === 0 ? 0 : 1 }),
  );
  const size = { width: 31_000, height: 31_000 };
  const paper = new WordDocument({
    sections: [{ properties: { page: { size } }, children: [new Paragraph({ children })] }],
  });
  let line = 0;
  for (const page of layoutDocument(paper, { guess: true }).pages)
    for (const block of page.body)
      if (block.type === 'paragraph')
        for (const { textWidth } of block.lines) widths.set(list[line++] ?? '', textWidth * 15);
  return (word) => widths.get(word) ?? word.length * 110;
}

/**
 * Column widths in twips that fill `total`: shares as the columns ask, but never less than the longest word of
 * the heading and, where there is room and no text becomes a narrow strip, the longest code or figure of the cells, or at least
 * their longest word. `fits` is false when the headings alone are wider than the page.
 */
export function columnWidths(
  table: DataTable,
  total: number,
  measure: Measure,
): { readonly widths: readonly number[]; readonly fits: boolean } {
  const slack = 2 * cellPadding.side + 20;
  const room = (texts: readonly string[]): number =>
    slack + Math.max(0, ...texts.map((text) => measure(text)));
  const headings = table.columns.map((column) => room(words(column.heading)));
  const longest = longestIn(table);
  const cells = (pieces: Longest['whole']) =>
    pieces.map((column, index) => Math.max(headings[index] ?? 0, room(column)));
  const fits = sum(headings) <= total;
  const squeezed = headings.map((width) => (width * total) / sum(headings));
  const shares = [cells(longest.whole), cells(longest.words), headings].flatMap((floor) =>
    sum(floor) <= total ? [share(table.columns, floor, total)] : [],
  );
  const asked = sum(table.columns.map(({ width }) => width));
  const isRoomy = (widths: readonly number[]) =>
    table.columns.every(
      ({ kind, width }, index) => kind !== 'text' || widths[index]! >= (leastOfText * total * width) / asked,
    );
  const shared = shares.find(isRoomy) ?? shares[0] ?? share(table.columns, squeezed, total);
  const widths = shared.map(Math.floor);
  const rest = total - sum(widths);
  return { widths: widths.map((width, index) => (index === 0 ? width + rest : width)), fits };
}

/** Shares out `total` by the columns' wishes; a column that would come out under its floor gets its floor. */
function share(columns: readonly Column[], floor: readonly number[], total: number): readonly number[] {
  const wish = columns.map((column) => (column.width > 0 ? column.width : 0.01));
  const fixed = new Set<number>();
  for (;;) {
    const left = total - sum([...fixed].map((index) => floor[index] ?? 0));
    const wishes = sum(wish.filter((_, index) => !fixed.has(index)));
    const widths = wish.map((width, index) =>
      fixed.has(index) ? (floor[index] ?? 0) : (left * width) / wishes,
    );
    const short = widths.flatMap((width, index) => (width < (floor[index] ?? 0) - 0.01 ? [index] : []));
    if (short.length === 0) return widths;
    for (const index of short) fixed.add(index);
  }
}
