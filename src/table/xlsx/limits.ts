import { damagedPart as partNotice } from '../../notices/damaged-part.ts';
import { damagedZip as zipNotice } from '../../notices/damaged-zip.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import type { SlotsOf } from '../../notices/notice.ts';
import { workbookLimit } from '../../notices/workbook-limit.ts';

/** What a workbook may cost before reading stops; a full sheet of an honest workbook stays well below. */
export const LIMITS = {
  /** Files inside the workbook. */
  entries: 10_000,
  /** Unpacked bytes of one part, of a part other than rows and texts, and of all parts together. */
  partBytes: 2 ** 31,
  smallPartBytes: 2 ** 26,
  totalBytes: 2 ** 32,
  /** Unpacked bytes for each packed byte, looked at from `ratioFrom` unpacked bytes on. */
  ratio: 400,
  ratioFrom: 2 ** 26,
  /** XML elements inside each other. */
  depth: 100,
  /** Characters of one tag or text. */
  tokenCharacters: 2 ** 20,
  /** The table of shared texts. */
  texts: 2 ** 22,
  textCharacters: 2 ** 27,
  merges: 100_000,
} as const;

/** Cells one validation may cover before it is worth a note: five full columns. */
export const VALIDATION_CELLS = 5 * 2 ** 20;

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

/** A limit was passed. */
export const beyondLimit = (limit: SlotsOf<(typeof workbookLimit)['slots']>['limit'], part = '') =>
  new Unreadable(remark(workbookLimit, { limit, allowed: LIMITS[limit], part }));
