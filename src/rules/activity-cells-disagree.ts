import { findingIn } from '../log/rows/entry.ts';
import { activityCellsDisagree } from '../notices/activity-cells-disagree.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const told = ['title', 'status', 'start_date', 'end_date', 'pillar'] as const;

/**
 * What describes an activity is the same on all its rows: within a file the reader compares every cell, here the
 * cells that the report prints are compared between the files of one country and period.
 */
export const rule = {
  notice: activityCellsDisagree,
  reads: ['activity_id', 'period', 'country', ...told],
  watch({ files }, memory) {
    if (files < 2) return { see: () => undefined };
    /** By activity, period and country: its first row, and the cells there. */
    const firsts = new PairMap();
    const rows = new NumberList();
    const cells = new NumberList();
    let count = 0;
    let file = '';
    let fileFrom = 0;
    let last: { period?: string | undefined; country?: string | undefined; when: number } = { when: -1 };
    return {
      see(entry) {
        const { values, inherited, layout } = entry;
        if (layout.file !== file) {
          file = layout.file;
          fileFrom = memory.row;
        }
        const { period, country } = values;
        if (period !== last.period || country !== last.country)
          last = { period, country, when: memory.number(`${period}\0${country}`) };
        const { when } = last;
        const first = firsts.get(memory.activity, when);
        if (first === undefined) {
          firsts.set(memory.activity, when, count);
          rows.set(count, memory.row);
          told.forEach((column, at) => {
            cells.set(count * told.length + at, memory.number(values[column]));
          });
          count++;
          return undefined;
        }
        // Nearly always it stands in the same file.
        if (rows.at(first) >= fileFrom) return undefined;
        const place = memory.place(rows.at(first));
        return told.flatMap((column, at) => {
          const here = values[column];
          const there = memory.text(cells.at(first * told.length + at));
          if (here === undefined || there === '' || here === there || inherited.has(column)) return [];
          return [findingIn(entry, activityCellsDisagree, column, { here, there }, [place])];
        });
      },
    };
  },
} satisfies Rule;
