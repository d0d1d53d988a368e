import { cellName, columnLetters, rowPlace } from '../../address.ts';
import { blankHeadingWithData } from '../../notices/blank-heading-with-data.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { twoTablesOnOneSheet } from '../../notices/two-tables-on-one-sheet.ts';
import { eachCell, isFilled, type Row } from '../../table/table.ts';
import type { Layout } from './entry.ts';
import { headingPlace } from './entry.ts';
import type { RowKind } from './row-kind.ts';

/** Another table on the sheet, from its first row on. */
interface OtherTable {
  readonly first: Row;
  /** It has headings of ours, in other places. */
  readonly ours: boolean;
  rows: number;
}

/** Cells that stand in a column without a heading. */
interface Lost {
  readonly first: Row;
  count: number;
}

/** Watches for what stands on the sheet but not in the table: it is never read under headings it does not belong to. */
export interface Outside {
  /** Whether a row is part of another table that has begun above it. */
  has(kind: RowKind): boolean;
  /** Another table begins; `ours` when it has headings of ours. */
  begin(row: Row, ours: boolean): void;
  /** Notes what a row of data holds in columns without a heading. */
  see(row: Row): void;
  findings(): Finding[];
}

/** `blank` are columns between the headings that have none. */
export function outsideOf(layout: Layout, blank: readonly number[]): Outside {
  const tables: OtherTable[] = [];
  const unheaded = new Set(blank);
  const lost = new Map<number, Lost>();
  let table: OtherTable | null = null;
  return {
    has(kind) {
      if (table === null) return false;
      // A log may go on below a table of another kind; below headings like ours nobody can tell.
      if (kind === 'headings' || (kind === 'identified' && !table.ours)) {
        table = null;
        return false;
      }
      table.rows++;
      return true;
    },
    begin(first, ours) {
      table = { first, ours, rows: 1 };
      tables.push(table);
    },
    see(row) {
      eachCell(row, (cell, index) => {
        if (!unheaded.has(index + 1) || !isFilled(cell)) return;
        const known = lost.get(index + 1);
        if (known === undefined) lost.set(index + 1, { first: row, count: 1 });
        else known.count++;
      });
    },
    findings: () => [
      ...tables.map(({ first, ours, rows }) => {
        const data = { kind: ours ? 'headings' : 'block', rows, count: 0 } as const;
        return raise(twoTablesOnOneSheet, rowPlace(layout, first), data);
      }),
      ...[...lost].map(([column, { first: row, count }]) => {
        const first = rowPlace(layout, row, column);
        const data = { letters: columnLetters(column), count, first: cellName(first) ?? '' };
        return raise(blankHeadingWithData, headingPlace(layout, column), data, { related: [first] });
      }),
    ],
  };
}
