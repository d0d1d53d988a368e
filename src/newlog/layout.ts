import { columnLetters } from '../address.ts';
import type { ColumnName } from '../schema/columns.ts';

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

/** Rows of the sheet, from 1; those up to `given` fill in country and period, and are what a program prints that knows no formula for what to print. */
export const rows = {
  ...{ about: 1, counters: 2, headings: 3, names: 4, tags: 5 },
  ...{ first: 6, given: 205, last: 1005 },
} as const;

/** Where the columns of a new log stand. */
export interface Layout {
  /** Without the columns that a grant does not use. */
  readonly groups: readonly Group[];
  readonly names: readonly ColumnName[];
  /** The number of a column, from 1, and its letters. */
  columnOf(name: ColumnName): number;
  lettersOf(name: ColumnName): string;
  /** All cells of a column that are there to be filled in: `N6:N1005`. */
  cellsOf(name: ColumnName): string;
  /** The letters of the last column. */
  readonly last: string;
}

/** The layout of a log without some columns. */
export function layoutOf(leftOut: readonly ColumnName[]): Layout {
  const used = (names: readonly ColumnName[]) => names.filter((name) => !leftOut.includes(name));
  const groups = allGroups.map(({ name, inSight, closed }) => ({
    name,
    inSight: used(inSight),
    closed: used(closed),
  }));
  const names = groups.flatMap(({ inSight, closed }) => [...inSight, ...closed]);
  const columnOf = (name: ColumnName) => names.indexOf(name) + 1;
  const lettersOf = (name: ColumnName) => columnLetters(columnOf(name));
  return {
    groups,
    names,
    columnOf,
    lettersOf,
    cellsOf: (name) => `${lettersOf(name)}${rows.first}:${lettersOf(name)}${rows.last}`,
    last: columnLetters(names.length),
  };
}

/** Groups of columns that share a page of paper, and its size in percent. */
const pages: readonly (readonly GroupName[])[] = [
  ['activity'],
  ['where', 'result'],
  ['people', 'story', 'account'],
];
const printed = 53;

/** How columns are printed whose groups are these: a page for some groups, each with the first column. */
export function onPages(groups: readonly GroupName[]) {
  const ends = pages.map((names) => groups.findLastIndex((group) => names.includes(group)) + 1);
  const breaks = ends.filter((end) => end > 0 && end < groups.length);
  return { columns: ['A', 'A'] as const, scale: printed, breaks };
}
