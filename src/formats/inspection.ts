import type { InspectedCell, InspectedTable, Inspection } from '../check/inspection.ts';
import { groupBy } from '../group-by.ts';
import { said } from './said.ts';
import { forPeople, inserted, type Screen, screenOf, type Terminal } from './terminal.ts';
import type { InspectionWords, Words } from './words.ts';

/** Cells of a first row shown at most. */
const shownCells = 8;
/** First rows shown of the second sheet of a log and those after it. */
const fewRows = 2;
/** Findings of one kind shown at most. */
const shownFindings = 2;
/** Columns of a heading, at most. */
const headingWidth = 34;
/** Columns of everything in the line of a cell but its text and its value. */
const around = 40;

type InspectedHeadings = NonNullable<InspectedTable['headings']>;
type Column = InspectedHeadings['columns'][number];

/** Whether two sheets have the same headings in the same places. */
const sameColumns = (one: InspectedHeadings, other: InspectedHeadings) =>
  one.columns.length === other.columns.length &&
  one.columns.every(
    ({ column, heading }, index) =>
      other.columns[index]!.column === column && other.columns[index]!.heading === heading,
  );

/** What was seen in a file, for people at a terminal. */
export function printInspection(
  seen: Inspection,
  language: Pick<Words, 'rightToLeft' | 'findings' | 'heading' | 'label' | 'inspection'>,
  terminal: Terminal,
): string {
  const { inspection: words } = language;
  const { width, ink, clip, aligned, wrap } = screenOf(terminal);
  const title = (text: string) => wrap(text, '  ').map((line) => ink(1, line));
  const fact = (text: string) => wrap(`  ${text}`, '    ');
  const table = (rows: readonly (readonly string[])[]) => aligned(rows).map((line) => `  ${line}`);
  const named = seen.sheets.length > 1;
  const tableLines = ({ sheet, headings, firstRows }: InspectedTable, before: InspectedTable | undefined) => [
    ...(headings === null
      ? []
      : ['', ...title(words.headings(headings.row, headings.dataFrom, named ? sheet : null))]),
    ...(headings === null
      ? []
      : before !== undefined && sameColumns(headings, before.headings!)
        ? fact(words.sameColumns(headings.columns.length))
        : grouped(headings.columns).flatMap(groupLines)),
    ...firstRows
      .slice(0, before === undefined ? firstRows.length : fewRows)
      .flatMap((row) => rowLines(row, headings !== null, named ? sheet : null)),
  ];
  const groupLines = (group: readonly Column[]) => {
    const { how, language } = group[0]!;
    const say = how === null ? words.unknown(group.length) : words.how(how, language, group.length);
    const plain = how === null || how === 'name' || group.every(({ heading, name }) => heading === name);
    if (plain) {
      const list = group.map(({ column, heading }) => `${column} ${clip(heading, headingWidth)}`);
      return fact(`${say}: ${list.join(', ')}`);
    }
    const rows = group.map(({ column, heading, name }) => [
      `  ${column}`,
      clip(heading, headingWidth),
      name!,
    ]);
    return [...fact(`${say}:`), ...table(rows)];
  };
  const rowLines = (
    { row, line, data, filled, cells }: InspectedTable['firstRows'][number],
    ofLog: boolean,
    sheet: string | null,
  ) => {
    if (!data) {
      const shown = cells.slice(0, shownCells);
      return [
        '',
        ...title(ofLog ? words.noData(row, line) : words.plainRow(row, line, sheet)),
        ...table(shown.map(({ cell, type, text }) => [cell, type, clip(text, headingWidth)])),
        ...(filled > shown.length ? fact(words.moreCells(filled - shown.length)) : []),
      ];
    }
    const ours = cells.filter(({ column }) => column !== null);
    const telling = ours.filter(isTelling);
    const shown = telling.slice(0, shownCells);
    const key = ours.find(({ column }) => column === 'activity_id')?.text ?? null;
    const rest = {
      other: telling.length - shown.length,
      asTyped: ours.length - telling.length,
      foreign: filled - ours.length,
    };
    return [
      '',
      ...title(words.row(row, line, key === null ? null : clip(key, headingWidth))),
      ...table(shown.map((cell) => cellLine(cell, words, clip, width - around))),
      ...fact(words.rest(rest)),
    ];
  };
  const lines = [...title(inserted(seen.file)), ...fact(words.kind(seen)), `  SHA-256 ${seen.sha256}`];
  for (const sheet of seen.sheets) lines.push(...fact(words.sheet(sheet)));
  if (seen.convention !== null) lines.push(...words.convention(seen.convention).flatMap(fact));
  for (const [index, table] of seen.tables.entries())
    lines.push(...tableLines(table, seen.tables[index - 1]));
  if (seen.findings.length > 0) lines.push('', ...title(words.findings));
  const totalOf = (code: string) =>
    seen.tallies.reduce((sum, one) => sum + (one.code === code ? one.total : 0), 0);
  for (const [code, same] of groupBy(seen.findings, (one) => one.code)) {
    for (const one of same.slice(0, shownFindings)) {
      const { severity } = one;
      const { message, fix } = said(one, language, forPeople(language));
      lines.push(...wrap(`  ${code}  ${message}`, '        '));
      if (severity !== 'note') lines.push(...wrap(`        ${words.whatToDo}: ${fix}`, '        '));
    }
    const more = totalOf(code) - shownFindings;
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
