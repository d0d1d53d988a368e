import { type Entry, findingIn, type Layout } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { periodContains } from '../programme/programme.ts';
import type { Context, Rule } from './rule.ts';

const fits = (column: 'country' | 'period', value: string, expected: string) =>
  value === expected || (column === 'period' && periodContains(expected, value));

/** What a file's rows should be: as the caller says, else as the file's name says, else as its first sound row. */
function expectations({ country, period }: Context) {
  const firsts = new Map<Layout, { country?: string; period?: string }>();
  return (entry: Entry, column: 'country' | 'period') => {
    const told = { country, period }[column] ?? entry.layout.promised[column];
    if (told !== undefined) return told;
    const first = firsts.get(entry.layout) ?? {};
    firsts.set(entry.layout, first);
    first[column] ??= entry.values[column] as string;
    return first[column];
  };
}

const differsFromFile = notice({
  code: 'X514',
  id: 'differs-from-file',
  severity: 'error',
  slots: { found: 'text', expected: 'text' },
  title: 'The row is of another country or period than its file',
  message: 'The row says {found}, but the file is for {expected}.',
  why: 'A row in the wrong file is reported twice or not at all.',
  fix: 'Correct the cell, or move the row to the log of {found}.',
  example: {
    bad: [{}, { activity_id: 'PAK-2018-099', period: '2017-S1' }],
    good: [{}, { activity_id: 'PAK-2018-099' }],
  },
});

/** A file is one country's log of one period. */
export const rule = {
  notice: differsFromFile,
  reads: ['country', 'period'],
  watch(context) {
    const expected = expectations(context);
    return {
      see(entry) {
        let differing: Finding[] | undefined;
        for (const column of ['country', 'period'] as const) {
          const found = entry.values[column];
          if (found === undefined || entry.inherited.has(column)) continue;
          const wanted = expected(entry, column);
          if (wanted === undefined || fits(column, found, wanted)) continue;
          differing ??= [];
          differing.push(findingIn(entry, differsFromFile, column, { found, expected: wanted }));
        }
        return differing;
      },
    };
  },
} satisfies Rule;
