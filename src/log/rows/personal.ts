import { cellName, type Place, rowPlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { hiddenSheetWithData } from '../../notices/hidden-sheet-with-data.ts';
import { personalDataBeside } from '../../notices/personal-data-beside.ts';
import { type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { isPersonalHeading } from '../../privacy/personal-heading.ts';
import { type Book, type Cell, eachCell, isFilled, narrow, type Row, type Sheet } from '../../table/table.ts';
import type { Layout } from './entry.ts';

/** Cells named in a finding. */
const mostCells = 5;
/** Rows at the top of a sheet in which the headings of another table are sought, and characters of a heading. */
const headingRows = 20;
const longestHeading = 40;

/** Watches the cells of a sheet that belong to no column of a log. */
export interface PersonalWatch {
  /** Looks at the cells of a row; of one that was read, at those that stand in no column of the log or the office's own. */
  see(row: Row, wasRead?: boolean): void;
  findings(): Finding[];
}

/** A watch over one reading of a sheet: of the log by its layout, or of another, which is told as what it is. */
export function personalWatch(
  { name, state, tells }: Pick<Sheet, 'name' | 'state' | 'tells'>,
  file: string,
  layout: Layout | null,
  as: 'rows' | 'sheet' = 'rows',
): PersonalWatch {
  const ofLog = layout !== null;
  const own = layout === null ? [] : [...layout.columns.values(), ...layout.unread];
  const known = new Set(own.map(({ column }) => column - 1));
  /** Columns of the log's own width that are none of its columns; beyond it none is. */
  const width = Math.max(0, ...own.map(({ column }) => column));
  const between = Array.from({ length: Math.min(width, narrow) }, (_, index) => index).filter(
    (index) => !known.has(index),
  );
  const cells: string[] = [];
  const headed = new Set<number>();
  let first: Place | null = null;
  let kind: ToldKind | null = null;
  let count = 0;

  function add(row: Row, column: number, found: ToldKind): void {
    const place = rowPlace({ file, sheet: name }, row, column);
    first ??= place;
    kind = kind === null || kind === found ? found : 'several';
    if (++count <= mostCells) cells.push(cellName(place)!);
  }

  function look(row: Row, cell: Cell, index: number, beside: () => boolean): void {
    if (!isFilled(cell)) return;
    const found = toldKind(shownOrStored(cell));
    if (found !== null) add(row, index + 1, found);
    // What we tell of a log has headings of the log among its texts.
    else if (ofLog || tells) return;
    else if (headed.has(index)) add(row, index + 1, 'list');
    else if (row.row <= headingRows && isHeading(cell) && beside()) headed.add(index);
  }

  return {
    see(row, wasRead = false) {
      let several: boolean | undefined;
      const beside = () => {
        several ??= severalIn(row);
        return several;
      };
      if (wasRead && row.cells.length <= width && width <= narrow) {
        // Nearly every row of a log: nothing stands beside its columns.
        for (const index of between) {
          const cell = row.cells[index];
          if (cell !== undefined) look(row, cell, index, beside);
        }
        return;
      }
      eachCell(row, (cell, index) => {
        if (!wasRead || !known.has(index)) look(row, cell, index, beside);
      });
    },
    findings() {
      if (first === null || kind === null) return [];
      const where = ofLog || state === 'visible' ? as : 'hidden';
      const data = { where, kind, count, cells: count > cells.length ? [...cells, '…'] : cells } as const;
      return [raise(personalDataBeside, first, { ...data, listed: cells.length })];
    },
  };
}

/** A sheet that is not read as a log, looked through; told as one of several sheets or as the file's own rows. */
export async function watched(sheet: Sheet, file: string, as: 'sheet' | 'rows'): Promise<PersonalWatch> {
  const watch = personalWatch(sheet, file, null, as);
  for await (const batch of sheet.rows()) for (const row of batch) watch.see(row);
  return watch;
}

/** What is done with a file in which no log was found: it has no rows of a log, and is looked through, for it travels too; the sheets that we made `beside` a log are hidden by us. */
export function lookThrough(
  book: Book,
  { beside, telling }: { readonly beside: readonly Sheet[]; readonly telling: readonly Sheet[] },
) {
  const personal: PersonalWatch[] = [];
  const before = book.findings.filter(({ notice, place }) => {
    const isOn = ({ name }: Sheet) => name === place.sheet;
    const isHidden = notice === hiddenSheetWithData && [...beside, ...telling].some(isOn);
    return !isHidden && !(notice.ofCell && telling.some(isOn));
  });
  const known = book.findings.length;
  return {
    // biome-ignore lint/correctness/useYield: it looks, and gives nothing
    async *rows(): AsyncGenerator<never> {
      personal.length = 0;
      for (const sheet of book.sheets)
        if (!telling.includes(sheet)) personal.push(await watched(sheet, book.file, 'rows'));
    },
    close() {
      // Faults of the rows do not matter any more, but for one that kept some from being looked at.
      const later = book.findings.slice(known).filter(({ notice }) => notice.cutsShort);
      return {
        findings: [...before, ...later, ...personal.flatMap((watch) => watch.findings())],
        proven: null,
        nothingDone: null,
      };
    },
  };
}

/** A telephone number may be stored as a number and shown in groups. */
const shownOrStored = ({ type, raw, text }: Cell) => (type === 'number' ? String(raw) : text);

/** A heading about single persons, where others stand beside it. */
const isHeading = ({ text }: Cell) => text.length <= longestHeading && isPersonalHeading(text);

function severalIn(row: Row): boolean {
  let filled = 0;
  eachCell(row, (cell) => {
    if (isFilled(cell)) filled++;
  });
  return filled > 1;
}
