import type { Place } from '../address.ts';
import type { Log } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import type { Notice, Severity } from '../notices/notice.ts';
import type { Sheet, Source } from '../table/table.ts';
import { compare } from '../text/compare.ts';
import { causeWithin } from './cause.ts';
import type { Diagnostic, Excerpt } from './diagnostic.ts';
import { entryExcerpt, headingExcerpt } from './excerpt.ts';
import { numbering, type OfWhat, safe } from './fingerprint.ts';
import { judge } from './judge.ts';

/** Findings of one rule in one file that are kept: more of one kind nobody reads, and a million would fill the memory. */
export const mostKept = 1000;

/** How many findings of one rule a file has, and how many of them are given. */
export interface Tally {
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly total: number;
  readonly shown: number;
}

/** What was found, counted in full and kept in part. */
export interface Collected {
  /** In the order of the files, then of their sheets. */
  readonly diagnostics: readonly Diagnostic[];
  /** By file, then by code. */
  readonly tallies: readonly Tally[];
  /** The same of what was switched off. */
  readonly muted: readonly Tally[];
  /** Rows with an error, as `rowKey` names them; only where rows are kept. */
  readonly badRows: ReadonlySet<string>;
}

/** Names a row of a file. */
export const rowKey = ({ file, sheet, row }: Pick<Place, 'file' | 'sheet' | 'row'>): string =>
  `${file}\n${sheet ?? ''}\n${row}`;

const isIn = ({ file, sheet, row }: Place, entry: Entry): boolean =>
  row === entry.row && file === entry.layout.file && sheet === entry.layout.sheet;

interface Sheets {
  readonly file: string;
  readonly sheets: readonly string[];
}

interface Kind {
  readonly notice: Notice;
  total: number;
  readonly kept: Kept[];
  readonly causes: Map<string | number, Cause>;
}

type Making = { -readonly [Part in keyof Diagnostic]: Diagnostic[Part] };

interface Kept {
  readonly diagnostic: Making;
  readonly cause: Cause;
  /** Whether its mark says by itself what country and period it is of. */
  readonly ofRow: boolean;
}

interface Cause {
  first: Making | null;
  unkept: number;
  print: string;
}

const noCause = (): Cause => ({ first: null, unkept: 0, print: '' });

/** What was found in one file. */
interface OfFile {
  readonly kinds: Map<string, Kind>;
  readonly bad: Set<string>;
}

/** Collects findings as diagnostics, with an excerpt for the first of each cause; what is `off` is counted and not kept. */
export function collecting(off: ReadonlySet<string>, keepsRows: boolean) {
  const files = new Map<string, OfFile>();
  const closed = new Set<string>();

  /** `entry` is the row that was read when it was found. */
  function add(given: Finding, entry?: Entry | null, log?: Log): void {
    const { notice, place, more = 0 } = given;
    if (closed.has(place.file)) return;
    const { kinds, bad } = ofFile(place.file);
    const kind = entered(kinds, notice.code, () => ({ notice, total: 0, kept: [], causes: new Map() }));
    kind.total += 1 + more;
    if (keepsRows && notice.severity === 'error' && place.row !== null) bad.add(rowKey(place));
    if (off.has(notice.code)) return;
    const cause = entered(kind.causes, causeWithin(notice, given), noCause);
    cause.unkept += more;
    if (kind.kept.length >= mostKept && !(cause.first === null && makeRoom(kind))) {
      cause.unkept++;
      return;
    }
    const row = entry && isIn(place, entry) ? entry : null;
    const finding = row === null || given.values !== undefined ? given : { ...given, values: row.values };
    const diagnostic = judge(finding, cause.first === null ? excerptOf(finding, row, log) : null);
    cause.first ??= diagnostic;
    kind.kept.push({ diagnostic, cause, ofRow: finding.values !== undefined });
  }

  const ofFile = (file: string) => entered(files, file, (): OfFile => ({ kinds: new Map(), bad: new Set() }));

  return {
    add,
    /** Takes back what was found in a file, says this in its place, and then no more of it. */
    sayOnly(file: string, findings: readonly (Finding | null)[]): void {
      files.delete(file);
      for (const finding of findings) if (finding !== null) add(finding);
      closed.add(file);
    },
    /** `read` are the files with the names of their sheets, both in order; `whatOf` says what a file is of. */
    collected(
      sources: readonly Source[],
      read: readonly Sheets[],
      whatOf: (file: string) => OfWhat | null = () => null,
    ): Collected {
      const order = new Map(sources.map(({ name }, index) => [name, index]));
      const orderOf = (file: string) => order.get(file) ?? sources.length;
      const inOrder = [...files].sort(([a], [b]) => orderOf(a) - orderOf(b));
      for (const [, { kinds }] of inOrder)
        for (const { causes } of kinds.values())
          for (const { first, unkept } of causes.values())
            if (first !== null && unkept > 0) first.unkept = unkept;
      const all = inOrder.flatMap(([file, { kinds }]) =>
        [...kinds].sort(([a], [b]) => compare(a, b)).map(([, kind]) => tallyOf(file, kind)),
      );
      const kinds = inOrder.flatMap(([, one]) => [...one.kinds.values()]);
      const firsts = new Set(kinds.flatMap(({ notice }) => (notice.first ? [notice.code] : [])));
      const inPlace = byPlace(orderOf, firsts, read);
      const kept = kinds.flatMap(({ kept }) => kept).sort((a, b) => inPlace(a.diagnostic, b.diagnostic));
      number(kept, read, whatOf);
      return {
        diagnostics: kept.map(({ diagnostic }) => diagnostic),
        tallies: all.filter(({ code }) => !off.has(code)),
        muted: all.filter(({ code }) => off.has(code)),
        badRows: new Set(inOrder.flatMap(([, { bad }]) => [...bad])),
      };
    },
  };
}

/** Makes fingerprints of marks. What is said of a sheet other than the first is that sheet's. */
function number(
  kept: readonly Kept[],
  read: readonly Sheets[],
  whatOf: (file: string) => OfWhat | null,
): void {
  const prints = numbering();
  const causes = numbering();
  const files = new Map(read.map(({ file, sheets }) => [file, { first: sheets[0], of: whatOf(file) }]));
  for (const { diagnostic, cause, ofRow } of kept) {
    const { code, place, column, heading } = diagnostic;
    const { first, of } = files.get(place.file) ?? { first: undefined, of: null };
    const ofSheet = place.row === null && place.sheet !== null && place.sheet !== first;
    const where = [of?.country ?? '', of?.period ?? '', ofSheet ? safe(place.sheet!) : ''];
    diagnostic.fingerprint = prints(diagnostic.fingerprint, ...(ofRow ? [] : where));
    if (cause.print === '') cause.print = causes(code, column ?? safe(heading ?? ''), ...where);
    diagnostic.cause = cause.print;
  }
}

const tallyOf = (file: string, { notice: { code, severity }, total, kept }: Kind): Tally => ({
  ...{ file, code, severity, total, shown: kept.length },
});

/** Gives up the last that is not the first of its cause, so that every cause is told of; false where all are. */
function makeRoom({ kept }: Kind): boolean {
  const at = kept.findLastIndex(({ diagnostic, cause }) => cause.first !== diagnostic);
  if (at < 0) return false;
  kept[at]!.cause.unkept++;
  kept.splice(at, 1);
  return true;
}

function entered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function byPlace(orderOf: (file: string) => number, firsts: ReadonlySet<string>, read: readonly Sheets[]) {
  const sheets = new Map(
    read.flatMap(({ file, sheets }) => sheets.map((sheet, index) => [`${file}\n${sheet}`, index])),
  );
  const sheetOf = ({ place }: Diagnostic) => sheets.get(`${place.file}\n${place.sheet}`) ?? -1;
  const by = (a: number | null, b: number | null) => (a ?? 0) - (b ?? 0);
  return (a: Diagnostic, b: Diagnostic) =>
    orderOf(a.place.file) - orderOf(b.place.file) ||
    Number(firsts.has(b.code)) - Number(firsts.has(a.code)) ||
    sheetOf(a) - sheetOf(b) ||
    by(a.place.row, b.place.row) ||
    by(a.place.column, b.place.column) ||
    compare(a.code, b.code);
}

function excerptOf(finding: Finding, entry?: Entry | null, log?: Log): Excerpt | null {
  if (entry) return placed(entryExcerpt(entry, finding), entry.layout);
  const table = log?.sheets.find(({ sheet }) => sheet.name === finding.place.sheet);
  return table === undefined ? null : placed(headingExcerpt(table.headings, finding), table.sheet);
}

const placed = (excerpt: Excerpt | null, { rightToLeft }: Pick<Sheet, 'rightToLeft'>): Excerpt | null =>
  excerpt !== null && rightToLeft ? { ...excerpt, rightToLeft } : excerpt;
