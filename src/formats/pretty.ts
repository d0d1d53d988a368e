import stringWidth from 'string-width';
import { cellName, columnLetters } from '../address.ts';
import { causeOf } from '../check/check.ts';
import type { Diagnostic, Excerpt, Severity } from '../finding.ts';
import type { Format } from './format.ts';
import { paint, wrap } from './terminal.ts';
import type { FormatWords } from './words.ts';

const signs: Readonly<Record<Severity, string>> = { stop: '■', error: '×', warning: '!', note: 'i' };
const colours = { stop: 31, error: 31, warning: 33, note: 36 } as const;
/** Columns of the terminal. */
const width = 80;
/** Cells named before "and n more". */
const named = 4;

/** For people at a terminal: one block a cause, the piece of the sheet, what to do; the verdict last. */
export const pretty: Format = (result, { words, color, quiet }) => {
  const ink = paint(color);
  const causes = new Map<string, Diagnostic[]>();
  for (const diagnostic of result.diagnostics) {
    if (quiet && diagnostic.severity === 'note') continue;
    const cause = causeOf(diagnostic);
    const known = causes.get(cause);
    if (known === undefined) causes.set(cause, [diagnostic]);
    else known.push(diagnostic);
  }
  const rank: readonly Severity[] = ['stop', 'error', 'warning', 'note'];
  const files = [...new Set(result.diagnostics.map(({ place }) => place.file))];
  const sorted = [...causes.values()].sort(
    ([a], [b]) =>
      files.indexOf(a!.place.file) - files.indexOf(b!.place.file) ||
      rank.indexOf(a!.severity) - rank.indexOf(b!.severity),
  );
  const blocks = sorted.map((same) => block(same, words, ink));
  const table = result.files.length > 1 ? [fileTable(result.files, words, ink)] : [];
  const tally = words.tally(result.counts);
  const verdict = [...wrap(words.verdict(result), width, ''), ...(tally === null ? [] : [tally])].join('\n');
  const bold = result.files.length + result.diagnostics.length === 0 ? words.nothing : ink(1, verdict);
  return `${[...blocks, ...table, bold].join('\n\n')}\n`;
};

type Ink = ReturnType<typeof paint>;

function block(same: readonly Diagnostic[], words: FormatWords, ink: Ink): string {
  const first = same[0]!;
  const { severity, code, title, message, fix, excerpt } = first;
  const head = ` ${ink(colours[severity], `${signs[severity]} ${words.severities[severity]}`)}  ${code}  ${ink(1, title)}`;
  return [
    ...hang(head, `  ${words.severities[severity]}  ${code}  `.length + 2),
    ...wrap(where(same, words), width - 3, '').map((line) => `   ${ink(2, line)}`),
    ...(excerpt === undefined ? [] : ['', ...drawn(excerpt, first, ink)]),
    '',
    ...wrap(message, width - 3, '').map((line) => `   ${line}`),
    ...hang(`   ${words.whatToDo}: ${fix}`, 3 + words.whatToDo.length + 2),
  ].join('\n');
}

/** Breaks a long line under its own beginning. */
function hang(line: string, indent: number): string[] {
  return wrap(line, width, ' '.repeat(indent));
}

/** File, sheet and the first cells of a cause. */
function where(same: readonly Diagnostic[], words: FormatWords): string {
  const { place } = same[0]!;
  const spots = [
    ...new Set(
      same.flatMap((one) => cellName(one.place) ?? (one.place.row === null ? [] : words.row(one.place.row))),
    ),
  ];
  const shown = spots.slice(0, named).join(', ');
  const rest = spots.length - named;
  const sheet = place.sheet === null ? [] : [words.sheet(place.sheet)];
  const cells = shown === '' ? [] : [rest > 0 ? `${shown} ${words.more(rest)}` : shown];
  return [place.file, ...sheet, ...cells].join('  ');
}

/** A piece of the sheet with its own column letters and row numbers; the cell in question in brackets. */
function drawn({ columns, headingRow, rows }: Excerpt, { place }: Diagnostic, ink: Ink): string[] {
  const mark = (row: number, column: number, text: string) =>
    row === place.row && column === place.column ? `[${text}]` : text;
  const lines = [
    { row: headingRow, cells: columns.map(({ column, heading }) => mark(headingRow, column, clip(heading))) },
    ...rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((text, index) => mark(row, columns[index]!.column, clip(text))),
    })),
  ];
  const letters = columns.map(({ column }) => columnLetters(column));
  const widths = letters.map((letter, index) =>
    Math.max(stringWidth(letter), ...lines.map(({ cells }) => stringWidth(cells[index]!))),
  );
  const gutter = Math.max(...lines.map(({ row }) => String(row).length));
  const pad = (texts: readonly string[]) =>
    texts
      .map((text, index) => text + ' '.repeat(widths[index]! - stringWidth(text)))
      .join('   ')
      .trimEnd();
  return [
    ink(2, `   ${' '.repeat(gutter)}   ${pad(letters)}`),
    ...lines.map(({ row, cells }) => `   ${ink(2, `${String(row).padStart(gutter)} |`)} ${pad(cells)}`),
  ];
}

function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const letters = [...flat];
  return letters.length > 21 ? `${letters.slice(0, 20).join('')}…` : flat;
}

function fileTable(files: Parameters<Format>[0]['files'], words: FormatWords, ink: Ink): string {
  const longest = Math.max(...files.map(({ file }) => stringWidth(file)));
  const sign = { ready: '✓', 'ready-with-remarks': '!', 'not-ready': '×', unreadable: '■' } as const;
  const colour = { ready: 32, 'ready-with-remarks': 33, 'not-ready': 31, unreadable: 31 } as const;
  return files
    .map(({ file, verdict }) => {
      const name = file + ' '.repeat(longest - stringWidth(file));
      return ` ${ink(colour[verdict], sign[verdict])} ${name}  ${words.fileVerdicts[verdict]}`;
    })
    .join('\n');
}
