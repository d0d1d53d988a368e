import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText } from '../../src/table/csv.ts';
import { countLines } from '../../src/table/record-scan.ts';
import { cutRecords, type Mishap } from '../../src/table/records.ts';
import { rowsOf, source, tableOf } from './text-source.ts';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const ending = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', 'ж'), maxLength: 8 }),
);
const sound = (text: string) => !/[\0\ufffd\ufeff]/.test(text);
const shows = (text: string) => /[^\s\p{Cf}\u180e]/u.test(text);

function write(table: string[][], by: string, end: string, quoteAll: boolean): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const field = (text: string) => (quoteAll || /[",;\t|\r\n]/.test(text) ? quoted(text) : text);
  return table.map((row) => row.map(field).join(by) + end).join('');
}

describe('properties', () => {
  it('a table written as CSV is read back the same', async () => {
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell.filter(sound), { minLength: width, maxLength: width }), { maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, delimiter, ending, fc.boolean(), async (rows, by, end, quoteAll) => {
        const all = [(rows[0] ?? ['']).map((_, i) => `heading ${i}`), ...rows];
        const book = await openText(source(write(all, by, end, quoteAll)), { delimiter: by });
        expect(await tableOf(book)).toEqual(all.filter((row) => row.some(shows)));
        expect(book.findings.filter(({ notice }) => !['F031', 'F037', 'F024'].includes(notice.code))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('blanks around quotation marks are none of the text', async () => {
    const blank = fc.constantFrom('', ' ', '   ', '\t');
    const padded = fc.tuple(blank, cell.filter(sound), blank);
    const table = fc.array(fc.tuple(padded, padded, padded, padded), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '|'), ending, async (rows, by, end) => {
        const all = [['a', 'b', 'c', 'd'].map((text) => ['', text, ' '] as const), ...rows];
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = all
          .map((row) => row.map(([before, text, after]) => before + quoted(text) + after).join(by) + end)
          .join('');
        const book = await openText(source(text));
        expect(book.delimiter).toBe(by);
        const texts = all.map((row) => row.map(([, text]) => text));
        expect(await tableOf(book)).toEqual(texts.filter((row) => row.some(shows)));
        const codes = book.findings.map(({ notice }) => notice.code);
        expect(codes.filter((code) => !['F037', 'F024'].includes(code))).toEqual(['F038']);
      }),
      { numRuns: 300 },
    );
  });

  it('the separator is found by itself in a table of three columns or more', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '.', ',', ';'), maxLength: 10 });
    const table = fc.array(fc.tuple(word, word, word, word), { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(table, delimiter, async (rows, by) => {
        const all = [['code', 'title', 'place', 'date'], ...rows];
        expect((await openText(source(write(all, by, '\n', false)))).delimiter).toBe(by);
      }),
    );
  });

  it('lines and rows are right after quoted line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell.filter(sound), { maxLength: 10 }), async (cells) => {
        const texts = cells.map((text, i) => `${i}x${text}`);
        const book = await openText(
          source(
            write(
              texts.map((text) => [text, 'b']),
              ',',
              '\n',
              true,
            ),
          ),
          { delimiter: ',' },
        );
        let line = 1;
        const expected = texts.map((text, i) => {
          const start = line;
          line += text.split(/\r\n|\n|\r/).length;
          return `${i + 1}.${start}: ${text}|b`;
        });
        expect(await rowsOf(book)).toEqual(expected);
      }),
    );
  });

  it('any bytes are read without a throw, and again with the same result', async () => {
    const nasty = fc.constantFrom(34, 34, 44, 59, 10, 13, 97, 0, 0xc3, 0xa9, 0xd0, 0xff, 0xfe);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(nasty, { maxLength: 200 }).map((all) => Uint8Array.from(all)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const book = await openText(source(content));
        const rows = await rowsOf(book);
        const count = book.findings.length;
        expect(await rowsOf(book)).toEqual(rows);
        expect(book.findings.length).toBe(count);
        if (book.sheets.length === 0) expect(count).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('what csv-parse alone accepts as a table is read like csv-parse reads it', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', 'é'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        let expected: string[][];
        try {
          expected = parse(`x,y\n${content}`, { relax_column_count: true });
        } catch {
          return;
        }
        const book = await openText(source(`x,y\n${content}`), { delimiter: ',' });
        expect(await tableOf(book)).toEqual(expected.filter((row) => row.some(shows)));
      }),
      { numRuns: 500 },
    );
  });
});

async function cut(chunks: Uint8Array[], fields: number) {
  const mishaps: Mishap[] = [];
  const records: { row: number; line: number; stray: boolean; text: string }[] = [];
  const given = (async function* () {
    yield* chunks;
  })();
  const shape = { delimiter: 44, fields, firstLine: 1, padded: false };
  for await (const block of cutRecords(given, shape, (mishap) => mishaps.push(mishap))) {
    const text = new TextDecoder().decode(block.bytes);
    block.rows.forEach((row, i) => {
      records.push({ row, line: block.lines[i] as number, stray: block.stray, text: i === 0 ? text : '' });
    });
  }
  return { mishaps, records, text: records.map((record) => record.text).join('') };
}

const broken = fc.string({
  unit: fc.constantFrom('a', '1,"q",3,4\n', '"', '""', ',', ',', '\n', '\n', '\r\n', '\r'),
  maxLength: 120,
});

describe('cutting into records', () => {
  it('gives the same whatever the pieces the bytes come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        broken,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(1, 2, 4),
        async (text, size, fields) => {
          const bytes = new TextEncoder().encode(text);
          const pieces: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
          const whole = await cut([bytes], fields);
          const inPieces = await cut(pieces, fields);
          expect(inPieces.mishaps).toEqual(whole.mishaps);
          expect(inPieces.text).toBe(whole.text);
          const place = ({ row, line, stray }: (typeof whole.records)[number]) => ({ row, line, stray });
          expect(inPieces.records.map(place)).toEqual(whole.records.map(place));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('loses no line without saying so', async () => {
    await fc.assert(
      fc.asyncProperty(broken, fc.constantFrom(1, 2, 4), async (text, fields) => {
        const bytes = new TextEncoder().encode(text);
        const { mishaps, records, text: kept } = await cut([bytes], fields);
        const starts = [
          ...records.map(({ line }) => line),
          ...mishaps.filter(({ kind }) => kind === 'unclosed').map(({ line }) => line),
        ];
        expect(new Set(starts).size).toBe(starts.length);
        const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
        const skipped = mishaps.flatMap((mishap) =>
          mishap.kind === 'unclosed' ? lines.slice(mishap.line - 1, mishap.lastLine) : [],
        );
        expect(kept.length + skipped.join('').length).toBe(text.length);
        expect(countLines(bytes, 0, bytes.length)).toBe(lines.filter((line) => /[\r\n]$/.test(line)).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is quick on what is made to be slow', async () => {
    const hostile = ['"a\n', 'x,"\n', '"""x\n""x\n', '",\n', 'a,"b\n""\n', '"\r'].map((part) =>
      new TextEncoder().encode(part.repeat(Math.floor(2 ** 21 / part.length))),
    );
    for (const bytes of hostile) {
      const start = performance.now();
      await cut([bytes], 4);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
