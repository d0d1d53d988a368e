import { filePlace, rowPlace } from '../address.ts';
import { expectedSheetMissing } from '../notices/expected-sheet-missing.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { headingRowNotFound } from '../notices/heading-row-not-found.ts';
import { hiddenSheetWithData } from '../notices/hidden-sheet-with-data.ts';
import { notTheLog } from '../notices/not-the-log.ts';
import { sheetChosen } from '../notices/sheet-chosen.ts';
import { sheetsLeftOut } from '../notices/sheets-left-out.ts';
import { sheetsReadTogether } from '../notices/sheets-read-together.ts';
import { masked } from '../privacy/personal-data.ts';
import type { Programme } from '../programme/programme.ts';
import { type ColumnName, requiredBut } from '../schema/columns.ts';
import { type GroupOf, groupsNamed } from '../schema/group-headings.ts';
import { headingOf } from '../schema/labels/index.ts';
import { type Book, firstRows, type Row, type Sheet } from '../table/table.ts';
import { normalise } from '../text/normalise.ts';
import { holdActivities } from './headings/activities.ts';
import type { Fits } from './headings/cell-fits.ts';
import { findHeadings, type Headings, headingRows } from './headings/headings.ts';
import { areFindings, readStamp, type Stamp, stampBeside, stampIn } from './stamp.ts';

/** A sheet that is read as the log or as a part of it. */
export interface LogSheet {
  readonly sheet: Sheet;
  readonly headings: Headings;
}

/** The sheets to read, in tab order, and what is to be said of the choice; none where a finding says why. */
interface Choice {
  readonly sheets: readonly LogSheet[];
  readonly findings: readonly Finding[];
  /** What the workbook says of itself where we made it, and its sheets that are no log. */
  readonly stamp: Stamp | null;
  readonly beside: readonly Sheet[];
  /** Sheets that only tell of the log, which nobody looks through. */
  readonly telling: readonly Sheet[];
}

/** A sheet as far as its first rows tell. */
interface Seen {
  readonly sheet: Sheet;
  readonly headings: Headings | null;
  /** How many columns every log needs, and those of them that are not there. */
  readonly needed: number;
  readonly missing: readonly ColumnName[];
  /** Holds activities, or rows that stand in one cell and could not be split. */
  readonly active: boolean;
  /** What it says of the log beside it, where we made it. */
  readonly stamp: Stamp | null;
  /** What it says of itself, where we made it as text. */
  readonly made: Stamp | null;
  /** Only tells of the log beside it. */
  readonly tells: boolean;
  /** What its fullest row holds, to be shown. */
  typed(): readonly string[];
}

/** A table without half of the columns that every log needs is another table. */
const isLog = ({ needed, missing }: Seen) => missing.length * 2 < needed;
/** A name of the workbook's own may point at any sheet: activities under headings are a log, whatever it is called. */
const holdsRows = ({ active, headings }: Pick<Seen, 'active' | 'headings'>) => active && headings !== null;
const size = ({ headings }: Seen) => headings?.matches.length ?? 0;

/**
 * Chooses the sheets that are the log: those that are asked for, else all that have its headings, hidden ones only where no
 * visible one has. Sheets that hold activities and are not read are named; one that is asked for and is no log is a stop.
 */
export async function chooseSheets(
  book: Book,
  wanted: readonly string[],
  fits: Fits,
  programme: Pick<Programme, 'columnsLeftOut' | 'groups'>,
): Promise<Choice> {
  const groupOf = groupsNamed(programme);
  const needed = requiredBut(programme.columnsLeftOut).map(({ name }) => name);
  const place = filePlace(book.file);
  const names = book.sheets.map(nameOf);
  // A text file is one table, whatever its sheet is called elsewhere.
  const asked = names.length === 1 && book.sheets[0]!.name === null ? [] : wanted;
  const all: Seen[] = [];
  for (const sheet of book.sheets) all.push(await look(sheet, fits, needed, groupOf));
  const told = [...all.map((one) => one.stamp ?? one.made), ...(book.stamps ?? []).map(readStamp)];
  const stamp = told.find((one) => one !== null) ?? null;
  // Examples that have lost their own stamp stand in a workbook that has one elsewhere.
  const isOurs = (one: Seen) =>
    one.tells ||
    one.stamp !== null ||
    (one.sheet.ours === 'examples' && stamp !== null) ||
    (one.sheet.ours && !holdsRows(one));
  const own = all.filter(isOurs);
  const beside = own.flatMap(({ sheet, tells }) => (tells ? [] : [sheet]));
  const telling = own.flatMap(({ sheet, tells }) => (tells ? [sheet] : []));
  // Where only they are left, one of them is told of.
  const seen = own.length < all.length ? all.filter((one) => !isOurs(one)) : all;
  const stop = (finding: Finding): Choice => ({ sheets: [], findings: [finding], stamp, beside, telling });
  const missing = asked.find((name) => nameIn(names, name) === undefined);
  if (missing !== undefined)
    return stop(raise(expectedSheetMissing, place, { wanted: missing, sheets: names }));
  const meant = new Set(asked.map((name) => nameIn(names, name)));
  const among = seen.filter(({ sheet }) => asked.length === 0 || meant.has(nameOf(sheet)));
  // Rows of ours that were worked out are nobody's results.
  const logs = among.filter((one) => isLog(one) && !isOurs(one));
  const others = among.filter((one) => !logs.includes(one));
  if (logs.length === 0 || (asked.length > 0 && others.length > 0))
    return stop((await unsplit(others)) ?? noLog(book.file, others));
  const visible = logs.filter(({ sheet }) => sheet.state === 'visible');
  const chosen = asked.length > 0 || visible.length === 0 ? logs : visible;
  const findings = said(book.file, seen, chosen, asked.length > 0);
  return { sheets: chosen.map(withHeadings), findings, stamp, beside, telling };
}

/** The name that was meant: as its tab shows it, or the only one that is the same but for case, accents and blanks. */
function nameIn(names: readonly string[], wanted: string): string | undefined {
  if (names.includes(wanted)) return wanted;
  if (names.includes(masked(wanted))) return masked(wanted);
  const alike = names.filter((name) => normalise(name) === normalise(wanted));
  return alike.length === 1 ? alike[0] : undefined;
}

const nameOf = ({ name }: Sheet) => name ?? '';
const withHeadings = ({ sheet, headings }: Seen): LogSheet => ({ sheet, headings: headings! });

/** Rows that stand in one cell explain why there is no log. */
async function unsplit(seen: readonly Seen[]): Promise<Finding | null> {
  for (const { sheet } of seen) {
    const finding = await sheet.unsplit();
    if (finding !== null) return finding;
  }
  return null;
}

/** Headings of another table that are shown at most. */
const shownHeadings = 12;

/** Why none of these sheets is a log: the one that comes nearest lacks too many columns, or none has any headings. */
function noLog(file: string, seen: readonly Seen[]): Finding {
  const nearest = seen.reduce((best, one) => (size(one) > size(best) ? one : best));
  const { sheet, headings, needed, missing } = nearest;
  if (headings === null || missing.length === 0)
    return raise(headingRowNotFound, filePlace(file), { seen: nearest.typed() });
  const place = rowPlace({ file, sheet: sheet.name }, headings);
  const unknown = headings.unknown.map(({ heading }) => heading);
  const shown = unknown.slice(0, shownHeadings);
  return raise(notTheLog, place, {
    found: needed - missing.length,
    needed,
    missing: missing.map((name) => headingOf(name, headings.languages[0])),
    topic: missing[0]!,
    unknown: shown.length < unknown.length ? [...shown, '…'] : shown,
    count: unknown.length,
  });
}

/** What is to be said of a workbook some of whose sheets are read. */
function said(file: string, seen: readonly Seen[], chosen: readonly Seen[], asked: boolean): Finding[] {
  const found: Finding[] = [];
  const sheets = chosen.map(({ sheet }) => nameOf(sheet));
  const rest = seen.filter((one) => !chosen.includes(one) && one.sheet.state === 'visible');
  // The sheets of a log that were not asked for, and rows of a log that lack its headings.
  const lost = rest.filter((one) => (asked && isLog(one)) || one.active);
  const others = rest.filter((one) => !lost.includes(one)).map(({ sheet }) => nameOf(sheet));
  if (chosen.length > 1) {
    const data = { sheets, others, left: others.length };
    found.push(raise(sheetsReadTogether, filePlace(file), data));
  } else if (seen.length > 1 && !asked) {
    const data = { chosen: sheets[0]!, count: seen.length };
    found.push(raise(sheetChosen, filePlace(file, sheets[0]!), data));
  }
  if (lost.length > 0) {
    const data = { sheets: lost.map(({ sheet }) => nameOf(sheet)), count: lost.length };
    found.push(raise(sheetsLeftOut, filePlace(file), { ...data, asked: asked ? 'yes' : 'no' }));
  }
  return found;
}

/** Rows of a sheet that are searched for activities. */
const searchedRows = 200;

async function look(
  sheet: Sheet,
  fits: Fits,
  needed: readonly ColumnName[],
  groupOf: GroupOf,
): Promise<Seen> {
  const rows = await firstRows(sheet, searchedRows);
  const top = rows.slice(0, headingRows + 5);
  const headings = top.length === 0 ? null : findHeadings(top, sheet.merges, fits, groupOf);
  const there = new Set(headings?.matches.map(({ name }) => name));
  const missing = needed.filter((name) => !there.has(name));
  const active = holdActivities(rows, headings, fits) || (await sheet.unsplit()) !== null;
  const [stamp, made] = [stampIn(rows), stampBeside(rows)];
  return {
    ...{ sheet, headings, needed: needed.length, missing, active, stamp, made },
    tells: (sheet.tells && !holdsRows({ active, headings })) || areFindings(rows),
    typed: () => typedIn(top),
  };
}

/** What the fullest of the first rows holds, so that the person sees what was looked at. */
function typedIn(rows: readonly Row[]): string[] {
  const texts = rows.map((row) => row.cells.flatMap((cell) => (cell?.text.trim() ? [cell.text.trim()] : [])));
  const fullest = texts.reduce<string[]>((best, row) => (row.length > best.length ? row : best), []);
  return fullest
    .slice(0, 6)
    .map(masked)
    .map((text) => (text.length > 30 ? `${text.slice(0, 29)}…` : text));
}

/**
 * Findings of a file but for what cells of sheets that are not read as a log say of themselves, and for the hiding of sheets
 * that we made `beside` it.
 */
export const ofLog = (
  findings: readonly Finding[],
  others: readonly Sheet[],
  beside: readonly Sheet[],
  telling: readonly Sheet[],
): readonly Finding[] =>
  findings.filter(({ notice, place }) => {
    const isOn = ({ name }: Sheet) => name === place.sheet;
    const isHidden = notice === hiddenSheetWithData && [...beside, ...telling].some(isOn);
    return !isHidden && !(notice.ofCell && others.some(isOn));
  });
