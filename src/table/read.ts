import { filePlace } from '../address.ts';
import { extensionMismatch } from '../notices/extension-mismatch.ts';
import { fileEmpty } from '../notices/file-empty.ts';
import { fileTooLarge } from '../notices/file-too-large.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { lockedByAnotherProgram } from '../notices/locked-by-another-program.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { passwordProtected } from '../notices/password-protected.ts';
import { standIn } from '../notices/stand-in.ts';
import { unsupportedType } from '../notices/unsupported-type.ts';
import { fileKind, kindBytes } from './file-kind.ts';
import { standInOf } from './stand-in.ts';
import { type Book, noBook, type Source } from './table.ts';
import type { TextOptions } from './text-form.ts';

/** How to read a file; only text files need any of it. */
export type ReadOptions = TextOptions;

/** Largest file that is read, in bytes. */
export const maxFileBytes = 2 * 1024 ** 3;

const textExtensions = ['csv', 'tsv', 'tab', 'txt', ''];
const workbookExtensions = ['xlsx', 'xlsm', 'xltx', 'xltm', ''];
/** Extensions that promise something else than text. */
const otherExtensions = [
  'xls',
  'xlsb',
  'ods',
  'numbers',
  'pdf',
  'doc',
  'docx',
  'html',
  'htm',
  'png',
  'jpg',
  'zip',
];

/** Opens a file by what is in it, whatever it is called; what cannot be read is a book without sheets that says why. */
export async function openBook(source: Source, options: ReadOptions = {}): Promise<Book> {
  const base = source.name.replace(/^.*[/\\]/s, '');
  if (base.startsWith('~$') || base.startsWith('.~lock.')) return refused(source, lockedByAnotherProgram, {});
  if (source.size > maxFileBytes)
    return refused(source, fileTooLarge, { bytes: source.size, limit: maxFileBytes });
  const head = await source.read(0, Math.min(source.size, kindBytes));
  const other = standInOf(head, source.size);
  if (other !== null) return refused(source, standIn, { ...other });
  const kind = fileKind(head);
  const extension = /\.([^.]{1,10})$/.exec(base)?.[1]?.toLowerCase() ?? '';
  if (kind === 'empty') return refused(source, fileEmpty, {});
  if (kind === 'zip') return openZip(source, extension);
  if (kind === 'ole') {
    const { oleKind } = await import('./xlsx/ole.ts');
    const inside = await oleKind(source);
    if (inside === 'encrypted') return refused(source, passwordProtected, {});
    return refused(source, unsupportedType, { kind: inside === 'xls' ? 'xls' : 'ole', extension });
  }
  if (kind !== 'text') return refused(source, unsupportedType, { kind, extension });
  const { openText } = await import('./csv.ts');
  const misnamed = workbookExtensions.concat(otherExtensions).includes(extension) && extension !== '';
  return openText(source, options, misnamed ? [mismatch(source, 'text', extension)] : []);
}

async function openZip(source: Source, extension: string): Promise<Book> {
  const { openWorkbook } = await import('./xlsx/workbook.ts');
  const book = await openWorkbook(source);
  const promised = textExtensions.concat(otherExtensions).includes(extension) && extension !== '';
  if (!promised || book.sheets.length === 0) return book;
  const first = mismatch(source, 'workbook', extension);
  const { file, kind, encoding, delimiter, date1904, sheets } = book;
  return {
    ...{ file, kind, encoding, delimiter, date1904, sheets },
    get findings() {
      return [first, ...book.findings];
    },
  };
}

function mismatch(source: Source, kind: 'text' | 'workbook', extension: string): Finding {
  return raise(extensionMismatch, filePlace(source.name), { kind, extension });
}

function refused<const K extends Notice['slots']>(source: Source, notice: Notice<K>, data: SlotsOf<K>): Book {
  return noBook(source.name, [raise(notice, filePlace(source.name), data)]);
}
