import { columnLetters } from '../address.ts';
import type { PeopleGroup } from '../programme/groups.ts';
import { type Column, type ColumnName, columnNamed } from '../schema/columns.ts';

/** Groups of columns as an office fills them in; each has its colour. */
const groupNames = ['activity', 'where', 'result', 'people', 'story', 'account'] as const;
export type GroupName = (typeof groupNames)[number];

interface Group {
  readonly name: GroupName;
  /** What an ordinary training or campaign needs. */
  readonly inSight: readonly ColumnName[];
  /** What few need: closed until somebody opens it. */
  readonly closed: readonly ColumnName[];
}

/** The columns of a new log, in their order: what nearly everyone needs stands in sight. */
const allGroups: readonly Group[] = [
  {
    name: 'activity',
    inSight: [
      'activity_id',
      'period',
      'country',
      'agency',
      'objective',
      'pillar',
      'crime_type',
      'activity_type',
      'title',
      'status',
      'start_date',
      'end_date',
    ],
    closed: ['status_reason', 'pillars_also', 'joint_id', 'counted_here'],
  },
  { name: 'where', inSight: ['admin1', 'place', 'partners'], closed: ['venue_country', 'funders'] },
  {
    name: 'result',
    inSight: ['indicator', 'target', 'value', 'evidence'],
    closed: ['precision', 'basis', 'as_of', 'stage', 'channel'],
  },
  {
    name: 'people',
    inSight: ['people_basis', 'stakeholder', 'women', 'men', 'girls', 'boys', 'unspecified'],
    closed: [],
  },
  { name: 'story', inSight: ['narrative'], closed: ['challenges', 'measures', 'next_steps'] },
  { name: 'account', inSight: ['visibility', 'spent', 'currency'], closed: ['comments'] },
];

/**
 * Rows of the sheet, from 1. Those up to `given` fill in country and period by formulas, and a program prints a row that holds one: they fill
 * the first page, and no second one. Excel goes on with such a formula in the rows that follow.
 */
export const rows = {
  ...{ about: 1, counters: 2, headings: 3, names: 4, tags: 5 },
  ...{ first: 6, given: 55, last: 1005 },
} as const;

/** A column of a new log in its place: one of the log's, or that of a group of people which the grant counts besides. */
export type Placed = { readonly group: GroupName; readonly closed: boolean; readonly name: string } & (
  | { readonly column: Column; readonly people: null }
  | { readonly column: null; readonly people: PeopleGroup }
);

/** Where the columns of a new log stand. */
export interface Layout {
  readonly groups: readonly GroupName[];
  /** From the left, without the columns that a grant does not use. */
  readonly placed: readonly Placed[];
  readonly names: readonly string[];
  /** The number of a column, from 1, and its letters. */
  columnOf(name: string): number;
  lettersOf(name: string): string;
  /** All cells of a column that are there to be filled in: `N6:N1005`. */
  cellsOf(name: string): string;
  /** The letters of the last column. */
  readonly last: string;
}

/** The layout of a log without some columns, and with those of some groups of people. */
export function layoutOf(leftOut: readonly ColumnName[], people: readonly PeopleGroup[] = []): Layout {
  const placed = allGroups.flatMap(({ name: group, inSight, closed }): Placed[] => {
    const own = (names: readonly ColumnName[], closed: boolean) =>
      names.flatMap((name): Placed[] =>
        leftOut.includes(name) ? [] : [{ group, closed, name, column: columnNamed.get(name)!, people: null }],
      );
    const more = (group === 'people' ? people : []).map(
      (one): Placed => ({ group, closed: false, name: one.code, column: null, people: one }),
    );
    return [...own(inSight, false), ...more, ...own(closed, true)];
  });
  const names = placed.map(({ name }) => name);
  const columnOf = (name: string) => names.indexOf(name) + 1;
  const lettersOf = (name: string) => columnLetters(columnOf(name));
  return {
    groups: groupNames,
    placed,
    names,
    columnOf,
    lettersOf,
    cellsOf: (name) => `${lettersOf(name)}${rows.first}:${lettersOf(name)}${rows.last}`,
    last: columnLetters(names.length),
  };
}

/** How large columns are printed, in percent, and the characters that a page holds beside those it repeats. */
const printed = { scale: 50, width: 232 };

/** Columns in the order they stand in, each with its group and width; those folded away have none. */
type OnPaper = readonly { readonly group: GroupName; readonly width: number }[];

/** How columns are printed: each page begins with the first column, and ends with a group where whole groups fill it. */
export function onPages(columns: OnPaper) {
  const breaks: number[] = [];
  let left: number = printed.width;
  for (const [at, { group, width }] of columns.entries()) {
    if (at === 0) continue;
    const begins = columns[at - 1]!.group !== group;
    const whole = columns.filter((one) => one.group === group).reduce((sum, one) => sum + one.width, 0);
    if (width > left || (begins && whole > left && whole <= printed.width)) {
      breaks.push(at);
      left = printed.width;
    }
    left -= width;
  }
  return { columns: ['A', 'A'] as const, scale: printed.scale, breaks };
}
