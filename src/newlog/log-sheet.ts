import { type Column, isAmount, type Values } from '../schema/columns.ts';
import { groupTag } from '../schema/group-headings.ts';
import { nothingDoneIn } from '../schema/nothing-done.ts';
import type {
  ConditionalFormat,
  Style,
  WrittenCell,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
} from '../workbook/workbook.ts';
import { carriedCells, carriedOver } from './carried.ts';
import { type Condition, conditionsOf, formulaOf, type Places } from './conditions.ts';
import { type Layout, onPages, type Placed, rows } from './layout.ts';
import * as look from './look.ts';
import { headingFor, type LogRequest } from './request.ts';
import { validations } from './validations.ts';

/** The sheet that an office fills in. */
export function logSheet(request: LogRequest, places: Places): WrittenSheet {
  const { layout } = places;
  const { placed } = layout;
  const conditions = conditionsOf(places);
  const carried = carriedOver(request.last ?? []);
  const columns = placed.map((one, at) => columnOfSheet(one, placed[at + 1]?.closed === true));
  const { words, rightToLeft } = request;
  return {
    name: words.logSheet,
    rightToLeft,
    tab: look.groupColours.activity.strong,
    columns: [...columns, { width: 9, style: look.code }],
    rows: new Map<number, WrittenRow>([
      [rows.about, { height: 30, cells: aboutRow(request, layout) }],
      [
        rows.counters,
        {
          height: 16,
          cells: counterRow(
            conditions,
            places,
            placed.map(({ name }) => name),
          ),
        },
      ],
      [
        rows.headings,
        {
          height: 48,
          cells: row(placed, (one) => ({ value: headingFor(one, request), style: look.heading(one.group) })),
        },
      ],
      [
        rows.names,
        { height: 12, cells: row(placed, ({ name, group }) => ({ value: name, style: look.under(group) })) },
      ],
      [
        rows.tags,
        {
          height: 12,
          cells: row(placed, ({ name, column, group }) => ({
            value: column?.hxl ?? groupTag(name),
            style: look.under(group),
          })),
        },
      ],
      ...Array.from(
        { length: Math.max(rows.given - rows.first + 1, carried.length) },
        (_, at): [number, WrittenRow] => [
          rows.first + at,
          { cells: givenCells(rows.first + at, request, places, carried[at]) },
        ],
      ),
    ]),
    frozen: { rows: rows.tags, columns: 1 },
    filter: `A${rows.tags}:${layout.last}${rows.last}`,
    validations: validations(placed, request, places),
    formats: markings(conditions, places),
    landscape: true,
    print: {
      grid: true,
      rows: [rows.headings, rows.headings],
      ...onPages(placed.map((one) => ({ group: one.group, width: one.closed ? 0 : widthOf(one) }))),
    },
  };
}

const row = <T>(items: readonly T[], cell: (item: T) => WrittenCell) =>
  new Map(items.map((item, at) => [at + 1, cell(item)]));

/** Whose log it is, how many cells need another look, and whether there is nothing to report. */
function aboutRow(
  { words, country, period, language, rightToLeft }: LogRequest,
  layout: Layout,
): Map<number, WrittenCell> {
  const counters = `$A$${rows.counters}:$${layout.last}$${rows.counters}`;
  // Towards the cell that it speaks of, so that what is too long runs over empty cells.
  const before: Style = { ...look.remark, align: rightToLeft ? 'left' : 'right' };
  return new Map([
    // Beside the column that each page of paper repeats: a text that runs out of that one would be cut off there.
    [2, { value: words.about(country, period), style: look.about }],
    [layout.columnOf('title'), { value: nothingDoneIn(language), style: before }],
    [layout.columnOf('status'), { style: look.answer }],
    [layout.columnOf('admin1'), { value: words.toLookAt, style: before }],
    [
      layout.columnOf('place'),
      { formula: `SUM(${counters})`, value: 0, style: { ...look.counter, size: 11 } },
    ],
    [layout.columnOf('indicator'), { value: words.counters, style: look.remark }],
  ] as [number, WrittenCell][]);
}

/** Above each column, how many of its cells need another look. */
function counterRow(
  conditions: readonly Condition[],
  places: Places,
  names: readonly string[],
): Map<number, WrittenCell> {
  return new Map(
    names.map((name, at) => {
      const own = conditions.filter(({ column }) => column === name);
      const sum = own.map(({ when }) => `(${formulaOf(when, places, 'all')})`).join('+');
      // A text where a number belongs makes a sum impossible, and is one cell to look at.
      return [
        at + 1,
        own.length === 0
          ? { style: look.counter }
          : { formula: `IFERROR(SUMPRODUCT(--((${sum})>0)),1)`, value: 0, style: look.counter },
      ];
    }),
  );
}

/** What is known before anybody types: country and period, as soon as a row has an activity; and what is carried over. */
function givenCells(
  at: number,
  { country, period }: LogRequest,
  places: Places,
  carried: Values | undefined,
): Map<number, WrittenCell> {
  const { layout } = places;
  const given = (name: 'country' | 'period', text: string): [number, WrittenCell] => [
    layout.columnOf(name),
    carried === undefined
      ? { formula: `IF($A${at}="","","${text.replaceAll('"', '""')}")`, value: '', style: look.code }
      : { value: text, style: look.code },
  ];
  const own = carried === undefined ? [] : carriedCells(carried, places);
  const styled = [...own].map(([column, cell]): [number, WrittenCell] => [
    column,
    { ...cell, style: styleOf(kindOf(layout.placed[column - 1]!)) },
  ]);
  return new Map([given('period', period), given('country', country), ...styled]);
}

const widths: Readonly<Partial<Record<string, number>>> = {
  activity_id: 15,
  title: 36,
  narrative: 50,
  partners: 26,
  evidence: 24,
  indicator: 34,
  activity_type: 20,
  objective: 22,
  stakeholder: 22,
  pillar: 16,
};

/** Groups of people are counted. */
const kindOf = ({ column }: Placed): Column['kind'] => column?.kind ?? 'integer';

function widthOf(placed: Placed): number {
  const kind = kindOf(placed);
  if (kind === 'text' || kind === 'texts') return widths[placed.name] ?? 26;
  return widths[placed.name] ?? (isAmount({ kind }) && placed.people === null ? 11 : 14);
}

function columnOfSheet(placed: Placed, closedNext: boolean): WrittenColumn {
  return {
    width: widthOf(placed),
    style: styleOf(kindOf(placed)),
    ...(placed.closed ? { level: 1, hidden: true as const } : {}),
    ...(!placed.closed && closedNext ? { collapsed: true as const } : {}),
  };
}

function styleOf(kind: Column['kind']): Style {
  if (kind === 'date') return look.day;
  if (isAmount({ kind })) return look.amount;
  return kind === 'text' || kind === 'texts' ? look.text : look.code;
}

/** One colour for a column's missing cells and one for its wrong ones; wrong ones win. */
function markings(conditions: readonly Condition[], places: Places): ConditionalFormat[] {
  const names = [...new Set(conditions.map(({ column }) => column))];
  const of = (kind: Condition['kind']) =>
    names.flatMap((name) => {
      const own = conditions.filter((one) => one.column === name && one.kind === kind);
      if (own.length === 0) return [];
      const formula = own.map(({ when }) => `(${formulaOf(when, places, 'row')})`).join('+');
      return [{ cells: places.layout.cellsOf(name), formula: `(${formula})>0`, mark: look.marks[kind] }];
    });
  const last = places.layout.last;
  const counters = `A${rows.counters}:${last}${rows.counters}`;
  const total = `${places.layout.lettersOf('place')}${rows.about}`;
  return [
    ...of('wrong'),
    ...of('missing'),
    { cells: counters, formula: `N(A${rows.counters})>0`, mark: look.due },
    { cells: total, formula: `N(${total})>0`, mark: look.due },
    {
      cells: `${counters} ${total}`,
      formula: `AND(ISNUMBER(A${rows.counters}),A${rows.counters}=0)`,
      mark: look.done,
    },
  ];
}
