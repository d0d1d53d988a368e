import type { InspectedCell, Inspection } from '../check/inspect.ts';
import { aligned, clip, inserted, paint, wrap } from './terminal.ts';
import type { InspectionWords } from './words.ts';

/** Cells of a first row shown at most. */
const shownCells = 8;
/** Columns of a heading, at most. */
const headingWidth = 34;
/** Columns of everything in the line of a cell but its text and its value. */
const around = 40;

type Column = NonNullable<Inspection['headings']>['columns'][number];

/** What was seen in a file, for people at a terminal. */
export function printInspection(
  seen: Inspection,
  words: InspectionWords,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const ink = paint(color);
  const title = (text: string) => wrap(text, width, '  ').map((line) => ink(1, line));
  const fact = (text: string) => wrap(`  ${text}`, width, '    ');
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
  for (const { row, line, data, cells } of seen.firstRows) {
    const telling = data ? cells.filter(isTelling) : cells;
    const shown = telling.slice(0, shownCells);
    const key = cells.find(({ column }) => column === 'activity_id')?.text ?? null;
    lines.push(
      '',
      ...title(words.row(row, line, data, data && key !== null ? clip(key, headingWidth) : null)),
    );
    lines.push(
      ...table(
        data
          ? shown.map((cell) => cellLine(cell, words, width - around))
          : shown.map(({ cell, type, text }) => [cell, type, clip(text, headingWidth)]),
      ),
    );
    const more = telling.length - shown.length;
    if (more > 0) lines.push(...fact(words.moreCells(more, data)));
    if (cells.length > telling.length) lines.push(...fact(words.asTyped(cells.length - telling.length)));
  }
  if (seen.findings.length > 0) lines.push('', ...title(words.findings));
  for (const { code, message, fix, severity } of seen.findings) {
    const advice = severity === 'note' ? [] : [`${words.whatToDo}: ${fix}`];
    lines.push(
      ...wrap(`  ${code}  ${message}`, width, '        '),
      ...advice.flatMap((text) => wrap(`        ${text}`, width, '        ')),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Columns recognised in one way, in the order of their first; those of no use to the log last. */
function grouped(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const key = `${column.how} ${column.language}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  return [...groups.values()].sort((a, b) => Number(a[0]!.how === null) - Number(b[0]!.how === null));
}

const printed = ({ value }: InspectedCell) => (typeof value === 'object' ? value?.join(';') : String(value));

/** A cell that was read as something else than it shows, or not at all. */
const isTelling = (cell: InspectedCell) =>
  cell.type === 'date' || printed(cell) !== cell.text.replace(/; +/g, ';');

const cellLine = (cell: InspectedCell, words: InspectionWords, room: number) => [
  cell.cell,
  cell.column ?? words.noColumn,
  cell.type,
  clip(cell.text, Math.floor(room * 0.6)),
  cell.value === null
    ? cell.column === null
      ? ''
      : words.unread
    : `→ ${clip(printed(cell)!, Math.ceil(room * 0.4))}`,
];
