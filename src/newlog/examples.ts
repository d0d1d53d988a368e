import type { Labels } from '../programme/programme.ts';
import { type ColumnName, columnNamed, isAmount } from '../schema/columns.ts';
import { heightOf } from '../workbook/height.ts';
import type { Style, WrittenCell, WrittenRow, WrittenSheet } from '../workbook/workbook.ts';
import type { Places } from './conditions.ts';
import { onPages } from './layout.ts';
import * as look from './look.ts';
import type { LogRequest } from './request.ts';

/** A row of the pack's examples by column of the log, in the office's language and with its country. */
export type Shown = Readonly<Record<string, string>>;

/** The pack's examples, its words in the office's language; codes are codes still. */
export function examplesFor({ programme, language, office }: LogRequest): readonly Shown[] {
  const { rows, words } = programme.examples;
  const inWords = new Map(words.flatMap((texts) => inTheirLanguage(texts, language, programme.languages)));
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [
        name,
        inWords.get(text) ?? text.replaceAll('{country}', office).replaceAll('|', '; '),
      ]),
    ),
  );
}

/** Every wording of a text, each with the one to be shown. */
function inTheirLanguage(
  texts: Labels,
  language: string,
  languages: readonly string[],
): readonly (readonly [from: string, to: string])[] {
  const to = [language, ...languages].map((one) => texts[one]).find((text) => text !== undefined);
  return to === undefined ? [] : Object.values(texts).map((from) => [from, to] as const);
}

/** Rows worked out as they stand on a log; null where the pack has none. */
export function examplesSheet(request: LogRequest, places: Places, stamp: string): WrittenSheet | null {
  const { layout } = places;
  const all = examplesFor(request);
  const used = layout.placed.flatMap(({ column, group }) =>
    column !== null && all.some((row) => (row[column.name] ?? '') !== '')
      ? [{ name: column.name, group }]
      : [],
  );
  if (used.length === 0) return null;
  const { words, heading, rightToLeft } = request;
  const rows = new Map<number, WrittenRow>();
  let next = 1;
  const write = (cells: readonly WrittenCell[], height: number) => {
    rows.set(next++, { cells: new Map(cells.map((cell, at) => [at + 1, cell])), height });
  };
  /** A line of text stands beside the column that each page of paper repeats: running out of that one, it would be cut off there. */
  const line = (value: string, style: Style, height: number) => write([{}, { value, style }], height);
  line(words.help.examplesTitle, look.title, 26);
  line(words.help.examplesNote, look.remark, 18);
  // By this text in its first cell the sheet is known as no log, should the names of the workbook be lost.
  rows.set(next++, { cells: new Map([[1, { value: stamp, style: look.name }]]), hidden: true });
  for (const row of all) {
    if ((row.example ?? '') !== '') {
      write([], 10);
      line(row.example!, look.chapterAlone, 22);
      write(
        used.map(({ name, group }) => ({ value: heading(name), style: look.heading(group) })),
        48,
      );
    }
    const cells = used.map(({ name }) => cellOf(name, row[name] ?? '', request, places));
    const texts = cells.map(({ value = '' }, at) => [String(value), widthOf(used[at]!.name)] as const);
    write(cells, heightOf(texts));
  }
  return {
    name: words.examplesSheet,
    rightToLeft,
    tab: look.groupColours.account.strong,
    columns: used.map(({ name }) => ({ width: widthOf(name) })),
    rows,
    frozen: { rows: 0, columns: 1 },
    landscape: true,
    print: onPages(used.map(({ name, group }) => ({ group, width: widthOf(name) }))),
    grid: false,
  };
}

const widthOf = (name: ColumnName): number => {
  const { kind } = columnNamed.get(name)!;
  if (isAmount({ kind }) || kind === 'date' || kind === 'period') return 11;
  if (name === 'title' || name === 'indicator') return 34;
  return (kind === 'text' && name !== 'place') || kind === 'texts' || name === 'stakeholder' ? 22 : 16;
};

/** As an office sees it: codes by their names in its lists. */
function cellOf(name: ColumnName, text: string, { country }: LogRequest, { lists }: Places): WrittenCell {
  const { kind } = columnNamed.get(name)!;
  const style = look.shown;
  if (text === '') return { style };
  if (kind === 'date') return { day: text, style: { ...style, ...look.dayFormat } };
  if (kind === 'country') return { value: country, style };
  if (isAmount({ kind })) return { value: Number(text), style };
  if (kind === 'text' || kind === 'texts' || kind === 'id') return { value: text, style };
  const codes = text.split(';').map((code) => lists.shown(name, code.trim()));
  return { value: codes.join('; '), style };
}
