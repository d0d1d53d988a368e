import { filePlace } from '../../address.ts';
import { cellsMaybeHidden } from '../../notices/cells-maybe-hidden.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { splitColumnA } from '../column-a.ts';
import { spoiltIn } from '../spoilt-cells.ts';
import { eachCell, type Row, type Sheet } from '../table.ts';
import { cellMaker } from './cells.ts';
import type { Frame } from './frame.ts';
import { Unreadable } from './limits.ts';
import { RowBuilder } from './rows.ts';
import { Scanner } from './scanner.ts';
import type { Style } from './styles.ts';
import type { Tables } from './tables.ts';
import type { Texts } from './texts.ts';
import type { Zip } from './zip.ts';

/** A sheet of an open workbook, with everything its rows refer to. */
export interface SheetSource {
  readonly zip: Zip;
  readonly file: string;
  readonly part: string;
  readonly name: string;
  readonly state: Sheet['state'];
  readonly ours: boolean | 'examples';
  readonly tells: boolean;
  readonly frame: Frame;
  readonly tables: Tables;
  readonly styles: readonly Style[];
  readonly texts: Texts;
  readonly date1904: boolean;
  tell(finding: Finding): void;
}

/** Rows in a batch, and what a chunk adds; with four times as many, dead rows outlive the first garbage collections. */
const BATCH_ROWS = 64;

/** A sheet whose rows stream; damage is raised when it is met. */
export function makeSheet(source: SheetSource): Sheet {
  const { name, state, ours, tells, frame, file, tell } = source;
  const { merges, hiddenColumns, rightToLeft } = frame;
  const filtered = frame.filtered || source.tables.filtered;
  const { totals } = source.tables;
  const rows = () => readRows(source);
  const sheet = { name, state, ours, tells, merges, hiddenColumns, filtered, rightToLeft, totals, rows };
  return splitColumnA(sheet, file, tell);
}

async function* readRows(source: SheetSource): AsyncGenerator<readonly Row[]> {
  const { zip, part, file, name, styles, texts, date1904, tell } = source;
  const place = filePlace(file, name);
  /** What the cells of some rows tell of themselves, before the rows are given away. */
  const looked = (rows: Row[]): Row[] => {
    for (const one of rows)
      eachCell(one, (cell, index) => {
        if (cell.type !== 'text') return;
        for (const finding of spoiltIn(cell.text, { ...place, row: one.row, column: index + 1 }))
          tell(finding);
      });
    return rows;
  };
  const hiding = source.frame.hiding(date1904);
  const mayHide = (cells: readonly string[], row: number, column: number) =>
    tell(raise(cellsMaybeHidden, { ...place, row, column }, { cells }));
  const builder = new RowBuilder(part, cellMaker({ part, styles, texts, date1904, hiding, tell: mayHide }));
  const scanner = new Scanner(part, 'worksheet', builder);
  let damage: Unreadable | undefined;
  let lastRow: number | null = null;
  let shown = 0;
  try {
    for await (const text of zip.text(part)) {
      scanner.write(text);
      shown += builder.takeShown();
      zip.budget.show(shown, part);
      if (builder.done) break;
      if (builder.rows.length >= BATCH_ROWS) {
        lastRow = builder.rows.at(-1)?.row ?? lastRow;
        yield looked(builder.rows.splice(0));
      }
    }
    if (!builder.done) scanner.close();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    damage = error;
  }
  lastRow = builder.rows.at(-1)?.row ?? lastRow;
  if (builder.rows.length > 0) yield looked(builder.rows.splice(0));
  if (damage !== undefined) {
    tell({ ...damage.remark, place: { ...filePlace(file, name), row: lastRow } });
  }
}
