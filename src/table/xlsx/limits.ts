/** What a workbook may cost before reading stops with F016; a full sheet of an honest workbook stays well below. */
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

/** Cells one validation may cover before it is worth a note (F017): five full columns. */
export const VALIDATION_CELLS = 5 * 2 ** 20;

/** Why a workbook, or the rest of it, cannot be read: becomes the finding of the same code. */
export class Unreadable extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: string, data: Readonly<Record<string, string | number>>) {
    super(`${code} ${JSON.stringify(data)}`);
    this.code = code;
    this.data = data;
  }
}

/** F010: the zip container is damaged; `problem` is one of the words its message knows. */
export const damagedZip = (problem: string, part = '') => new Unreadable('F010', { problem, part });

/** F011: a part is missing or is no sound XML. */
export const damagedPart = (problem: 'missing' | 'damaged' | 'doctype', part: string) =>
  new Unreadable('F011', { problem, part });

/** F016: a limit was passed. */
export const beyondLimit = (limit: keyof typeof LIMITS, part = '') =>
  new Unreadable('F016', { limit, allowed: LIMITS[limit], part });
