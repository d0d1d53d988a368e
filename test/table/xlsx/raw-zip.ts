import { deflateSync, strToU8 } from 'fflate';

/** A part of a zip container; whatever is given overrides what would be true. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: number;
  readonly offset?: number;
  /** Sizes and offset stand in the extra field, as in containers beyond 4 GB. */
  readonly wide?: boolean;
}

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];
const u64 = (value: number) => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];

/** Writes a zip container by hand, so that it can lie. */
export function rawZip(
  entries: readonly RawEntry[],
  end: { count?: number; wide?: boolean } = {},
): Uint8Array {
  const body: number[] = [];
  const list: number[] = [];
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const data = entry.stored ? entry.content : deflateSync(entry.content);
    const crc = entry.crc ?? crcOf(entry.content);
    const size = entry.size ?? entry.content.length;
    const packed = entry.packed ?? data.length;
    const offset = entry.offset ?? body.length;
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const extra = entry.wide ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed), ...u64(offset)] : [];
    const short = (value: number) => u32(entry.wide ? 0xffffffff : value);
    const common = [...u16(20), ...u16(entry.flags ?? 0), ...u16(method), ...u32(0), ...u32(crc)];
    body.push(...u32(0x04034b50), ...common, ...u32(packed), ...u32(size), ...u16(name.length), ...u16(0));
    body.push(...name);
    for (const byte of data) body.push(byte);
    list.push(...u32(0x02014b50), ...u16(20), ...common, ...short(packed), ...short(size));
    list.push(...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0));
    list.push(...short(offset), ...name, ...extra);
  }
  const count = end.count ?? entries.length;
  const wide = end.wide
    ? [
        ...[
          ...u32(0x06064b50),
          ...u64(44),
          ...u16(45),
          ...u16(45),
          ...u32(0),
          ...u32(0),
          ...u64(count),
          ...u64(count),
        ],
        ...[...u64(list.length), ...u64(body.length)],
        ...[...u32(0x07064b50), ...u32(0), ...u64(body.length + list.length), ...u32(1)],
      ]
    : [];
  const tail = [...u32(0x06054b50), ...u32(0), ...u16(count), ...u16(count)];
  return Uint8Array.from([
    ...body,
    ...list,
    ...wide,
    ...tail,
    ...u32(list.length),
    ...u32(body.length),
    ...u16(0),
  ]);
}

/** The parts of a workbook as entries. */
export const entriesOf = (parts: Readonly<Record<string, Uint8Array>>): RawEntry[] =>
  Object.entries(parts).map(([name, content]) => ({ name, content }));
