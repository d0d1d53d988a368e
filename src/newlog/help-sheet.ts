import { exampleId } from '../programme/activity-id.ts';
import { type Column, columnNamed } from '../schema/columns.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbook/workbook.ts';
import type { Places } from './conditions.ts';
import * as look from './look.ts';
import type { LogRequest } from './request.ts';

/** What an office may look up: how to fill the log in, what each column is for, and what the codes mean. */
export function helpSheet(request: LogRequest, { layout, lists }: Places): WrittenSheet {
  const { words, rightToLeft } = request;
  const { help } = words;
  const own = request.programme.countries.find(({ names }) =>
    names.some(({ name }) => name === request.country),
  );
  const rows = new Map<number, WrittenRow>();
  const merged: string[] = [];
  let next = 1;
  const write = (cells: readonly WrittenCell[], height?: number) => {
    rows.set(next, {
      cells: new Map(cells.map((cell, at) => [at + 1, cell])),
      ...(height === undefined ? {} : { height }),
    });
    next++;
  };
  /** A line over all columns, as high as its text is long. */
  const line = (value: string, style: WrittenCell['style'], height = heightOf([[value, lineWidth]])) => {
    merged.push(`A${next}:D${next}`);
    write([{ value, ...(style === undefined ? {} : { style }) }], height);
  };
  line(help.title, look.title, 26);
  for (const [at, step] of help.steps.entries()) line(`${at + 1}. ${step}`, look.plain);
  line('', undefined, 8);
  line(help.colours, look.chapter, 22);
  for (const kind of ['missing', 'wrong'] as const) {
    const { fill } = look.marks[kind];
    write(
      [
        { value: '', style: { ...look.plain, ...(fill === undefined ? {} : { fill }) } },
        { value: help[kind], style: look.plain },
      ],
      heightOf([[help[kind], widths[1]!]]),
    );
  }
  line('', undefined, 8);
  line(help.columnsTitle, look.chapter, 22);
  for (const { name: group, inSight, closed } of layout.groups) {
    const fill = look.groupColours[group].strong;
    write(
      [words.groups[group], ...help.columnHeads].map((value) => ({
        value,
        style: { ...look.head, fill },
      })),
      20,
    );
    for (const column of [...inSight, ...closed]) {
      const { what, examples } = request.columns[column];
      const cells = [
        request.heading(column),
        what,
        neededIn(columnNamed.get(column)!, request),
        (column === 'activity_id' ? [exampleId(request.programme, own?.alpha3)] : examples).join('\n'),
      ];
      write(
        cells.map((value, at) => ({ value, style: at === 0 ? look.strong : look.plain })),
        heightOf(cells.map((text, at) => [text, widths[at]!] as const)),
      );
    }
  }
  line('', undefined, 8);
  line(help.listsTitle, look.chapter, 22);
  for (const { column, choices } of lists.all) {
    write(
      [request.heading(column), ...help.listHeads].map((value) => ({
        value,
        style: look.head,
      })),
      20,
    );
    for (const { code, shown } of choices)
      write(
        [{ value: '' }, { value: shown, style: look.plain }, { value: code, style: look.name }],
        heightOf([[shown, widths[1]!]]),
      );
  }
  return {
    name: words.helpSheet,
    rightToLeft,
    tab: look.groupColours.account.strong,
    columns: widths.map((width) => ({ width })),
    rows,
    merged,
    grid: false,
  };
}

/** Characters that the columns hold. */
const widths = [28, 70, 32, 34] as const;
const lineWidth = widths.reduce((sum, width) => sum + width, 0);

/** Points that texts in columns so wide need, a line being 15. */
const heightOf = (texts: readonly (readonly [text: string, width: number])[]): number =>
  15 *
  Math.max(
    1,
    ...texts.map(([text, width]) =>
      text
        .split('\n')
        .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0),
    ),
  );

/** When a column is needed. */
function neededIn({ name, need, of }: Column, { words: { help }, columns }: LogRequest): string {
  const { when } = columns[name];
  if (when !== undefined) return when.charAt(0).toUpperCase() + when.slice(1);
  if (need === 'O') return help.optional;
  return of === 'activity' ? help.firstRow : help.always;
}
