import type { Source } from '../table.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sectors of the directory looked at: enough for any office file, and an end for chains that run in a circle. */
const DIRECTORY_SECTORS = 4096;

/**
 * What an OLE container holds: a workbook locked by a password, a workbook of Excel 97 or older, or something else
 * (also when it is damaged, or no such container).
 */
export async function oleKind(source: Source): Promise<'encrypted' | 'xls' | 'other'> {
  const names = await streamNames(source);
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'xls' : 'other';
}

async function streamNames(source: Source): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  if (source.size < 512) return names;
  const head = await source.read(0, 512);
  if (SIGNATURE.some((byte, at) => head[at] !== byte)) return names;
  const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const power = header.getUint16(30, true);
  if (power !== 9 && power !== 12) return names;
  const size = 2 ** power;
  const readSector = async (sector: number) => {
    const start = (sector + 1) * size;
    if (start < size || start + size > source.size) return null;
    const bytes = await source.read(start, start + size);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  /** Where the allocation table's own sector stands: the first 109 in the header, the others in a chain of lists. */
  const tableSector = async (index: number) => {
    if (index < 109) return header.getUint32(76 + index * 4, true);
    const perList = size / 4 - 1;
    let list = await readSector(header.getUint32(68, true));
    for (let rest = index - 109; list !== null; rest -= perList) {
      if (rest < perList) return list.getUint32(rest * 4, true);
      list = await readSector(list.getUint32(perList * 4, true));
    }
    return -1;
  };
  const nextSector = async (sector: number) => {
    const table = await readSector(await tableSector(Math.floor(sector / (size / 4))));
    return table?.getUint32((sector % (size / 4)) * 4, true) ?? -1;
  };
  let sector = header.getUint32(48, true);
  for (let count = 0; count < DIRECTORY_SECTORS; count++) {
    const directory = await readSector(sector);
    if (directory === null) break;
    for (let at = 0; at + 128 <= size; at += 128) names.add(entryName(directory, at));
    sector = await nextSector(sector);
    if (sector < 0) break;
  }
  return names;
}

function entryName(directory: DataView, at: number): string {
  const length = Math.min(directory.getUint16(at + 64, true), 64);
  let name = '';
  for (let position = 0; position + 2 < length; position += 2) {
    name += String.fromCharCode(directory.getUint16(at + position, true));
  }
  return name;
}
