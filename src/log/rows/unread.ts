import { columnLetters } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { personalDataUnread } from '../../notices/personal-data-unread.ts';
import { personalHeading } from '../../notices/personal-heading.ts';
import { unknownColumn } from '../../notices/unknown-column.ts';
import { unreadFigures } from '../../notices/unread-figures.ts';
import { type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { isPersonalHeading } from '../../privacy/personal-heading.ts';
import { type Column, type ColumnName, columnNamed, columns, isAmount } from '../../schema/columns.ts';
import { slipOf, suggested } from '../../schema/heading-names.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { type Cell, eachCell, isFilled, type Row } from '../../table/table.ts';
import { clean, split } from '../../text/clean.ts';
import { normalise } from '../../text/normalise.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import type { CodeReader } from '../cells/code.ts';
import type { CellContext } from '../cells/context.ts';
import { type Figure, figureReader } from '../cells/figure.ts';
import type { HeadedColumn, Layout } from './entry.ts';
import { headingPlace } from './entry.ts';

/** A column that is none of the log's, and what its cells hold. */
interface Unread extends HeadedColumn {
  filled: number;
  numbers: number;
  dates: number;
  personal: number;
  kind: ToldKind | null;
  sought: number;
  /** By missing column with a code list: of the cells sought, those that are codes of it. */
  readonly codes: Map<ColumnName, number>;
  /** The number before, while they count 1, 2, 3; else null. */
  serial: number | null;
}

/** Watches columns that are not read: figures under a heading nobody knows are lost, and personal data travel along. */
export interface UnreadColumns {
  /** A row of data. */
  see(row: Row): void;
  findings(): Finding[];
}

/** Watches the columns of a sheet whose headings are none of ours. */
export function unreadColumns(layout: Layout, { convention, readers }: CellContext): UnreadColumns {
  const watched = layout.unread.map(
    (one): Unread => ({
      ...one,
      filled: 0,
      numbers: 0,
      dates: 0,
      personal: 0,
      kind: null,
      sought: 0,
      codes: new Map(),
      serial: 0,
    }),
  );
  const byIndex = new Map(watched.map((one) => [one.column - 1, one]));
  const missing = columns.flatMap(({ name, kind, ...column }): [ColumnName, CodeReader][] => {
    // Yes and no are the codes of too many questions.
    const listed = 'list' in column && name !== 'counted_here' && !layout.columns.has(name);
    return listed ? [[name, readers.lists[column.list]!]] : [];
  });
  const figureIn = figureReader(convention);
  return {
    see(row) {
      eachCell(row, (cell, index) => {
        const one = byIndex.get(index);
        if (one === undefined || !isFilled(cell) || isPlaceholder(clean(cell.text))) return;
        look(one, cell, figureIn);
        if (cell.type === 'text') seek(one, cell.text, missing);
      });
    },
    findings: () => watched.flatMap((one) => told(one, layout)),
  };
}

/** Longer texts are sentences. */
const longestCodes = 100;
/** Cells of a column that are sought among the codes. */
const mostSought = 1000;

function seek(one: Unread, text: string, missing: readonly (readonly [ColumnName, CodeReader])[]): void {
  if (one.sought === mostSought) return;
  one.sought++;
  if (text.length > longestCodes || /\p{Nd}/u.test(text)) return;
  for (const [name, reader] of missing) {
    const all = split(text).every((part) => reader.has(part));
    if (all) one.codes.set(name, (one.codes.get(name) ?? 0) + 1);
  }
}

function look(one: Unread, cell: Cell, figureIn: (cell: Cell) => Figure): void {
  one.filled++;
  const kind = toldKind(cell.text);
  if (kind !== null) {
    one.personal++;
    one.kind = one.kind === null || one.kind === kind ? kind : 'several';
  }
  const figure = figureIn(cell);
  if (figure === 'number') one.numbers++;
  if (figure === 'date') one.dates++;
  // Rows are numbered in plain digits.
  const next = one.serial === null ? '' : String(one.serial + 1);
  one.serial = cell.text.trim() === next ? Number(next) : null;
}

/** What numbers the rows of a table: `No`, `№`, `S/N`. */
const numbering =
  /^(?:\p{L}{0,3}|\p{L} \p{L}|sl no|sr no|serial.*|row.*|order|ligne|numero.*|fila|item|п п|№ п п|порядк.*)$/u;

function told(one: Unread, layout: Layout): Finding[] {
  const { heading, column } = one;
  const place = headingPlace(layout, column);
  const details = { value: heading, heading };
  const letters = columnLetters(column);
  const found: Finding[] = [];
  if (one.filled > 0 && isPersonalHeading(heading))
    found.push(raise(personalHeading, place, { letters, filled: one.filled }, details));
  if (one.kind !== null)
    found.push(raise(personalDataUnread, place, { letters, kind: one.kind, count: one.personal }, details));
  if (found.length > 0) return found;
  const [list, coded] = [...one.codes].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
  const figured = Math.max(one.numbers, one.dates);
  const isCoded = coded * 2 >= one.sought && coded > 0;
  const [count, seen] = isCoded ? [coded, one.sought] : [figured, one.filled];
  // Forms on telephones mark columns of their own so.
  const ofForm = heading.startsWith('_') || layout.ofForm.has(heading);
  const counts = one.serial !== null && numbering.test(normalise(heading.replace(/[^\p{L}\s/]/gu, ' ')));
  const slip = one.filled > 0 && count * 2 < seen ? slipFor(heading, layout) : null;
  if (slip !== null) {
    const label = headingOf(slip, layout.languages[0]);
    const counted = { letters, kind: 'texts', count: one.filled, filled: one.filled } as const;
    const data = { ...counted, near: label, guess: 'yes', fitting: [label], missing: 1 } as const;
    return [raise(unreadFigures, place, data, details)];
  }
  if (one.filled === 0 || count * 2 < seen || counts || ofForm)
    return [raise(unknownColumn, place, { heading }, details)];
  const kind = isCoded ? 'codes' : count === one.dates ? 'dates' : 'numbers';
  const near = suggestedOf(heading, layout, fits[kind]);
  const fitting =
    kind === 'codes' && list !== null
      ? [headingOf(list, layout.languages[0])]
      : missingColumns(layout, fits[kind]);
  const data = {
    letters,
    kind,
    count,
    filled: seen,
    near: near === null ? '' : headingOf(near, layout.languages[0]),
    guess: near === null ? 'no' : 'yes',
    fitting,
    missing: fitting.length,
  } as const;
  return [raise(unreadFigures, place, data, details)];
}

/** What columns take such values. */
const fits = {
  numbers: isAmount,
  dates: ({ kind }: Column) => kind === 'date',
  codes: ({ list }: Column) => list !== undefined,
};

/** Columns of the log that are not in the file and take such values, in the file's own language. */
const missingColumns = ({ columns: present, languages }: Layout, fit: (column: Column) => boolean) =>
  columns
    .filter((column) => !present.has(column.name) && fit(column))
    .map(({ name }) => headingOf(name, languages[0]));

/** The missing column that a heading may have been meant for, where it takes such values. */
function suggestedOf(
  heading: string,
  { columns: present, languages }: Layout,
  fit: (column: Column) => boolean,
) {
  const name = suggested(heading, languages);
  return name !== null && !present.has(name) && fit(columnNamed.get(name)!) ? name : null;
}

/** The missing column whose heading this is with a slip of typing. */
function slipFor(heading: string, { columns: present, languages }: Layout): ColumnName | null {
  const name = slipOf(heading, languages);
  return name === null || present.has(name) ? null : name;
}
