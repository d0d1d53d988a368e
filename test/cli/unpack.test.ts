import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack } from '../../src/cli/unpack.ts';
import type { Unpack } from '../../src/table/table.ts';
import { inflate } from '../../src/table/xlsx/inflate.ts';
import { Unreadable } from '../../src/table/xlsx/limits.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}

/** What comes out, or the code of why nothing does. */
async function read(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>, by?: Unpack): Promise<string> {
  const found: Uint8Array[] = [];
  try {
    for await (const one of inflate(packed, 'part', by)) found.push(one);
    return Buffer.concat(found).toString('base64');
  } catch (error) {
    if (error instanceof Unreadable) return error.remark.notice.code;
    throw error;
  }
}

test('a part is unpacked as browsers unpack it, or refused as they refuse it', async () => {
  const damage = fc.constantFrom('none', 'none', 'cut', 'more', 'flip');
  const property = fc.asyncProperty(
    fc.uint8Array({ maxLength: 3000 }),
    fc.nat({ max: 60 }),
    damage,
    fc.nat(),
    fc.integer({ min: 1, max: 900 }),
    async (bytes, times, kind, at, size) => {
      const packed = deflateRawSync(Buffer.concat(Array.from({ length: times }, () => bytes)));
      const place = at % packed.length;
      if (kind === 'flip') packed[place]! ^= 1 << (at % 8);
      const given =
        kind === 'cut'
          ? packed.subarray(0, place)
          : kind === 'more'
            ? Buffer.concat([packed, bytes])
            : packed;
      expect(await read(pieces(given, size), unpack)).toBe(await read(pieces(given, size)));
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test('what the file cannot give is thrown as it is', async () => {
  async function* failing(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    yield Uint8Array.from(deflateRawSync(Buffer.alloc(1e6)).subarray(0, 100));
    throw new RangeError('no such bytes');
  }
  for (const by of [unpack, undefined]) await expect(read(failing(), by)).rejects.toThrow('no such bytes');
});

test('no more of a part is unpacked than is asked for', async () => {
  let given = 0;
  async function* long(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const noise = Uint32Array.from({ length: 2 ** 18 }, (_, at) => Math.imul(at + 1, 0x9e3779b9) ^ (at << 7));
    for await (const one of pieces(deflateRawSync(noise), 1024)) {
      given++;
      yield one;
    }
  }
  for (const by of [unpack, undefined]) {
    given = 0;
    for await (const one of inflate(long(), 'part', by)) {
      expect(one.length).toBeLessThan(2 ** 17);
      break;
    }
    expect(given).toBeLessThan(300);
  }
});
