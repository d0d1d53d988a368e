import { packInPieces } from '../opc/pack-in-pieces.ts';
import { joined } from '../opc/package.ts';
import { inBytes } from '../text/in-bytes.ts';
import type { Workbook } from './workbook.ts';
import { workbookParts } from './write.ts';

/** Rows below its first ones above which no part of a workbook is in memory as a whole: 260,000 make 330 MB. */
const mostWhole = 60_000;

/** The bytes of a workbook as .xlsx whose rows may be many; of others they are those that `workbookBytes` gives. */
export function longWorkbookBytes(book: Workbook): Uint8Array {
  const isLong = book.sheets.some(({ below }) => below !== undefined && below.length > mostWhole);
  const parts = Object.entries(workbookParts(book)).map(([name, texts]) => {
    const pieces = inBytes(texts);
    return [name, isLong ? pieces : joined(Array.from(pieces, (piece) => piece.slice()))] as const;
  });
  return packInPieces(Object.fromEntries(parts));
}
