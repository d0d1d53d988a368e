import stringWidth from 'string-width';
import type { Inspection } from '../check/inspect.ts';
import { paint, wrap } from './terminal.ts';
import type { InspectionWords } from './words.ts';

/** Cells of a first row shown at most. */
const shownCells = 8;
/** Columns of the terminal. */
const width = 80;

/** What was seen in a file, for people at a terminal. */
export function printInspection(seen: Inspection, words: InspectionWords, color: boolean): string {
  const ink = paint(color);
  const title = (text: string) => ink(1, text);
  const lines = [title(seen.file), ...fact(words.kind(seen)), `  SHA-256 ${seen.sha256}`];
  for (const sheet of seen.sheets) {
    lines.push(...fact(words.sheet(sheet)));
  }
  if (seen.convention !== null) lines.push(...words.convention(seen.convention).flatMap(fact));
  if (seen.headings !== null) {
    lines.push('', title(words.headings(seen.headings.row, seen.headings.dataFrom)));
    const rows = seen.headings.columns.map(({ column, heading, name, how, language }) => [
      column,
      clip(heading, 28),
      name ?? words.unknown,
      name === null ? '' : words.how(how!, language),
    ]);
    lines.push(...aligned(rows));
  }
  for (const { row, line, cells } of seen.firstRows) {
    lines.push('', title(words.row(row, line)));
    const rows = cells
      .slice(0, shownCells)
      .map(({ cell, column, type, text, value }) => [
        cell,
        column ?? '',
        type,
        clip(text, 22),
        value === null ? '' : `→ ${clip(String(value), 18)}`,
      ]);
    lines.push(...aligned(rows));
    if (cells.length > shownCells) lines.push(`  ${words.moreCells(cells.length - shownCells)}`);
  }
  if (seen.findings.length > 0) lines.push('', title(words.findings));
  for (const { code, message } of seen.findings)
    lines.push(...wrap(`  ${code}  ${message}`, width, '        '));
  return `${lines.join('\n')}\n`;
}

const fact = (text: string) => wrap(`  ${text}`, width, '    ');

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column]!))),
  );
  return rows.map((row) =>
    `  ${row.map((text, column) => text + ' '.repeat(widths[column]! - stringWidth(text))).join('  ')}`.trimEnd(),
  );
}

function clip(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
