import { exampleId } from '../programme/activity-id.ts';
import { type Column, type ColumnName, columnNamed } from '../schema/columns.ts';
import { heightOf } from '../workbook/height.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbook/workbook.ts';
import type { Places } from './conditions.ts';
import * as look from './look.ts';
import { headingFor, type LogRequest } from './request.ts';

/** What an office may look up: how to fill the log in, what each column is for, and what the codes mean. */
export function helpSheet(request: LogRequest, places: Places, hasExamples: boolean): WrittenSheet {
  const { layout, lists } = places;
  const { words, rightToLeft } = request;
  const { help } = words;
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
  if (hasExamples)
    write(
      [
        {
          value: help.examplesTitle,
          style: look.link,
          link: `'${words.examplesSheet.replaceAll("'", "''")}'!A1`,
        },
        { value: help.examplesNote, style: look.plain },
      ],
      heightOf([[help.examplesNote, widths[1]!]]),
    );
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
  for (const group of layout.groups) {
    const fill = look.groupColours[group].strong;
    write(
      [words.groups[group], ...help.columnHeads].map((value) => ({
        value,
        style: { ...look.head, fill },
      })),
      20,
    );
    for (const one of layout.placed.filter((placed) => placed.group === group)) {
      const { column } = one;
      const cells = [
        headingFor(one, request),
        column === null ? words.ofGroup : request.columns[column.name].what,
        column === null ? help.optional : neededIn(column, request),
        column === null ? '' : examplesOf(column.name, request, places).join('\n'),
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
    const heads = [request.heading(column), ...help.listHeads];
    write(
      heads.map((value) => ({ value, style: look.head })),
      Math.max(20, heightOf([[heads[0]!, widths[0]]])),
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

/** When a column is needed. */
function neededIn({ name, need, of }: Column, { words: { help }, columns }: LogRequest): string {
  const { when } = columns[name];
  if (when !== undefined) return when.charAt(0).toUpperCase() + when.slice(1);
  if (need === 'O') return help.optional;
  return of === 'activity' ? help.firstRow : help.always;
}

/** What an office may type: ids and places of its own country, codes that its lists have. */
function examplesOf(
  name: ColumnName,
  { office, country, period, programme, columns }: LogRequest,
  { lists }: Places,
): readonly string[] {
  const { kind } = columnNamed.get(name)!;
  if (kind === 'id') return [exampleId(programme, office, period.slice(0, 4))];
  if (kind === 'country') return [country, office];
  if (kind === 'period') return [period];
  const choices = lists.choices(name) === null ? undefined : lists.of(name);
  if (choices === undefined || kind === 'venue' || kind === 'currency') return columns[name].examples;
  const shown = choices.slice(0, 2).map((choice) => choice.shown);
  return kind === 'list-of' ? [shown[0]!, shown.join('; ')] : shown;
}
