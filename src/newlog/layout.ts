import { columnLetters } from '../address.ts';
import type { ColumnName } from '../schema/columns.ts';

/** Groups of columns as an office fills them in; each has its colour. */
export const groupNames = ['activity', 'where', 'result', 'people', 'story', 'account'] as const;
export type GroupName = (typeof groupNames)[number];

interface Group {
  readonly name: GroupName;
  /** What an ordinary training or campaign needs. */
  readonly inSight: readonly ColumnName[];
  /** What few need: closed until somebody opens it. */
  readonly closed: readonly ColumnName[];
}

/** The columns of a new log, in their order: what nearly everyone needs stands in sight. */
export const groups: readonly Group[] = [
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

/** Rows of the sheet, from 1. */
export const rows = { about: 1, counters: 2, headings: 3, names: 4, tags: 5, first: 6, last: 1005 } as const;

const order: readonly ColumnName[] = groups.flatMap(({ inSight, closed }) => [...inSight, ...closed]);

/** The number of a column in the sheet, from 1. */
export const columnOf = (name: ColumnName): number => order.indexOf(name) + 1;

/** All cells of a column that are there to be filled in: `$N$6:$N$1005`. */
export function cellsOf(name: ColumnName): string {
  const letters = columnLetters(columnOf(name));
  return `$${letters}$${rows.first}:$${letters}$${rows.last}`;
}
