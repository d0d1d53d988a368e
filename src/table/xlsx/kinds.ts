import { remark } from '../../notices/finding.ts';
import { unsupportedType } from '../../notices/unsupported-type.ts';
import { damagedPart, Unreadable } from './limits.ts';
import type { Zip } from './zip.ts';

const other = (kind: 'ods' | 'numbers' | 'zip' | 'word' | 'powerpoint' | 'xlsb') =>
  new Unreadable(remark(unsupportedType, { kind, extension: '' }));

/** Refuses a zip container of another program than Excel, and for a plain archive. */
export async function refuseOtherContainers(zip: Zip): Promise<void> {
  const mimetype = zip.find('mimetype');
  if (mimetype !== undefined) {
    let type = '';
    for await (const text of zip.text(mimetype, 'smallPartBytes')) type += text.slice(0, 100);
    if (type.startsWith('application/vnd.oasis.opendocument')) throw other('ods');
  }
  if (zip.find('Index/Document.iwa') !== undefined) throw other('numbers');
  const isOffice = zip.names.some((name) => /^(?:\[Content_Types\]\.xml$|_rels[\\/]|xl[\\/])/i.test(name));
  if (!isOffice) throw other('zip');
}

/** A piece of a part that is stored in several, which a workbook may not have (ECMA-376 part 1, on interleaving): one reader joins them, another does not. */
const piece = /(?:^|[\\/])\[\d+\](?:\.last)?\.piece$/i;

/** Refuses a workbook with parts in pieces. */
export function refusePieces({ names }: Zip): void {
  const found = names.find((name) => piece.test(name));
  if (found !== undefined) throw damagedPart('damaged', found);
}

/** Refuses a document of another kind, by the content type of its main part. */
export function refuseOtherDocuments(contentType: string): void {
  if (/wordprocessingml/i.test(contentType)) throw other('word');
  if (/presentationml/i.test(contentType)) throw other('powerpoint');
  if (/sheet\.binary/i.test(contentType)) throw other('xlsb');
}
