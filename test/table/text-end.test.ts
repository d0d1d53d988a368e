import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../src/table/read.ts';
import { readText, source } from './text-source.ts';

const text = 'id,title\n1,Séance\n2,"Atelier\nde juges"';

describe('the sign of DOS that ends a text is none of its cells', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('in %s', async (encoding) => {
    const written = (more: string) =>
      iconv.encode(text + more, encoding, { addBOM: encoding !== 'windows-1252' });
    const plain = await readText(written(''));
    expect(plain.rows).toHaveLength(3);
    for (const end of ['\x1a', '\n\x1a', '\x1a\r\n', '\x1a\x1a\x1a', `\x1a${'\0'.repeat(5000)}`])
      expect((await readText(written(end))).rows, JSON.stringify(end)).toEqual(plain.rows);
  });

  test('a file of nothing else is empty', async () => {
    const { findings } = await openBook(source('\x1a\x1a'));
    expect(findings.map(({ notice }) => notice.code)).toEqual(['F002']);
  });

  test('amid a text it ends nothing, and is told', async () => {
    const { rows, findings } = await readText('a,b\n1\x1a,2\n3,4\n');
    expect(rows).toEqual(['1.1: a|b', '2.2: 1\x1a|2', '3.3: 3|4']);
    expect(findings).toEqual(['F035 2.2.1']);
  });

  test('a letter of UTF-16 that shares a byte with it stays', async () => {
    const { rows } = await readText(iconv.encode('a,b\n1,\u1a00', 'utf-16le', { addBOM: true }));
    expect(rows).toEqual(['1.1: a|b', '2.2: 1|\u1a00']);
  });
});

describe('UTF-32 is refused as what it is', () => {
  const kindOf = async (bytes: Uint8Array) =>
    (await openBook(source(bytes))).findings.map(({ notice, data }) => [notice.code, data.kind]);
  const refused = [['F003', 'utf32']];

  test('whatever is written in it, in either order, with a mark and without', async () => {
    const sign = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !one.includes('\0'));
    await fc.assert(
      fc.asyncProperty(
        sign,
        fc.boolean(),
        fc.constantFrom('utf-32le', 'utf-32be'),
        async (one, addBOM, as) => {
          expect(await kindOf(iconv.encode(`id,${one}\n`, as, { addBOM }))).toEqual(refused);
        },
      ),
    );
  });

  test('UTF-16 and UTF-8 never look like it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('utf-16le', 'utf-16be', 'utf8'),
        async (one, as) => {
          expect(await kindOf(iconv.encode(`id,${one}\n`, as, { addBOM: true }))).not.toEqual(refused);
        },
      ),
    );
  });
});
