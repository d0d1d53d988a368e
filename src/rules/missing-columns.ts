import type { Place } from '../address.ts';
import { type Entry, headingPlace, type Layout, lettered, placeIn } from '../log/rows/entry.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { neededColumnMissing } from '../notices/needed-column-missing.ts';
import { wantedColumnMissing } from '../notices/wanted-column-missing.ts';
import { type ColumnName, columnNamed, peopleParts } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';

/** What rules ask of a column that sheets of a file do not have. */
interface Missing {
  readonly layouts: Set<Layout>;
  rows: number;
  readonly first: Place;
  needed: boolean;
}

/** Gathers what rules find about cells of columns that are not in the file: one cause, told once a file and column. */
export class MissingColumns {
  private readonly files = new Map<string, Map<ColumnName, Missing>>();

  /** The column of a finding that the sheet of its row does not have; null where it has it. */
  of({ layout }: Entry, { column }: Finding): ColumnName | null {
    const name = column as ColumnName | undefined;
    return name === undefined || layout.columns.has(name) || !columnNamed.has(name) ? null : name;
  }

  /** Takes the place of a finding about such a column. */
  add(entry: Entry, { notice }: Finding, column: ColumnName): void {
    const { layout } = entry;
    const columns = this.files.get(layout.file) ?? new Map<ColumnName, Missing>();
    this.files.set(layout.file, columns);
    const missing = columns.get(column) ?? {
      layouts: new Set(),
      rows: 0,
      first: placeIn(entry),
      needed: false,
    };
    columns.set(column, missing);
    missing.layouts.add(layout);
    missing.rows++;
    missing.needed ||= notice.severity === 'error';
  }

  findings(): Finding[] {
    return [...this.files.values()].flatMap((columns) =>
      [...columns].map(([column, missing]) => told(column, missing)),
    );
  }
}

function told(column: ColumnName, { layouts, rows, first, needed }: Missing): Finding {
  const [layout] = [...layouts] as [Layout];
  const { languages } = layout;
  const unread = new Set(
    [...layouts].flatMap((one) => one.unread.filter(({ heading }) => !one.ofForm.has(heading)).map(lettered)),
  );
  // Parts of people are missed together.
  const parts: readonly ColumnName[] = peopleParts;
  const wanted = parts.includes(column) ? parts.filter((name) => !layout.columns.has(name)) : [column];
  const data = {
    labels: wanted.map((name) => `“${headingOf(name, languages[0])}”`),
    choice: wanted.length,
    rows,
    topic: column,
    first: first.row ?? 0,
    sheets: layouts.size > 1 ? [...layouts].map((one) => `“${one.sheet}”`) : [],
    several: layouts.size > 1 ? 'yes' : 'no',
    count: unread.size,
    unread: [...unread],
  } as const;
  const notice = needed ? neededColumnMissing : wantedColumnMissing;
  return raise(notice, headingPlace(layout), data, { column, related: [first] });
}
