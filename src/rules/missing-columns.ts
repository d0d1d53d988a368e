import type { Place } from '../address.ts';
import { type Entry, type Layout, lettered, placeIn } from '../log/rows/entry.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { neededColumnMissing } from '../notices/needed-column-missing.ts';
import { wantedColumnMissing } from '../notices/wanted-column-missing.ts';
import { type ColumnName, columnNamed, peopleParts } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';

/** What rules ask of a column that a sheet does not have. */
interface Missing {
  rows: number;
  readonly first: Place;
  needed: boolean;
}

/** Gathers what rules find about cells of columns that are not in the file: one cause, told once a sheet and column. */
export class MissingColumns {
  private readonly sheets = new Map<Layout, Map<ColumnName, Missing>>();

  /** The column of a finding that the sheet of its row does not have; null where it has it. */
  of({ layout }: Entry, { column }: Finding): ColumnName | null {
    const name = column as ColumnName | undefined;
    return name === undefined || layout.columns.has(name) || !columnNamed.has(name) ? null : name;
  }

  /** Takes the place of a finding about such a column. */
  add(entry: Entry, { notice }: Finding, column: ColumnName): void {
    const columns = this.sheets.get(entry.layout) ?? new Map<ColumnName, Missing>();
    this.sheets.set(entry.layout, columns);
    const missing = columns.get(column) ?? { rows: 0, first: placeIn(entry), needed: false };
    columns.set(column, missing);
    missing.rows++;
    missing.needed ||= notice.severity === 'error';
  }

  findings(): Finding[] {
    return [...this.sheets].flatMap(([layout, columns]) =>
      [...columns].map(([column, missing]) => told(layout, column, missing)),
    );
  }
}

function told(layout: Layout, column: ColumnName, { rows, first, needed }: Missing): Finding {
  const { file, sheet, headingRow, languages, unread } = layout;
  // Parts of people are missed together.
  const parts: readonly ColumnName[] = peopleParts;
  const wanted = parts.includes(column) ? parts.filter((name) => !layout.columns.has(name)) : [column];
  const data = {
    labels: wanted.map((name) => `“${headingOf(name, languages[0])}”`),
    choice: wanted.length,
    rows,
    first: first.row ?? 0,
    count: unread.length,
    unread: unread.map(lettered),
  };
  const place = { file, sheet, row: headingRow, column: null };
  const notice = needed ? neededColumnMissing : wantedColumnMissing;
  return raise(notice, place, data, { column, related: [first] });
}
