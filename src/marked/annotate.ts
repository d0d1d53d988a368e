import type { FileResult, Result } from '../check/result.ts';
import { forPeople } from '../formats/terminal.ts';
import { groupBy } from '../group-by.ts';
import { areFindings } from '../log/stamp.ts';
import { own } from '../own.ts';
import { openPatch } from '../patch/patch.ts';
import { bytesSource } from '../table/bytes-source.ts';
import { openBook } from '../table/read.ts';
import { type Book, firstRows, type Row, type Sheet, type Source } from '../table/table.ts';
import { Unreadable } from '../table/xlsx/limits.ts';
import { ourNote } from '../table/xlsx/our-notes.ts';
import { findingsName } from '../table/xlsx/sheet-list.ts';
import { asWorkbook } from './as-workbook.ts';
import { weightOf } from './cells.ts';
import { compared, type Earlier, readEarlier } from './earlier.ts';
import { findingsSheet, mostListed, rowOf, shownName, untoldOf } from './findings-sheet.ts';
import { type Item, itemsOf } from './items.ts';
import * as look from './look.ts';
import { type CellMark, markSheet, type Noted } from './mark-sheet.ts';
import { freeSheetName, type OfficeSheet, officeBook } from './office-book.ts';
import { hadSheet, openStyles, writeSheet } from './own-sheet.ts';
import { Refused } from './refused.ts';
import type { MarkingWords, Refusal } from './words.ts';

/** A file with its marks, or why it has none. */
export type Annotated =
  | { readonly bytes: Uint8Array; readonly extension: string }
  | { readonly refused: Refusal };

/**
 * An office's own workbook with the findings of a check marked on its cells and told on a sheet of its own: all that is
 * not marked keeps its bytes. Of a text file, a workbook of its cells as they were typed. `source` is one of those that were
 * checked, under the name the result has. Only errors of `source` are thrown.
 */
export async function annotate(source: Source, result: Result, words: MarkingWords): Promise<Annotated> {
  try {
    return await markedCopy(source, result, words);
  } catch (error) {
    const isOurs = error instanceof Refused || error instanceof Unreadable || error instanceof SyntaxError;
    if (!isOurs) throw error;
    const file = result.files.find((one) => one.file === source.name);
    const reason = error instanceof Refused ? error.reason : 'damaged';
    // Of a text, or of what nothing could be read of, no part is damaged.
    return { refused: reason === 'damaged' && file?.sheets.length === 0 ? 'unread' : reason };
  }
}

async function markedCopy(source: Source, result: Result, words: MarkingWords): Promise<Annotated> {
  const file = result.files.find((one) => one.file === source.name);
  if (file === undefined) throw new Refused('unread');
  const isText = file.reading.encoding !== null;
  const office = await officeBook(
    await openPatch(isText ? await textOf(source, file, result, words) : source),
  );
  const before = await hadSheet(office, findingsName);
  // A workbook whose sheets are all of the log has none of ours.
  const isAlone = isText || (file.sheets.length === office.sheets.length && !before);
  const told = isAlone ? null : await earlierIn(await openBook(source));
  const ours = office.sheets.find(({ read }) => read === told?.name);
  const log = office.sheets.filter((sheet) => sheet !== ours);
  const items = itemsOf(result, file.file, file.headingRow, log, words);
  const since = compared(items, told?.earlier ?? null, untoldOf(result, file.file, items));
  const name = ours?.name ?? freeSheetName(office, words.marked.sheet);
  const styles = await openStyles(office);
  const marks = marksBySheet(items, name, words);
  const all: Noted[] = [];
  for (const sheet of log) {
    const own = marks.get(sheet) ?? [];
    if (sheet.part === null || (own.length === 0 && !before)) continue;
    const markOf: Parameters<typeof markSheet>[3] = (weight, earlier) =>
      earlier !== undefined && earlier < styles.marks() ? earlier : styles.mark(look.marks[weight]);
    all.push(await markSheet(office, sheet.part, own, markOf, words.rightToLeft));
  }
  const remarks = [...remarksOf(all, items, words), ...unlisted(result, file.file, words)];
  const sheet = findingsSheet({ result, file, items, compared: since, remarks }, name, words);
  await writeSheet(office, findingsName, sheet, styles, ours);
  return { bytes: await office.patch.bytes(), extension: office.extension };
}

/** A text file as a workbook. */
async function textOf(
  source: Source,
  file: FileResult,
  result: Result,
  words: MarkingWords,
): Promise<Source> {
  const { encoding, delimiter } = file.reading;
  const reading = own({ encoding: encoding ?? undefined, delimiter: delimiter ?? undefined });
  const book = await openBook(source, reading);
  if (book.sheets.length === 0) throw new Refused('unread');
  return bytesSource(source.name, await asWorkbook(book, file, result, words.rightToLeft));
}

/** The sheet of findings of the last check, and what it says. */
async function earlierIn(
  book: Book,
): Promise<{ readonly name: string | null; readonly earlier: Earlier } | null> {
  if (book.sheets.length === 0) throw new Refused('unread');
  for (const sheet of book.sheets) {
    if (!areFindings(await firstRows(sheet, 3))) continue;
    return { name: sheet.name, earlier: readEarlier(await rowsOf(sheet)) };
  }
  return null;
}

async function rowsOf(sheet: Sheet): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) rows.push(...batch);
  return rows;
}

/** The marks of cells by their sheet, in the order of mending. */
function marksBySheet(
  items: readonly Item[],
  name: string,
  { formats, rightToLeft }: MarkingWords,
): ReadonlyMap<OfficeSheet, readonly CellMark[]> {
  const row = rowOf(items);
  const all = items.flatMap(
    ({ of, sheet, cell, message, fix }, at): (CellMark & { sheet: OfficeSheet })[] => {
      if (sheet === null || cell === null) return [];
      const note = (more: number) => {
        const lines = `${formats.severities[of.severity]}. ${message}\n${formats.whatToDo}: ${fix}`;
        return ourNote(more > 0 ? `${lines} +${more}` : lines, name, row(at), rightToLeft);
      };
      return [{ sheet, cell, weight: weightOf(of.severity), note }];
    },
  );
  return groupBy(all, ({ sheet }) => sheet);
}

/** Rules of which more was found than a result keeps. */
const unlisted = ({ tallies }: Result, file: string, { formats }: MarkingWords): readonly string[] =>
  tallies.flatMap((one) =>
    one.file === file && one.total > one.shown
      ? [formats.unlisted(shownName(file), one.code, one.total - one.shown)]
      : [],
  );

/** The limits that were met. */
function remarksOf(all: readonly Noted[], items: readonly Item[], words: MarkingWords): readonly string[] {
  const { marked } = words;
  const { text, longestList } = forPeople(words);
  const sum = (of: (one: Noted) => number) => all.reduce((total, one) => total + of(one), 0);
  const talked = all.flatMap((one) => one.talked);
  const [cells, noted] = [sum((one) => one.cells) - talked.length, sum((one) => one.noted)];
  const shown = talked.slice(0, longestList).map(text).join(words.formats.between);
  return [
    ...(noted < cells ? [marked.noted(noted, cells)] : []),
    ...(talked.length > 0 ? [marked.talked(talked.length > longestList ? `${shown}…` : shown)] : []),
    ...(items.length > mostListed ? [marked.listed(mostListed, items.length)] : []),
  ];
}
