import { columnLetters } from '../address.ts';
import type { Tally } from '../check/collect.ts';
import type { FileResult, Result } from '../check/result.ts';
import { sizeOf } from '../formats/causes.ts';
import { forPeople, inserted } from '../formats/terminal.ts';
import { findingsStamp } from '../log/stamp.ts';
import { heightOf } from '../workbook/height.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbook/workbook.ts';
import { cellKey, weightOf } from './cells.ts';
import { type Compared, keyColumn, keyOf, keys } from './earlier.ts';
import type { Item } from './items.ts';
import * as look from './look.ts';
import type { MarkingWords, Since } from './words.ts';

/** What is said of a file on its sheet of findings. */
export interface Told {
  readonly result: Result;
  readonly file: FileResult;
  readonly items: readonly Item[];
  readonly compared: Compared;
  /** Limits that were met, in words. */
  readonly remarks: readonly string[];
}

/** Findings that are listed one by one; more of them nobody reads. */
export const mostListed = 10_000;

/** Characters that the columns hold; the last is hidden. */
const widths = [6, 17, 18, 24, 26, 62, 52, 12, 8] as const;
const lineWidth = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
const lastShown = columnLetters(keyColumn - 1);

/** Rows before the list of causes: the sign of the sheet, the title, the verdict, how to go on, what is to be known. */
const above = 8;
const headRow = (items: readonly Item[]): number => above + 2 + causesOf(items).length + 3;

/** The row that tells of a finding, by its place among all; that of its cause where it is not listed. */
export function rowOf(items: readonly Item[]): (at: number) => number {
  const first = headRow(items) + 1;
  return (at) => (at < mostListed ? first + at : above + 2 + items[at]!.cause);
}

function causesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const causes: Item[][] = [];
  for (const item of items) {
    causes[item.cause - 1] ??= [];
    causes[item.cause - 1]!.push(item);
  }
  return causes;
}

/** The sheet that tells a whole file: its causes in the order of mending, then every cell, then what was fixed. */
export function findingsSheet(told: Told, name: string, words: MarkingWords): WrittenSheet {
  const { result, file, items, compared, remarks } = told;
  const { marked, formats, rightToLeft } = words;
  const { columns } = marked;
  const showing = forPeople(words);
  const rows = new Map<number, WrittenRow>();
  const merged: string[] = [];
  let next = 1;
  const write = (cells: readonly (WrittenCell | null)[], height?: number, key?: string) => {
    const all = cells.flatMap((cell, at): [number, WrittenCell][] => (cell === null ? [] : [[at + 1, cell]]));
    if (key !== undefined) all.push([keyColumn, { value: key, style: look.key }]);
    rows.set(next, { cells: new Map(all), ...(height === undefined ? {} : { height }) });
    next++;
  };
  const line = (value: string, style: WrittenCell['style'], least = 18) => {
    merged.push(`A${next}:${lastShown}${next}`);
    write([{ value, style: style! }], value === '' ? 6 : Math.max(least, heightOf([[value, lineWidth]])));
  };
  const table = (cells: readonly [text: string, style: WrittenCell][], key?: string) =>
    write(
      cells.map(([, cell]) => cell),
      heightOf(cells.map(([text, { style }], at) => [text, style?.bold ? widths[at]! * 0.9 : widths[at]!])) +
        3,
      key,
    );
  const heads = (names: readonly string[]) =>
    write(
      names.map((value) => ({ value, style: look.head })),
      22,
    );
  const cell = (value: string | number, style = look.plain): [string, WrittenCell] => [
    String(value),
    value === '' ? { style } : { value, style },
  ];

  const partly = told.result.tallies.filter((one) => one.file === file.file && isPartly(one, items));
  const counts = countsOf(told);
  rows.set(1, { cells: new Map([[1, { value: findingsStamp, style: look.key }]]), hidden: true });
  next = 2;
  line(marked.title(inserted(shownName(file.file))), look.title, 28);
  line(formats.verdict({ ...result, verdict: file.verdict, counts }), look.strong);
  line(items.length === 0 ? marked.nothing : (formats.tally(counts) ?? ''), look.said);
  const isSound = counts.stop + counts.error + counts.warning === 0;
  line(isSound ? '' : marked.how, look.quiet);
  line(sinceOf(compared, marked), look.said);
  line(remarks.join(' '), look.said);
  line('', look.said);
  // Sections begin where `rowOf` expects them.
  line(isSound ? marked.known : marked.causes, look.chapter, 22);
  heads([
    columns.number,
    columns.severity,
    columns.where,
    columns.column,
    columns.count,
    columns.what,
    columns.toDo,
    '',
  ]);
  for (const [at, cause] of causesOf(items).entries()) {
    const first = cause[0]!;
    const code = first.of.code;
    table(
      [
        cell(at + 1, look.number),
        cell(formats.severities[first.of.severity], look.severity[weightOf(first.of.severity)]),
        place(first, words, told),
        cell(showing.text(first.of.heading ?? '')),
        cell(sizeOf(cause.map(({ of }) => of)), look.number),
        cell(`${first.title} (${code})\n${first.message}`),
        cell(first.fix),
        cell(''),
      ],
      partly.some((one) => one.code === code) ? keys.partly(code) : undefined,
    );
  }
  line('', look.said);
  line(marked.cells, look.chapter, 22);
  heads([
    ...[columns.number, columns.severity, columns.where, columns.column, columns.value, columns.what],
    ...[columns.toDo, compared.since.some((one) => one !== null) ? columns.since : ''],
  ]);
  const top = next - 1;
  for (const [at, item] of items.slice(0, mostListed).entries()) {
    const since = compared.since[at] ?? null;
    table(
      [
        cell(item.cause, look.number),
        cell(formats.severities[item.of.severity], look.severity[weightOf(item.of.severity)]),
        place(item, words, told),
        cell(showing.text(item.of.heading ?? '')),
        cell(showing.text(item.of.value ?? '')),
        cell(item.message),
        cell(item.fix),
        cell(since === null ? '' : marked.states[since], look.state),
      ],
      keys.finding(keyOf(item), since),
    );
  }
  const filter = `A${top}:${lastShown}${Math.max(next - 1, top + 1)}`;
  if (compared.fixed.length > 0) {
    if (items.length === 0) next++;
    line('', look.said);
    line(marked.fixed, look.chapter, 22);
    for (const { key, texts } of compared.fixed.slice(0, mostListed))
      table(
        texts.map((text, at) =>
          cell(at === 0 ? '' : at === texts.length - 1 ? marked.states.fixed : text, look.gone),
        ),
        keys.fixed(key),
      );
  }
  return {
    name,
    rightToLeft,
    tab: look.tab,
    columns: widths.map((width, at) => ({
      width,
      ...(at === keyColumn - 1 ? { hidden: true as const } : {}),
    })),
    rows,
    merged,
    filter,
    numbersAsText: { rows: next, columns: keyColumn },
    landscape: true,
    grid: false,
  };
}

/** The name of a file, without the sign of a copy. */
export const shownName = (path: string) =>
  path.replace(/^.*[\\/]/s, '').replace(/\.marked(?:-\d+)?(?=\.\w+$)/, '');

const isPartly = ({ code, total }: Tally, items: readonly Item[]): boolean =>
  total > items.slice(0, mostListed).filter(({ of }) => of.code === code).length;

/** Codes of rules of which not all is listed, or that are switched off. */
export const untoldOf = (
  { tallies, muted }: Result,
  file: string,
  items: readonly Item[],
): ReadonlySet<string> =>
  new Set([
    ...tallies.filter((one) => one.file === file && isPartly(one, items)).map(({ code }) => code),
    ...muted.map(({ code }) => code),
  ]);

function countsOf({ result: { tallies }, file }: Told): Result['counts'] {
  const sum = (severity: Tally['severity']) =>
    tallies.reduce(
      (all, one) => all + (one.file === file.file && one.severity === severity ? one.total : 0),
      0,
    );
  return {
    files: file.verdict === 'unreadable' ? 0 : 1,
    rows: file.rows,
    activities: file.activities,
    ...{ stop: sum('stop'), error: sum('error'), warning: sum('warning'), note: sum('note') },
  };
}

function sinceOf({ since, fixed }: Compared, marked: MarkingWords['marked']): string {
  const count = (wanted: Since) => since.reduce((sum, one) => sum + (one === wanted ? 1 : 0), 0);
  const counts = { fixed: fixed.length, still: count('still'), new: count('new') };
  return counts.fixed + counts.still + counts.new === 0 ? '' : marked.since(counts);
}

/** Where a finding is, as a link to its cell. */
function place({ of, sheet, cell }: Item, words: MarkingWords, { file }: Told): [string, WrittenCell] {
  const { formats, marked } = words;
  const named = of.place.sheet === null ? '' : inserted(of.place.sheet);
  const inCell = cell === null ? '' : of.place.column === null ? formats.row(cell.row) : cellKey(cell);
  const shown =
    inCell === ''
      ? named === ''
        ? marked.wholeFile
        : formats.sheet(named)
      : file.sheets.length > 1
        ? `${named}, ${inCell}`
        : inCell;
  if (sheet === null || cell === null) return [shown, { value: shown, style: look.plain }];
  const link = `'${sheet.name.replaceAll("'", "''")}'!${cellKey(cell)}`;
  return [shown, { value: shown, style: look.link, link }];
}
