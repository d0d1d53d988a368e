import { damagedPart as partNotice } from '../../notices/damaged-part.ts';
import { damagedZip as zipNotice } from '../../notices/damaged-zip.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import type { SlotsOf } from '../../notices/notice.ts';
import { workbookLimit } from '../../notices/workbook-limit.ts';

/** What a workbook may cost before reading stops; a full sheet of an honest workbook stays well below. */
export const LIMITS = {
  /** Files inside the workbook, and kinds of content that it lists. */
  entries: 10_000,
  /** Sheets it lists, and pointers from all its parts to others or to addresses. */
  sheets: 1000,
  relations: 2 ** 17,
  /** Unpacked bytes of one part, of a part other than rows and texts, and of all parts together. */
  partBytes: 2 ** 31,
  smallPartBytes: 2 ** 26,
  totalBytes: 2 ** 32,
  /** Unpacked bytes for each packed byte, looked at from `ratioFrom` unpacked bytes on. */
  ratio: 400,
  ratioFrom: 2 ** 26,
  /** Bytes unpacked for each byte of the file, those of parts read again counted again, from `readFrom` bytes on. */
  readRatio: 400,
  readFrom: 2 ** 28,
  /** The same of parts other than rows and texts, which take longer: nearly all of them may be tags. */
  smallRatio: 64,
  smallFrom: 2 ** 26 + 2 ** 20,
  /** XML elements inside each other. */
  depth: 100,
  /** Characters of one tag or text, in however many pieces. */
  tokenCharacters: 2 ** 20,
  /** Characters that cells show for each byte of the file, a shared text counted for each of its cells, from `shownFrom` on. */
  shownRatio: 200,
  shownFrom: 2 ** 27,
  /** The table of shared texts. */
  texts: 2 ** 22,
  textCharacters: 2 ** 27,
  merges: 100_000,
  /** Number formats of the workbook's own, and formats and fonts of cells. */
  formats: 5000,
  styles: 100_000,
} as const;
/** What may be told of as a limit that was passed. */
type Limit = SlotsOf<(typeof workbookLimit)['slots']>['limit'];

/** Characters of a number format that is read as one; Excel takes no longer ones. */
export const FORMAT_CHARACTERS = 255;

/** Cells one validation may cover before it is worth a note: five full columns. */
export const VALIDATION_CELLS = 5 * 2 ** 20;

/** Rows in which one table adds up its others; Excel has one. */
export const TOTALS_ROWS = 16;

/** Ranges of rules that may hide what cells hold, each looked at for each cell; and of other rules, which may come before them. */
export const HIDING_RANGES = 256;
export const OTHER_RANGES = 4096;
/** Characters of cells that such rules are held against, a cell counted for each rule; of the cells after it is only told that they may be hidden. */
export const RULE_CHARACTERS = 2 ** 29;
/** What holding a rule against a cell costs besides. */
export const RULE_COST = 8;

/** Why a workbook, or the rest of it, cannot be read: what is to be said about it. */
export class Unreadable extends Error {
  readonly remark: Remark;

  constructor(why: Remark) {
    super(`${why.notice.id} ${JSON.stringify(why.data)}`);
    this.remark = why;
  }
}

/** The zip container is damaged. */
export const damagedZip = (problem: SlotsOf<(typeof zipNotice)['slots']>['problem'], part = '') =>
  new Unreadable(remark(zipNotice, { problem, part }));

/** A part is missing or is no sound XML. */
export const damagedPart = (problem: 'missing' | 'damaged' | 'doctype', part: string) =>
  new Unreadable(remark(partNotice, { problem, part }));

/** A limit was passed: by what the workbook itself has or, where reading stops at once, had so far. */
export const beyondLimit = (limit: Limit, found: number, part = '', allowed: number = LIMITS[limit]) =>
  new Unreadable(remark(workbookLimit, { limit, found, allowed, part }));

/** Counts one kind of thing in a workbook to its end, so that its own figure can be told. */
export class Tally {
  private found = 0;
  private readonly limit: Limit;

  constructor(limit: Limit) {
    this.limit = limit;
  }

  /** Counts one more; whether it is still to be kept. */
  add(): boolean {
    return ++this.found <= LIMITS[this.limit];
  }

  /** Throws F016 where there were too many. */
  check(part: string): void {
    if (this.found > LIMITS[this.limit]) throw beyondLimit(this.limit, this.found, part);
  }
}

/** What is spent with each piece that is read, as much as the size of the file allows. */
type Spent = 'readRatio' | 'smallRatio' | 'shownRatio';

/** What one workbook may have and cost, all its parts together. */
export class Budget {
  private readonly tallies = new Map<Limit, Tally>();
  private readonly spent = { readRatio: 0, smallRatio: 0, shownRatio: 0 };
  private readonly shown = new Map<string, number>();
  private readonly most: Readonly<Record<Spent, number>>;

  /** `size` is that of the file, in bytes. */
  constructor(size: number) {
    this.most = {
      readRatio: Math.max(LIMITS.readFrom, size * LIMITS.readRatio),
      smallRatio: Math.max(LIMITS.smallFrom, size * LIMITS.smallRatio),
      shownRatio: Math.max(LIMITS.shownFrom, size * LIMITS.shownRatio),
    };
  }

  tally(limit: Limit): Tally {
    const known = this.tallies.get(limit) ?? new Tally(limit);
    this.tallies.set(limit, known);
    return known;
  }

  /** Bytes unpacked of a part. Throws F016. */
  read(bytes: number, part: string): void {
    this.spend('readRatio', bytes, part);
  }

  /** Those of them that are not rows and texts. Throws F016. */
  readSmall(bytes: number, part: string): void {
    this.spend('smallRatio', bytes, part);
  }

  /** Characters that the cells of a part have shown so far in one reading; another reading costs no more. Throws F016. */
  show(characters: number, part: string): void {
    const before = this.shown.get(part) ?? 0;
    this.shown.set(part, Math.max(before, characters));
    this.spend('shownRatio', Math.max(0, characters - before), part);
  }

  private spend(what: Spent, amount: number, part: string): void {
    this.spent[what] += amount;
    if (this.spent[what] <= this.most[what]) return;
    throw beyondLimit(what === 'smallRatio' ? 'readRatio' : what, this.spent[what], part, LIMITS[what]);
  }
}
