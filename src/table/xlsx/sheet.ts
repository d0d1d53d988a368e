import { columnLetters, filePlace } from '../../address.ts';
import { filterActive } from '../../notices/filter-active.ts';
import { type Finding, type Remark, raise, remark } from '../../notices/finding.ts';
import { hiddenColumnsWithData } from '../../notices/hidden-columns-with-data.ts';
import { hiddenRows } from '../../notices/hidden-rows.ts';
import { splitColumnA } from '../column-a.ts';
import type { Row, Sheet } from '../table.ts';
import { cellMaker } from './cells.ts';
import type { Frame } from './frame.ts';
import { Unreadable } from './limits.ts';
import { RowBuilder } from './rows.ts';
import { Scanner } from './scanner.ts';
import type { Style } from './styles.ts';
import type { Texts } from './texts.ts';
import type { Zip } from './zip.ts';

/** A sheet of an open workbook, with everything its rows refer to. */
export interface SheetSource {
  readonly zip: Zip;
  readonly file: string;
  readonly part: string;
  readonly name: string;
  readonly state: Sheet['state'];
  readonly frame: Frame;
  /** A table on the sheet has its filter on. */
  readonly tableFiltered: boolean;
  readonly styles: readonly Style[];
  readonly texts: Texts;
  readonly date1904: boolean;
  tell(finding: Finding): void;
}

/** Rows in a batch, and what a chunk adds; with four times as many, dead rows outlive the first garbage collections. */
const BATCH_ROWS = 64;
/** Spans of hidden rows named in a finding. */
const SPANS = 10;

/** A sheet whose rows stream; what they show (hidden rows and columns, damage) is raised when it has been read. */
export function makeSheet(source: SheetSource): Sheet {
  const { name, state, frame, file, tell } = source;
  const { merges, hiddenColumns } = frame;
  return splitColumnA({ name, state, merges, hiddenColumns, rows: () => readRows(source) }, file, tell);
}

async function* readRows(source: SheetSource): AsyncGenerator<readonly Row[]> {
  const { zip, part, file, name, styles, texts, date1904, tell } = source;
  const builder = new RowBuilder(part, cellMaker({ part, styles, texts, date1904 }));
  const scanner = new Scanner(part, builder);
  const watch = new HiddenWatch(source.frame.hiddenColumns);
  let damage: Unreadable | undefined;
  try {
    for await (const text of zip.text(part)) {
      scanner.write(text);
      if (builder.done) break;
      if (builder.rows.length >= BATCH_ROWS) {
        watch.see(builder.rows);
        yield builder.rows.splice(0);
      }
    }
    if (!builder.done) scanner.close();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    damage = error;
  }
  watch.see(builder.rows);
  if (builder.rows.length > 0) yield builder.rows.splice(0);
  if (damage !== undefined) {
    tell({ ...damage.remark, place: { ...filePlace(file, name), row: watch.lastRow } });
  }
  for (const finding of watch.findings()) tell({ ...finding, place: filePlace(file, name) });
  if (source.frame.filtered || source.tableFiltered) tell(raise(filterActive, filePlace(file, name), {}));
}

/** Remembers which hidden rows and columns hold something. */
class HiddenWatch {
  lastRow: number | null = null;
  private readonly hiddenColumns: readonly number[];
  private readonly usedColumns = new Set<number>();
  private rows = 0;
  private readonly spans: { from: number; to: number }[] = [];

  constructor(hiddenColumns: readonly number[]) {
    this.hiddenColumns = hiddenColumns;
  }

  see(rows: readonly Row[]): void {
    for (const row of rows) {
      this.lastRow = row.row;
      if (row.hidden) this.hide(row.row);
      for (const column of this.hiddenColumns) {
        if (column > row.cells.length) break;
        if (row.cells[column - 1] !== undefined) this.usedColumns.add(column);
      }
    }
  }

  private hide(row: number): void {
    this.rows++;
    const last = this.spans.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else if (this.spans.length <= SPANS) this.spans.push({ from: row, to: row });
  }

  *findings(): Iterable<Remark> {
    if (this.rows > 0) {
      const rows = this.spans
        .slice(0, SPANS)
        .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
      if (this.spans.length > SPANS) rows.push('…');
      yield remark(hiddenRows, { count: this.rows, rows });
    }
    if (this.usedColumns.size > 0) {
      const columns = [...this.usedColumns].sort((one, other) => one - other).map(columnLetters);
      yield remark(hiddenColumnsWithData, { count: columns.length, columns });
    }
  }
}
