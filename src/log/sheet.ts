import { filePlace } from '../address.ts';
import { expectedSheetMissing } from '../notices/expected-sheet-missing.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { headingRowNotFound } from '../notices/heading-row-not-found.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { severalCandidateSheets } from '../notices/several-candidate-sheets.ts';
import { sheetChosen } from '../notices/sheet-chosen.ts';
import type { Book, Row, Sheet } from '../table/table.ts';
import { type Fits, findHeadings, type Headings, headingRows } from './headings/headings.ts';

type Choice =
  | { readonly sheet: Sheet; readonly headings: Headings; readonly findings: readonly Finding[] }
  | { readonly sheet: null; readonly headings: null; readonly findings: readonly Finding[] };

/** Chooses the sheet that looks most like a log, visible ones first; tells when others look like one too. */
export async function chooseSheet(book: Book, wanted: string | undefined, fits: Fits): Promise<Choice> {
  const names = book.sheets.map((sheet) => sheet.name ?? '');
  const among = book.sheets.filter(({ name }) => wanted === undefined || name === null || name === wanted);
  const stop = <const K extends Notice['slots']>(notice: Notice<K>, data: SlotsOf<K>): Choice => ({
    sheet: null,
    headings: null,
    findings: [raise(notice, filePlace(book.file), data)],
  });
  if (among.length === 0) return stop(expectedSheetMissing, { wanted: wanted ?? '', sheets: names });
  const candidates: { sheet: Sheet; headings: Headings; size: number }[] = [];
  const seen: string[] = [];
  for (const sheet of among) {
    const top = await firstRows(sheet, headingRows + 5);
    if (seen.length === 0) seen.push(...typedIn(top));
    const headings = top.length === 0 ? null : findHeadings(top, sheet.merges, fits);
    if (headings !== null) candidates.push({ sheet, headings, size: headings.matches.length });
  }
  const visible = candidates.filter(({ sheet }) => sheet.state === 'visible');
  const ranked = (visible.length > 0 ? visible : candidates).sort((a, b) => b.size - a.size);
  const [best, second] = ranked;
  if (best === undefined) return stop(headingRowNotFound, { seen });
  const findings: Finding[] = [];
  const place = filePlace(book.file, best.sheet.name);
  if (second !== undefined && second.size * 2 > best.size) {
    const others = ranked.slice(1).filter(({ size }) => size * 2 > best.size);
    const data = { chosen: best.sheet.name ?? '', sheets: others.map(nameOf) };
    findings.push(raise(severalCandidateSheets, place, data));
  } else if (book.sheets.length > 1 && wanted === undefined) {
    const data = { chosen: best.sheet.name ?? '', count: book.sheets.length };
    findings.push(raise(sheetChosen, place, data));
  }
  return { sheet: best.sheet, headings: best.headings, findings };
}

const nameOf = ({ sheet }: { sheet: Sheet }) => sheet.name ?? '';

/** The first rows of a sheet that hold anything. */
export async function firstRows(sheet: Sheet, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

/** What the fullest of the first rows holds, so that the person sees what was looked at. */
function typedIn(rows: readonly Row[]): string[] {
  const texts = rows.map((row) => row.cells.flatMap((cell) => (cell?.text.trim() ? [cell.text.trim()] : [])));
  const fullest = texts.reduce<string[]>((best, row) => (row.length > best.length ? row : best), []);
  return fullest.slice(0, 6).map((text) => (text.length > 30 ? `${text.slice(0, 29)}…` : text));
}
