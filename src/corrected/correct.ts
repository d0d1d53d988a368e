import { type CheckOptions, check } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { own } from '../own.ts';
import { noticeOf } from '../rules/catalogue.ts';
import { maxFileBytes } from '../table/read.ts';
import type { Book, Source } from '../table/table.ts';
import { compared } from './compare.ts';
import type { Correction, Left, Writer } from './correction.ts';
import { findCorrections } from './corrections.ts';
import type { ListSheet } from './list-sheet.ts';
import { textWriter } from './text.ts';
import { LogTooLong, tooLong } from './too-long.ts';

/** How a file is to be read and checked. */
export type CorrectOptions = Pick<CheckOptions, 'programme' | 'asOf' | 'country' | 'period' | 'reading'>;

const writerOf = async (source: Source, book: Book, list: ListSheet, isOurs: boolean): Promise<Writer> =>
  book.kind === 'csv'
    ? textWriter(source, book)
    : (await import('./workbook.ts')).workbookWriter(source, book, list, isOurs);

/** A file with its corrections. */
export interface Corrected {
  /** The check of the file as it is. */
  readonly before: Result;
  readonly corrections: readonly Correction[];
  readonly left: readonly Left[];
  /** The corrected file: the bytes of the file itself where nothing is corrected; null where it could not be read to its end, or why it was refused. */
  readonly bytes: Uint8Array | null;
  /** The copy would be read otherwise than its file, and is not given. */
  readonly isUnsafe: boolean;
}

/**
 * Corrects what a file's own reading proves, and proves on the copy that nothing else changed; `listFor` gives the words of the
 * sheet that lists it, once the file is read. Throws a LogTooLong on one that would fill the memory.
 */
export async function correct(
  given: Source,
  options: CorrectOptions,
  listFor: (before: Result) => Promise<ListSheet>,
): Promise<Corrected> {
  const { programme, country, reading } = options;
  const looking = { programme, ...reading, ...own({ country }) };
  const more = given.size > maxFileBytes ? null : await tooLong(given, looking);
  if (more !== null) throw new LogTooLong(more);
  const bytes = given.size > maxFileBytes ? new Uint8Array() : await given.read(0, given.size);
  const isUnchanged = (await given.isUnchanged?.()) !== false;
  const source = given.size > maxFileBytes ? given : over(given, bytes, isUnchanged);
  const before = await check([source], { ...options, keep: true });
  const nothing = { before, corrections: [], left: [], isUnsafe: false };
  const isCut = before.tallies.some(({ code }) => noticeOf(code).cutsShort);
  if (isCut || before.verdict === 'unreadable' || before.files.length === 0)
    return { ...nothing, bytes: null };
  const found = await findCorrections(source, looking, async (book, isOurs) =>
    writerOf(source, book, await listFor(before), isOurs),
  );
  const { writer } = found;
  let { corrections, left } = found;
  while (writer !== null && corrections.length > 0) {
    const copy = await writer.write(corrections);
    if (typeof copy === 'string') {
      left = [...left, ...corrections.map((correction): Left => ({ why: copy, correction }))];
      break;
    }
    const after = await check([over(given, copy, true)], { ...options, keep: true });
    const comparison = compared(before, after);
    if (comparison.figures === 'same' && comparison.news.length === 0)
      return { ...nothing, corrections, left, bytes: copy };
    const fewer = withoutDoubtful(corrections, comparison);
    if (fewer.length === corrections.length) return { ...nothing, left, bytes: null, isUnsafe: true };
    const kept = new Set(fewer);
    const doubted = corrections.filter((one) => !kept.has(one));
    left = [...left, ...doubted.map((correction): Left => ({ why: 'doubt', correction }))];
    corrections = fewer;
  }
  return { ...nothing, left, bytes };
}

/**
 * Those that do not bring out something else: first codes that were nearly right are left in its rows, then all in its rows, then
 * such codes everywhere, then signs beyond ASCII, by which the encoding of a text may have been known.
 */
function withoutDoubtful(
  corrections: readonly Correction[],
  comparison: ReturnType<typeof compared>,
): readonly Correction[] {
  const news = comparison.figures === 'same' ? comparison.news : [];
  const rows = new Set(news.map(({ sheet, row }) => `${sheet}\n${row}`));
  const isThere = ({ place: { sheet, row } }: Correction) => rows.has(`${sheet}\n${row}`);
  const isNear = ({ kind }: Correction) => kind === 'near';
  const isForeign = ({ old }: Correction) => /[^\0-\x7f]/.test(old.text);
  for (const isDoubtful of [(one: Correction) => isNear(one) && isThere(one), isThere, isNear, isForeign]) {
    const fewer = corrections.filter((one) => !isDoubtful(one));
    if (fewer.length < corrections.length) return fewer;
  }
  return corrections;
}

/** Other bytes under the name of a source. */
const over = ({ name, unreadable }: Source, bytes: Uint8Array, isUnchanged: boolean): Source => ({
  ...{ name, size: bytes.length, sha256: '' },
  ...own({ unreadable }),
  read: async (from, to) => bytes.subarray(from, to),
  isUnchanged: async () => isUnchanged,
});
