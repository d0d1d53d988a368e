import { firstShown, type InspectedCell, type Inspection } from '../check/inspect.ts';
import { groupBy } from '../group-by.ts';
import { said } from './said.ts';
import { inserted, onTerminal, type Screen, screenOf, type Terminal } from './terminal.ts';
import type { InspectionWords, Words } from './words.ts';

/** Cells of a first row shown at most. */
const shownCells = 8;
/** Findings of one kind shown at most. */
const shownFindings = 2;
/** Columns of a heading, at most. */
const headingWidth = 34;
/** Columns of everything in the line of a cell but its text and its value. */
const around = 40;

type Column = NonNullable<Inspection['headings']>['columns'][number];

/** What was seen in a file, for people at a terminal. */
export function printInspection(
  seen: Inspection,
  language: Pick<Words, 'findings' | 'heading' | 'inspection'>,
  terminal: Terminal,
): string {
  const { inspection: words } = language;
  const { width, ink, clip, aligned, wrap } = screenOf(terminal);
  const title = (text: string) => wrap(text, '  ').map((line) => ink(1, line));
  const fact = (text: string) => wrap(`  ${text}`, '    ');
  const table = (rows: readonly (readonly string[])[]) => aligned(rows).map((line) => `  ${line}`);
  const lines = [...title(inserted(seen.file)), ...fact(words.kind(seen)), `  SHA-256 ${seen.sha256}`];
  for (const sheet of seen.sheets) lines.push(...fact(words.sheet(sheet)));
  if (seen.convention !== null) lines.push(...words.convention(seen.convention).flatMap(fact));
  if (seen.headings !== null) {
    lines.push('', ...title(words.headings(seen.headings.row, seen.headings.dataFrom)));
    for (const group of grouped(seen.headings.columns)) {
      const { how, language } = group[0]!;
      const say = how === null ? words.unknown(group.length) : words.how(how, language, group.length);
      const plain = how === null || how === 'name' || group.every(({ heading, name }) => heading === name);
      if (plain) {
        const list = group.map(({ column, heading }) => `${column} ${clip(heading, headingWidth)}`);
        lines.push(...fact(`${say}: ${list.join(', ')}`));
      } else {
        lines.push(...fact(`${say}:`));
        const rows = group.map(({ column, heading, name }) => [
          `  ${column}`,
          clip(heading, headingWidth),
          name!,
        ]);
        lines.push(...table(rows));
      }
    }
  }
  // Without a log they are those of the first sheet a person sees.
  const sheet = seen.headings !== null || seen.sheets.length < 2 ? null : firstShown(seen.sheets)!.name;
  for (const { row, line, data, cells } of seen.firstRows) {
    lines.push('');
    if (!data) {
      const shown = cells.slice(0, shownCells);
      lines.push(
        ...title(seen.headings === null ? words.plainRow(row, line, sheet) : words.noData(row, line)),
      );
      lines.push(...table(shown.map(({ cell, type, text }) => [cell, type, clip(text, headingWidth)])));
      if (cells.length > shown.length) lines.push(...fact(words.moreCells(cells.length - shown.length)));
      continue;
    }
    const ours = cells.filter(({ column }) => column !== null);
    const telling = ours.filter(isTelling);
    const shown = telling.slice(0, shownCells);
    const key = ours.find(({ column }) => column === 'activity_id')?.text ?? null;
    lines.push(...title(words.row(row, line, key === null ? null : clip(key, headingWidth))));
    lines.push(...table(shown.map((cell) => cellLine(cell, words, clip, width - around))));
    const rest = {
      other: telling.length - shown.length,
      asTyped: ours.length - telling.length,
      foreign: cells.length - ours.length,
    };
    lines.push(...fact(words.rest(rest)));
  }
  if (seen.findings.length > 0) lines.push('', ...title(words.findings));
  for (const same of groupBy(seen.findings, ({ code }) => code).values()) {
    for (const one of same.slice(0, shownFindings)) {
      const { code, severity } = one;
      const { message, fix } = said(one, language, onTerminal);
      lines.push(...wrap(`  ${code}  ${message}`, '        '));
      if (severity !== 'note') lines.push(...wrap(`        ${words.whatToDo}: ${fix}`, '        '));
    }
    const more = same.length - shownFindings;
    if (more > 0) lines.push(...wrap(`        ${words.moreFindings(more)}`, '        '));
  }
  return `${lines.join('\n')}\n`;
}

/** Columns recognised in one way, in the order of their first; those of no use to the log last. */
function grouped(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups = groupBy(columns, ({ how, language }) => `${how} ${language}`);
  return [...groups.values()].sort((a, b) => Number(a[0]!.how === null) - Number(b[0]!.how === null));
}

const printed = ({ value }: InspectedCell) => (typeof value === 'object' ? value?.join(';') : String(value));

/** A cell that was read as something else than it shows, or not at all. */
const isTelling = (cell: InspectedCell) =>
  cell.type === 'date' || printed(cell) !== cell.text.replace(/; +/g, ';');

const cellLine = (cell: InspectedCell, words: InspectionWords, clip: Screen['clip'], room: number) => [
  cell.cell,
  cell.column!,
  cell.type,
  clip(cell.text, Math.floor(room * 0.6)),
  cell.value === null
    ? cell.column === null
      ? ''
      : words.unread
    : `→ ${clip(printed(cell)!, Math.ceil(room * 0.4))}`,
];
